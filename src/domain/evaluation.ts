/**
 * Evaluations: one indicator of one unit for one period, against one target or none. The value is unrounded;
 * ratios are fractions. Lineage leads from it to every cell that it rests on.
 */

import type { Dataset } from './dataset.ts';
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
  /** The observations that were added up: one, or those of categories, periods, child units or predecessors. */
  observations: readonly Observation[];
  /** Those that were taken away: the shorter of two cumulative figures. */
  subtracted: readonly Observation[];
  /**
   * How it came about: reported by the unit itself for these very days, or added up over categories, over periods,
   * over child units, or over the units that became this one.
   */
  from: 'own' | 'categories' | 'periods' | 'children' | 'predecessors';
  /** Days of the period of which nothing was reported, while others of it were; empty otherwise. */
  gaps: readonly Period[];
  /** It rests on the declared share of a unit that was divided. */
  estimated: boolean;
  coverage: Coverage;
}

/** How many of the parts that should report did. */
export interface Coverage {
  reported: number;
  expected: number;
}

/** The bounds between which the true value lies; `high` is undefined where nothing bounds it from above. */
export interface Range {
  low: number;
  high: number | undefined;
}

/**
 * Against the previous comparable period. Why there is none: nothing is known of that period, or what is known is
 * withheld; parts of one of the two are missing; or what is counted, the target or the boundary of the unit changed between them.
 */
export type Change =
  | {
      since: Period;
      before: number;
      /** In the unit of the value: a fraction for percentages, of which 0.01 is one point. */
      difference: number;
      /** The difference as a fraction of the value before; only for counts, and not of zero. */
      relative: number | undefined;
    }
  | { since: Period; why: 'no-earlier' | 'withheld' | 'incomplete' | 'definition' | 'target' | 'boundary' };

/**
 * - `as-reported`: the units as they were
 * - `restated`: earlier figures added up to the units of today. Only units whose boundary has changed since have such
 *   evaluations, and only for periods that began before; all others are the same through both lenses.
 */
export type Lens = 'as-reported' | 'restated';

export interface Evaluation {
  indicator: string;
  unit: string;
  /** Undefined where a target stands that has no end and nothing was ever reported. */
  period: Period | undefined;
  category: string;
  lens: Lens;
  /** It rests on the declared share of a unit that was divided. */
  estimated: boolean;
  target: Target | undefined;
  /** The target in the unit of the value (fractions for percentages). */
  targetValue: number | undefined;
  value: number | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  status: Status;
  /** Where parts are missing and it can be said; undefined for what is complete. */
  range: Range | undefined;
  /** Where the value should be by its as-of day on the way to a deadline; undefined for other targets. */
  expected: number | undefined;
  /** Undefined where no period comes before it that it could be compared with. */
  change: Change | undefined;
  /** Value minus target, in the unit of the value; undefined for what is incomplete. */
  gapPoints: number | undefined;
  /** Cases still needed (positive) or to spare (zero or negative) to reach the target; whole cases; as above. */
  gapCases: number | undefined;
  /** Only for targets by a deadline on things that are counted within its window. */
  pace: Pace | undefined;
  coverage: Coverage;
  asOf: Day | undefined;
  /** Place among the units of the same level under the same parent, from 1; undefined where unranked. */
  rank: number | undefined;
  rankedUnits: number;
  /** Cases by which it would have to be better to stand level with the unit next above it; undefined for the first. */
  casesToNextRank: number | undefined;
  inputs: { numerator: Input[]; denominator: Input[] };
}

/** Everything that is published of the figures: the facts, and what was computed from these very objects. */
export interface Evaluated {
  dataset: Dataset;
  evaluations: readonly Evaluation[];
}
