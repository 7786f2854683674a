/**
 * Where the tables of a sheet begin: every place at which the header of a form stands, whole or in part. Which of them
 * is meant, and what belongs to it, is decided in `table.ts`.
 */

import type { Form, FormColumn } from '../domain/form.ts';
import { cellText, type Sheet } from '../domain/sheet.ts';
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import { firstWords, type HeaderMatch, type HeaderPattern, matchHeader, patternsOf } from './headers.ts';

export interface TableColumn extends HeaderMatch {
  column: number;
}

/** A header of a form, beginning in row `top`. */
export interface Head {
  form: Form;
  top: number;
  columns: TableColumn[];
  /** Headers that the form asks for and that are not there. */
  missing: string[];
  /** Columns whose header already stands further left. */
  repeated: TableColumn[];
  /** The words that tell this form from others stand above, or in the name of the sheet. */
  titled: boolean;
}

export function findHeads(sheet: Sheet, grid: Grid, forms: readonly Form[]): Head[] {
  const rowsOf = rowsByWord(sheet);
  return forms.flatMap((form) => {
    const patterns = patternsOf(form);
    const tops = new Set([...firstWords(patterns)].flatMap((word) => rowsOf.get(word) ?? []));
    if (tops.size === 0) return [];
    const title = Math.max(-1, ...form.recognise.map((words) => firstRowWith(fold(words), sheet, rowsOf)));
    return [...tops].sort((a, b) => a - b).map((top) => headAt(grid, form, patterns, top, title < top));
  });
}

/** The last row of the header. */
export function bottomOf({ top, form }: Head): number {
  return top + form.headerRows - 1;
}

export function isComplete(head: Head): boolean {
  return head.missing.length === 0 && head.titled;
}

function headAt(
  grid: Grid,
  form: Form,
  patterns: readonly HeaderPattern[],
  top: number,
  titled: boolean,
): Head {
  const columns: TableColumn[] = [];
  const repeated: TableColumn[] = [];
  const seen = new Set<FormColumn>();
  for (const column of grid.columns) {
    const match = matchHeader(patterns, grid.headerSteps(top, form.headerRows, column));
    if (!match) continue;
    const open = Object.keys(match.names).length > 0;
    if (open || !seen.has(match.definition)) columns.push({ ...match, column });
    else if (match.definition.as !== 'ignore') repeated.push({ ...match, column });
    seen.add(match.definition);
  }
  return {
    form,
    top,
    columns,
    repeated,
    missing: form.columns
      .filter((definition) => !definition.optional && !seen.has(definition))
      .map((definition) => definition.header),
    titled,
  };
}

/** Folded texts of a sheet with the rows in which they stand, from top to bottom; figures are left out. */
function rowsByWord(sheet: Sheet): Map<string, number[]> {
  const folded = new Map<string, string>();
  const rows = new Map<string, number[]>();
  for (const { row, value } of sheet.cells) {
    if (value.kind !== 'text' || value.text.length > 300 || /^[\d\s.,%-]*$/.test(value.text)) continue;
    const word = folded.get(value.text) ?? fold(cellText(value));
    folded.set(value.text, word);
    const known = rows.get(word);
    if (known === undefined) rows.set(word, [row]);
    else if (known.at(-1) !== row) known.push(row);
  }
  return rows;
}

/** The first row in which the words stand, whatever stands around them; 0 where the name of the sheet says them. */
function firstRowWith(words: string, sheet: Sheet, rowsOf: ReadonlyMap<string, number[]>): number {
  if (fold(sheet.name).includes(words)) return 0;
  let first = Number.POSITIVE_INFINITY;
  for (const [text, [row = first]] of rowsOf) {
    if (row < first && text.includes(words)) first = row;
  }
  return first;
}
