/**
 * What is written above a table, and in labelled cells there, "Đơn vị: Phường An Lộc": the words behind the colon, or in
 * the next cell that is not empty, or behind the label itself. What they mean is not decided here.
 */

import { fold } from '../domain/fold.ts';
import type { Form } from '../domain/form.ts';
import type { CellValue } from '../domain/sheet.ts';
import type { Grid } from './grid.ts';

export interface TitleCell {
  text: string;
  row: number;
  column: number;
}

export interface Labelled {
  as: 'unit' | 'period' | 'as-of';
  value: CellValue;
  row: number;
  column: number;
  /** Without a colon it may be an ordinary sentence that begins like the label. */
  certain: boolean;
}

/** Titles are short and few: longer texts and what lies further up are left out. */
export function titleCells(grid: Grid, after: number, before: number): TitleCell[] {
  const rows = grid.rows.slice(grid.countUpTo(after), grid.countUpTo(before - 1)).slice(-MOST_ROWS);
  return rows.flatMap((row) =>
    grid.columns.slice(0, MOST_COLUMNS).flatMap((column) => {
      const text = grid.text(row, column);
      return text === '' || text.length > LONGEST_TITLE ? [] : [{ text, row, column }];
    }),
  );
}

const MOST_ROWS = 30;
const MOST_COLUMNS = 100;
const LONGEST_TITLE = 200;

export function labelledCells(titles: readonly TitleCell[], form: Form, grid: Grid): Labelled[] {
  const found: Labelled[] = [];
  for (const { text, row, column } of titles) {
    const [label = '', ...rest] = text.split(':');
    const declared = form.above.find((cell) => fold(cell.label) === fold(label));
    const behind = rest.join(':').trim();
    if (declared && behind !== '') {
      found.push({ as: declared.as, value: { kind: 'text', text: behind }, row, column, certain: true });
    } else if (declared) {
      const next = grid.columns.find((other) => other > column && grid.text(row, other) !== '');
      if (next === undefined) continue;
      found.push({ as: declared.as, value: grid.value(row, next), row, column: next, certain: true });
    } else {
      const open = form.above.find((cell) => fold(text).startsWith(`${fold(cell.label)} `));
      if (!open) continue;
      const words = text.split(' ').slice(open.label.split(' ').length).join(' ');
      found.push({ as: open.as, value: { kind: 'text', text: words }, row, column, certain: false });
    }
  }
  return found;
}
