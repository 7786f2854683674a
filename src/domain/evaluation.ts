/**
 * Evaluations: one indicator of one unit for one period, against one target or none. The value is unrounded;
 * ratios are fractions. Lineage leads from it to every cell that it rests on.
 */

import type { Day } from './day.ts';
import type { Absence, Observation } from './observation.ts';
import type { Pace } from './pace.ts';
import type { Period } from './period.ts';
import type { Target } from './registry.ts';

export const STATUSES = [
  'missed',
  'behind',
  'on-track',
  'met',
  'incomplete',
  'no-target',
  'no-cases',
  'no-data',
  'withheld',
] as const;

/** In the order of urgency. Meaning and precedence: see `evaluate/status.ts`. */
export type Status = (typeof STATUSES)[number];

/** A measure after aggregation, with what it was made from. */
export interface Input {
  measure: string;
  sign: 1 | -1;
  /** Undefined where it is missing; `missing` says why. */
  value: number | undefined;
  missing: Absence | undefined;
  /** The observations that went into it: one, or those of the children or categories that were added up. */
  observations: Observation[];
  /** How it came about: reported by the unit itself, summed over categories, or summed over child units. */
  from: 'own' | 'categories' | 'children';
  coverage: Coverage;
}

/** How many of the parts that should report did. */
export interface Coverage {
  reported: number;
  expected: number;
}

export interface Evaluation {
  indicator: string;
  unit: string;
  /** Undefined where a target stands that has no end and nothing was ever reported. */
  period: Period | undefined;
  category: string;
  lens: 'as-reported' | 'restated';
  target: Target | undefined;
  /** The target in the unit of the value (fractions for percentages). */
  targetValue: number | undefined;
  value: number | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  status: Status;
  /** Value minus target, in the unit of the value. */
  gapPoints: number | undefined;
  /** Cases still needed (positive) or to spare (negative or zero) to reach the target; whole cases. */
  gapCases: number | undefined;
  /** Only for targets by a deadline on things that are counted within its window. */
  pace: Pace | undefined;
  coverage: Coverage;
  asOf: Day | undefined;
  /** Place among the units of the same level under the same parent, from 1; undefined where unranked. */
  rank: number | undefined;
  rankedUnits: number;
  inputs: { numerator: Input[]; denominator: Input[] };
}
