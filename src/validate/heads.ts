/**
 * Where the tables of a sheet begin: every place at which the header of a form stands, whole or in part. Which of them
 * is meant, and what belongs to it, is decided in `table.ts`.
 */

import { fold } from '../domain/fold.ts';
import type { Form, FormColumn } from '../domain/form.ts';
import type { CellValue, Sheet } from '../domain/sheet.ts';
import type { Grid } from './grid.ts';
import {
  firstWordsOf,
  type HeaderMatch,
  type HeaderSteps,
  headerPath,
  matchHeader,
  patternsOf,
} from './headers.ts';

export interface TableColumn extends HeaderMatch {
  column: number;
}

/** A header of a form, beginning in row `top`. */
export interface Head {
  form: Form;
  top: number;
  columns: TableColumn[];
  /** Headers that the form asks for and that are not there. */
  missing: FormColumn[];
  /** Columns whose header already stands further left. */
  repeated: TableColumn[];
  /** The words that tell this form from others stand above, or in the name of the sheet. */
  titled: boolean;
}

export function findHeads(sheet: Sheet, grid: Grid, forms: readonly Form[]): Head[] {
  const words = new Set(forms.flatMap((form) => [...firstWordsOf(form)]));
  const rowsOf = rowsOfWords(sheet, words);
  const lastTop = [...rowsOf.values()].reduce((last, rows) => Math.max(last, rows.at(-1) ?? 0), 0);
  const titles = lastTop === 0 ? [] : textsAbove(sheet, lastTop);
  const headerAt = headerReader(grid);
  return forms.flatMap((form) => {
    const tops = new Set([...firstWordsOf(form)].flatMap((word) => rowsOf.get(word) ?? []));
    if (tops.size === 0) return [];
    const title = Math.max(-1, ...form.recognise.map((phrase) => firstRowWith(fold(phrase), sheet, titles)));
    return [...tops].sort((a, b) => a - b).map((top) => headAt(headerAt, form, top, title < top));
  });
}

/** Its cells hold something that is read or verified. */
export function isRead({ as }: FormColumn): boolean {
  return as !== 'ignore' && as !== 'words' && as !== 'order';
}

/** The last row of the header. */
export function bottomOf({ top, form }: Head): number {
  return top + form.headerRows - 1;
}

export function isComplete(head: Head): boolean {
  return head.missing.length === 0 && head.titled;
}

type HeadedColumn = HeaderSteps & { column: number };
type HeaderReader = (top: number, height: number) => readonly HeadedColumn[];

/** Many forms begin with the same words: what stands in such a row is looked at once for all of them. */
function headerReader(grid: Grid): HeaderReader {
  const known = new Map<string, readonly HeadedColumn[]>();
  return (top, height) => {
    const place = `${top}:${height}`;
    const before = known.get(place);
    if (before) return before;
    const header = grid.headedColumns(top, height).map((column) => {
      const steps = grid.headerSteps(top, height, column);
      const folded = steps.map(fold);
      return { column, steps, folded, path: headerPath(folded) };
    });
    if (known.size < MOST_HEADERS) known.set(place, header);
    return header;
  };
}

/** A header may be repeated on every page of a long sheet. */
const MOST_HEADERS = 20;

function headAt(headerAt: HeaderReader, form: Form, top: number, titled: boolean): Head {
  const columns: TableColumn[] = [];
  const repeated: TableColumn[] = [];
  const seen = new Set<FormColumn>();
  const patterns = patternsOf(form);
  for (const header of headerAt(top, form.headerRows)) {
    const { column } = header;
    const match = matchHeader(patterns, header);
    if (!match) continue;
    const open = Object.keys(match.names).length > 0;
    if (open || !seen.has(match.definition)) columns.push({ ...match, column });
    else if (isRead(match.definition)) repeated.push({ ...match, column });
    seen.add(match.definition);
  }
  return {
    form,
    top,
    columns,
    repeated,
    missing: form.columns.filter((definition) => !definition.optional && !seen.has(definition)),
    titled,
  };
}

/** The rows in which each of these folded words stands as a whole cell. */
function rowsOfWords(sheet: Sheet, words: ReadonlySet<string>): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { row, value } of sheet.cells) {
    if (!isWording(value)) continue;
    const word = fold(value.text);
    if (!words.has(word)) continue;
    const known = rows.get(word);
    if (known === undefined) rows.set(word, [row]);
    else if (known.at(-1) !== row) known.push(row);
  }
  return rows;
}

interface RowText {
  row: number;
  text: string;
}

/** Folded texts above a row; a long table is no title, so that only its first rows are looked at. */
function textsAbove(sheet: Sheet, row: number): RowText[] {
  const last = Math.min(row, (sheet.cells[0]?.row ?? 0) + ROWS_OF_TITLES);
  const texts: RowText[] = [];
  for (const cell of sheet.cells) {
    if (cell.row >= last) break;
    if (isWording(cell.value)) texts.push({ row: cell.row, text: fold(cell.value.text) });
  }
  return texts;
}

const ROWS_OF_TITLES = 5000;

/** The first row in which the words stand, whatever stands around them; 0 where the name of the sheet says them. */
function firstRowWith(words: string, sheet: Sheet, texts: readonly RowText[]): number {
  if (fold(sheet.name).includes(words)) return 0;
  return texts.find(({ text }) => text.includes(words))?.row ?? Number.POSITIVE_INFINITY;
}

function isWording(value: CellValue): boolean {
  return value.kind === 'text' && value.text.length <= 300 && !/^[\d\s.,%-]*$/.test(value.text);
}
