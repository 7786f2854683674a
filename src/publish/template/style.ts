/** How a template looks: the typeface, colours and borders that offices use. Input cells stand out, on screen and in print. */

import type ExcelJS from 'exceljs';

const FAMILY = { name: 'Times New Roman', family: 1 } as const;
const SIZE = 13;
/** Height of a line of text of this size. */
export const LINE = 19;
const THIN: Partial<ExcelJS.Borders> = edges({ style: 'thin', color: { argb: 'FF404040' } });
const FAINT: Partial<ExcelJS.Borders> = edges({ style: 'hair', color: { argb: 'FFA6A6A6' } });

export const FILL = {
  input: 'FFFFF6D6',
  header: 'FFE4EAF1',
  computed: 'FFEDEDED',
  none: 'FFEDEDED',
} as const;

type Style = Partial<ExcelJS.Style>;

export const STYLE = {
  agency: { font: { ...FAMILY, size: SIZE, bold: true }, alignment: { vertical: 'middle' } },
  title: { font: { ...FAMILY, size: 14, bold: true }, alignment: centred() },
  subtitle: { font: { ...FAMILY, size: SIZE, italic: true }, alignment: centred() },
  said: { font: { ...FAMILY, size: SIZE }, alignment: { vertical: 'middle' } },
  legend: { font: { ...FAMILY, size: 11, italic: true }, alignment: { vertical: 'middle', wrapText: true } },
  header: {
    font: { ...FAMILY, size: SIZE, bold: true },
    alignment: centred(),
    border: THIN,
    fill: filled(FILL.header),
  },
  fixed: { font: { ...FAMILY, size: SIZE }, alignment: left(), border: THIN },
  number: { font: { ...FAMILY, size: SIZE }, alignment: centred(), border: THIN },
  input: {
    font: { ...FAMILY, size: SIZE, color: { argb: 'FF0B3D91' } },
    border: THIN,
    fill: filled(FILL.input),
    protection: { locked: false },
  },
  computed: {
    font: { ...FAMILY, size: SIZE, italic: true },
    alignment: right(),
    border: THIN,
    fill: filled(FILL.computed),
  },
  none: { font: { ...FAMILY, size: SIZE }, border: THIN, fill: filled(FILL.none) },
  total: { font: { ...FAMILY, size: SIZE, bold: true }, alignment: left(), border: THIN },
  totalFigure: {
    font: { ...FAMILY, size: SIZE, bold: true },
    alignment: right(),
    border: THIN,
    fill: filled(FILL.computed),
  },
  pastHeader: {
    font: { ...FAMILY, size: 11, italic: true, color: { argb: 'FF6B6B6B' } },
    alignment: centred(),
    border: FAINT,
  },
  past: {
    font: { ...FAMILY, size: 12, italic: true, color: { argb: 'FF6B6B6B' } },
    alignment: right(),
    border: FAINT,
  },
  guideTitle: { font: { ...FAMILY, size: 16, bold: true } },
  guideHeading: { font: { ...FAMILY, size: SIZE, bold: true }, alignment: left() },
  guideText: { font: { ...FAMILY, size: SIZE }, alignment: left() },
} as const satisfies Record<string, Style>;

/** Words to the left, figures to the right. */
export function inputAlignment(figures: boolean): Partial<ExcelJS.Alignment> {
  return figures ? right() : left();
}

/** How wide a text is drawn, in the unit in which columns are measured. */
export function drawnWidth(text: string): number {
  return text.length * 1.1 + 2;
}

/** How many lines the text takes in a cell of this width, words kept whole. */
export function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = word.length;
    if (used > 0 && used + needed > width - 1) [lines, used] = [lines + 1, 0];
    used += needed + 1;
  }
  return lines;
}

function left(): Partial<ExcelJS.Alignment> {
  return { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 1 };
}

function right(): Partial<ExcelJS.Alignment> {
  return { horizontal: 'right', vertical: 'middle', indent: 1 };
}

function centred(): Partial<ExcelJS.Alignment> {
  return { horizontal: 'center', vertical: 'middle', wrapText: true };
}

function filled(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function edges(edge: Partial<ExcelJS.Border>): Partial<ExcelJS.Borders> {
  return { top: edge, bottom: edge, left: edge, right: edge };
}
