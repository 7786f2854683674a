/**
 * The chart of one series over time: its values, gaps where nothing is known, bounds where parts are missing, the
 * target as it stood, the way to a deadline, and where the unit or the way of counting changed.
 */

import { atBothWidths } from '../chart/chartSize.ts';
import type { SeriesPoint, TargetStep, TimeSeriesInput, Way } from '../chart/seriesInput.ts';
import { timeSeries } from '../chart/timeSeries.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import type { Period } from '../domain/period.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod, formatPeriodShort } from '../i18n/date.ts';
import { formatInFull } from '../i18n/number.ts';
import { isAmount } from './amount.ts';
import { breaksBefore, breaksOf } from './breaks.ts';
import type { ViewContext } from './context.ts';
import { neededWays } from './neededWays.ts';
import { valueText } from './sentence.ts';
import type { Series } from './series.ts';

interface Dated {
  evaluation: Evaluation;
  period: Period;
  at: number;
}

/** What a chart over time is told, whatever its size. */
export type TimeMarks = Omit<TimeSeriesInput, 'id' | 'width' | 'height'>;

export function timeChart(context: ViewContext, series: Series, earlier: readonly Way[] = []): string {
  const [first] = series.evaluations;
  const marks = timeMarks(context, series, earlier);
  if (!first || !marks) return '';
  return atBothWidths(
    `${series.kind === 'campaign' ? `campaign-${first.period?.first}` : 'time'}-${first.indicator}-${first.unit}`,
    (id, width) => timeSeries({ ...marks, id, width }),
  );
}

/** Undefined for a series of nothing. */
export function timeMarks(
  context: ViewContext,
  series: Series,
  earlier: readonly Way[],
): TimeMarks | undefined {
  const { kind, evaluations } = series;
  const { registry, words, language } = context;
  const [first] = evaluations;
  const indicator = registry.indicators.get(first?.indicator ?? '');
  if (!first || !indicator) return undefined;
  const dated = evaluations.flatMap((evaluation) => {
    const { period } = evaluation;
    return period ? [{ evaluation, period, at: dayNumber(period.last) }] : [];
  });
  const needed = neededWays(context, indicator, series);
  const ends = [...needed, ...earlier].flatMap((way) => way.points.map(({ at }) => at));
  const points = dated.map((one) => pointOf(context, one, kind));
  return {
    label: words.chart.drawingLabel(context.name(indicator), context.unitName(first.unit)),
    points,
    target: kind === 'campaign' && needed.length > 0 ? [] : targetSteps(context, indicator, dated),
    needed,
    earlier,
    origin: kind === 'campaign' ? dayNumber(first.period?.first ?? '') - 1 : undefined,
    breaks: [...breaksBefore(context, evaluations, earlier), ...breaksOf(context, evaluations)],
    formatTick: (value) => formatInFull(value, indicator, language),
    days: endsOf([...ends, ...dated.map(({ at }) => at)]),
    ...domainOf(context, indicator, series, points, earlier),
  };
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
    tip: `${kind === 'campaign' ? formatDay(period.last, language) : formatPeriod(period, language)}: ${noted}`,
    status,
    estimated,
    partial: range !== undefined || isPartial(evaluation),
    range: range?.high === undefined ? undefined : { low: range.low, high: range.high },
  };
}

/** What is counted from zero on begins there; the line of a share or score fills its picture, whose axis says the reach. */
function domainOf(
  context: ViewContext,
  indicator: Indicator,
  { kind, evaluations }: Series,
  points: readonly SeriesPoint[],
  earlier: readonly Way[],
): Pick<TimeSeriesInput, 'domain'> {
  const reached = [
    ...points.flatMap(({ value, range }) => [value, range?.low, range?.high]),
    ...evaluations.map(({ targetValue }) => targetValue),
    ...earlier.flatMap((way) => way.points.map(({ value }) => value)),
  ].filter((value) => value !== undefined);
  const low = Math.min(...reached);
  const high = Math.max(...reached);
  if (kind === 'campaign' || isAmount(context, indicator)) return {};
  const least = isPercentage(indicator) ? LEAST_REACH : 0;
  const bottom = low < high - low ? Math.min(0, low) : low;
  const to = Math.max(high, Math.min(1, high + Math.max(0, least - (high - bottom)) / 2));
  const from = Math.max(Math.min(0, low), Math.min(bottom, to - least));
  return from === to ? {} : { domain: [from, to] };
}

/** Of a share, so that small movements look small. */
const LEAST_REACH = 0.2;

function endsOf(days: readonly number[]): [number, number] {
  return [Math.min(...days), Math.max(...days)];
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
