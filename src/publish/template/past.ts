/**
 * Observations in, the latest earlier figure of each fact out, for showing beside the cell to be filled in. Only
 * comparable periods count: a month beside a month, a running total beside one that began on the same day.
 */

import type { Observation } from '../../domain/observation.ts';
import { comparePeriods, lengthInDays, type Period } from '../../domain/period.ts';
import type { Fact } from './facts.ts';

export interface PastFigure {
  number: number;
  period: Period;
}

export type PastFigures = (fact: Fact) => PastFigure | undefined;

export function pastFigures(observations: readonly Observation[]): PastFigures {
  const known = new Map<string, PastFigure[]>();
  for (const { measure, unit, category, period, quantity } of observations) {
    if (quantity.state !== 'value') continue;
    const key = [measure, unit, category].join('\t');
    const figures = known.get(key);
    if (figures) figures.push({ number: quantity.number, period });
    else known.set(key, [{ number: quantity.number, period }]);
  }
  return ({ measure, unit, category, period }) =>
    (known.get([measure.id, unit, category].join('\t')) ?? [])
      .filter((past) => past.period.last < period.last && comparable(past.period, period))
      .sort((a, b) => comparePeriods(b.period, a.period))[0];
}

function comparable(past: Period, period: Period): boolean {
  if (past.kind !== period.kind) return false;
  if (period.kind !== 'interval') return true;
  return past.first === period.first || lengthInDays(past) === lengthInDays(period);
}
