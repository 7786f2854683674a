/**
 * The value of a cell enters; what exceljs is told to write leaves. A text stays a text whatever it begins with, an error
 * value one that gives no figure, and no formula is written.
 */

import type { CellErrorValue, CellValue as ExcelValue } from 'exceljs';
import type { CellValue } from '../../domain/sheet.ts';

export interface WrittenValue {
  value: ExcelValue;
  numFmt?: string;
}

/** Excel counted a 29 February 1900; days before it would move by one. */
const FIRST_CERTAIN_DAY = '1900-03-01';

export function writtenValue(value: CellValue): WrittenValue {
  switch (value.kind) {
    case 'number':
      return value.percent
        ? { value: value.number, numFmt: percentFormat(value.number) }
        : { value: value.number };
    case 'boolean':
      return { value: value.value };
    case 'date':
      return value.iso >= FIRST_CERTAIN_DAY
        ? { value: new Date(`${value.iso}T00:00:00Z`), numFmt: 'dd/mm/yyyy' }
        : { value: value.iso };
    case 'error':
      return { value: isExcelError(value.text) ? { error: value.text } : storedText(value.text) };
    default:
      return { value: storedText(value.text) };
  }
}

/** A text as the file format stores it: what XML cannot hold, and what only looks so, by its number. */
export function storedText(text: string): string {
  const number = (character: string) =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text
    .slice(0, 32_767)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[^\P{Cc}\t\n\u0080-\u009F]/gu, number);
}

type ExcelError = CellErrorValue['error'];

const EXCEL_ERRORS: ReadonlySet<string> = new Set<ExcelError>([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
]);

/** The error values that every spreadsheet program knows. */
export function isExcelError(text: string): text is ExcelError {
  return EXCEL_ERRORS.has(text);
}

/** With the decimals that the percentage has, up to four. */
function percentFormat(fraction: number): string {
  const [, decimals = ''] = String(Number((fraction * 100).toPrecision(12))).split('.');
  return decimals === '' ? '0%' : `0.${'0'.repeat(Math.min(decimals.length, 4))}%`;
}
