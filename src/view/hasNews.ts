/** Whether there is anything to tell in the feed of the site, or of a unit, so that no page leads to one that is not there. */

import type { ViewContext } from './context.ts';
import { ledgerOf } from './ledger.ts';

export function hasNews(context: ViewContext, unit?: string): boolean {
  const seen = unit === undefined ? context.evaluations : context.ofUnit(unit);
  return (
    seen.some(({ value, category, period }) => value !== undefined && category === '' && period) ||
    ledgerOf(context).some(({ units }) => unit === undefined || units.has(unit))
  );
}
