/**
 * Which period comes just before which, among those that were reported: of the same kind, ending on the day before the
 * other begins. Two plain intervals are comparable only when they are about equally long.
 */

import { addDays } from '../domain/day.ts';
import { lengthInDays, type Period } from '../domain/period.ts';
import type { ReportedPeriods } from './reported.ts';

/** By the id of the later period. A period without a predecessor is absent. */
type PreviousPeriods = ReadonlyMap<string, Period>;

export function previousPeriods({ list }: ReportedPeriods): PreviousPeriods {
  const byEnd = new Map(list.map((period) => [`${period.kind}\t${period.last}`, period]));
  const previous = new Map<string, Period>();
  for (const period of list) {
    const before = byEnd.get(`${period.kind}\t${addDays(period.first, -1)}`);
    if (before && (period.kind !== 'interval' || alike(before, period))) previous.set(period.id, before);
  }
  return previous;
}

/** No more than a tenth shorter or longer. */
function alike(a: Period, b: Period): boolean {
  const [first, second] = [lengthInDays(a), lengthInDays(b)];
  return Math.abs(first - second) * 10 <= Math.max(first, second);
}
