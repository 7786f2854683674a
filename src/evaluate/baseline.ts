/** Where the path to a target by a deadline begins: 0 for what is counted, the first known value for a state. */

import type { Indicator, Registry, Target, Unit } from '../domain/registry.ts';
import type { Facts } from './facts.ts';
import { resultOf } from './result.ts';

export function baselineOf(
  indicator: Indicator,
  unit: Unit,
  target: Target | undefined,
  facts: Facts,
  registry: Registry,
): number {
  const [term] = indicator.numerator;
  if (!target || !term || registry.measures.get(term.measure)?.kind === 'flow') return 0;
  const periods = [...facts.periods(term.measure, unit.id).values()].sort((a, b) =>
    a.last < b.last ? -1 : 1,
  );
  for (const period of periods) {
    const { value } = resultOf(indicator, unit, period, '', facts, registry);
    if (value !== undefined) return value;
  }
  return 0;
}
