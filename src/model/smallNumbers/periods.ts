/**
 * Periods of one series cut where any of them begins or ends, so that each is the sum of numbered pieces: the first
 * quarter and the first half give two pieces, of which the half has both. A period that overlaps no other has none.
 */

import { addDays } from '../../domain/day.ts';
import { overlap, type Period } from '../../domain/period.ts';

export function tilingsOf(periods: readonly Period[]): number[][] {
  const overlapping = periods.filter((period) =>
    periods.some((other) => other !== period && overlap(other, period)),
  );
  const cuts = [...new Set(overlapping.flatMap(({ first, last }) => [first, addDays(last, 1)]))].sort();
  const chosen = new Set(overlapping);
  return periods.map((period) =>
    chosen.has(period)
      ? cuts.flatMap((cut, piece) => (period.first <= cut && cut <= period.last ? [piece] : []))
      : [],
  );
}
