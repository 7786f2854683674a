/**
 * The rows of a recognised table become typed rows: each figure with its measure, unit, period, category, as-of day
 * and cell. What cannot be read for certain becomes a finding and an invalid value, never a number.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { FormColumn } from '../domain/form.ts';
import type { Row } from '../domain/observation.ts';
import type { Correction } from '../domain/registry.ts';
import { cellAddress, type Sheet } from '../domain/sheet.ts';
import type { TaskProgress } from '../domain/task.ts';
import { figuresOf, isFigure } from './figures.ts';
import { fold, phraseFinder } from './fold.ts';
import { isGroupRow } from './groupRow.ts';
import { readHeaderKeys } from './headerKeys.ts';
import { readRowKeys } from './rowKeys.ts';
import type { SheetContext } from './sheetContext.ts';
import { type StatedRow, verifyStatedFigures } from './stated.ts';
import type { BodyRow, Table } from './tableShape.ts';
import { readTaskProgress } from './taskRow.ts';
import { verifySubtotals, verifyTotals } from './totals.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ReadTable {
  rows: Row[];
  progress: TaskProgress[];
  findings: Finding[];
}

/** `corrected`: the decisions about cells of this sheet, by cell. */
export function readRows(
  sheet: Sheet,
  table: Table,
  context: SheetContext,
  vocabulary: Vocabulary,
  corrected: ReadonlyMap<string, Correction> = new Map(),
): ReadTable {
  const rows: Row[] = [];
  const progress: TaskProgress[] = [];
  const stated: StatedRow[] = [];
  const totals: number[] = [];
  const groups: { row: number; problem: Finding }[] = [];
  const where = (row: number, column: number): Where => ({
    file: sheet.source.path,
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const headers = readHeaderKeys(table, context, vocabulary, where);
  const findings: Finding[] = [...headers.findings];
  const isTotal = phraseFinder(table.form.totals);
  const notApplicable = new Set(table.form.notApplicable.map(fold));

  for (const body of table.rows) {
    const { grid } = table;
    const filled = body.columns.some(
      ({ column, definition }) => isReported(definition) && grid.text(body.row, column) !== '',
    );
    const read = readRowKeys(table, body, context, vocabulary, where);
    const texts = grid.texts(body.row);
    if (!read.keys) {
      if (texts.slice(0, 2).some(isTotal)) totals.push(body.row);
      else if (filled && isGroupRow(table, body)) groups.push({ row: body.row, problem: read.problem });
      else if (filled) findings.push(read.problem);
      continue;
    }
    const ragged = raggedRow(sheet, table, body, where);
    if (ragged) findings.push(ragged);
    if (ragged?.severity === 'error') continue;
    if (table.form.columns.some(({ as }) => as === 'task-state')) {
      const task = readTaskProgress(table, body, read.keys, context, where);
      progress.push(...task.progress);
      findings.push(...task.findings);
      continue;
    }
    const outside = notApplicable.size > 0 && texts.some((text) => notApplicable.has(fold(text)));
    const figures = figuresOf(table, body, read.keys, headers.keys, { outside, context, where, vocabulary });
    findings.push(...figures.findings);
    for (const row of figures.rows) {
      const correction = corrected.get(row.where.cell);
      rows.push(correction ? { ...row, correction } : row);
    }
    stated.push({
      row: body.row,
      columns: body.columns,
      places: figures.places,
      numbers: figures.numbers,
      percents: figures.percents,
    });
  }
  return {
    rows,
    progress,
    findings: findings.concat(
      verifyStatedFigures(table, stated, where),
      verifyTotals(table, stated, totals, where),
      verifySubtotals(table, stated, groups, totals, where),
    ),
  };
}

function isReported(definition: FormColumn): boolean {
  return isFigure(definition) || definition.as === 'task-state';
}

/** In delimited text a separator too many or too few shifts the row; in a workbook a note beside the table shifts nothing. */
function raggedRow(
  sheet: Sheet,
  table: Table,
  { row }: BodyRow,
  where: (row: number, column: number) => Where,
): Finding | undefined {
  if (sheet.name !== '') return undefined;
  const beyond = table.grid.columns.find(
    (column) => column > table.lastColumn && table.grid.text(row, column) !== '',
  );
  if (beyond !== undefined) {
    return finding('row/too-many-fields', where(row, beyond), { shown: table.grid.text(row, beyond) });
  }
  const count = sheet.fieldCounts?.get(row) ?? table.lastColumn;
  const limit = String(table.lastColumn);
  return count < table.lastColumn
    ? finding('row/too-few-fields', where(row, count), { count: String(count), limit })
    : undefined;
}
