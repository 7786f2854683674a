/**
 * Draws what stands above the rows of a template: whose it is, the title, the period, the labelled cells that the form
 * declares, a legend, and the header with its merged cells. Returns where the rows begin.
 */

import type ExcelJS from 'exceljs';
import { periodWords } from './periods.ts';
import type { SheetPlan } from './plan.ts';
import { dataValidation, numberFormat } from './rules.ts';
import { drawnWidth, inputAlignment, LINE, linesOf, STYLE } from './style.ts';

export interface Head {
  /** The first row of the header and the first row below it. */
  top: number;
  body: number;
}

export function drawHead(sheet: ExcelJS.Worksheet, plan: SheetPlan, widths: readonly number[]): Head {
  const across = plan.columns.length;
  const total = sum(widths.slice(0, across));
  let row = 0;
  const line = (text: string, style: Partial<ExcelJS.Style>, merged = across) => {
    row += 1;
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.style = style;
    if (merged > 1) sheet.mergeCells(row, 1, row, merged);
    sheet.getRow(row).height = LINE * linesOf(text, total) + 3;
  };
  const declared = (as: 'unit' | 'period') => plan.form.above.some((cell) => cell.as === as);

  line(plan.unit.name_vi.toUpperCase(), STYLE.agency);
  line(plan.form.title.vi.toUpperCase(), STYLE.title);
  const words = plan.form.recognise.filter((phrase) => !contains(plan.form.title.vi, phrase));
  if (words.length > 0) line(words.join(', '), STYLE.subtitle);
  if (!declared('period')) line(`Kỳ báo cáo: ${periodWords(plan.period)}`, STYLE.subtitle);
  for (const { label, as } of plan.form.above) {
    if (as === 'as-of') drawDayCell(label);
    else line(`${label}: ${as === 'unit' ? plan.unit.name_vi : periodWords(plan.period)}`, STYLE.said);
  }
  line('Nền vàng: điền vào. Nền xám: tự tính hoặc không có số. Còn lại đã ghi sẵn, không sửa.', STYLE.legend);
  const top = row + 1;
  return { top, body: top + drawHeader(sheet, plan, top, widths) };

  /** The label in one cell, the day to be filled in beside it. */
  function drawDayCell(label: string): void {
    const before =
      widths.findIndex((_, index) => sum(widths.slice(0, index + 1)) >= drawnWidth(label)) + 1 || 1;
    line(`${label}:`, STYLE.said, before);
    const cell = sheet.getCell(row, before + 1);
    const rule = { kind: 'day', from: plan.period.first, otherwise: plan.period.last } as const;
    cell.style = { ...STYLE.input, alignment: inputAlignment(true), numFmt: numberFormat(rule) };
    const validation = dataValidation(rule, cell.address, {});
    if (validation) cell.dataValidation = validation;
  }
}

/** Group headings across their columns, single headings down to the last row of the header. Returns its height in rows. */
function drawHeader(
  sheet: ExcelJS.Worksheet,
  { form, columns, past }: SheetPlan,
  top: number,
  widths: readonly number[],
): number {
  const height = form.headerRows;
  const lines = Array.from({ length: height }, () => 1);
  for (let level = 0; level < height; level += 1) {
    for (let from = 0; from < columns.length; ) {
      const steps = columns[from]?.steps ?? [];
      const text = steps[level];
      if (text === undefined) {
        from += 1;
        continue;
      }
      const isLast = level === steps.length - 1;
      const path = (at: number) => columns[at]?.steps.slice(0, level + 1).join('\n');
      let to = from;
      while (!isLast && path(to + 1) === path(from) && (columns[to + 1]?.steps.length ?? 0) > level + 1)
        to += 1;
      const bottom = isLast ? height - 1 : level;
      write(top + level, from + 1, top + bottom, to + 1, text, STYLE.header);
      const width = sum(widths.slice(from, to + 1));
      const needed = linesOf(text, width) - (bottom - level);
      lines[bottom] = Math.max(lines[bottom] ?? 1, needed);
      from = to + 1;
    }
  }
  past.forEach(({ header }, index) => {
    const column = columns.length + index + 1;
    write(top, column, top + height - 1, column, header, STYLE.pastHeader);
    const needed = linesOf(header, (widths[column - 1] ?? 10) * 1.15) - (height - 1);
    lines[height - 1] = Math.max(lines[height - 1] ?? 1, needed);
  });
  lines.forEach((count, level) => {
    sheet.getRow(top + level).height = count * LINE + 4;
  });
  return height;

  function write(
    fromRow: number,
    fromColumn: number,
    toRow: number,
    toColumn: number,
    text: string,
    style: Partial<ExcelJS.Style>,
  ): void {
    for (let row = fromRow; row <= toRow; row += 1) {
      for (let column = fromColumn; column <= toColumn; column += 1) sheet.getCell(row, column).style = style;
    }
    sheet.getCell(fromRow, fromColumn).value = text;
    if (fromRow < toRow || fromColumn < toColumn) sheet.mergeCells(fromRow, fromColumn, toRow, toColumn);
  }
}

function contains(text: string, phrase: string): boolean {
  const plain = (words: string) => words.normalize('NFC').toLowerCase();
  return plain(text).includes(plain(phrase));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
