/** What each unit still owes now by the calendar: reports that did not come, and those of which something is left out. */

import { groupBy } from '../domain/groupBy.ts';
import { dayOfReports, type OwedReport, reportStates, reportStatesOf } from '../domain/reportStates.ts';
import { formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';

export interface Debt {
  unit: Link;
  /** "tháng 9/2023 (quá hạn 20 ngày)", the oldest first. */
  reports: string[];
}

/** Whoever owes longest first. */
export function reportDebts(context: ViewContext): Debt[] {
  const owed = reportStates(context.dataset).filter(isOwedNow);
  const byUnit = [...groupBy(owed, ({ unit }) => unit)];
  const longest = (of: readonly OwedReport[]) =>
    of.reduce((days, { state, daysLate }) => (state === 'missing' ? Math.max(days, daysLate) : days), 0);
  return byUnit
    .sort(([, a], [, b]) => longest(b) - longest(a) || b.length - a.length)
    .map(([unit, of]) => ({
      unit: { text: context.unitName(unit), href: context.addresses.unit(unit) },
      reports: [...textsOf(context, of), ...(hasEnded(context, unit) ? [context.words.reporting.ended] : [])],
    }));
}

/** Who can send nothing any more still left it open. */
function hasEnded({ registry, dataset }: ViewContext, id: string): boolean {
  const last = registry.units.get(id)?.valid_to ?? '';
  return last !== '' && last < dayOfReports(dataset);
}

function textsOf(context: ViewContext, reports: readonly OwedReport[]): string[] {
  return reports.map((report, index) => debtText(context, report, index === 0));
}

/** What one unit itself owes. */
export function debtsOf(context: ViewContext, unit: string): string[] {
  return textsOf(context, reportStatesOf(context.dataset, unit).filter(isOwedNow));
}

/** Whether the calendar asks anything of the unit itself. */
export function owesAny({ dataset }: ViewContext, unit: string): boolean {
  return reportStatesOf(dataset, unit).length > 0;
}

function isOwedNow({ state }: OwedReport): boolean {
  return state === 'missing' || state === 'partial';
}

function debtText({ words, language }: ViewContext, report: OwedReport, isFirst: boolean): string {
  const { reporting } = words;
  const { period, state, daysLate, lacking, cells } = report;
  const name = isFirst ? formatPeriod(period, language) : formatPeriodInText(period, language);
  const what =
    state === 'missing'
      ? reporting.overdue(daysLate)
      : reporting.lacking(lacking.length, cells.asked - cells.filled);
  return `${name} (${what})`;
}
