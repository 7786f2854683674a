/**
 * The status of a value against a target, always on the unrounded value. The first that applies counts: withheld,
 * no data, no cases, no target, incomplete, then met, and before a deadline on track or behind, else missed.
 */

import type { Day } from '../domain/day.ts';
import type { Range, Status } from '../domain/evaluation.ts';
import type { Target } from '../domain/registry.ts';

export interface Judgement {
  value: number | undefined;
  withheld: boolean;
  noCases: boolean;
  /** Some of the units that belong to the value did not report. */
  incomplete: boolean;
  /** Where the true value of something incomplete lies, as far as that is known. */
  range: Range | undefined;
  asOf: Day | undefined;
  target: Target | undefined;
  targetValue: number | undefined;
  /** Where the value should be by its as-of day on the way to a deadline. */
  expected: number | undefined;
}

export function statusOf(facts: Judgement): Status {
  const { value, target, targetValue, incomplete, range } = facts;
  if (facts.withheld) return 'withheld';
  if (facts.noCases) return 'no-cases';
  if (value === undefined) return 'no-data';
  if (!target || targetValue === undefined) return 'no-target';
  if (!incomplete) return verdict(value, target, targetValue, facts);
  if (!range) return 'incomplete';
  const [low, high] = [
    verdict(range.low, target, targetValue, facts),
    verdict(range.high ?? Number.POSITIVE_INFINITY, target, targetValue, facts),
  ];
  if (target.comparator !== '=') return low === high ? low : 'incomplete';
  const outside = range.low > targetValue || (range.high !== undefined && range.high < targetValue);
  return outside ? low : 'incomplete';
}

function verdict(value: number, target: Target, targetValue: number, { asOf, expected }: Judgement): Status {
  if (reaches(value, target, targetValue)) return 'met';
  if (target.kind === 'standing' || !asOf || asOf >= target.to) return 'missed';
  return expected !== undefined && isOnPath(value, expected, target) ? 'on-track' : 'behind';
}

export function reaches(value: number, target: Target, targetValue: number): boolean {
  if (target.comparator === '>=') return value >= targetValue;
  if (target.comparator === '<=') return value <= targetValue;
  return value === targetValue;
}

/** Beside the path by no more than the binary dust of its own arithmetic is on it. */
function isOnPath(value: number, expected: number, { comparator }: Target): boolean {
  const dust = 1e-12 * Math.max(Math.abs(value), Math.abs(expected));
  return comparator === '>=' ? value >= expected - dust : value <= expected + dust;
}

/**
 * Cases that are still needed to reach the target (positive), or to spare (zero or negative). For a ratio the
 * denominator is held; for a count it is the plain difference. Undefined for a rate without counts.
 */
export function gapInCases(
  numerator: number,
  denominator: number | undefined,
  target: Target,
  targetValue: number,
): number {
  const wanted = denominator === undefined ? targetValue : targetValue * denominator;
  // Removes the binary dust of the product before rounding to whole cases: 0.8 × 35 is 28, not 28.000000000000004.
  const exact = Number.isInteger(wanted) ? wanted : Number(wanted.toPrecision(12));
  return target.comparator === '<=' ? numerator - Math.floor(exact) : Math.ceil(exact) - numerator;
}
