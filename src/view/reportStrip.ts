/**
 * Units by periods as a table: in each cell how the unit stands with that report, the newest period first, below their
 * own unit where they have several; and of each unit and each period how many came in time.
 */

import { groupBy } from '../domain/groupBy.ts';
import { comparePeriods } from '../domain/period.ts';
import type { OwedReport } from '../domain/reportStates.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type ReportMark, reportMark } from './reportMark.ts';

export interface ReportStrip {
  title: string;
  note: string;
  periods: string[];
  /** Heading: of the unit that they are part of; empty where all are part of the same. */
  groups: { of: string; rows: StripRow[] }[];
  /** Of all units, by period. */
  inTime: string[];
}

interface StripRow {
  id: string;
  unit: Link;
  inTime: string;
  cells: (ReportMark | undefined)[];
}

const LATEST = 12;
const FEWEST = 3;
/** As many as a page bears. */
const CELLS = 2400;

/** One strip for each line of the calendar that asks something of its own; the anchors of units stand in the first that has them. */
export function reportStrips(context: ViewContext, reports: readonly OwedReport[]): ReportStrip[] {
  const kinds = groupBy(reports, ({ unit, lines }) => {
    const [line] = lines;
    return [
      context.registry.units.get(unit)?.level,
      line?.below,
      line?.every,
      JSON.stringify(line?.due),
    ].join('\t');
  });
  const named = new Set<string>();
  return [...kinds.values()].map((of) => stripOf(context, of, named));
}

function stripOf(context: ViewContext, reports: readonly OwedReport[], named: Set<string>): ReportStrip {
  const { registry, words, language } = context;
  const { reporting } = words;
  const units = groupBy(reports, ({ unit }) => unit);
  const all = [...new Map(reports.map(({ period }) => [period.id, period])).values()]
    .sort(comparePeriods)
    .reverse();
  const periods = all.slice(0, Math.max(FEWEST, Math.min(LATEST, Math.floor(CELLS / units.size))));
  const ids = new Set(periods.map(({ id }) => id));
  const shown = reports.filter(({ period }) => ids.has(period.id));
  const [line] = reports.flatMap(({ lines }) => lines);
  const level = registry.levels.get(line?.level ?? '');
  const ordered = [...registry.units.keys()].filter((id) => units.has(id));
  const byParent = groupBy(ordered, (id) => registry.units.get(id)?.parent ?? '');
  return {
    title: line
      ? reporting.strip.title(
          level ? context.name(level) : line.level,
          reporting.every[line.every],
          reporting.due(line.due, line.every),
        )
      : '',
    note: all.length > periods.length ? reporting.strip.newest(periods.length) : '',
    periods: periods.map((period) => formatPeriodShort(period, language)),
    groups: [...byParent].map(([parent, of]) => ({
      of: byParent.size > 1 && parent !== '' ? context.unitName(parent) : '',
      rows: of.map((id) => rowOf(id)),
    })),
    inTime: periods.map(({ id }) => share(shown.filter(({ period }) => period.id === id))),
  };

  function rowOf(id: string): StripRow {
    const own = (units.get(id) ?? []).filter(({ period }) => ids.has(period.id));
    const anchor = named.has(id) ? '' : id;
    named.add(id);
    return {
      id: anchor,
      unit: { text: context.unitName(id), href: context.addresses.unit(id) },
      inTime: share(own),
      cells: periods.map((period) => {
        const report = own.find((one) => one.period.id === period.id);
        return report && reportMark(context, report);
      }),
    };
  }

  /** Of those whose day has come; of one whose receipt nobody declared it is not known. */
  function share(of: readonly OwedReport[]): string {
    const judged = of.filter(({ state, received }) => state === 'missing' || received !== '');
    if (judged.length === 0) return '';
    return reporting.strip.of(judged.filter(({ state }) => state === 'in-time').length, judged.length);
  }
}
