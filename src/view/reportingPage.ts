/**
 * Who reported when by the calendar of the site: what is still owed now, every unit and period with its state, and the
 * calendar itself with the day that comes next.
 */

import { dueReports } from '../domain/dueReports.ts';
import { groupBy } from '../domain/groupBy.ts';
import { dayOfReports, type OwedReport, type ReportState, reportStates } from '../domain/reportStates.ts';
import type { Reporting } from '../domain/siteConfig.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { dueDatesOf } from './dueDates.ts';
import type { StatusMark } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { type Debt, reportDebts } from './reportDebts.ts';
import { shapeOf } from './reportMark.ts';
import { type ReportStrip, reportStrips } from './reportStrip.ts';

export interface ReportingPage {
  frame: Frame;
  intro: string;
  lead: string;
  /** How many reports are how; the key to the shapes in the tables. */
  counts: { count: number; mark: StatusMark }[];
  debts: Debt[];
  /** Units beyond those that are shown at once. */
  moreDebts: Debt[];
  strips: ReportStrip[];
  calendar: CalendarLine[];
  file: Link | undefined;
  empty: boolean;
}

export interface CalendarLine {
  who: string;
  below: string;
  what: string;
  when: string;
  by: Link | undefined;
  /** Empty where nothing is due any more. */
  next: string;
}

const DEBTS_SHOWN = 12;
const STATES: readonly ReportState[] = ['in-time', 'undated', 'late', 'partial', 'missing', 'pending'];

export function reportingPage(context: ViewContext): ReportingPage {
  const { words, addresses, dataset, language } = context;
  const { reporting } = words;
  const reports = reportStates(dataset);
  const now = dayOfReports(dataset);
  const counts = countsOf(reports);
  const debts = reportDebts(context);
  const lead = reports.length > 0 ? reporting.lead(reports.length, Object.fromEntries(counts)) : '';
  return {
    frame: frameOf(context, {
      title: reporting.title,
      description: lead || reporting.none.why,
      address: addresses.reporting(),
      breadcrumbs: [{ text: words.quality.title, href: addresses.quality() }],
    }),
    intro: reporting.intro(now === '' ? '' : formatDay(now, language)),
    lead,
    counts: counts.map(([state, count]) => ({
      count,
      mark: { code: shapeOf(state), name: reporting.state[state] },
    })),
    debts: debts.slice(0, DEBTS_SHOWN),
    moreDebts: debts.slice(DEBTS_SHOWN),
    strips: reportStrips(context, reports),
    calendar: calendarOf(context, now),
    file: dueDatesOf(context) && { text: reporting.calendar.file, href: addresses.calendar() },
    empty: reports.length === 0,
  };
}

function countsOf(reports: readonly OwedReport[]): [ReportState, number][] {
  return STATES.flatMap((state): [ReportState, number][] => {
    const count = reports.filter((report) => report.state === state).length;
    return count > 0 ? [[state, count]] : [];
  });
}

/** Lines that ask the same units as often and by the same day are one, of several forms. */
function calendarOf(context: ViewContext, now: string): CalendarLine[] {
  const { registry, words, addresses, language } = context;
  const { reporting } = words;
  const upcoming = now === '' ? [] : dueReports(registry, now).filter(({ due }) => due >= now);
  const alike = groupBy(registry.site.reporting, ({ level, below, every, due, from, to }) =>
    JSON.stringify([level, below, every, due, from, to]),
  );
  return [...alike.values()].flatMap((lines): CalendarLine[] => {
    const [line] = lines;
    if (!line) return [];
    const level = registry.levels.get(line.level);
    const document = registry.documents.get(line.document ?? '');
    const next = upcoming.find((report) => isOfLine(report.line, line));
    return [
      {
        who: level ? context.name(level) : line.level,
        below:
          registry.units.get(line.below)?.level === line.level
            ? context.unitName(line.below)
            : reporting.calendar.below(context.unitName(line.below)),
        what: [
          reporting.every[line.every],
          ...(lines.length > 1 ? [reporting.calendar.forms(lines.length)] : []),
        ].join(', '),
        when: reporting.due(line.due, line.every),
        by: document && { text: document.number, href: addresses.document(document.id) },
        next: next ? formatDay(next.due, language) : '',
      },
    ];
  });
}

function isOfLine(one: Reporting, other: Reporting): boolean {
  return (
    one.level === other.level &&
    one.below === other.below &&
    one.every === other.every &&
    one.due.day === other.due.day &&
    one.due.afterMonths === other.due.afterMonths
  );
}
