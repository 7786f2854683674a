/**
 * Evaluates a dataset of which most was evaluated before, with the same registry: an indicator keeps its evaluations where
 * none of its facts changed. The registry, and the facts of every measure of which none changed, become the earlier
 * objects, on which those evaluations rest.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluated } from '../domain/evaluation.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation, Quantity, Row } from '../domain/observation.ts';
import { evaluate } from './evaluate.ts';
import { reachOf } from './facts.ts';
import { measuresOf } from './result.ts';

/** Says the same as evaluating the dataset from nothing. The registry of both must say the same. */
export function evaluateAfter(earlier: Evaluated, dataset: Dataset): Evaluated {
  const { registry } = earlier.dataset;
  const before = groupBy(earlier.dataset.observations, ({ measure }) => measure);
  const now = groupBy(dataset.observations, ({ measure }) => measure);
  const isUnchanged = (measure: string) => now.get(measure) === before.get(measure);
  for (const [measure, facts] of now) {
    const same = before.get(measure);
    if (same && areSame(facts, same, isSameFact)) now.set(measure, same);
  }
  const shared = { ...dataset, registry, observations: [...now.values()].flat() };
  if (!reachesAsFar(shared, earlier.dataset)) return { dataset: shared, evaluations: evaluate(shared) };
  const kept = groupBy(earlier.evaluations, ({ indicator }) => indicator);
  const evaluations = evaluate(shared, (indicator) =>
    measuresOf(indicator, registry).every(({ id }) => isUnchanged(id))
      ? (kept.get(indicator.id) ?? [])
      : undefined,
  );
  return { dataset: shared, evaluations };
}

function reachesAsFar(some: Dataset, other: Dataset): boolean {
  const [a, b] = [reachOf(some.observations), reachOf(other.observations)];
  return (
    a.lastDay === b.lastDay &&
    a.reporting.size === b.reporting.size &&
    [...a.reporting].every((unit) => b.reporting.has(unit))
  );
}

function isSameFact(a: Observation, b: Observation): boolean {
  return (
    isSameRow(a, b) && areSame(a.revisions, b.revisions, isSameRow) && areSame(a.rivals, b.rivals, isSameRow)
  );
}

function isSameRow(a: Row, b: Row): boolean {
  return (
    a.unit === b.unit &&
    a.period.id === b.period.id &&
    a.category === b.category &&
    a.asOf === b.asOf &&
    a.received === b.received &&
    a.document === b.document &&
    a.shown === b.shown &&
    a.correction === b.correction &&
    isSameQuantity(a.quantity, b.quantity) &&
    a.where.cell === b.where.cell &&
    a.where.sheet === b.where.sheet &&
    a.where.file === b.where.file
  );
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.state === 'value' ? b.state === 'value' && a.number === b.number : a.state === b.state;
}

function areSame<Thing>(
  some: readonly Thing[],
  others: readonly Thing[],
  isSame: (a: Thing, b: Thing) => boolean,
): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every((one, index) => {
        const other = others[index];
        return other !== undefined && (one === other || isSame(one, other));
      }))
  );
}
