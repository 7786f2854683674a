/**
 * A table of a report: its caption above it, a head that is repeated on every page, full borders, figures to the right.
 * A column is as wide as its longest word at least; what is left goes to those that hold long texts.
 */

import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportTable, ReportText } from '../../domain/reportDocument.ts';
import { DOTS, FULL_BORDERS, SINGLE, SIZE, TEXT_WIDTH } from './layout.ts';
import { runsOf } from './runs.ts';

/** At the sides of a cell. */
const PADDING = 80;
/** For the borders. */
const SLACK = 60;
/** An em in the size of the table. */
const EM = SIZE.table * 10;
/** A text longer than this many ems takes no more from the others. */
const LONGEST = 60;
/** Heads may be broken into lines. */
const HEAD_LINES = 2;

export function tableOf({
  caption,
  columns,
  rows,
  endsWithTotal = false,
}: ReportTable): (Paragraph | Table)[] {
  const widths = widthsOf(
    columns.map(({ title }) => title),
    rows.map((row) => row.map(textOf)),
  );
  const numeric = columns.map((column) => column.numeric);
  const head = columns.map(({ title }, index) =>
    cellOf([new TextRun({ text: title, size: SIZE.table, bold: true })], AlignmentType.CENTER, widths[index]),
  );
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, index) =>
          cellOf(
            runsOf(text, { size: SIZE.table, bold: endsWithTotal && at === rows.length - 1 }, DOTS.cell),
            numeric[index] ? AlignmentType.RIGHT : AlignmentType.LEFT,
            widths[index],
          ),
        ),
      }),
  );
  return [
    ...(caption === '' ? [] : [captionOf(caption)]),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: FULL_BORDERS,
      margins: { left: PADDING, right: PADDING, top: 30, bottom: 30 },
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
    }),
    new Paragraph({
      indent: { firstLine: 0 },
      spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT },
    }),
  ];
}

function captionOf(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    keepNext: true,
    spacing: { ...SINGLE, before: 120, after: 80 },
    children: [new TextRun({ text, size: SIZE.caption, bold: true })],
  });
}

function cellOf(
  children: TextRun[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  width = 0,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment,
        indent: { firstLine: 0 },
        spacing: SINGLE,
        run: { size: SIZE.table },
        children,
      }),
    ],
  });
}

/** Together exactly as wide as the text of the page. */
function widthsOf(heads: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const columns = heads.map((head, index) => ({ head, texts: rows.map((row) => row[index] ?? '') }));
  const least = columns.map(
    ({ head, texts }) => Math.max(EM, ...[head, ...texts].map(longestWord)) + 2 * PADDING + SLACK,
  );
  const wanted = columns.map(({ head, texts }, index) => {
    const longest = Math.max(lengthOf(head) / HEAD_LINES, ...texts.map(lengthOf));
    return Math.max(least[index] ?? 0, Math.min(LONGEST * EM, longest) + 2 * PADDING + SLACK);
  });
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const more = wanted.map((width, index) => width - (least[index] ?? 0));
  const spare = TEXT_WIDTH - sum(least);
  const isShared = spare > 0 && sum(more) > 0;
  const widths = least.map((width, index) =>
    Math.floor(
      isShared ? width + ((more[index] ?? 0) * spare) / sum(more) : (width * TEXT_WIDTH) / sum(least),
    ),
  );
  return widths.map((width, index) => (index === 0 ? width + TEXT_WIDTH - sum(widths) : width));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+|(?<=-)/).map(lengthOf));
}

/** About as long as in the typeface, in bold. */
function lengthOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\p{Lu}mw%…]/u.test(letter) ? 0.8 : /[iljt.,:;()/ -]/.test(letter) ? 0.35 : 0.56;
  return ems * EM;
}

function textOf(text: ReportText): string {
  return text.map((run) => (run.kind === 'blank' ? DOTS.cell : run.text)).join('');
}
