/**
 * References as worksheets write them (`D7`, `A1:C3`, `4`) enter; row and column numbers from 1 leave, or
 * nothing where the text is no place on a sheet. It never guesses.
 */

import type { MergedRange } from '../domain/sheet.ts';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function parseAddress(text: string): { row: number; column: number } | undefined {
  let letters = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code >= A && code <= Z; code = text.charCodeAt(letters)) {
    column = column * 26 + code - A + 1;
    letters += 1;
  }
  const row = parseIndex(text.slice(letters), LAST_ROW);
  const isColumn = letters >= 1 && letters <= 3 && column <= LAST_COLUMN;
  return isColumn && row !== undefined ? { row, column } : undefined;
}

const A = 0x41;
const Z = 0x5a;

export function parseRange(text: string): MergedRange | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to || from.row > to.row || from.column > to.column) return undefined;
  return { fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column };
}

/** The number of a row or column, written in digits. */
export function parseIndex(text: string, last: number): number | undefined {
  const index = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return index >= 1 && index <= last ? index : undefined;
}
