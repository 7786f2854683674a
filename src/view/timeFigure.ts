/** One indicator of one unit over time as a figure: its drawing, and in words how it went from its first value on. */

import { daysBetween } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import type { Period } from '../domain/period.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay, formatPeriod, formatPeriodShort } from '../i18n/date.ts';
import type { HeadlineFacts, Verdict } from '../i18n/headlineWords.ts';
import { breaksOf } from './breaks.ts';
import {
  type ChartFigure,
  headline,
  partsOf,
  type SentencePart,
  sourceOf,
  subtitleOf,
} from './chartFigure.ts';
import type { ViewContext } from './context.ts';
import { type EarlierLine, earlierLines } from './earlierLines.ts';
import { sentenceOf, valueText } from './sentence.ts';
import type { Series } from './series.ts';
import { timeChart } from './timeChart.ts';

/** Nothing where no figure of the series is known. */
export function timeFigure(context: ViewContext, series: Series, topic: string): ChartFigure | undefined {
  const { words, language } = context;
  const known = series.evaluations.filter(isKnown);
  const last = known.at(-1);
  if (!last?.period) return undefined;
  const earlier = earlierLines(context, series);
  const reach = [...earlier.flatMap(({ evaluations }) => evaluations), ...series.evaluations]
    .flatMap(({ period }) => period ?? [])
    .sort((a, b) => (a.last < b.last ? -1 : 1));
  const when =
    series.kind === 'campaign'
      ? formatPeriod(last.period, language)
      : reachText(context, reach[0], reach.at(-1));
  return {
    id: `${series.kind === 'campaign' ? 'chien-dich' : 'theo-thoi-gian'}-${last.unit}`,
    topic,
    headline: headline(context, headlineOf(context, series, known, earlier)),
    subtitle: subtitleOf(context, last.indicator, context.unitName(last.unit), when),
    svg: timeChart(context, series, earlier),
    sentence:
      series.kind === 'campaign' ? partsOf(sentenceOf(context, last)) : spanOf(context, series, known),
    notes: earlierNote(context, earlier, words.lens.names),
    source: sourceOf(context, last),
  };
}

type Known = Evaluation & { value: number };

function isKnown(evaluation: Evaluation): evaluation is Known {
  return evaluation.value !== undefined;
}

function headlineOf(
  context: ViewContext,
  { kind, evaluations }: Series,
  known: readonly Known[],
  earlier: readonly EarlierLine[],
): HeadlineFacts {
  const last = known.at(-1);
  const name = context.unitName(last?.unit ?? '');
  if (!last) return { kind: 'single', name, value: '', when: '' };
  if (kind === 'campaign' && last.period && last.target) {
    return {
      kind: 'campaign',
      asOf: formatDay(last.period.last, context.language),
      value: valueText(context, last),
      target: aimOf(context, last),
      due: formatDay(last.target.to, context.language),
      left: daysBetween(last.period.last, last.target.to),
      reached: last.status === 'met',
    };
  }
  if (earlier.length > 0) return mergerOf(context, earlier, last);
  const cut = Math.max(
    0,
    ...breaksOf(context, evaluations).flatMap(({ cuts, index }) => (cuts ? [index] : [])),
  );
  const comparable = evaluations
    .slice(cut)
    .filter(isKnown)
    .filter((evaluation) => !isPartial(evaluation));
  const [first, end] = [comparable[0], comparable.at(-1)];
  const shown = end ?? last;
  const verdict = verdictOf(context, shown);
  const when =
    shown === evaluations.at(-1) || !shown.period ? '' : formatPeriodShort(shown.period, context.language);
  const value = valueText(context, shown);
  if (!first || first === shown) {
    return { kind: 'single', name, value, when, ...(verdict ? { verdict } : {}) };
  }
  const from = valueText(context, first);
  const trend = from === value ? 'same' : shown.value > first.value ? 'up' : 'down';
  return { kind: 'change', name, from, to: value, trend, when, ...(verdict ? { verdict } : {}) };
}

function mergerOf(context: ViewContext, earlier: readonly EarlierLine[], last: Known): HeadlineFacts {
  const ends = earlier.flatMap(({ evaluations }) => evaluations.at(-1) ?? []).filter(isKnown);
  const ordered = ends.sort((a, b) => a.value - b.value);
  const text = (evaluation: Known | undefined) => (evaluation ? valueText(context, evaluation) : '');
  return {
    kind: 'merger',
    units: earlier.length,
    lowest: text(ordered[0]),
    highest: text(ordered.at(-1)),
    name: context.unitName(last.unit),
    now: text(last),
    day: formatDay(earlier.at(-1)?.until ?? '', context.language),
  };
}

/** What is behind the target is not yet there, in whatever state it is; what cannot be judged is not judged. */
function verdictOf(context: ViewContext, evaluation: Evaluation): Verdict | undefined {
  const judged = ['met', 'on-track', 'behind', 'missed'].includes(evaluation.status);
  const target = aimOf(context, evaluation);
  return judged && target !== '' ? { reached: evaluation.status === 'met', target } : undefined;
}

export function aimOf(context: ViewContext, { indicator, target, targetValue }: Evaluation): string {
  const found = context.registry.indicators.get(indicator);
  if (!found || !target || targetValue === undefined) return '';
  return formatTarget(targetValue, target.comparator, found, context.language);
}

/** The highest and the lowest figure of the series, each with its period; empty where there are fewer than three. */
function spanOf(context: ViewContext, { evaluations }: Series, known: readonly Known[]): SentencePart[] {
  const { span } = context.words.charts;
  const ordered = [...known].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  const [first, last] = [evaluations[0]?.period, evaluations.at(-1)?.period];
  if (!lowest || !highest || known.length < 3 || !first || !last) return [];
  const short = (period: Period | undefined) => (period ? formatPeriodShort(period, context.language) : '');
  const figure = (evaluation: Known): SentencePart => ({
    text: valueText(context, evaluation),
    value: evaluation.value,
    href: context.addresses.chart(evaluation.indicator, evaluation.unit, evaluation.period),
  });
  return [
    span.highest(evaluations.length, short(first), short(last)),
    figure(highest),
    span.lowest(short(highest.period)),
    figure(lowest),
    span.end(short(lowest.period), evaluations.length - known.length),
  ];
}

export function earlierNote(
  context: ViewContext,
  earlier: readonly EarlierLine[],
  join: (names: readonly string[], more: number) => string,
): string[] {
  const [first] = earlier;
  if (!first) return [];
  const names = earlier.map(({ unit }) => context.unitName(unit));
  return [context.words.charts.earlier(join(names, 0), formatDay(first.until, context.language))];
}

export function reachText(context: ViewContext, first: Period | undefined, last: Period | undefined): string {
  if (!first || !last) return '';
  const { words, language } = context;
  return words.charts.reach(formatPeriodShort(first, language), formatPeriodShort(last, language));
}
