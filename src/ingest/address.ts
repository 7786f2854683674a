/**
 * References as worksheets write them (`D7`, `A1:C3`, `4`) enter; row and column numbers from 1 leave, or
 * nothing where the text is no place on a sheet. It never guesses.
 */

import type { MergedRange } from '../domain/sheet.ts';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(text);
  const row = parseIndex(match?.[2] ?? '', LAST_ROW);
  if (!match?.[1] || row === undefined) return undefined;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? { row, column } : undefined;
}

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
