/**
 * Whether a row of a table holds a report at all, and whether its cells stand where the header says: a separator too many
 * or too few, a cell left out by hand, and every figure behind it is that of its neighbour.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { Form, FormColumn } from '../domain/form.ts';
import type { Sheet } from '../domain/sheet.ts';
import { isFigure } from './figures.ts';
import type { BodyRow, Table } from './tableShape.ts';
import { isScaled } from './titles.ts';

const SUBJECTS: ReadonlySet<FormColumn['as']> = new Set(['category', 'measure', 'item', 'task']);

const KEYS: ReadonlySet<FormColumn['as']> = new Set([
  'unit',
  'category',
  'period',
  'as-of',
  'measure',
  'item',
  'task',
]);

/**
 * A figure or a state is there; or what the row is about is named, and more besides, so that what should stand beside it
 * is missing. A unit and a period alone were filled in beforehand.
 */
export function isFilled({ grid, form }: Table, { row, columns }: BodyRow): boolean {
  const hasSubject = form.columns.some(({ as }) => SUBJECTS.has(as));
  let names = 0;
  let isAbout = !hasSubject;
  for (const { column, definition } of columns) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (definition.as === 'task-state' || definition.as === 'narrative') return true;
    // A signature in a column of figures is no figure; a word beside a name may be a wrong one.
    if (isFigure(definition) && (/\d/.test(text) || hasName({ grid, row, columns }))) return true;
    if (KEYS.has(definition.as)) names += 1;
    if (SUBJECTS.has(definition.as)) isAbout = true;
  }
  return isAbout && names > 1 && !isTaskForm(form);
}

/** A task that is named without a state was not reported on. */
function isTaskForm(form: Form): boolean {
  return form.columns.some(({ as }) => as === 'task-state');
}

function hasName({ grid, row, columns }: BodyRow & Pick<Table, 'grid'>): boolean {
  return columns.some(({ column, definition }) => KEYS.has(definition.as) && grid.seen(row, column) !== '');
}

export function misplacedRow(
  sheet: Sheet,
  table: Table,
  body: BodyRow,
  where: (row: number, column: number) => Where,
): Finding | undefined {
  return (
    (sheet.name === '' ? raggedRow(sheet, table, body, where) : undefined) ?? shiftedRow(table, body, where)
  );
}

/** In delimited text a separator too many or too few shifts the row; in a workbook a note beside the table shifts nothing. */
function raggedRow(
  sheet: Sheet,
  { grid, lastColumn }: Table,
  { row }: BodyRow,
  where: (row: number, column: number) => Where,
): Finding | undefined {
  const beyond = grid.columns.find((column) => column > lastColumn && grid.text(row, column) !== '');
  if (beyond !== undefined) {
    return finding('row/too-many-fields', where(row, beyond), { shown: grid.text(row, beyond) });
  }
  const count = sheet.fieldCounts?.get(row) ?? lastColumn;
  return count < lastColumn
    ? finding('row/too-few-fields', where(row, count), { count: String(count), limit: String(lastColumn) })
    : undefined;
}

/** A bare number in a column of words, or words there which say that the figures are in thousands. */
function shiftedRow(
  { grid }: Table,
  { row, columns }: BodyRow,
  where: (row: number, column: number) => Where,
): Finding | undefined {
  for (const { column, definition } of columns) {
    const shown = grid.text(row, column);
    if (definition.as !== 'words' || shown === '') continue;
    if (/^\d[\d.,\s]*%?$/.test(shown)) return finding('row/shifted', where(row, column), { shown });
    if (isScaled(shown)) return finding('cell/scaled-unit', where(row, column), { shown });
  }
  return undefined;
}
