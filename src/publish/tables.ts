/**
 * The facts and the evaluations as long tables: UTF-8 with byte-order mark, comma, one row per fact, numbers
 * unrounded with a dot. A text that a spreadsheet program would run as a formula is defused with an apostrophe.
 */

import Papa from 'papaparse';
import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation, Range } from '../domain/evaluation.ts';
import { withoutPersonal } from '../i18n/display.ts';
import type { TextArtifact } from './artifact.ts';

export function observationsTable(dataset: Dataset): TextArtifact {
  const header = [
    'measure',
    'unit',
    'period',
    'breakdown',
    'value',
    'state',
    'as_of',
    'document',
    'file',
    'sheet',
    'cell',
  ];
  const rows = dataset.observations.map((fact) => [
    fact.measure,
    fact.unit,
    fact.period.id,
    fact.category,
    fact.quantity.state === 'value' ? fact.quantity.number : undefined,
    fact.quantity.state,
    fact.asOf,
    fact.document,
    withoutPersonal(fact.where.file),
    withoutPersonal(fact.where.sheet),
    fact.where.cell,
  ]);
  return table('api/v1/observations.csv', header, rows);
}

export function evaluationsTable(evaluations: readonly Evaluation[]): TextArtifact {
  const header = [
    'indicator',
    'unit',
    'period',
    'breakdown',
    'lens',
    'target_id',
    'value',
    'numerator',
    'denominator',
    'target',
    'target_document',
    'status',
    'gap_points',
    'gap_cases',
    'coverage',
    'low',
    'high',
    'rank',
    'as_of',
  ];
  const rows = evaluations.map((evaluation) => [
    evaluation.indicator,
    evaluation.unit,
    evaluation.period?.id,
    evaluation.category,
    evaluation.lens,
    evaluation.target?.id,
    evaluation.value,
    evaluation.numerator,
    evaluation.denominator,
    evaluation.targetValue,
    evaluation.target?.document,
    evaluation.status,
    evaluation.gapPoints,
    evaluation.gapCases,
    evaluation.coverage.expected > 0
      ? evaluation.coverage.reported / evaluation.coverage.expected
      : undefined,
    rangeOf(evaluation)?.low,
    rangeOf(evaluation)?.high,
    evaluation.rank,
    evaluation.asOf,
  ]);
  return table('api/v1/evaluations.csv', header, rows);
}

/** Where nothing is published, neither are the bounds of it. */
function rangeOf({ range, status }: Evaluation): Range | undefined {
  return status === 'withheld' ? undefined : range;
}

/** How values changed, or why they cannot be compared, and how far each is from the one ranked next above it. */
export function changesTable(evaluations: readonly Evaluation[]): TextArtifact {
  const header = [
    'indicator',
    'unit',
    'period',
    'breakdown',
    'lens',
    'target_id',
    'since',
    'before',
    'difference',
    'relative',
    'why',
    'cases_to_next_rank',
  ];
  const rows = evaluations.flatMap((evaluation): Field[][] => {
    const { change, casesToNextRank, status } = evaluation;
    if (status === 'withheld' || (!change && casesToNextRank === undefined)) return [];
    const compared = change && 'before' in change ? change : undefined;
    return [
      [
        evaluation.indicator,
        evaluation.unit,
        evaluation.period?.id,
        evaluation.category,
        evaluation.lens,
        evaluation.target?.id,
        change?.since.id,
        compared?.before,
        compared?.difference,
        compared?.relative,
        change && 'why' in change ? change.why : undefined,
        casesToNextRank,
      ],
    ];
  });
  return table('api/v1/changes.csv', header, rows);
}

/** How far tasks are, one row for each report of a task. */
export function taskProgressTable({ progress }: Dataset): TextArtifact {
  const header = ['task', 'unit', 'period', 'state', 'as_of', 'note', 'document', 'file', 'sheet', 'cell'];
  const rows = progress.map((report) => [
    report.task,
    report.unit,
    report.period.id,
    report.state,
    report.asOf,
    report.note,
    report.document,
    withoutPersonal(report.where.file),
    withoutPersonal(report.where.sheet),
    report.where.cell,
  ]);
  return table('api/v1/task-progress.csv', header, rows);
}

type Field = string | number | undefined;

function table(path: string, fields: string[], data: Field[][]): TextArtifact {
  const lines = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true });
  return { path, mediaType: 'text/csv; charset=utf-8', content: `\uFEFF${lines}\r\n` };
}
