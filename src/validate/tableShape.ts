/** What a table is once it has been found on a sheet: its form, its columns as each header gives them, and its rows. */

import type { Finding } from '../domain/finding.ts';
import type { Form } from '../domain/form.ts';
import type { Grid } from './grid.ts';
import type { TableColumn } from './heads.ts';
import type { Labelled } from './labelledCells.ts';

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
}

export interface TablesFound {
  tables: Table[];
  findings: Finding[];
  /** The form that the sheet resembles most, where it fits none. */
  nearest?: Form;
  /** Nothing on the sheet resembles a form; it may still hold somebody's figures. */
  foreign?: 'words' | 'figures';
}

/** The row `(1) (2) (3)` that official forms print under the header. */
export function areColumnNumbers(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, index) => text === `(${index + 1})`);
}
