/**
 * Competition ranking (1, 2, 2, 4) among units of the same level under the same parent, for one indicator, period
 * and category. Values that are incomplete, withheld or without cases are not ranked, nor
 * are fewer than three units.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Registry } from '../domain/registry.ts';

/** A first of two says nothing. */
const FEWEST_RANKED = 3;

export function rankEvaluations(evaluations: readonly Evaluation[], registry: Registry): Evaluation[] {
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = groupOf(evaluation, registry);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), evaluation]);
  }
  const ranks = new Map<Evaluation, { rank: number; rankedUnits: number }>();
  for (const group of groups.values()) {
    const units = new Set(group.map((evaluation) => evaluation.unit));
    if (units.size < FEWEST_RANKED) continue;
    const down = registry.indicators.get(group[0]?.indicator ?? '')?.direction === 'down';
    for (const evaluation of group) {
      const better = new Set(
        group.filter((other) => isBetter(other, evaluation, down)).map((other) => other.unit),
      );
      ranks.set(evaluation, { rank: better.size + 1, rankedUnits: units.size });
    }
  }
  return evaluations.map((evaluation) => ({ ...evaluation, ...ranks.get(evaluation) }));
}

function isBetter(other: Evaluation, evaluation: Evaluation, down: boolean): boolean {
  const [a = 0, b = 0] = [other.value, evaluation.value];
  return down ? a < b : a > b;
}

function groupOf(evaluation: Evaluation, registry: Registry): string | undefined {
  const unit = registry.units.get(evaluation.unit);
  const indicator = registry.indicators.get(evaluation.indicator);
  const { coverage, value, period } = evaluation;
  if (!unit || !period || value === undefined || indicator?.direction === 'none') return undefined;
  if (evaluation.status === 'withheld') return undefined;
  const summed = [...evaluation.inputs.numerator, ...evaluation.inputs.denominator].some(
    (input) => input.from === 'children',
  );
  if (summed && coverage.reported < coverage.expected) return undefined;
  return [evaluation.indicator, period.id, evaluation.category, unit.level, unit.parent].join('\t');
}
