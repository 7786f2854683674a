/** The chart of one series over time: its values, gaps where nothing is known, and the target as it stood. */

import { timeSeries } from '../chart/timeSeries.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatPeriodShort } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { valueText } from './sentence.ts';

export function timeChart(context: ViewContext, series: readonly Evaluation[]): string {
  const { registry, words, language } = context;
  const [first] = series;
  const indicator = registry.indicators.get(first?.indicator ?? '');
  if (!first || !indicator) return '';
  return timeSeries(context.document, {
    id: `time-${first.indicator}-${first.unit}`,
    label: words.chart.drawingLabel(context.name(indicator), context.unitName(first.unit)),
    percentage: isPercentage(indicator),
    points: series.flatMap((evaluation) =>
      evaluation.period
        ? [
            {
              label: formatPeriodShort(evaluation.period, language),
              value: evaluation.value,
              text: valueText(context, evaluation) || words.status[evaluation.status].name,
              status: evaluation.status,
              target: evaluation.targetValue,
              targetText:
                evaluation.target && evaluation.targetValue !== undefined
                  ? words.indicator.targetLine(
                      formatTarget(evaluation.targetValue, evaluation.target.comparator, indicator, language),
                    )
                  : '',
            },
          ]
        : [],
    ),
    missing: words.chart.missingPeriod,
  });
}
