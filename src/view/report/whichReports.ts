/**
 * Which reports there are: a unit that owes one by the calendar, or of which anything was reported, for a period of a
 * kind that a template is for.
 */

import type { Dataset } from '../../domain/dataset.ts';
import { latestReceipt, owes, owingUnits } from '../../domain/owedReports.ts';
import { comparePeriods, type Period, periodSlug } from '../../domain/period.ts';
import { dueDay, periodsDueBefore } from '../../domain/reportingCalendar.ts';
import type { ReportTemplate } from '../../domain/reportTemplate.ts';

export interface ReportOf {
  unit: string;
  period: Period;
  template: ReportTemplate;
}

const FOUND = new WeakMap<Dataset, readonly ReportOf[]>();

/** In the order of the registry's units, the latest period first. */
export function whichReports(dataset: Dataset): readonly ReportOf[] {
  const known = FOUND.get(dataset) ?? findReports(dataset);
  FOUND.set(dataset, known);
  return known;
}

function findReports({ registry, ...dataset }: Dataset): ReportOf[] {
  if (registry.reports.length === 0) return [];
  const periods = new Map<string, Map<string, Period>>();
  const note = (unit: string, period: Period) => {
    const of = periods.get(unit);
    if (of) of.set(period.id, period);
    else periods.set(unit, new Map([[period.id, period]]));
  };
  for (const reported of [dataset.observations, dataset.narratives, dataset.progress])
    for (const { unit, period } of reported) note(unit, period);
  const now = registry.site.asOf ?? latestReceipt({ registry, ...dataset });
  for (const line of now === '' ? [] : registry.site.reporting) {
    const due = periodsDueBefore(line, now);
    for (const unit of owingUnits(registry, line).values()) {
      for (const period of due) if (owes(unit, period, dueDay(line, period))) note(unit.id, period);
    }
  }
  return [...registry.units.values()].flatMap((unit) =>
    [...(periods.get(unit.id)?.values() ?? [])]
      .sort((a, b) => comparePeriods(b, a))
      .flatMap((period) => {
        const template = registry.reports.find((one) => isFor(one, unit.level, period));
        return template ? [{ unit: unit.id, period, template }] : [];
      }),
  );
}

function isFor({ levels, periods, from, to }: ReportTemplate, level: string, period: Period): boolean {
  return (
    levels.includes(level) &&
    periods.includes(period.kind) &&
    (from === '' || from <= period.first) &&
    (to === '' || period.last <= to)
  );
}

/** The one at an address. */
export function reportNamed(dataset: Dataset, unit: string, slug: string): ReportOf {
  const found = whichReports(dataset).find((one) => one.unit === unit && periodSlug(one.period) === slug);
  if (!found) throw new Error(`unknown report ${unit} ${slug}`);
  return found;
}
