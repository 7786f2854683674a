/**
 * The facts and the evaluations as rows of the published tables, one row per fact, numbers unrounded. Where nothing is
 * published of a value, neither are its bounds nor its change.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation, Range } from '../domain/evaluation.ts';
import { type ColumnOf, FACT_TABLES, type FactTable } from '../domain/publishedTables.ts';
import { withoutPersonal } from '../i18n/display.ts';
import type { PublishedTable, Values } from './publishedTable.ts';

export function factTables(dataset: Dataset, evaluations: readonly Evaluation[]): PublishedTable[] {
  return [
    observationsTable(dataset),
    evaluationsTable(evaluations),
    changesTable(evaluations),
    rowsOf('task-progress', dataset.progress, progressRow),
  ];
}

export function observationsTable({ observations }: Dataset): PublishedTable {
  return rowsOf('observations', observations, observationRow);
}

export function evaluationsTable(evaluations: readonly Evaluation[]): PublishedTable {
  return rowsOf('evaluations', evaluations, evaluationRow);
}

/** How values changed, or why they cannot be compared, and how far each is from the one ranked next above it. */
export function changesTable(evaluations: readonly Evaluation[]): PublishedTable {
  return rowsOf('changes', evaluations.filter(hasChange), changeRow);
}

function rowsOf<Name extends FactTable, Row>(
  name: Name,
  rows: readonly Row[],
  valuesOf: (row: Row) => Values<ColumnOf<Name>>,
): PublishedTable {
  return { name, contract: FACT_TABLES[name], rows: rows.map(valuesOf) };
}

function observationRow(fact: Dataset['observations'][number]): Values<ColumnOf<'observations'>> {
  return {
    measure: fact.measure,
    unit: fact.unit,
    period: fact.period.id,
    breakdown: fact.category,
    value: fact.quantity.state === 'value' ? fact.quantity.number : undefined,
    state: fact.quantity.state,
    as_of: fact.asOf,
    document: fact.document,
    ...placeOf(fact),
  };
}

function evaluationRow(evaluation: Evaluation): Values<ColumnOf<'evaluations'>> {
  const { coverage } = evaluation;
  const range = rangeOf(evaluation);
  return {
    ...evaluatedThing(evaluation),
    value: evaluation.value,
    numerator: evaluation.numerator,
    denominator: evaluation.denominator,
    target: evaluation.targetValue,
    target_document: evaluation.target?.document,
    status: evaluation.status,
    gap_points: evaluation.gapPoints,
    gap_cases: evaluation.gapCases,
    coverage: coverage.expected > 0 ? coverage.reported / coverage.expected : undefined,
    low: range?.low,
    high: range?.high,
    rank: evaluation.rank,
    as_of: evaluation.asOf,
  };
}

function rangeOf({ range, status }: Evaluation): Range | undefined {
  return status === 'withheld' ? undefined : range;
}

function hasChange({ change, casesToNextRank, status }: Evaluation): boolean {
  return status !== 'withheld' && (change !== undefined || casesToNextRank !== undefined);
}

function changeRow(evaluation: Evaluation): Values<ColumnOf<'changes'>> {
  const { change, casesToNextRank } = evaluation;
  const compared = change && 'before' in change ? change : undefined;
  return {
    ...evaluatedThing(evaluation),
    since: change?.since.id,
    before: compared?.before,
    difference: compared?.difference,
    relative: compared?.relative,
    why: change && 'why' in change ? change.why : undefined,
    cases_to_next_rank: casesToNextRank,
  };
}

function progressRow(report: Dataset['progress'][number]): Values<ColumnOf<'task-progress'>> {
  return {
    task: report.task,
    unit: report.unit,
    period: report.period.id,
    state: report.state,
    as_of: report.asOf,
    note: report.note,
    document: report.document,
    ...placeOf(report),
  };
}

function evaluatedThing({ indicator, unit, period, category, lens, target }: Evaluation) {
  return { indicator, unit, period: period?.id, breakdown: category, lens, target_id: target?.id };
}

function placeOf({ where }: { where: { file: string; sheet: string; cell: string } }) {
  return { file: withoutPersonal(where.file), sheet: withoutPersonal(where.sheet), cell: where.cell };
}
