/**
 * Every day on which a report of the calendar is due, from the beginning of each of its lines to the end of the year
 * after the day of the data. Lines that ask the same units for the same period by the same day are one due date.
 */

import type { Day } from './day.ts';
import { owes, owingUnits } from './owedReports.ts';
import type { Period } from './period.ts';
import type { Registry } from './registry.ts';
import { dueDay, isOwed, periodsWithin } from './reportingCalendar.ts';
import type { Reporting } from './siteConfig.ts';

export interface DueReport {
  /** The first of the lines that ask for it. */
  line: Reporting;
  period: Period;
  due: Day;
  /** Ids of those that owe it; never empty. */
  units: string[];
  /** Each once. */
  documents: string[];
}

export function dueReports(registry: Registry, today: Day): DueReport[] {
  const until = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const found = new Map<string, DueReport>();
  for (const line of registry.site.reporting) {
    const owing = [...owingUnits(registry, line).values()];
    const last = line.to && line.to < until ? line.to : until;
    for (const period of periodsWithin(line.every, line.from, last)) {
      if (!isOwed(line, period)) continue;
      const due = dueDay(line, period);
      const units = owing.filter((unit) => owes(unit, period, due)).map(({ id }) => id);
      if (units.length === 0) continue;
      const key = [line.level, line.below, period.id, due].join('\t');
      const report = found.get(key) ?? { line, period, due, units, documents: [] };
      if (line.document && !report.documents.includes(line.document)) report.documents.push(line.document);
      found.set(key, report);
    }
  }
  return [...found.values()].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
