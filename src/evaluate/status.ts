/**
 * The status of a value against a target, always on the unrounded value. The first that applies counts: withheld,
 * no data, no cases, no target, incomplete, then met, and before a deadline on track or behind, else missed.
 */

import { type Day, daysBetween } from '../domain/day.ts';
import type { Status } from '../domain/evaluation.ts';
import type { Target } from '../domain/registry.ts';

export interface Judgement {
  value: number | undefined;
  withheld: boolean;
  noCases: boolean;
  /** Some children that belong to the value did not report. */
  incomplete: boolean;
  asOf: Day | undefined;
  target: Target | undefined;
  targetValue: number | undefined;
  /** Value at the start of the window: 0 for what is counted within it, the first known value for a state. */
  baseline: number;
}

export function statusOf(facts: Judgement): Status {
  const { value, target, targetValue } = facts;
  if (facts.withheld) return 'withheld';
  if (facts.noCases) return 'no-cases';
  if (value === undefined) return 'no-data';
  if (!target || targetValue === undefined) return 'no-target';
  if (facts.incomplete) return 'incomplete';
  if (reaches(value, target, targetValue)) return 'met';
  if (target.kind === 'standing' || !facts.asOf || facts.asOf >= target.to) return 'missed';
  return isOnPath(value, facts.asOf, target, targetValue, facts.baseline) ? 'on-track' : 'behind';
}

export function reaches(value: number, target: Target, targetValue: number): boolean {
  if (target.comparator === '>=') return value >= targetValue;
  if (target.comparator === '<=') return value <= targetValue;
  return value === targetValue;
}

/** Expected path: a straight line from the baseline on the first day of the window to the target on its last. */
function isOnPath(value: number, asOf: Day, target: Target, targetValue: number, baseline: number): boolean {
  if (target.from === '' || target.comparator === '=') return false;
  const passed = daysBetween(target.from, asOf) / daysBetween(target.from, target.to);
  const expected = baseline + (targetValue - baseline) * passed;
  return target.comparator === '>=' ? value >= expected : value <= expected;
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
  const exact = Number(wanted.toPrecision(12));
  return target.comparator === '<=' ? numerator - Math.floor(exact) : Math.ceil(exact) - numerator;
}
