/**
 * The rows of a recognised table become typed rows: each figure with its measure, unit, period, category, as-of day
 * and cell. What cannot be read for certain becomes a finding and an invalid value, never a number.
 */

import type { Finding, Where } from '../domain/finding.ts';
import { fold, phraseFinder } from '../domain/fold.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { AppliedCorrection, Row } from '../domain/observation.ts';
import { cellAddress, type Sheet } from '../domain/sheet.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import type { TaskProgress } from '../domain/task.ts';
import type { CorrectedCell } from './corrections.ts';
import { coveredPeriods } from './coveredPeriods.ts';
import { figuresOf } from './figures.ts';
import { numberColumns } from './figureTargets.ts';
import { isGroupRow } from './groupRow.ts';
import { readHeaderKeys } from './headerKeys.ts';
import { isFilled, misplacedRow } from './misplacedRow.ts';
import { readNarrative } from './narrativeRow.ts';
import { ofForm } from './ofForm.ts';
import { outsidePeriod } from './outsidePeriod.ts';
import { Problems } from './problems.ts';
import { rowKeyReader } from './rowKeys.ts';
import { type StatedRow, verifyStatedFigures } from './stated.ts';
import type { Table } from './tableShape.ts';
import { readTaskProgress } from './taskRow.ts';
import { type GroupRow, verifySubtotals, verifyTotals } from './totals.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ReadTable {
  rows: Row[];
  progress: TaskProgress[];
  narratives: Narrative[];
  findings: Finding[];
  /** Some row holds figures of nobody knows whom or what. */
  unplaced: boolean;
}

const totalFinder = ofForm(({ totals }) => phraseFinder(totals));

/** Whether a text says that the row does not apply to the unit. Figures are no such words. */
const outsideFinder = ofForm(({ notApplicable }): ((text: string) => boolean) => {
  const words = new Set(notApplicable.map(fold));
  const isWorded = [...words].every((word) => LETTER.test(word));
  if (words.size === 0) return () => false;
  return (text) => (!isWorded || LETTER.test(text)) && words.has(fold(text));
});

const LETTER = /\p{L}/u;

/** `corrected`: the decisions about cells of this sheet, by cell. */
export function readRows(
  sheet: Sheet,
  table: Table,
  context: SheetContext,
  vocabulary: Vocabulary,
  corrected: ReadonlyMap<string, CorrectedCell> = new Map(),
): ReadTable {
  const rows: Row[] = [];
  const progress: TaskProgress[] = [];
  const narratives: Narrative[] = [];
  const stated: StatedRow[] = [];
  const totals: number[] = [];
  const groups: GroupRow[] = [];
  const headings: number[] = [];
  const where = (row: number, column: number): Where => ({
    file: sheet.source.path,
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const headers = readHeaderKeys(table, context, vocabulary, where);
  const problems = new Problems();
  let unplaced = headers.problems.length > 0;
  for (const problem of headers.problems) problems.add(problem);
  const readKeys = rowKeyReader(table, context, vocabulary, where);
  const isTotal = totalFinder(table.form);
  const isOutside = outsideFinder(table.form);
  const around = {
    context,
    where,
    vocabulary,
    covered: coveredPeriods(),
    numberColumns: numberColumns(table.form, vocabulary),
  };

  for (const body of table.rows) {
    const { grid } = table;
    const texts = grid.texts(body.row);
    const filled = isFilled(table, body);
    const total = texts.slice(0, 2).some(isTotal);
    const outside = texts.some(isOutside);
    const misplaced = filled && !total && !outside ? misplacedRow(sheet, table, body, where) : undefined;
    if (misplaced) problems.add(() => misplaced);
    const unusable = misplaced?.severity === 'error';
    const read = readKeys(body);
    if (!read.keys) {
      if (total) totals.push(body.row);
      else if (unusable) unplaced = true;
      else if (!filled && isGroupRow(table, body)) headings.push(body.row);
      else if (filled && isGroupRow(table, body)) groups.push({ row: body.row, problem: read.problem });
      else if (filled) {
        problems.add(read.problem);
        unplaced = true;
      }
      continue;
    }
    if (table.form.columns.some(({ as }) => as === 'task-state')) {
      const task = readTaskProgress(table, body, read.keys, context, where);
      progress.push(...task.progress);
      for (const problem of task.findings) problems.add(() => problem);
      continue;
    }
    narratives.push(...readNarrative(table, body, read.keys, context, where));
    const misdated = filled ? outsidePeriod(table, body, read.keys, context, where) : undefined;
    if (misdated) problems.add(() => misdated);
    const figures = figuresOf(table, body, read.keys, headers.keys, { ...around, outside });
    if (unusable) {
      for (const row of figures.rows) rows.push({ ...row, quantity: { state: 'invalid' } });
      continue;
    }
    for (const problem of figures.findings) problems.add(() => problem);
    const isCorrected = figures.rows.some((row) => corrected.has(row.where.cell));
    const uncorrected = isCorrected
      ? figuresOf(withOriginals(table, corrected), body, read.keys, headers.keys, {
          ...around,
          outside,
        }).rows
      : [];
    for (const row of figures.rows) {
      const cell = corrected.get(row.where.cell);
      rows.push(cell ? { ...row, correction: appliedTo(row, cell, uncorrected) } : row);
    }
    stated.push({
      row: body.row,
      columns: body.columns,
      places: figures.places,
      numbers: figures.numbers,
      percents: figures.percents,
    });
  }
  const verified = verifyStatedFigures(table, stated, where).concat(
    verifyTotals(table, stated, totals, where),
    verifySubtotals(table, stated, groups, [...totals, ...headings], where),
  );
  for (const problem of verified) problems.add(() => problem);
  const findings = problems.all({ file: sheet.source.path, sheet: sheet.name, cell: '' });
  return { rows, progress, narratives, findings, unplaced };
}

/** The table as it stands in the file. */
function withOriginals(table: Table, corrected: ReadonlyMap<string, CorrectedCell>): Table {
  const value = (row: number, column: number) =>
    corrected.get(cellAddress(row, column))?.original ?? table.grid.value(row, column);
  return { ...table, grid: { ...table.grid, value } };
}

function appliedTo(row: Row, { decision }: CorrectedCell, uncorrected: readonly Row[]): AppliedCorrection {
  const same = uncorrected.find(
    ({ where, measure, category }) =>
      where.cell === row.where.cell && measure === row.measure && category === row.category,
  );
  return { ...decision, ...(same ? { uncorrected: same.quantity } : {}) };
}
