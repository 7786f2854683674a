/**
 * Where a series over time breaks: a day on which the territory of its unit or the way of counting changed, between
 * two of its periods. Figures as reported are not joined across any; restated ones are across a change of territory.
 */

import type { SeriesBreak, Way } from '../chart/seriesInput.ts';
import { type Day, dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';
import { changesOfUnit } from './unitChanges.ts';

export interface Break extends SeriesBreak {
  /** Place in the series of the first period after it. */
  index: number;
}

/** Oldest first. What changed between the same two periods is one break. */
export function breaksOf(context: ViewContext, series: readonly Evaluation[]): Break[] {
  const [first] = series;
  if (!first) return [];
  const found = [
    ...changesOfUnit(context.registry, first.unit).map(({ date, kind }) => ({
      index: indexAfter(series, date),
      label: context.words.chart.breaks[kind](formatDay(date, context.language)),
      cuts: context.lens === 'as-reported',
    })),
    ...definitionChangesOf(context, first.indicator).map(({ from }) => ({
      index: indexAfter(series, from),
      label: context.words.chart.breaks.definition(formatDay(from, context.language)),
      cuts: true,
    })),
  ].filter(({ index }) => index > 0);
  return [...groupBy(found, ({ index }) => String(index)).values()]
    .map((together) => ({
      index: together[0]?.index ?? 0,
      at: middle(series, together[0]?.index ?? 0),
      label: [...new Set(together.map(({ label }) => label))].join('; '),
      cuts: together.some(({ cuts }) => cuts),
    }))
    .sort((a, b) => a.index - b.index);
}

/**
 * The day on which units became one that has no figures of its own before it: between their last period and its first.
 */
export function breaksBefore(
  context: ViewContext,
  series: readonly Evaluation[],
  earlier: readonly Way[],
): SeriesBreak[] {
  const [first] = series;
  const from = dayNumber(first?.period?.first ?? '');
  const until = Math.max(...earlier.flatMap((way) => way.points.map(({ at }) => at)));
  if (!first || earlier.length === 0 || until >= from) return [];
  return changesOfUnit(context.registry, first.unit)
    .filter(({ date }) => until < dayNumber(date) && dayNumber(date) <= from)
    .map(({ date, kind }) => ({
      at: dayNumber(date),
      label: context.words.chart.breaks[kind](formatDay(date, context.language)),
      cuts: true,
    }));
}

export function definitionChangesOf({ registry }: ViewContext, indicator: string) {
  return registry.definitionChanges
    .filter((change) => change.indicator === indicator)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Of the first period that reaches the day; −1 where none does. */
function indexAfter(series: readonly Evaluation[], day: Day): number {
  return series.findIndex(({ period }) => period !== undefined && period.last >= day);
}

function middle(series: readonly Evaluation[], index: number): number {
  const at = (evaluation: Evaluation | undefined) => dayNumber(evaluation?.period?.last ?? '');
  return (at(series[index - 1]) + at(series[index])) / 2;
}
