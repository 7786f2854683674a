/** What a report lacks, with who owes it: the agency responsible for the figure, and the day by which the unit owes it. */

import type { Day } from '../../domain/day.ts';
import { owes, owingUnits } from '../../domain/owedReports.ts';
import type { Period } from '../../domain/period.ts';
import type { Registry } from '../../domain/registry.ts';
import type { ReportMissing } from '../../domain/reportDocument.ts';
import { dueDay, isOwed } from '../../domain/reportingCalendar.ts';
import { formatDay } from '../../i18n/date.ts';
import type { ViewContext } from '../context.ts';

/** The measure or the indicator that was asked for; neither for words. */
export interface MissingName {
  /** Number of its section; empty where that has none. */
  section: string;
  name: string;
  /** Absent: one. */
  blanks?: number;
  measure?: string;
  indicator?: string;
}

export function owedMissing(
  context: ViewContext,
  unit: string,
  period: Period,
  missing: readonly MissingName[],
): ReportMissing[] {
  const { registry, words, language } = context;
  const day = dueDayOf(registry, unit, period);
  const due = day === '' ? '' : formatDay(day, language);
  const once = new Map(missing.map((one) => [`${one.section}\t${one.name}`, one]));
  return [...once.values()].map(({ section, name, blanks = 1, measure, indicator }) => ({
    blanks,
    section,
    name,
    owedBy: words.reports.owed(
      agencyOf(context, measure, indicator) || context.unitName(unit, period.last),
      due,
    ),
  }));
}

/** Of the first indicator that is made of the measure. */
function agencyOf({ registry, language }: ViewContext, measure = '', indicator = ''): string {
  const found =
    registry.indicators.get(indicator) ??
    [...registry.indicators.values()].find(({ numerator, denominator }) =>
      [...numerator, ...denominator].some((term) => term.measure === measure),
    );
  return (language === 'vi' ? found?.agency_vi : found?.agency_en) ?? '';
}

/** By the first line of the calendar that asks the unit for the period; empty where none does. */
function dueDayOf(registry: Registry, id: string, period: Period): Day | '' {
  for (const line of registry.site.reporting) {
    if (!isOwed(line, period)) continue;
    const unit = owingUnits(registry, line).get(id);
    const due = dueDay(line, period);
    if (unit && owes(unit, period, due)) return due;
  }
  return '';
}
