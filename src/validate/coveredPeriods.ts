/** The periods of which the figures of one table speak: a report and its form give few, and each is put together once. */

import { coveredPeriod } from '../domain/coveredPeriod.ts';
import type { FormColumn } from '../domain/form.ts';
import type { Period } from '../domain/period.ts';

export type CoveredPeriods = (since: FormColumn['since'], period: Period | undefined) => Period | undefined;

export function coveredPeriods(): CoveredPeriods {
  const known = new Map<string, Period | undefined>();
  return (since, period) => {
    if (!since || !period) return period;
    const question = `${since}\t${period.last}`;
    if (!known.has(question)) known.set(question, coveredPeriod(since, period));
    return known.get(question);
  };
}
