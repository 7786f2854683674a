/**
 * Who owes a report of the calendar: the units of one of its lines, whether each existed long enough to owe that of a
 * period, and the latest day on which anything is known to have been received, which is "now" where nobody sets it.
 */

import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import type { Period } from './period.ts';
import type { Registry, Unit } from './registry.ts';
import type { Reporting } from './siteConfig.ts';
import { isWithin } from './unitTree.ts';

/** Units of the level of the line, in the subtree that it names. */
export function owingUnits(registry: Registry, line: Reporting): Map<string, Unit> {
  return new Map(
    [...registry.units].filter(
      ([, unit]) => unit.level === line.level && isWithin(unit, line.below, registry),
    ),
  );
}

/** A unit owes only for periods in which it existed throughout, and only while it still existed on the due day. */
export function owes(unit: Unit, period: Period, due: Day): boolean {
  const last = due < period.last ? period.last : due;
  return unit.valid_from <= period.first && (unit.valid_to === '' || last <= unit.valid_to);
}

/** Empty where no receipt is declared. */
export function latestReceipt({ deliveries, submissions }: Dataset): Day | '' {
  let latest = '';
  for (const { received } of deliveries) if (received > latest) latest = received;
  for (const { received } of [...submissions.values()].flat()) {
    const day = received.slice(0, '2023-09-08'.length);
    if (day > latest) latest = day;
  }
  return latest;
}
