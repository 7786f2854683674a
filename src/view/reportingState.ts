/**
 * Who reported: of the latest period for which the level below a unit, or the unit itself, owes reports by the calendar
 * (one that is due, or of which some came already), how many came, which came late, which are missing. Of a report whose receipt nobody declared, only that it is there.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { type Delivered, deliveredReports } from '../domain/deliveredReports.ts';
import { latestReceipt, owes, owingUnits } from '../domain/owedReports.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { dueDay, isLate, isOwed, periodsDueBefore } from '../domain/reportingCalendar.ts';
import type { Reporting } from '../domain/siteConfig.ts';
import { isWithin } from '../domain/unitTree.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface ReportingLine {
  /** Of which level, and for which period by when. */
  who: string;
  when: string;
  received: string;
  /** "đủ và đúng hạn"; empty where something is late or missing. */
  complete: string;
  late: { count: string; units: Link[]; more: string } | undefined;
  missing: { count: string; units: Link[]; more: string } | undefined;
}

type State = 'in time' | 'late' | 'missing';

/** A report that a unit owes for a period, of whichever form. */
interface Owed {
  unit: string;
  level: string;
  period: Period;
  due: Day;
  state: State;
}

const NAMED = 5;

export function reportingState(context: ViewContext, unit: string): ReportingLine[] {
  const { registry, dataset } = context;
  const below = owedLatest(dataset).filter((owed) => isWithin(registry.units.get(owed.unit), unit, registry));
  return [...groupBy(below, ({ level, due }) => `${level}\t${due}`).values()].map((owed) =>
    lineOf(context, unit, owed),
  );
}

/** The same on every page, and so found once. */
const FOUND = new WeakMap<Dataset, Owed[]>();

/** Of every line of the calendar, what is owed for the latest period that is due or begun. */
function owedLatest(dataset: Dataset): Owed[] {
  const known = FOUND.get(dataset);
  if (known) return known;
  const { registry } = dataset;
  const now = registry.site.asOf ?? latestReceipt(dataset);
  const asked = now !== '' && registry.site.reporting.length > 0;
  const delivered = asked ? deliveredReports(dataset) : new Map<string, Delivered[]>();
  const owed = registry.site.reporting.flatMap((line) => {
    if (!asked) return [];
    const begun = (delivered.get(line.form) ?? []).map(({ period }) => period);
    const periods = [...periodsDueBefore(line, now), ...begun.filter((period) => isOwed(line, period))];
    const period = periods.sort(comparePeriods).at(-1);
    if (!period) return [];
    const due = dueDay(line, period);
    const reports = new Map(
      (delivered.get(line.form) ?? [])
        .filter((report) => report.period.id === period.id)
        .map((report) => [report.unit, report] as const),
    );
    return [...owingUnits(registry, line).values()]
      .filter((unit) => owes(unit, period, due))
      .map((unit) => ({
        unit: unit.id,
        level: line.level,
        period,
        due,
        state: stateOf(reports.get(unit.id), line),
      }));
  });
  FOUND.set(dataset, owed);
  return owed;
}

function stateOf(report: Delivered | undefined, line: Reporting): State {
  const [first] = report?.deliveries ?? [];
  if (!report || !first) return 'missing';
  return isLate(line, report.period, first) ? 'late' : 'in time';
}

function lineOf(context: ViewContext, of: string, owed: readonly Owed[]): ReportingLine {
  const { registry, words, language } = context;
  const { overview } = words;
  const [first] = owed;
  const level = registry.levels.get(first?.level ?? '');
  const units = (state: State) => [
    ...new Set(owed.filter((one) => one.state === state).map(({ unit }) => unit)),
  ];
  const part = (state: 'late' | 'missing') => {
    const found = units(state);
    if (found.length === 0) return undefined;
    const isItself = found.length === 1 && found[0] === of;
    return {
      count: overview[state](found.length),
      units: isItself
        ? []
        : found
            .slice(0, NAMED)
            .map((id) => ({ text: context.unitName(id), href: context.addresses.unit(id) })),
      more: found.length > NAMED ? overview.names('', found.length - NAMED).trim() : '',
    };
  };
  const [late, missing] = [part('late'), part('missing')];
  const isOwn = owed.every(({ unit }) => unit === of);
  return {
    who: isOwn ? context.unitName(of) : level ? context.name(level) : '',
    when: first
      ? overview.reportingDue(formatPeriod(first.period, language), formatDay(first.due, language))
      : '',
    received: overview.reported(owed.filter(({ state }) => state !== 'missing').length, owed.length),
    complete: late || missing ? '' : overview.reportingAll,
    late,
    missing,
  };
}
