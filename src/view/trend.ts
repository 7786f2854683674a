/** Small multiples of a unit: the indicators that it reported for two or more periods of one kind, as sparklines. */

import { sparkline } from '../chart/sparkline.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import { groupBy, type ViewContext } from './context.ts';
import { type Score, scoreOf } from './score.ts';

export interface Trend {
  score: Score;
  svg: string;
  first: { period: string; text: string };
  last: { period: string; text: string };
}

/** Evaluations of one series, without categories and second targets, that may stand on one time axis. */
export function seriesOf(context: ViewContext, indicator: string, unit: string): Evaluation[][] {
  const totals = context
    .evaluationsOf(indicator, unit)
    .filter(({ category, period }) => category === '' && period);
  const once = [...groupBy(totals, ({ period }) => period?.id ?? '').values()].flatMap(
    ([first]) => first ?? [],
  );
  return [...groupBy(once, ({ period }) => period?.kind ?? '').values()];
}

export function trendsOf(context: ViewContext, unit: string): Trend[] {
  return [...context.registry.indicators.keys()].flatMap((indicator) =>
    seriesOf(context, indicator, unit)
      .filter((series) => series.length > 1)
      .map((series) => trendOf(context, series)),
  );
}

function trendOf(context: ViewContext, series: readonly Evaluation[]): Trend {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) throw new Error('a trend needs points');
  const score = scoreOf(context, last);
  const label = (evaluation: Evaluation) => ({
    period: evaluation.period ? formatPeriodShort(evaluation.period, context.language) : '',
    text: scoreOf(context, evaluation).figure.text,
  });
  return {
    score,
    svg: sparkline({ values: series.map(({ value }) => value) }),
    first: label(first),
    last: label(last),
  };
}
