/**
 * The tables that are published for others to build on: which columns, of which type, and what a code in them refers
 * to. A contract: columns are added, never renamed or removed without a new version of the address. What a column means is
 * in `i18n/`, what stands in it in `publish/`.
 */

import { STATUSES } from './evaluation.ts';
import { TASK_STATES } from './form.ts';

export interface ColumnContract {
  /** A date is a day as 2026-09-23; a number is unrounded, with a dot. */
  type: 'string' | 'integer' | 'number' | 'date';
  /** Never empty. */
  required?: true;
  /** The only values there are. */
  values?: readonly string[];
  /** It holds an id of that table, or nothing. */
  refersTo?: string;
}

export interface TableContract<Column extends string = string> {
  columns: Readonly<Record<Column, ColumnContract>>;
  /** Together they name a row; empty where none do. */
  key: readonly Column[];
}

const text = { type: 'string' } as const;
const needed = { type: 'string', required: true } as const;
const number = { type: 'number' } as const;
const date = { type: 'date' } as const;
const lens = { type: 'string', required: true, values: ['as-reported', 'restated'] } as const;

const place = { file: needed, sheet: text, cell: text } as const;
const evaluated = {
  indicator: { type: 'string', required: true, refersTo: 'indicators' },
  unit: { type: 'string', required: true, refersTo: 'units' },
  period: text,
  breakdown: { type: 'string', refersTo: 'categories' },
  lens,
  target_id: text,
} as const;
const documentColumn = { type: 'string', refersTo: 'documents' } as const;

const observations = {
  columns: {
    measure: { type: 'string', required: true, refersTo: 'measures' },
    unit: { type: 'string', required: true, refersTo: 'units' },
    period: needed,
    breakdown: { type: 'string', refersTo: 'categories' },
    value: number,
    state: {
      type: 'string',
      required: true,
      values: ['value', 'not-reported', 'not-applicable', 'no-cases', 'withheld', 'invalid'],
    },
    as_of: { type: 'date', required: true },
    document: documentColumn,
    ...place,
  },
  key: ['measure', 'unit', 'period', 'breakdown'],
} as const satisfies TableContract;

const evaluations = {
  columns: {
    ...evaluated,
    value: number,
    numerator: number,
    denominator: number,
    target: number,
    target_document: documentColumn,
    status: { type: 'string', required: true, values: STATUSES },
    gap_points: number,
    gap_cases: number,
    coverage: number,
    low: number,
    high: number,
    rank: { type: 'integer' },
    as_of: date,
  },
  key: [],
} as const satisfies TableContract;

const changes = {
  columns: {
    ...evaluated,
    since: text,
    before: number,
    difference: number,
    relative: number,
    why: {
      type: 'string',
      values: ['no-earlier', 'withheld', 'incomplete', 'definition', 'target', 'boundary'],
    },
    cases_to_next_rank: number,
  },
  key: [],
} as const satisfies TableContract;

const taskProgress = {
  columns: {
    task: { type: 'string', required: true, refersTo: 'tasks' },
    unit: { type: 'string', required: true, refersTo: 'units' },
    period: needed,
    state: { type: 'string', required: true, values: TASK_STATES },
    as_of: { type: 'date', required: true },
    note: text,
    document: documentColumn,
    ...place,
  },
  key: [],
} as const satisfies TableContract;

export const FACT_TABLES = {
  observations,
  evaluations,
  changes,
  'task-progress': taskProgress,
} as const;

export type FactTable = keyof typeof FACT_TABLES;
export type ColumnOf<Table extends FactTable> = keyof (typeof FACT_TABLES)[Table]['columns'] & string;
