/**
 * The way to a target that must be reached by a day. It leads in a straight line from the baseline on the first day of
 * the window to the target on its last; rows of one target whose windows follow one another are its steps, and each
 * step begins where the one before it ends.
 */

import { addDays, type Day, daysBetween } from '../domain/day.ts';
import type { Term } from '../domain/formula.ts';
import { type Indicator, type Registry, type Target, targetValue } from '../domain/registry.ts';

/** A value with its as-of day. */
export interface KnownValue {
  asOf: Day;
  value: number;
}

/**
 * What is counted adds up towards the target over its window: flows, alone or out of something that does not grow with
 * the days, such as a quota. Months of it are not compared with a deadline, only the days since the window began.
 */
export function accumulates({ numerator, denominator }: Indicator, registry: Registry): boolean {
  const growsWithTime = ({ measure }: Term) => registry.measures.get(measure)?.over_periods === 'sum';
  if (!numerator.every(growsWithTime)) return false;
  return denominator.length === 0 || !denominator.every(growsWithTime);
}

/** The first day of the way: of the first step, where the target has several. */
export function pathStart(target: Target, registry: Registry): Day {
  let start = target;
  for (let step = stepBefore(start, registry); step; step = stepBefore(step, registry)) start = step;
  return start.from;
}

/**
 * Where the value should be on a day, in the unit of the value. Undefined for targets without a first day, for those
 * that say exactly how much, and where it is not known where the way begins.
 */
export function expectedOn(
  target: Target,
  indicator: Indicator,
  day: Day,
  beginning: KnownValue | undefined,
  registry: Registry,
): number | undefined {
  if (target.kind !== 'deadline' || target.from === '' || target.comparator === '=') return undefined;
  const wanted = targetValue(target, indicator);
  if (day >= target.to) return wanted;
  const before = stepBefore(target, registry);
  const start = before ? { asOf: target.from, value: targetValue(before, indicator) } : beginning;
  if (!start) return undefined;
  const passed = Math.max(0, daysBetween(start.asOf, day));
  return start.value + (wanted - start.value) * (passed / daysBetween(start.asOf, target.to));
}

/** Of every target of a registry, found once: it is asked for with each evaluation. */
const stepsBefore = new WeakMap<Registry, Map<Target, Target | undefined>>();

function stepBefore(target: Target, registry: Registry): Target | undefined {
  const known = stepsBefore.get(registry) ?? new Map<Target, Target | undefined>();
  stepsBefore.set(registry, known);
  if (!known.has(target)) known.set(target, findStepBefore(target, registry));
  return known.get(target);
}

function findStepBefore(target: Target, registry: Registry): Target | undefined {
  if (target.from === '') return undefined;
  const eve = addDays(target.from, -1);
  return registry.targets.find(
    (other) =>
      other.id === target.id &&
      other.kind === 'deadline' &&
      other.scope === target.scope &&
      other.of === target.of &&
      other.category === target.category &&
      other.to === eve,
  );
}
