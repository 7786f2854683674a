/**
 * Which evaluations speak for a unit now: those of the latest period of which anything is known. A figure that is
 * withheld is known of: an older one never takes its place. A quarter or year that was added up never takes the place
 * of the month with which it ends.
 */

import type { Evaluation, Status } from '../domain/evaluation.ts';
import { STATUSES } from '../domain/evaluation.ts';
import type { ViewContext } from './context.ts';

/**
 * For one indicator of one unit: one evaluation, or several where targets stand side by side or name a category. Of
 * the periods of which something is known the latest last day counts, and of those that end with it, first one that is
 * held against a deadline (the days of a campaign so far), then the shortest. A longer period in which days are missing
 * speaks only where nothing whole does: its end may lie after the last report.
 */
export function latestOf(context: ViewContext, indicator: string, unit: string): Evaluation[] {
  const totals = context.evaluationsOf(indicator, unit).filter(({ category }) => category === '');
  const known = totals.filter(({ status }) => status !== 'no-data');
  const whole = known.filter((evaluation) => !hasGaps(evaluation));
  const [candidates = []] = [whole, known, totals].filter((some) => some.length > 0);
  const end = candidates.at(-1)?.period?.last;
  const ending = candidates.filter(({ period }) => period?.last === end);
  const last = ending.findLast(({ target }) => target?.kind === 'deadline') ?? ending.at(-1);
  const silent = context
    .evaluationsOf(indicator, unit)
    .filter(({ category, target, status }) => category !== '' && target && status === 'no-data');
  return [...totals.filter(({ period }) => period?.id === last?.period?.id), ...silent];
}

function hasGaps({ inputs }: Evaluation): boolean {
  return [...inputs.numerator, ...inputs.denominator].some(({ gaps }) => gaps.length > 0);
}

/** Found once for each unit and lens: a page of a unit and those of the units above it all ask. */
const FOUND = new WeakMap<ViewContext['evaluations'], Map<string, Evaluation[]>>();

/** The latest of every indicator of the unit, in the order of the registry. */
export function latestOfUnit(context: ViewContext, unit: string): readonly Evaluation[] {
  const found = FOUND.get(context.evaluations) ?? new Map<string, Evaluation[]>();
  FOUND.set(context.evaluations, found);
  const known = found.get(unit);
  if (known) return known;
  const made = [...context.registry.indicators.keys()].flatMap((indicator) =>
    latestOf(context, indicator, unit),
  );
  found.set(unit, made);
  return made;
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
