/**
 * Places on a sheet as a finding names them: a few of many, in the letters and numbers that the spreadsheet
 * program shows. Numbers enter, a short text leaves.
 */

import type { MergedRange } from '../domain/sheet.ts';
import { cellAddress } from '../domain/sheet.ts';

const MOST_PLACES = 10;

/** `4–9, 12`: consecutive numbers are drawn together, and a long list ends with an ellipsis. */
export function listPlaces(numbers: readonly number[], name: (number: number) => string): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const texts = runs.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return listTexts(texts);
}

/** The first of the texts, and an ellipsis for the others. */
export function listTexts(texts: readonly string[]): string {
  return [...texts.slice(0, MOST_PLACES), ...(texts.length > MOST_PLACES ? ['…'] : [])].join(', ');
}

export function rangeAddress(range: MergedRange): string {
  return `${cellAddress(range.fromRow, range.fromColumn)}:${cellAddress(range.toRow, range.toColumn)}`;
}
