/** What a report lacks, with who owes it: the agency responsible for the figure, and the day by which the unit owes it. */

import { dueReports } from '../../domain/dueReports.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportMissing } from '../../domain/reportDocument.ts';
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
  const report = dueReports(registry, period.last).find(
    (due) => due.period.id === period.id && due.units.includes(unit),
  );
  const due = report ? formatDay(report.due, language) : '';
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
