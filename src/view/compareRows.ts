/**
 * Two evaluations of one indicator side by side: both figures on one scale, the difference of the unrounded values, and
 * which is better, or why that cannot be said. Whether the two are of units or of periods is told by who asks.
 */

import { bullet } from '../chart/bullet.ts';
import { comparesUnits, hasNewBoundary, isRedefined } from '../domain/comparability.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { differenceWithoutDust } from '../i18n/decimal.ts';
import { formatDifference } from '../i18n/difference.ts';
import type { WhyNotCompared } from '../i18n/sections/compare.ts';
import type { ViewContext } from './context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from './figure.ts';
import type { Link } from './frame.ts';
import { gapsOf } from './missingParts.ts';
import { partsText } from './score.ts';

export interface CompareSide {
  figure: Figure;
  /** Numerator and denominator, or nothing. */
  parts: string[];
  /** One for each target; none where it is only monitored. */
  statuses: StatusMark[];
  /** Both of a row on one scale. */
  bullet: string;
  better: boolean;
}

export interface CompareRow {
  group: string;
  indicator: Link;
  period: string;
  sides: [CompareSide, CompareSide];
  /** With its sign; empty where the two cannot be compared at all. */
  difference: string;
  /** Which is better, or why that is not said. */
  verdict: string;
}

/** How the first stands to the second. */
export type Outcome = 'better' | 'worse' | 'same' | undefined;

export interface Compared {
  outcome: Outcome;
  difference: number | undefined;
  why: WhyNotCompared | 'few' | undefined;
}

/** Only the counting, without words: `units` where two units, else two periods of one are compared, the later first. */
export function compare(
  context: ViewContext,
  first: Evaluation,
  second: Evaluation,
  of: 'units' | 'periods',
): Compared {
  const indicator = context.registry.indicators.get(first.indicator);
  const nothing = { outcome: undefined, difference: undefined };
  if (
    !indicator ||
    first.value === undefined ||
    second.value === undefined ||
    isShort(first) ||
    isShort(second)
  )
    return { ...nothing, why: 'incomplete' };
  if (of === 'periods') {
    const why = whyPeriodsDiffer(context, second, first);
    if (why) return { ...nothing, why };
  }
  const difference = differenceWithoutDust(first.value - second.value, second.value);
  if (indicator.direction === 'none') return { outcome: undefined, difference, why: 'neutral' };
  if (of === 'units') {
    const why = whyUnitsDiffer(context, indicator, [first, second]);
    if (why) return { outcome: undefined, difference, why };
  }
  if (difference === 0) return { outcome: 'same', difference, why: undefined };
  return {
    outcome: difference > 0 === (indicator.direction === 'up') ? 'better' : 'worse',
    difference,
    why: undefined,
  };
}

export function differenceText(
  { registry, language }: ViewContext,
  { difference }: Compared,
  id: string,
): string {
  const indicator = registry.indicators.get(id);
  if (!indicator || difference === undefined || difference === 0) return '';
  return formatDifference(difference, indicator, indicator.decimals, language);
}

export function sidesOf(
  context: ViewContext,
  pair: readonly [Evaluation, Evaluation],
  better: 0 | 1 | undefined,
): [CompareSide, CompareSide] {
  const indicator = context.registry.indicators.get(pair[0].indicator);
  const ends = pair.flatMap(({ value, targetValue }) => [value ?? 0, targetValue ?? 0]);
  const full = Math.max(indicator && isPercentage(indicator) ? 1 : 0, ...ends);
  const side = (evaluation: Evaluation, index: 0 | 1): CompareSide => ({
    figure: figureOf(context, evaluation),
    parts: partsText(context, evaluation)
      .split('/')
      .filter((part) => part !== ''),
    statuses: context
      .evaluationsOf(evaluation.indicator, evaluation.unit)
      .filter(
        ({ category, period, status }) =>
          category === '' && period?.id === evaluation.period?.id && status !== 'no-target',
      )
      .map(({ status }) => statusMark(context, status)),
    bullet: bullet({
      value: evaluation.value,
      target: evaluation.targetValue,
      range: evaluation.range,
      full,
      status: evaluation.status,
    }),
    better: index === better,
  });
  return [side(pair[0], 0), side(pair[1], 1)];
}

/** Units or days are missing from it. */
function isShort(evaluation: Evaluation): boolean {
  return isPartial(evaluation) || gapsOf(evaluation).length > 0;
}

function whyPeriodsDiffer(
  context: ViewContext,
  earlier: Evaluation,
  later: Evaluation,
): WhyNotCompared | undefined {
  const { registry } = context;
  if (!earlier.period || !later.period) return 'incomplete';
  if (isRedefined(later.indicator, earlier.period, later.period, registry.definitionChanges))
    return 'definition';
  const touching = registry.successions.filter(
    ({ successor, predecessor }) => successor === later.unit || predecessor === later.unit,
  );
  if (hasNewBoundary(touching, earlier.period, later.period)) return 'boundary';
  const sameTarget =
    earlier.target?.id === later.target?.id &&
    earlier.targetValue === later.targetValue &&
    earlier.target?.comparator === later.target?.comparator;
  return sameTarget ? undefined : 'target';
}

function whyUnitsDiffer(
  { registry }: ViewContext,
  indicator: Indicator,
  pair: readonly Evaluation[],
): WhyNotCompared | 'few' | undefined {
  if (pair.every(({ denominator }) => comparesUnits(indicator, denominator, registry))) return undefined;
  if (indicator.denominator.length > 0) return 'few';
  return isPercentage(indicator) ? 'no-counts' : 'size';
}
