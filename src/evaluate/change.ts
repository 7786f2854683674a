/**
 * How a value changed against the previous comparable period. Only like is compared with like: both complete, counted
 * in the same way, against the same target, within the same boundary; otherwise the reason is said instead.
 */

import { hasNewBoundary, isRedefined } from '../domain/comparability.ts';
import type { Change, Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import type { Period } from '../domain/period.ts';
import { isPercentage, type Succession } from '../domain/registry.ts';
import type { Facts } from './facts.ts';

/** Fills in the change of every evaluation that has one. All evaluations are of one indicator and unit. */
export function fillInChanges(evaluations: readonly Evaluation[], facts: Facts): void {
  const byQuestion = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    if (!evaluation.period) continue;
    const key = keyOf(evaluation, evaluation.period, evaluation.lens);
    const same = byQuestion.get(key);
    if (same) same.push(evaluation);
    else byQuestion.set(key, [evaluation]);
  }
  for (const evaluation of evaluations) {
    const { period, value, lens } = evaluation;
    const since = period && value !== undefined ? facts.previous(period) : undefined;
    if (!since || !period || value === undefined) continue;
    const restated = lens === 'restated' ? byQuestion.get(keyOf(evaluation, since, lens)) : undefined;
    const earlier = restated ?? byQuestion.get(keyOf(evaluation, since, 'as-reported')) ?? [];
    evaluation.change = changeOf(evaluation, value, period, since, earlier, facts);
  }
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
  if (known.length === 0) {
    const withheld = earlier.some(({ status }) => status === 'withheld');
    return { since, why: withheld ? 'withheld' : 'no-earlier' };
  }
  if (isPartial(evaluation) || known.some(isPartial)) return { since, why: 'incomplete' };
  if (isRedefined(evaluation.indicator, since, period, facts.registry.definitionChanges))
    return { since, why: 'definition' };
  if (evaluation.lens === 'as-reported' && hasNewBoundary(touching(evaluation.unit, facts), since, period))
    return { since, why: 'boundary' };
  const same = known.find(
    (one) =>
      one.target?.id === target?.id &&
      one.targetValue === targetValue &&
      one.target?.comparator === target?.comparator,
  );
  if (same?.value === undefined) return { since, why: 'target' };
  const difference = value - same.value;
  const indicator = facts.registry.indicators.get(evaluation.indicator);
  const counted = indicator?.denominator.length === 0 && !isPercentage(indicator);
  return {
    since,
    before: same.value,
    difference,
    relative: counted && same.value !== 0 ? difference / same.value : undefined,
  };
}

function keyOf({ category }: Evaluation, period: Period, lens: Evaluation['lens']): string {
  return category === '' && lens === 'as-reported' ? period.id : `${period.id}\t${category}\t${lens}`;
}

function touching(unit: string, facts: Facts): Succession[] {
  return [...facts.predecessors(unit), ...facts.successors(unit)];
}
