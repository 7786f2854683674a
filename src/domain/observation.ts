/**
 * Observations: what was reported, of which unit, for which period, as of which day, and where it stands. A value
 * is a number or absent with a reason; zero, empty and "does not apply" are three different things.
 */

import type { Day } from './day.ts';
import type { Where } from './finding.ts';
import type { Period } from './period.ts';
import type { Correction } from './registry.ts';

/**
 * - `not-reported`: empty, or a sign that the form says means so
 * - `not-applicable`: the figure cannot exist for this unit
 * - `no-cases`: a rate of which nothing arose, so that there is no rate
 * - `withheld`: known, but below the threshold for small numbers, or computable into such a figure
 * - `invalid`: a cell, sheet or file with an error
 */
export type Absence = 'not-reported' | 'not-applicable' | 'no-cases' | 'withheld' | 'invalid';

export type Quantity = { state: 'value'; number: number } | { state: Absence };

/** One figure as read from one cell, with the keys its row and column give it. */
export interface Row {
  measure: string;
  unit: string;
  period: Period;
  /** Empty where the figure is not of one category. */
  category: string;
  asOf: Day;
  quantity: Quantity;
  /** What the person sees in the cell. */
  shown: string;
  where: Where;
  document: string;
  /** Day of receipt of the file, as declared; empty: unknown. */
  received: Day | '';
  /** The decision by which `quantity` is not what the file says; absent where the file is taken as it is. */
  correction?: AppliedCorrection;
}

export interface AppliedCorrection extends Correction {
  /** What the file itself says; absent where that cannot be read or must not be told. */
  uncorrected?: Quantity;
}

/** A fact: the latest of the rows that report the same thing, with the earlier ones as its revisions. */
export interface Observation extends Row {
  /** Rows with an earlier as-of date for the same measure, unit, period and category; oldest first. */
  revisions: readonly Row[];
  /** Other rows that report the same thing as of the same day, in the order of their files. */
  rivals: readonly Row[];
}

/** What was reported of each fact, then what was before it and what is beside it. */
export function forEachRow(facts: Iterable<Observation>, see: (row: Row) => void): void {
  for (const fact of facts) {
    see(fact);
    fact.revisions.forEach(see);
    fact.rivals.forEach(see);
  }
}
