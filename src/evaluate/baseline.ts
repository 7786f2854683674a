/**
 * Where the way to a target by a deadline begins: 0 for what is counted, and for a state the first value that is known
 * of the unit since the first day of the way, or ever where the target names no first day. 0 where none is known.
 */

import type { Day } from '../domain/day.ts';
import type { Indicator, Registry, Target } from '../domain/registry.ts';
import { pathStart } from './deadlinePath.ts';

export interface KnownValue {
  asOf: Day;
  value: number;
}

/** `known`: values with their as-of days, oldest first. */
export function baselineOf(
  indicator: Indicator,
  target: Target | undefined,
  known: () => readonly KnownValue[],
  registry: Registry,
): number {
  const [term] = indicator.numerator;
  if (target?.kind !== 'deadline' || !term) return 0;
  if (registry.measures.get(term.measure)?.kind === 'flow') return 0;
  const start = pathStart(target, registry);
  return known().find(({ asOf }) => asOf >= start)?.value ?? 0;
}
