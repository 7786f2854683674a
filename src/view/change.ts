/**
 * How a value changed, as text: how much against which period and whether that is better, or why the two cannot be
 * compared. Which periods are compared is decided before; here nothing is computed but the rounding.
 */

import type { Change, Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { differenceWithoutDust } from '../i18n/decimal.ts';
import { formatDifference, formatRelative } from '../i18n/difference.ts';
import type { ViewContext } from './context.ts';

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
  return `${words.against(amount.text, relativeText(context, change, indicator), since)}, ${amount.direction}`;
}

/** "+2,3 điểm, tốt hơn", for a table whose head says against which period; empty where nothing can be said so short. */
export function changeAmount(context: ViewContext, evaluation: Evaluation): string {
  const { change, status, value } = evaluation;
  const indicator = context.registry.indicators.get(evaluation.indicator);
  if (!change || 'why' in change || !indicator || status === 'withheld' || value === undefined) return '';
  const amount = amountOf(context, change, indicator);
  return amount ? `${amount.text}, ${amount.direction}` : '';
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

/** Nothing is known of the period before: not worth a line in a table. */
export function isFirst({ change }: Evaluation): boolean {
  return change !== undefined && 'why' in change && change.why === 'no-earlier';
}

function relativeText(
  context: ViewContext,
  { relative }: Extract<Change, { before: number }>,
  indicator: Indicator,
): string {
  if (relative === undefined || relative === 0 || isPercentage(indicator)) return '';
  return formatRelative(relative, context.language);
}

function directionOf(difference: number, { direction }: Indicator): 'better' | 'worse' | 'more' | 'less' {
  const up = difference > 0;
  if (direction === 'none') return up ? 'more' : 'less';
  return up === (direction === 'up') ? 'better' : 'worse';
}
