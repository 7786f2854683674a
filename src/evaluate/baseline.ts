/**
 * Where the way to a target by a deadline begins: for what is counted at nothing on the first day of the window; for a
 * state at the first value that is known of the unit since then, on the day of that value, as nobody knows what was
 * before. Undefined for a state of which nothing is known.
 */

import type { Indicator, Registry, Target } from '../domain/registry.ts';
import { type KnownValue, pathStart } from './deadlinePath.ts';

/** `known`: oldest first. */
export function beginningOf(
  indicator: Indicator,
  target: Target,
  known: () => readonly KnownValue[],
  registry: Registry,
): KnownValue | undefined {
  const start = pathStart(target, registry);
  const [term] = indicator.numerator;
  if (!term || registry.measures.get(term.measure)?.kind === 'flow') return { asOf: start, value: 0 };
  return known().find(({ asOf }) => asOf >= start);
}
