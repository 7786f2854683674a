/**
 * Reports against the reporting calendar: missing, late, early or with figures left out. The calendar says who owes
 * which form for which periods; a unit owes only for periods in which it existed throughout, and only while it still
 * existed on the due day. "Now" is the site's own as-of day, else the latest day of receipt that anyone declared, so
 * that no clock changes a finding; without either, nothing is overdue. Of a report whose receipt is not declared, all
 * that is known is that it is there.
 */

import type { Dataset, Delivery } from '../domain/dataset.ts';
import { type Delivered, deliveredReports } from '../domain/deliveredReports.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import { latestReceipt, owes, owingUnits } from '../domain/owedReports.ts';
import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';
import { dueDay, isLate, isOwed, periodsDueBefore } from '../domain/reportingCalendar.ts';
import type { Reporting } from '../domain/siteConfig.ts';

const LIST = { file: 'submissions/submissions.csv', sheet: '', cell: '' };

export function findReportingFaults(dataset: Dataset): Finding[] {
  const { registry } = dataset;
  if (registry.site.reporting.length === 0) return [];
  const delivered = deliveredReports(dataset);
  const now = registry.site.asOf ?? latestReceipt(dataset);
  const found = new Map<string, Finding>();
  for (const line of registry.site.reporting) {
    const units = owingUnits(registry, line);
    const missing = now === '' ? [] : periodsDueBefore(line, now);
    const reports = delivered.get(line.form) ?? [];
    const ofPeriod = groupBy(reports, ({ period }) => period.id);
    const faults = [
      ...missing.flatMap((period) => missingReports(line, units, period, ofPeriod.get(period.id) ?? [])),
      ...reports.flatMap((report) => faultsOf(line, units, report)),
    ];
    for (const fault of faults) found.set(JSON.stringify(fault), fault);
  }
  return [...found.values()];
}

function missingReports(
  line: Reporting,
  units: ReadonlyMap<string, Unit>,
  period: Period,
  reports: readonly Delivered[],
): Finding[] {
  const due = dueDay(line, period);
  const there = new Set(reports.map(({ unit }) => unit));
  return [...units.values()]
    .filter((unit) => !there.has(unit.id) && owes(unit, period, due))
    .map((unit) =>
      finding('report/missing', LIST, { unit: unit.name_vi, unit_en: unit.name_en, period: period.id, due }),
    );
}

function faultsOf(
  line: Reporting,
  units: ReadonlyMap<string, Unit>,
  { unit: id, period, deliveries }: Delivered,
): Finding[] {
  const unit = units.get(id);
  const due = dueDay(line, period);
  const [first] = deliveries;
  const last = deliveries.at(-1);
  if (!unit || !first || !last || !isOwed(line, period) || !owes(unit, period, due)) return [];
  if (first.received === '') return [];
  const late = isLate(line, period, first);
  const early = last.received < period.last && period.last <= due;
  return [
    ...(late ? [finding('report/late', first.where, { due, received: first.received })] : []),
    ...(early ? [finding('report/early', last.where, { period: period.id, received: last.received })] : []),
    ...deliveries.filter(({ received }) => received === last.received).flatMap(partial),
  ];
}

/** What an earlier delivery left out may have come with the last one; of that, each table is looked at. */
function partial({ where, expected, reported }: Delivery): Finding[] {
  if (reported >= expected) return [];
  return [finding('report/partial', where, { count: String(reported), limit: String(expected) })];
}
