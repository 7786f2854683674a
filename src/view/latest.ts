/**
 * Which evaluations speak for a unit now: those of the latest period of which anything is known. A figure that is
 * withheld is known of: an older one never takes its place.
 */

import type { Evaluation, Status } from '../domain/evaluation.ts';
import { STATUSES } from '../domain/evaluation.ts';
import type { ViewContext } from './context.ts';

/** For one indicator of one unit: one evaluation, or several where targets stand side by side or name a category. */
export function latestOf(context: ViewContext, indicator: string, unit: string): Evaluation[] {
  const totals = context.evaluationsOf(indicator, unit).filter(({ category }) => category === '');
  const last = totals.filter(({ status }) => status !== 'no-data').at(-1) ?? totals.at(-1);
  const silent = context
    .evaluationsOf(indicator, unit)
    .filter(({ category, target, status }) => category !== '' && target && status === 'no-data');
  return [...totals.filter(({ period }) => period?.id === last?.period?.id), ...silent];
}

/** The latest of every indicator of the unit, in the order of the registry. */
export function latestOfUnit(context: ViewContext, unit: string): Evaluation[] {
  return [...context.registry.indicators.keys()].flatMap((indicator) => latestOf(context, indicator, unit));
}

export function countByStatus(evaluations: readonly Evaluation[]): { status: Status; count: number }[] {
  return STATUSES.map((status) => ({
    status,
    count: evaluations.filter((evaluation) => evaluation.status === status).length,
  })).filter(({ count }) => count > 0);
}

/** The most urgent first: the largest part of the target still open, and where that is equal, missed before behind. */
export function mostUrgent(evaluations: readonly Evaluation[]): Evaluation[] {
  const open = ({ value = 0, targetValue = 0 }: Evaluation) =>
    targetValue === 0 ? value : Math.abs(value - targetValue) / targetValue;
  const rank = ({ status }: Evaluation) => STATUSES.indexOf(status);
  return evaluations
    .filter(({ status }) => status === 'missed' || status === 'behind')
    .sort((a, b) => open(b) - open(a) || rank(a) - rank(b));
}
