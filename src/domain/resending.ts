/**
 * Figures that were sent again with another number. What was said first and what is said now both come from delivered
 * files; that a figure was only repeated, or stands in a file with an error, is no resending.
 */

import type { Day } from './day.ts';
import type { Evaluation } from './evaluation.ts';
import type { Observation, Quantity, Row } from './observation.ts';

/** `before` said a number; `after` says another, or that there is none. */
export interface ResentFigure {
  fact: Observation;
  before: Row;
  after: Row;
}

/** A published value before and after. */
export interface ChangedValue {
  before: Evaluation;
  after: Evaluation;
}

/** One file that says otherwise of one unit than earlier files did. */
export interface Resending {
  unit: string;
  file: string;
  day: Day;
  figures: ResentFigure[];
  /** What else was published that day held fixed; undefined: too long ago to be worked out. */
  changes: ChangedValue[] | undefined;
}

/** Cells of one unit that one decision reads otherwise, and which published values are others for it. */
export interface Corrected {
  unit: string;
  /** Of the decision. */
  day: Day;
  document: string;
  changes: ChangedValue[];
}

/** The day on which something was said: that of receipt where it is declared, else that of which it speaks. */
export function daySaid({ received, asOf }: Pick<Row, 'received' | 'asOf'>): Day {
  return received || asOf;
}

/** Oldest first. */
export function resentFigures(fact: Observation): ResentFigure[] {
  if (fact.revisions.length === 0) return [];
  const stated = [...fact.revisions, fact].filter(({ quantity }) => isStated(quantity));
  return stated.flatMap((after, index) => {
    const before = stated[index - 1];
    if (before?.quantity.state !== 'value') return [];
    return isSame(before.quantity, after.quantity) ? [] : [{ fact, before, after }];
  });
}

/** The day on which anything was first said of a fact. */
export function firstSaid(fact: Observation): Day {
  return [...fact.revisions, fact].map(daySaid).reduce((first, day) => (day < first ? day : first));
}

function isStated({ state }: Quantity): boolean {
  return state !== 'invalid' && state !== 'withheld';
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.state === 'value' && b.state === 'value' ? a.number === b.number : a.state === b.state;
}
