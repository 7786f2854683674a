/** All reports that the site fills in, by period, the latest first, each with how much of it is there. */

import { comparePeriods, periodSlug } from '../domain/period.ts';
import { formatPeriod, formatPeriodTitle } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { filledReport } from './report/reportOf.ts';
import { whichReports } from './report/whichReports.ts';
import { groupBy } from './seenEvaluations.ts';

export interface ReportsPage {
  frame: Frame;
  intro: string;
  periods: { id: string; name: string; reports: (Link & { note: string })[] }[];
}

export function reportsPage(context: ViewContext): ReportsPage {
  const { words, addresses, language } = context;
  const reports = whichReports(context.dataset);
  const byPeriod = [...groupBy(reports, ({ period }) => period.id).values()].sort(([a], [b]) =>
    a && b ? comparePeriods(b.period, a.period) : 0,
  );
  return {
    frame: frameOf(context, {
      title: words.reports.title,
      description: words.reports.description,
      address: addresses.reports(),
    }),
    intro: words.reports.intro(reports.length),
    periods: byPeriod.flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      return [
        {
          id: periodSlug(first.period),
          name: formatPeriodTitle(first.period, language),
          reports: of.map((report) => {
            const { known, asked } = filledReport(context, report).filled;
            return {
              text: context.unitName(report.unit, report.period.last),
              href: addresses.report(report.unit, report.period),
              note: words.reports.filledBrief(known, asked),
            };
          }),
        },
      ];
    }),
  };
}

/** To the latest report of a unit; undefined where it has none. */
export function reportOfUnit(context: ViewContext, unit: string): Link | undefined {
  const latest = whichReports(context.dataset).find((one) => one.unit === unit);
  if (!latest) return undefined;
  const { words, language, addresses } = context;
  return {
    text: words.reports.ofUnit(formatPeriod(latest.period, language)),
    href: addresses.report(unit, latest.period),
  };
}

/** To the reports of a period; undefined where there are none. */
export function reportsOfPeriod(context: ViewContext, period: string): Link | undefined {
  const of = whichReports(context.dataset).filter((one) => one.period.id === period);
  const [first] = of;
  if (!first) return undefined;
  const { words, addresses } = context;
  const href =
    of.length === 1
      ? addresses.report(first.unit, first.period)
      : `${addresses.reports()}#${periodSlug(first.period)}`;
  return { text: words.reports.ofPeriod(of.length), href };
}
