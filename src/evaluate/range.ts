/**
 * Between which bounds an incomplete value lies. What a silent unit has done is at least nothing and, for a share, at
 * most all of its denominator, which is taken from the period itself or from the latest comparable one before it.
 * Where a denominator was never known nothing is said; a count without a denominator is bounded from below only.
 */

import type { Lens, Range } from '../domain/evaluation.ts';
import type { Formula } from '../domain/formula.ts';
import type { Period } from '../domain/period.ts';
import { previousComparable } from '../domain/periodAlgebra.ts';
import type { Indicator, Measure, Rule, Unit } from '../domain/registry.ts';
import { type Aggregates, type Aggregator, figureOf, isComplete } from './aggregate.ts';
import { childParts, type Part, predecessorParts } from './parts.ts';
import { totalOf } from './result.ts';

/** How far back a denominator is looked for. */
const MOST_PERIODS_BACK = 12;

/** Bounds of the numerator, and the denominator; of a count only the lower bound of the numerator means anything. */
interface Bounds {
  low: number;
  high: number;
  denominator: number;
}

export function rangeOf(
  indicator: Indicator,
  unit: Unit,
  period: Period,
  category: string,
  lens: Lens,
  aggregator: Aggregator,
): Range | undefined {
  if ([...indicator.numerator, ...indicator.denominator].some(({ sign }) => sign === -1)) return undefined;
  const { registry } = aggregator.facts;
  const share = isShare(indicator, registry.rules);
  const bounds = boundsOf(indicator, share, unit, period, category, lens, aggregator);
  if (!bounds) return undefined;
  if (indicator.denominator.length === 0) return { low: bounds.low, high: undefined };
  if (bounds.denominator === 0) return undefined;
  return {
    low: bounds.low / bounds.denominator,
    high: share ? bounds.high / bounds.denominator : undefined,
  };
}

/**
 * The registry says that the numerator is never more than the denominator: by a rule that compares just these two, or
 * by one in which the denominator is a sum that holds the whole numerator.
 */
export function isShare({ numerator, denominator }: Indicator, rules: readonly Rule[]): boolean {
  if (denominator.length === 0) return false;
  return rules.some(({ left, right, comparator }) => {
    if (comparator === '<=') return isSame(left, numerator) && isSame(right, denominator);
    return (
      (isSame(left, denominator) && isPartOf(numerator, right)) ||
      (isSame(right, denominator) && isPartOf(numerator, left))
    );
  });
}

function isSame(a: Formula, b: Formula): boolean {
  return a.length === b.length && isPartOf(a, b);
}

function isPartOf(part: Formula, sum: Formula): boolean {
  return (
    sum.every(({ sign }) => sign === 1) &&
    part.every(({ measure, sign }) => sign === 1 && sum.some((term) => term.measure === measure))
  );
}

function boundsOf(
  indicator: Indicator,
  share: boolean,
  unit: Unit,
  period: Period,
  category: string,
  lens: Lens,
  aggregator: Aggregator,
): Bounds | undefined {
  const figures = aggregator.figures(unit, period, category, lens);
  const [numerator, denominator] = totalsOf(indicator, figures);
  if (figures.every(isComplete) && numerator !== undefined && denominator !== undefined)
    return { low: numerator, high: numerator, denominator };
  // The unit stated its whole denominator itself, and only some of its parts their numerators.
  const whole = wholeOf(indicator, figures);
  const loose =
    numerator !== undefined && whole !== undefined
      ? { low: numerator, high: share ? whole : Number.POSITIVE_INFINITY, denominator: whole }
      : undefined;

  const { facts, measures } = aggregator;
  const before = lens === 'restated' ? predecessorParts(unit, period, facts) : [];
  const children = isFromParts(figures) ? childParts(unit, period, measures, facts) : [];
  const parts = before.length > 0 ? before : children;
  if (parts.length === 0) return silent(indicator, share, unit, period, category, aggregator);
  const sum: Bounds = { low: 0, high: 0, denominator: 0 };
  for (const part of parts) {
    const days = daysOf(part, measures);
    if (!days) continue;
    if (days === 'differ' || part.share === undefined) return loose;
    const partLens = part.restated ? 'restated' : 'as-reported';
    const bounds = boundsOf(indicator, share, part.unit, days, category, partLens, aggregator);
    if (!bounds) return loose ?? silent(indicator, share, unit, period, category, aggregator);
    sum.low += part.share * bounds.low;
    sum.high += part.share * bounds.high;
    sum.denominator += part.share * bounds.denominator;
  }
  return sum;
}

/** Of a unit that reported nothing, or only half of the formula. */
function silent(
  indicator: Indicator,
  share: boolean,
  unit: Unit,
  period: Period,
  category: string,
  aggregator: Aggregator,
): Bounds | undefined {
  if (indicator.denominator.length === 0) return { low: 0, high: Number.POSITIVE_INFINITY, denominator: 1 };
  let at: Period | undefined = period;
  for (let back = 0; at && back <= MOST_PERIODS_BACK; back++, at = previousComparable(at)) {
    const figures = aggregator.figures(unit, at, category, 'as-reported');
    if (figures.some(({ missing }) => missing === 'not-applicable'))
      return { low: 0, high: 0, denominator: 0 };
    const denominator = wholeOf(indicator, figures);
    if (denominator !== undefined)
      return { low: 0, high: share ? denominator : Number.POSITIVE_INFINITY, denominator };
  }
  return undefined;
}

/** The denominator of a count is 1: it bounds nothing. */
function totalsOf(
  indicator: Indicator,
  figures: Aggregates,
): [numerator: number | undefined, denominator: number | undefined] {
  const denominator = indicator.denominator.length === 0 ? 1 : totalOf(indicator.denominator, figures);
  return [totalOf(indicator.numerator, figures), denominator];
}

/** A part that came or went within the period may add flows of other days than those of its stock. */
function daysOf({ flows, stocks }: Part, measures: readonly Measure[]): Period | 'differ' | undefined {
  if (measures.every(({ kind }) => kind === 'flow')) return flows;
  if (measures.every(({ kind }) => kind !== 'flow')) return stocks;
  return flows?.id === stocks?.id ? stocks : 'differ';
}

/** The denominator, where the unit stated all of it. */
function wholeOf({ denominator }: Indicator, figures: Aggregates): number | undefined {
  if (denominator.length === 0) return undefined;
  const stated = denominator.every(({ measure }) => {
    const figure = figureOf(measure, figures);
    return figure !== undefined && isComplete(figure);
  });
  return stated ? totalOf(denominator, figures) : undefined;
}

function isFromParts(figures: Aggregates): boolean {
  return figures.some(({ from }) => from === 'children' || from === 'predecessors');
}
