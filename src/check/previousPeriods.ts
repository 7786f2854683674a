/**
 * Which period comes just before which, among those that were reported: of the same kind, ending on the day before the
 * other begins. Two plain intervals are comparable only when they are about equally long.
 */

import { addDays } from '../domain/day.ts';
import { lengthInDays, type Period } from '../domain/period.ts';

/** By the id of the later period. A period without a predecessor is absent. */
export type PreviousPeriods = ReadonlyMap<string, Period>;

/** Most units report for the same periods: what precedes what among them is found once. */
export function previousPeriodsFinder(): (periods: readonly Period[]) => PreviousPeriods {
  const known = new Map<string, PreviousPeriods>();
  return (periods) => {
    const key = periods.map(({ id }) => id).join('\t');
    const before = known.get(key);
    if (before) return before;
    const found = previousPeriods(periods);
    known.set(key, found);
    return found;
  };
}

function previousPeriods(periods: readonly Period[]): Map<string, Period> {
  const byEnd = new Map(periods.map((period) => [`${period.kind}\t${period.last}`, period]));
  const previous = new Map<string, Period>();
  if (periods.length < 2) return previous;
  for (const period of periods) {
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
