/**
 * One of two editions that are compared: the rows of the published tables, from a run of the pipeline or from a site that
 * was published, and what only a run knows besides. Both are made of the same rows, so that nothing differs but the data.
 */

import { STATUSES, type Status } from '../domain/evaluation.ts';
import type { Found } from '../domain/findingsDocument.ts';
import type { Correction } from '../domain/registry.ts';
import type { Values } from '../publish/publishedTable.ts';

/** What is asked: an indicator of a unit for a period, of one category or all, as the units were or are. */
export interface Question {
  indicator: string;
  unit: string;
  period: string;
  breakdown: string;
  lens: 'as-reported' | 'restated';
}

export interface Answer extends Question {
  target_id: string;
  value: number | null;
  target: number | null;
  status: Status;
  rank: number | null;
}

export interface Fact {
  measure: string;
  unit: string;
  period: string;
  breakdown: string;
  state: string;
  value: number | null;
  file: string;
  sheet: string;
  cell: string;
}

export interface Edition {
  answers: readonly Answer[];
  /** By `factKey`. */
  facts: ReadonlyMap<string, Fact>;
  /** Rows by the name of their table; `site` has one for each setting, where those are known. */
  registry: ReadonlyMap<string, readonly Values[]>;
  findings: readonly Found[];
  /** Undefined of what was published. */
  run: RunKnowledge | undefined;
}

export interface RunKnowledge {
  /** Keys of the facts that an answer rests on, by `answerKey`. */
  lineage: ReadonlyMap<string, readonly string[]>;
  /** By `factKey`. */
  corrections: ReadonlyMap<string, Correction>;
  /** Hashes of the files of the data folder, by path. */
  files: ReadonlyMap<string, string>;
}

/** `tables` are rows by the names of the published tables. */
export function editionOf(
  tables: ReadonlyMap<string, readonly Values[]>,
  findings: readonly Found[],
  run?: RunKnowledge,
): Edition {
  const facts = (tables.get('observations') ?? []).map(factOf);
  return {
    answers: (tables.get('evaluations') ?? []).map(answerOf),
    facts: new Map(facts.map((fact) => [factKey(fact), fact])),
    registry: new Map([...tables].filter(([name]) => !COMPUTED.has(name))),
    findings,
    run,
  };
}

export const NOTHING: Edition = editionOf(new Map(), []);

const COMPUTED: ReadonlySet<string> = new Set(['observations', 'evaluations', 'changes', 'task-progress']);

export function questionKey({ indicator, unit, period, breakdown, lens }: Question): string {
  return [indicator, unit, period, breakdown, lens].join('\t');
}

export function answerKey(answer: Question & { target_id: string }): string {
  return `${questionKey(answer)}\t${answer.target_id}`;
}

export function factKey({
  measure,
  unit,
  period,
  breakdown,
}: Pick<Fact, 'measure' | 'unit' | 'period' | 'breakdown'>): string {
  return [measure, unit, period, breakdown].join('\t');
}

export function text(value: Values[string]): string {
  return value === undefined ? '' : String(value);
}

function numberIn(value: Values[string]): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function answerOf(row: Values): Answer {
  return {
    indicator: text(row.indicator),
    unit: text(row.unit),
    period: text(row.period),
    breakdown: text(row.breakdown),
    lens: row.lens === 'restated' ? 'restated' : 'as-reported',
    target_id: text(row.target_id),
    value: numberIn(row.value),
    target: numberIn(row.target),
    status: STATUSES.find((status) => status === row.status) ?? 'no-data',
    rank: numberIn(row.rank),
  };
}

function factOf(row: Values): Fact {
  return {
    measure: text(row.measure),
    unit: text(row.unit),
    period: text(row.period),
    breakdown: text(row.breakdown),
    state: text(row.state),
    value: numberIn(row.value),
    file: text(row.file),
    sheet: text(row.sheet),
    cell: text(row.cell),
  };
}
