/** Fills in a template as a person would: a number, day, choice or remark in every empty cell that is open for it. */

import ExcelJS from 'exceljs';
import { LISTS_SHEET } from '../../../src/domain/ourSheets.ts';

/** A figure that was typed, in the order of the cells: from left to right, then down, sheet after sheet. */
export interface Typed {
  /** One number, or two where the cell takes two figures as one text. */
  numbers: number[];
  sheet: string;
  cell: string;
}

/** One entry of a list; `row` counts the rows of the sheet. */
export type Choose = (choices: readonly string[], row: number) => string | undefined;

export async function fillTemplate(
  bytes: Uint8Array,
  day: string,
  choose: Choose = ([first]) => first,
): Promise<{ bytes: Uint8Array; typed: Typed[] }> {
  const workbook = await openTemplate(bytes);
  const typed: Typed[] = [];
  for (const sheet of workbook.worksheets) {
    for (const cell of openCells(sheet)) {
      const rule = cell.dataValidation;
      if (!rule || cell.value !== null) continue;
      if (rule.type === 'list') cell.value = choose(choicesOf(workbook, rule), Number(cell.row)) ?? null;
      else if (rule.type === 'date') cell.value = new Date(`${day}T00:00:00Z`);
      else if (rule.type === 'textLength') cell.value = 'Đã kiểm tra';
      else {
        const numbers = numbersFor(cell, typed.length + 1);
        const [first = 0] = numbers;
        cell.value = numbers.length > 1 ? numbers.join('/') : first;
        typed.push({ numbers, sheet: sheet.name, cell: cell.address });
      }
    }
  }
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), typed };
}

export async function openTemplate(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The cells that may be filled in. */
export function openCells(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.protection?.locked === false) cells.push(cell);
    });
  });
  return cells;
}

/** No two alike, within every limit, and above 1 unless percentages are written as fractions. */
function numbersFor(cell: ExcelJS.Cell, count: number): number[] {
  if (cell.numFmt === '#,##0' || cell.dataValidation.promptTitle === 'Giá trị') return [1000 + count];
  if (cell.numFmt === '@') return [count, 5000 + count];
  return [cell.dataValidation.promptTitle?.includes('thập phân') ? count / 10_000 : 2 + count / 1000];
}

function choicesOf(workbook: ExcelJS.Workbook, rule: ExcelJS.DataValidation): string[] {
  const [, from = '', to = ''] = /!(\$[A-Z]+\$\d+):(\$[A-Z]+\$\d+)/.exec(String(rule.formulae[0])) ?? [];
  const lists = workbook.getWorksheet(LISTS_SHEET.name);
  const [first, last] = [lists?.getCell(from), lists?.getCell(to)];
  const choices: string[] = [];
  for (let row = Number(first?.row ?? 1); row <= Number(last?.row ?? 0); row += 1) {
    choices.push(String(lists?.getCell(row, Number(first?.col ?? 1)).value ?? ''));
  }
  return choices;
}
