/** The chart of one series over time: its values, gaps where nothing is known, and the target as it stood. */

import { atBothWidths } from '../chart/chartSize.ts';
import { type TargetStep, timeSeries } from '../chart/timeSeries.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
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
      target: targetSteps(context, indicator, dated),
      comparison: undefined,
      breaks: [],
      formatTick: (value) => formatInFull(value, indicator, language),
      ...(isPercentage(indicator) ? { domain: [0, 1] as const } : {}),
    }),
  );
}

/** The target as it stood from one period to the next; the same target in a row is one step with one label. */
function targetSteps(
  context: ViewContext,
  indicator: Indicator,
  dated: readonly { evaluation: Evaluation; at: number }[],
): TargetStep[] {
  const steps: TargetStep[] = [];
  dated.forEach(({ evaluation: { target, targetValue }, at }, index) => {
    if (!target || targetValue === undefined) return;
    const to = dated[index + 1]?.at ?? at;
    const last = steps.at(-1);
    const words = formatTarget(targetValue, target.comparator, indicator, context.language);
    const label = context.words.indicator.targetLine(words);
    if (last && last.to === at && last.value === targetValue && last.label === label) last.to = to;
    else steps.push({ from: at, to, value: targetValue, label });
  });
  return steps;
}
