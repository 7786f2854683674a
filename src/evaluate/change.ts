/**
 * How a value changed against the previous comparable period. Only like is compared with like: both complete, counted
 * in the same way, against the same target, within the same boundary; otherwise the reason is said instead.
 */

import type { Change, Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import { previousComparable } from '../domain/periodAlgebra.ts';
import type { Facts } from './facts.ts';
import { isPartial } from './partial.ts';

/** The change of every evaluation that has a value and a period before it that it could be compared with. */
export function changesOf(evaluations: readonly Evaluation[], facts: Facts): Map<Evaluation, Change> {
  const byQuestion = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    if (!evaluation.period) continue;
    const key = keyOf(evaluation, evaluation.period, evaluation.lens);
    const same = byQuestion.get(key);
    if (same) same.push(evaluation);
    else byQuestion.set(key, [evaluation]);
  }
  const changes = new Map<Evaluation, Change>();
  const previous = new Map<string, Period | undefined>();
  for (const evaluation of evaluations) {
    const { period, value, lens } = evaluation;
    if (!period || value === undefined) continue;
    if (!previous.has(period.id)) previous.set(period.id, previousComparable(period));
    const since = previous.get(period.id);
    if (!since) continue;
    const restated = lens === 'restated' ? byQuestion.get(keyOf(evaluation, since, lens)) : undefined;
    const earlier = restated ?? byQuestion.get(keyOf(evaluation, since, 'as-reported')) ?? [];
    changes.set(evaluation, changeOf(evaluation, value, period, since, earlier, facts));
  }
  return changes;
}

function changeOf(
  evaluation: Evaluation,
  value: number,
  period: Period,
  since: Period,
  earlier: readonly Evaluation[],
  facts: Facts,
): Change {
  const { target, targetValue } = evaluation;
  const known = earlier.filter((one) => one.value !== undefined);
  if (known.length === 0) return { since, why: 'no-earlier' };
  if (isPartial(evaluation) || known.some(isPartial)) return { since, why: 'incomplete' };
  if (isRedefined(evaluation.indicator, since, period, facts)) return { since, why: 'definition' };
  if (evaluation.lens === 'as-reported' && hasNewBoundary(evaluation.unit, since, period, facts))
    return { since, why: 'boundary' };
  const same = known.find(
    (one) =>
      one.target?.id === target?.id &&
      one.targetValue === targetValue &&
      one.target?.comparator === target?.comparator,
  );
  if (same?.value === undefined) return { since, why: 'target' };
  const difference = value - same.value;
  const counted = facts.registry.indicators.get(evaluation.indicator)?.denominator.length === 0;
  return {
    since,
    before: same.value,
    difference,
    relative: counted && same.value !== 0 ? difference / same.value : undefined,
  };
}

function keyOf({ indicator, unit, category }: Evaluation, period: Period, lens: Evaluation['lens']): string {
  return `${indicator}\t${unit}\t${period.id}\t${category}\t${lens}`;
}

function isRedefined(indicator: string, since: Period, period: Period, { registry }: Facts): boolean {
  return registry.definitionChanges.some(
    (change) => change.indicator === indicator && change.from > since.first && change.from <= period.last,
  );
}

/** Another unit joined it, or a part of it went to another, between the beginning of the one and the end of the other. */
function hasNewBoundary(unit: string, since: Period, period: Period, facts: Facts): boolean {
  return [...facts.predecessors(unit), ...facts.successors(unit)].some(
    ({ date }) => date > since.first && date <= period.last,
  );
}
