/**
 * How a value changed, as text: how much against which period and whether that is better, or why the two cannot be
 * compared. Which periods are compared is decided before; here nothing is computed but the rounding.
 */

import type { Change, Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator } from '../domain/registry.ts';
import { formatPeriodInText, formatPeriodShort } from '../i18n/date.ts';
import { differenceWithoutDust } from '../i18n/decimal.ts';
import { formatDifference, formatRelative } from '../i18n/difference.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

/** "+2,3 điểm so với tháng 8/2025, tốt hơn"; empty where there is nothing before it, or the value is not published. */
export function changeText(context: ViewContext, evaluation: Evaluation): string {
  const { change, status, value } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  if (!change || !indicator || status === 'withheld' || value === undefined) return '';
  const words = context.words.change;
  const since = formatPeriodInText(change.since, context.language);
  if ('why' in change) return words.why(change.why, since);
  const amount = amountOf(context, change, indicator);
  if (!amount) return words.none(since);
  return `${words.against(amount.text, relativeText(context, change), since)}, ${amount.direction}`;
}

/** "+2,3 điểm so với tháng 8/2025", without a verdict; empty where nothing changed or cannot be compared. */
export function amountText(context: ViewContext, { change, indicator: id }: Evaluation): string {
  const indicator = context.registry.indicators.get(id);
  if (!change || 'why' in change || !indicator) return '';
  const amount = amountOf(context, change, indicator);
  if (!amount) return '';
  const since = formatPeriodInText(change.since, context.language);
  return context.words.change.against(amount.text, relativeText(context, change), since);
}

/** The period that most figures are held against. */
export function commonSince(evaluations: readonly Evaluation[]): Period | undefined {
  const compared = evaluations.flatMap(({ change }) => (change && !('why' in change) ? [change.since] : []));
  const groups = [...groupBy(compared, ({ id }) => id).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}

/**
 * "+2,3 điểm", for a table whose head says against which period; `since` is said of a figure held against another.
 * Empty for the first period and where parts of the figure are missing, which stands beside it already.
 */
export function changeInTable(
  context: ViewContext,
  evaluation: Evaluation,
  common: Period | undefined,
): { text: string; since: string } {
  const { change, status, value } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  const nothing = { text: '', since: '' };
  if (!change || !indicator || status === 'withheld' || value === undefined) return nothing;
  const { words, language } = context;
  if ('why' in change) {
    if (change.why === 'no-earlier' || change.why === 'withheld' || change.why === 'incomplete')
      return nothing;
    return { text: words.change.notComparable[change.why], since: '' };
  }
  return {
    text: amountOf(context, change, indicator)?.text ?? words.change.same,
    since:
      change.since.id === common?.id ? '' : words.change.since(formatPeriodShort(change.since, language)),
  };
}

/** Undefined where nothing changed, or the two are not compared. */
export function directionOfChange(
  { registry }: ViewContext,
  { change, indicator: id }: Evaluation,
): ReturnType<typeof directionOf> | undefined {
  const indicator = registry.indicators.get(id);
  if (!change || 'why' in change || !indicator) return undefined;
  const difference = differenceWithoutDust(change.difference, change.before);
  return difference === 0 ? undefined : directionOf(difference, indicator);
}

/** Undefined where nothing changed. */
function amountOf(
  context: ViewContext,
  change: Extract<Change, { before: number }>,
  indicator: Indicator,
): { text: string; direction: string } | undefined {
  const difference = differenceWithoutDust(change.difference, change.before);
  if (difference === 0) return undefined;
  return {
    text: formatDifference(difference, indicator, indicator.decimals, context.language),
    direction: context.words.change.direction[directionOf(difference, indicator)],
  };
}

function relativeText(context: ViewContext, { relative }: Extract<Change, { before: number }>): string {
  return relative === undefined || relative === 0 ? '' : formatRelative(relative, context.language);
}

function directionOf(difference: number, { direction }: Indicator): 'better' | 'worse' | 'more' | 'less' {
  const up = difference > 0;
  if (direction === 'none') return up ? 'more' : 'less';
  return up === (direction === 'up') ? 'better' : 'worse';
}
