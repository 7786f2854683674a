/** A numerator with cases over a denominator of zero, in one unit's own report: one of the two cells is wrong. */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';

export function findZeroDenominators(dataset: Dataset): Finding[] {
  const byKey = new Map(dataset.observations.map((observation) => [keyOf(observation), observation]));
  const found = new Map<string, Finding>();
  for (const indicator of dataset.registry.indicators.values()) {
    const [numerator, second] = indicator.numerator;
    const [denominator, third] = indicator.denominator;
    if (!numerator || !denominator || second || third) continue;
    for (const part of dataset.observations) {
      if (part.measure !== numerator.measure || !isPositive(part)) continue;
      const whole = byKey.get(keyOf({ ...part, measure: denominator.measure }));
      if (whole?.quantity.state !== 'value' || whole.quantity.number !== 0) continue;
      const { where, shown } = part;
      const params = { shown, second: whole.shown };
      const place = `${where.file}\t${where.sheet}\t${where.cell}`;
      found.set(place, finding('rule/numerator-without-denominator', where, params, [whole.where]));
    }
  }
  return [...found.values()];
}

function isPositive(observation: Observation): boolean {
  return observation.quantity.state === 'value' && observation.quantity.number > 0;
}

function keyOf(observation: Pick<Observation, 'measure' | 'unit' | 'period' | 'category'>): string {
  return [observation.measure, observation.unit, observation.period.id, observation.category].join('\t');
}
