/** Small multiples of a unit: the indicators that it reported for two or more periods of one kind, as sparklines. */

import { sparkline } from '../chart/sparkline.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { overlap } from '../domain/period.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import { groupBy, type ViewContext } from './context.ts';
import { type Score, scoreOf } from './score.ts';

export interface Trend {
  score: Score;
  svg: string;
  first: { period: string; text: string };
  last: { period: string; text: string };
}

/**
 * Evaluations that may stand on one time axis: totals of periods of one kind, one for each period. Periods that
 * overlap, such as the same year to two days, are one thing reported twice and no series.
 */
export function seriesOf(context: ViewContext, indicator: string, unit: string): Evaluation[][] {
  const totals = context
    .evaluationsOf(indicator, unit)
    .filter(({ category, period }) => category === '' && period);
  const once = [...groupBy(totals, ({ period }) => period?.id ?? '').values()].flatMap(
    ([first]) => first ?? [],
  );
  return [...groupBy(once, ({ period }) => period?.kind ?? '').values()].filter(
    (series) => series.length > 1 && areDisjoint(series),
  );
}

function areDisjoint(series: readonly Evaluation[]): boolean {
  return series.every(({ period }, index) => {
    const before = series[index - 1]?.period;
    return !period || !before || !overlap(before, period);
  });
}

/** Multiples of one unit of measure share one scale; percentages go from 0 to 100. */
export function trendsOf(context: ViewContext, unit: string): Trend[] {
  const all = [...context.registry.indicators.values()].flatMap((indicator) =>
    seriesOf(context, indicator.id, unit)
      .filter((series) => series.filter(({ value }) => value !== undefined).length > 1)
      .map((series) => ({ series, unit: indicator.unit_vi, percentage: isPercentage(indicator) })),
  );
  return all.map(({ series, unit: measured, percentage }) => {
    const alike = all.filter((other) => other.unit === measured).flatMap((other) => other.series);
    const most = Math.max(...alike.map(({ value = 0 }) => value));
    return trendOf(context, series, [0, percentage ? Math.max(1, most) : most]);
  });
}

function trendOf(
  context: ViewContext,
  series: readonly Evaluation[],
  domain: readonly [number, number],
): Trend {
  const known = series.filter(({ value }) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) throw new Error('a trend needs points');
  const score = scoreOf(context, last);
  const label = (evaluation: Evaluation) => ({
    period: evaluation.period ? formatPeriodShort(evaluation.period, context.language) : '',
    text: scoreOf(context, evaluation).figure.text,
  });
  const svg = sparkline({
    label: context.words.chart.drawingLabel(score.indicator.text, score.unit.text),
    values: series.map(({ value }) => value),
    status: last.status,
    target: last.targetValue,
    domain,
  });
  return { score, svg, first: label(first), last: label(last) };
}
