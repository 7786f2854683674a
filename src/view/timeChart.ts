/**
 * The chart of one series over time: its values, gaps where nothing is known, bounds where parts are missing, the
 * target as it stood, the way to a deadline, and where the unit or the way of counting changed.
 */

import { atBothWidths } from '../chart/chartSize.ts';
import type { SeriesPoint, TargetStep, TimeSeriesInput } from '../chart/seriesInput.ts';
import { timeSeries } from '../chart/timeSeries.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod, formatPeriodShort } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import { breaksOf } from './breaks.ts';
import type { ViewContext } from './context.ts';
import { isPartial } from './missingParts.ts';
import { valueText } from './sentence.ts';
import type { Series } from './series.ts';

interface Dated {
  evaluation: Evaluation;
  period: Period;
  at: number;
}

export function timeChart(context: ViewContext, { kind, evaluations }: Series): string {
  const { registry, words, language } = context;
  const [first] = evaluations;
  const indicator = registry.indicators.get(first?.indicator ?? '');
  if (!first || !indicator) return '';
  const dated = evaluations.flatMap((evaluation) => {
    const { period } = evaluation;
    return period ? [{ evaluation, period, at: dayNumber(period.last) }] : [];
  });
  const needed = neededPath(context, indicator, dated, kind);
  const ends = needed?.points.map(({ at }) => at) ?? [];
  const points = dated.map((one) => pointOf(context, one, kind));
  const input: Omit<TimeSeriesInput, 'id' | 'width'> = {
    label: words.chart.drawingLabel(context.name(indicator), context.unitName(first.unit)),
    points,
    target: kind === 'campaign' && needed ? [] : targetSteps(context, indicator, dated),
    needed,
    breaks: breaksOf(context, evaluations),
    formatTick: (value) => formatInFull(value, indicator, language),
    days: kind === 'campaign' ? endsOf([...ends, ...dated.map(({ at }) => at)]) : undefined,
    ...(isPercentage(indicator) ? { domain: [0, Math.max(1, ...highest(points))] as const } : {}),
  };
  return atBothWidths(
    `${kind === 'campaign' ? 'campaign' : 'time'}-${first.indicator}-${first.unit}`,
    (id, width) => timeSeries({ ...input, id, width }),
  );
}

function pointOf(context: ViewContext, { evaluation, period, at }: Dated, kind: Series['kind']): SeriesPoint {
  const { language, words } = context;
  const { range, value, status, estimated } = evaluation;
  const silence = status === 'no-data' ? words.chart.missingPeriod : words.status[status].name;
  const valueLabel = valueText(context, evaluation) || silence;
  const noted = estimated ? `${valueLabel} (${words.lens.estimatedMark})` : valueLabel;
  return {
    at,
    value,
    valueLabel,
    tick: kind === 'campaign' ? formatDay(period.last, language) : formatPeriodShort(period, language),
    title: `${formatPeriod(period, language)}: ${noted}`,
    status,
    estimated,
    partial: range !== undefined || isPartial(evaluation),
    range: range?.high === undefined ? undefined : { low: range.low, high: range.high },
  };
}

function highest(points: readonly SeriesPoint[]): number[] {
  return points.flatMap(({ value = 0, range }) => [value, range?.high ?? 0]);
}

function endsOf(days: readonly number[]): [number, number] {
  return [Math.min(...days), Math.max(...days)];
}

/**
 * Where the value should be by each report; in a campaign from nothing on the day before its first to its deadline. Of
 * two ways, one restated and one of the unit since it is what it is, the later is drawn: a slope between them leads
 * nowhere.
 */
function neededPath(
  context: ViewContext,
  indicator: Indicator,
  dated: readonly Dated[],
  kind: Series['kind'],
): TimeSeriesInput['needed'] {
  const { lens } = dated.at(-1)?.evaluation ?? {};
  const steps = dated.flatMap(({ evaluation: { expected, target, targetValue, lens: through }, at }) =>
    expected === undefined || !target || targetValue === undefined || through !== lens
      ? []
      : [{ at, value: expected, target, targetValue }],
  );
  const last = steps.at(-1);
  if (!last) return undefined;
  const words = formatTarget(last.targetValue, last.target.comparator, indicator, context.language);
  const label = context.words.chart.needed(words, formatDay(last.target.to, context.language));
  if (kind === 'periods') return { label, points: steps.map(({ at, value }) => ({ at, value })) };
  const deadline = dayNumber(last.target.to);
  const first = dated[0];
  return {
    label,
    points: [
      ...(first ? [{ at: dayNumber(first.period.first) - 1, value: 0 }] : []),
      ...steps.filter(({ at }) => at < deadline).map(({ at, value }) => ({ at, value })),
      { at: deadline, value: last.targetValue },
    ],
  };
}

/** The target as it stood from one period to the next; the same target in a row is one step with one label. */
function targetSteps(context: ViewContext, indicator: Indicator, dated: readonly Dated[]): TargetStep[] {
  const steps: TargetStep[] = [];
  dated.forEach(({ evaluation: { target, targetValue, expected }, at }, index) => {
    if (!target || targetValue === undefined || expected !== undefined) return;
    const to = dated[index + 1]?.at ?? at;
    const last = steps.at(-1);
    const words = formatTarget(targetValue, target.comparator, indicator, context.language);
    const label = context.words.indicator.targetLine(words);
    if (last && last.to === at && last.value === targetValue && last.label === label) last.to = to;
    else steps.push({ from: at, to, value: targetValue, label });
  });
  return steps;
}
