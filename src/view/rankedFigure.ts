/** Units side by side as a figure: who reaches the target, who is farthest from it, and all of them as ranked bars. */

import { atBothWidths } from '../chart/chartSize.ts';
import { rankedBars } from '../chart/rankedBars.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { Compared, Extreme, HeadlineFacts } from '../i18n/headlineWords.ts';
import { type ChartFigure, headline, partsOf, subtitleOf } from './chartFigure.ts';
import type { Peers } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { figureOf } from './figure.ts';
import { groupBy } from './seenEvaluations.ts';
import { sentenceOf, valueText } from './sentence.ts';
import { aimOf } from './timeFigure.ts';

export function rankedFigure(context: ViewContext, indicator: Indicator, peers: Peers): ChartFigure {
  const { words, language } = context;
  const { whole, period, evaluations } = peers;
  const title = groupName(context, peers);
  const drawn = oncePerUnit(evaluations);
  return {
    id: `so-sanh-${peers.parent?.id ?? ''}-${peers.level.id}`,
    topic: words.charts.byUnit,
    headline: headline(context, standings(context, drawn, indicator, 'units')),
    subtitle: subtitleOf(context, indicator.id, title, formatPeriod(period, language)),
    svg: drawn.length > 1 ? barsOf(context, indicator, drawn, whole, title) : '',
    sentence: whole ? partsOf(sentenceOf(context, whole)) : [],
    notes: drawn.length > 1 ? notesOf(context, drawn) : [],
    source: undefined,
  };
}

export function groupName(context: ViewContext, { level, parent }: Peers): string {
  return context.words.charts.group(context.name(level), parent ? context.name(parent) : '');
}

function notesOf({ words }: ViewContext, drawn: readonly Evaluation[]): string[] {
  const ownTargets = new Set(drawn.map(({ targetValue }) => targetValue)).size > 1;
  return [words.indicator.bestFirst, ...(ownTargets ? [words.charts.ownTargets] : [])];
}

function oncePerUnit(evaluations: readonly Evaluation[]): Evaluation[] {
  return [...groupBy(evaluations, ({ unit }) => unit).values()].flatMap(([first]) => first ?? []);
}

/**
 * What is to be said of several figures of one period: how many reach their target and which is farthest from it; where
 * not all of them are judged, the two ends. `named` says what is compared.
 */
export function standings(
  context: ViewContext,
  evaluations: readonly Evaluation[],
  indicator: Indicator,
  of: Compared,
): HeadlineFacts {
  const known = evaluations.filter(({ value }) => value !== undefined);
  const ordered = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  const texts = known.map((evaluation) => valueText(context, evaluation));
  const extreme = (end: Evaluation | undefined): Extreme => {
    const value = end ? valueText(context, end) : '';
    return {
      name: end ? nameIn(context, end, of) : '',
      value,
      others: texts.filter((text) => text === value).length - 1,
    };
  };
  const [only] = known;
  if (!only || known.length === 1) {
    return { kind: 'single', name: only ? nameIn(context, only, of) : '', value: texts[0] ?? '', when: '' };
  }
  const judged = known.filter(({ status }) => ['met', 'on-track', 'behind', 'missed'].includes(status));
  if (judged.length === known.length) {
    const aims = new Set(judged.map((evaluation) => aimOf(context, evaluation)));
    const down = indicator.direction === 'down';
    const target = [...aims][0] ?? '';
    const common = aims.size === 1;
    return {
      kind: 'reached',
      of,
      met: judged.filter(({ status }) => status === 'met').length,
      all: judged.length,
      target: common ? target : '',
      worst: common ? extreme(down ? highest : lowest) : { ...extreme(farthestOf(judged)), others: 0 },
      end: common ? (down ? 'highest' : 'lowest') : 'farthest',
    };
  }
  if (new Set(texts).size === 1) return { kind: 'level', of, all: known.length, value: texts[0] ?? '' };
  return { kind: 'ends', of, highest: extreme(highest), lowest: extreme(lowest) };
}

function farthestOf(judged: readonly Evaluation[]): Evaluation | undefined {
  const away = ({ value = 0, targetValue = 0 }: Evaluation) => Math.abs(value - targetValue);
  return judged.filter(({ status }) => status !== 'met').sort((a, b) => away(b) - away(a))[0];
}

function nameIn(context: ViewContext, { unit, category, asOf }: Evaluation, of: Compared): string {
  if (of === 'units') return context.unitName(unit, asOf ?? '');
  const found = context.registry.categories.get(category);
  return found ? context.name(found) : '';
}

function barsOf(
  context: ViewContext,
  indicator: Indicator,
  drawn: readonly Evaluation[],
  whole: Evaluation | undefined,
  title: string,
): string {
  const { words, registry } = context;
  const [first] = drawn;
  const aims = new Set(
    drawn.map((evaluation) => `${evaluation.targetValue} ${evaluation.target?.comparator}`),
  );
  const common = aims.size === 1 ? first?.targetValue : undefined;
  return atBothWidths(`ranked-${indicator.id}-${first?.unit}`, (id, width) =>
    rankedBars({
      id,
      width,
      label: words.chart.drawingLabel(context.name(indicator), title),
      rows: drawn.map((evaluation) => ({
        label: context.unitName(evaluation.unit),
        value: evaluation.value,
        valueLabel: figureOf(context, evaluation).text,
        status: evaluation.status,
        target: common === undefined ? evaluation.targetValue : undefined,
        range: evaluation.range,
        focus: evaluation.unit === registry.site.home,
      })),
      full: isPercentage(indicator) ? 1 : 0,
      target:
        common === undefined || !first
          ? undefined
          : { value: common, label: words.indicator.targetLine(aimOf(context, first)) },
      parent:
        whole?.value === undefined
          ? undefined
          : { value: whole.value, label: `${context.unitName(whole.unit)} ${valueText(context, whole)}` },
      breakLabel: words.indicator.hiddenRows,
    }),
  );
}
