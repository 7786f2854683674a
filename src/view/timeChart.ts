/** The chart of one series over time: its values, gaps where nothing is known, and the target as it stood. */

import { atBothWidths } from '../chart/chartSize.ts';
import { timeSeries } from '../chart/timeSeries.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatPeriod, formatPeriodShort } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { valueText } from './sentence.ts';

export function timeChart(context: ViewContext, series: readonly Evaluation[]): string {
  const { registry, words, language } = context;
  const [first] = series;
  const indicator = registry.indicators.get(first?.indicator ?? '');
  if (!first || !indicator) return '';
  const dated = series.flatMap((evaluation) => {
    const { period } = evaluation;
    return period ? [{ evaluation, period, at: dayNumber(period.last) }] : [];
  });
  return atBothWidths(`time-${first.indicator}-${first.unit}`, (id, width) =>
    timeSeries(context.document, {
      id,
      width,
      label: words.chart.drawingLabel(context.name(indicator), context.unitName(first.unit)),
      points: dated.map(({ evaluation, period, at }) => {
        const valueLabel = valueText(context, evaluation) || words.chart.missingPeriod;
        return {
          at,
          value: evaluation.value,
          valueLabel,
          tick: formatPeriodShort(period, language),
          title: `${formatPeriod(period, language)}: ${valueLabel}`,
          status: evaluation.status,
          estimated: false,
        };
      }),
      target: dated.flatMap(({ evaluation: { target, targetValue }, at }, index) =>
        target && targetValue !== undefined
          ? [
              {
                from: at,
                to: dated[index + 1]?.at ?? at,
                value: targetValue,
                label: words.indicator.targetLine(
                  formatTarget(targetValue, target.comparator, indicator, language),
                ),
              },
            ]
          : [],
      ),
      comparison: undefined,
      breaks: [],
      formatTick: (value) => formatInFull(value, indicator, language),
      ...(isPercentage(indicator) ? { domain: [0, 1] as const } : {}),
    }),
  );
}
