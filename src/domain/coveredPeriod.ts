/** The days of which a figure speaks: those of the report, or more where the form says that the column is cumulative. */

import type { FormColumn } from './form.ts';
import { type Period, periodOfDays } from './period.ts';

/** Cumulative figures speak of the days since 1 January or since a fixed day; undefined where that day is still to come. */
export function coveredPeriod(since: FormColumn['since'], period: Period | undefined): Period | undefined {
  if (!since || !period) return period;
  const first = since === 'year' ? `${period.last.slice(0, 4)}-01-01` : since;
  return first <= period.last ? periodOfDays(first, period.last) : undefined;
}
