/** What a table is once it has been found on a sheet: its form, its columns as each header gives them, and its rows. */

import type { Finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import type { Grid } from './grid.ts';
import type { TableColumn } from './heads.ts';
import type { Labelled, TitleCell } from './labelledCells.ts';

export type { TableColumn } from './heads.ts';

export interface BodyRow {
  row: number;
  /** The columns as the last header above this row gives them. */
  columns: readonly TableColumn[];
}

export interface Table {
  form: Form;
  grid: Grid;
  /** The first row of its first header. */
  top: number;
  columns: readonly TableColumn[];
  /** The last column that has any header. */
  lastColumn: number;
  /** Rows of the body in order; footer, repeated headers and column numbers left out. */
  rows: BodyRow[];
  above: Labelled[];
  /** Every text between the table before and the header. */
  titles: TitleCell[];
}

export interface TablesFound {
  tables: Table[];
  findings: Finding[];
  /** The form that the sheet resembles most, where it fits none. */
  nearest?: Form;
  /** Nothing on the sheet resembles a form; it may still hold somebody's figures. */
  foreign?: 'words' | 'figures';
}

/** The row `(1) (2) (3)` or `A B 1 2 3` that official forms print under the header. */
export function areColumnNumbers(texts: readonly string[]): boolean {
  if (!FIRST_OF_THEM.has(texts[0] ?? '')) return false;
  const bare = texts.map((text) => text.replace(/^\((.*)\)$/, '$1'));
  const letters = bare.findIndex((text) => !/^[A-Z]$/.test(text));
  const numbers = bare.slice(Math.max(letters, 0));
  const bracketed = texts.every((text) => text.startsWith('('));
  return (
    texts.length > (bracketed ? 2 : 3) &&
    (bracketed || letters > 0) &&
    numbers.every((text, index) => text === String(index + 1)) &&
    bare.slice(0, Math.max(letters, 0)).every((text, index) => text === String.fromCharCode(65 + index))
  );
}

const FIRST_OF_THEM = new Set(['A', '1', '(A', '(1', 'A)', '1)', '(A)', '(1)']);

/** The rows or headers of the table name it themselves. */
export function namedInTable(table: Table, key: 'unit' | 'period'): boolean {
  return table.columns.some(({ definition, names }) => definition.as === key || names[key] !== undefined);
}
