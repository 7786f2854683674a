/** Small multiples of a unit: the indicators of which two or more periods are known, as sparklines. */

import { sparkline } from '../chart/sparkline.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import { breaksOf } from './breaks.ts';
import type { ViewContext } from './context.ts';
import { type Score, scoreOf } from './score.ts';
import { seriesOf } from './series.ts';

export interface Trend {
  score: Score;
  svg: string;
  first: { period: string; text: string };
  last: { period: string; text: string };
}

/** Multiples of one unit of measure share one scale; percentages go from 0 to 100. */
export function trendsOf(context: ViewContext, unit: string): Trend[] {
  const all = [...context.registry.indicators.values()].flatMap((indicator) =>
    seriesOf(context, indicator.id, unit)
      .map(({ evaluations }) => evaluations)
      .filter((series) => series.filter(({ value }) => value !== undefined).length > 1)
      .slice(0, 1)
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
    cuts: breaksOf(context, series).flatMap(({ cuts, index }) => (cuts ? [index] : [])),
    status: last.status,
    target: last.targetValue,
    domain,
  });
  return { score, svg, first: label(first), last: label(last) };
}
