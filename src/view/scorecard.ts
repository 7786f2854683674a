/**
 * All indicators of a unit in one table, by group: rows of those with figures, each with its line over time beside
 * that of the unit above on one scale; those without are named in one line at the end of their group.
 */

import { sparkline } from '../chart/sparkline.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import { breaksOf } from './breaks.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type ScoreRow, type ScoreTable, scoreTable } from './scoreTable.ts';
import { groupBy } from './seenEvaluations.ts';
import { seriesOf } from './series.ts';

export interface ScorecardRow extends ScoreRow {
  /** Empty where too few periods are known to see a course. */
  trend: string;
}

export interface Scorecard extends Pick<ScoreTable, 'columns' | 'since' | 'notes'> {
  groups: {
    id: string;
    title: string;
    rows: ScorecardRow[];
    /** "Chưa có số liệu (4):" and which. */
    silent: { count: string; indicators: Link[] } | undefined;
  }[];
  /** What the lines are and over which periods; empty where there are none. */
  trends: { note: string; periods: string } | undefined;
}

export function scorecard(context: ViewContext, unit: string, latest: readonly Evaluation[]): Scorecard {
  const { registry } = context;
  const isSilent = ({ status }: Evaluation) => status === 'no-data';
  const table = scoreTable(
    context,
    latest.filter((one) => !isSilent(one)),
    'indicator',
  );
  const { columns, since } = table;
  const { rows, day } = withoutCommonDay(table.rows);
  const notes = columns.asOf && day !== '' ? context.words.table.mostAsOf(day) : table.notes;
  const trends = new Map(
    [...new Set(rows.map(({ indicator }) => indicator))].map((id) => [id, trendOf(context, id, unit)]),
  );
  const groupOf = (indicator: string) => registry.indicators.get(indicator)?.group;
  const groups = [...registry.groups.values()]
    .sort((a, b) => a.order - b.order)
    .map((group) => ({
      id: group.id,
      title: context.name(group),
      rows: rows
        .filter(({ indicator }) => groupOf(indicator) === group.id)
        .map((row) => ({ ...row, trend: trends.get(row.indicator)?.svg ?? '' })),
      silent: silentOf(
        context,
        latest.filter((one) => isSilent(one) && groupOf(one.indicator) === group.id),
      ),
    }))
    .filter((group) => group.rows.length > 0 || group.silent);
  return { groups, columns, since, notes, trends: trendWords(context, unit, [...trends.values()]) };
}

/** The day to which most of the figures reach is said once, above them. */
function withoutCommonDay(rows: readonly ScoreRow[]): { rows: ScoreRow[]; day: string } {
  const dated = rows.filter(({ asOf }) => asOf !== '');
  const [most = []] = [...groupBy(dated, ({ asOf }) => asOf).values()].sort((a, b) => b.length - a.length);
  const day = 2 * most.length > dated.length ? (most[0]?.asOf ?? '') : '';
  return { rows: rows.map((row) => (row.asOf === day ? { ...row, asOf: '' } : row)), day };
}

function silentOf(
  context: ViewContext,
  evaluations: readonly Evaluation[],
): Scorecard['groups'][number]['silent'] {
  const { registry, addresses, words } = context;
  const links = evaluations.flatMap(({ indicator: id, category }) => {
    const indicator = registry.indicators.get(id);
    const of = registry.categories.get(category);
    if (!indicator) return [];
    const text = of ? `${context.name(indicator)} – ${context.name(of)}` : context.name(indicator);
    return [[text, addresses.indicator(id)] as const];
  });
  const indicators = [...new Map(links)].map(([text, href]) => ({ text, href }));
  return indicators.length === 0
    ? undefined
    : { count: words.overview.silent(indicators.length), indicators };
}

interface Trend {
  svg: string;
  first: string;
  last: string;
}

const FEWEST_POINTS = 3;
/** A percentage that hardly moves is drawn as one. */
const LEAST_SPAN = 0.2;
const SIZE = { width: 110, height: 28 };

function trendOf(context: ViewContext, id: string, unit: string): Trend | undefined {
  const [found] = seriesOf(context, id, unit);
  const series = found?.evaluations ?? [];
  const known = series.filter(({ value }) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const indicator = context.registry.indicators.get(id);
  if (!first?.period || !last?.period || !indicator || known.length < FEWEST_POINTS) return undefined;
  const values = series.map(({ value }) => value);
  const behind = parentOf(context, id, unit, series);
  const target = last.targetValue;
  return {
    first: formatPeriodShort(first.period, context.language),
    last: formatPeriodShort(last.period, context.language),
    svg: sparkline({
      label: context.words.chart.drawingLabel(context.name(indicator), context.unitName(unit)),
      values,
      behind,
      cuts: breaksOf(context, series).flatMap(({ cuts, index }) => (cuts ? [index] : [])),
      status: last.status,
      target,
      domain: scaleOf([...values, ...behind, target], isPercentage(indicator)),
      ...SIZE,
    }),
  };
}

/** Only a share can be laid beside that of a larger unit. */
function parentOf(
  context: ViewContext,
  id: string,
  unit: string,
  series: readonly Evaluation[],
): (number | undefined)[] {
  const indicator = context.registry.indicators.get(id);
  const parent = context.registry.units.get(unit)?.parent ?? '';
  if (parent === '' || !indicator || !isPercentage(indicator)) return [];
  const values = new Map<string | undefined, number | undefined>();
  for (const { category, status, period, value } of context.evaluationsOf(id, parent))
    if (category === '' && status !== 'withheld') values.set(period?.id, value);
  return series.map(({ period }) => values.get(period?.id));
}

function scaleOf(values: readonly (number | undefined)[], percentage: boolean): [number, number] {
  const known = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (!percentage) return [Math.min(0, least), most];
  const low = Math.max(0, Math.min(least, most - LEAST_SPAN));
  return [low, Math.max(most, low + LEAST_SPAN)];
}

function trendWords(
  context: ViewContext,
  unit: string,
  all: readonly (Trend | undefined)[],
): Scorecard['trends'] {
  const trends = all.filter((trend) => trend !== undefined);
  const [one] = trends;
  if (!one) return undefined;
  const parent = context.registry.units.get(unit)?.parent ?? '';
  const { trendNote, trendWithParent } = context.words.overview;
  const name = context.unitName(unit);
  const isDrawn = trends.some(({ svg }) => svg.includes('chart-behind'));
  const alike = trends.every(({ first, last }) => first === one.first && last === one.last);
  return {
    note: isDrawn ? trendWithParent(name, context.unitName(parent)) : trendNote(name),
    periods: alike ? `${one.first}–${one.last}` : '',
  };
}
