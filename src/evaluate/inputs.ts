/**
 * The measures of one formula after aggregation, for one unit, period and category: the unit's own figure, else the
 * sum of its categories, else the sum of its children. Children count only where they have every measure of the
 * formula, so that a numerator is never divided by another set's denominator.
 */

import type { Coverage, Input } from '../domain/evaluation.ts';
import type { Absence, Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Registry, Unit } from '../domain/registry.ts';
import type { Facts } from './facts.ts';

type Aggregate = Omit<Input, 'sign'>;

const WHOLE: Coverage = { reported: 1, expected: 1 };

export function aggregate(
  measures: readonly string[],
  unit: Unit,
  period: Period,
  category: string,
  facts: Facts,
  registry: Registry,
): Map<string, Aggregate> {
  const result = new Map<string, Aggregate>();
  const fromChildren: string[] = [];
  for (const measure of measures) {
    const own = ownValue(measure, unit.id, period, category, facts);
    if (own) result.set(measure, own);
    else fromChildren.push(measure);
  }
  const summable = fromChildren.filter((measure) => registry.measures.get(measure)?.over_units === 'sum');
  const children = summable.length > 0 ? facts.children(unit, period) : [];
  const ofChildren = children.map((child) => aggregate(summable, child, period, category, facts, registry));
  const parts = ofChildren.filter((part) => [...part.values()].every(isComplete));
  for (const measure of fromChildren) {
    const pick = (from: typeof parts) => from.flatMap((part) => part.get(measure) ?? []);
    const unusable = pick(ofChildren).filter(
      ({ missing }) => missing === 'invalid' || missing === 'withheld',
    );
    const inputs = summable.includes(measure) ? pick(parts) : [];
    result.set(measure, sumOfChildren(measure, inputs, unusable, children.length));
  }
  return result;
}

function ownValue(
  measure: string,
  unit: string,
  period: Period,
  category: string,
  facts: Facts,
): Aggregate | undefined {
  const own = facts.own(measure, unit, period, category);
  if (own) return fromObservation(measure, own);
  const categories = category === '' ? facts.byCategory(measure, unit, period) : [];
  if (categories.length === 0) return undefined;
  const applicable = categories.filter(({ quantity }) => quantity.state !== 'not-applicable');
  const reported = applicable.filter(({ quantity }) => quantity.state === 'value');
  const has = (state: Absence) => applicable.some(({ quantity }) => quantity.state === state);
  const missing = has('invalid')
    ? 'invalid'
    : has('withheld')
      ? 'withheld'
      : applicable.length === 0
        ? 'not-applicable'
        : reported.length === 0
          ? 'not-reported'
          : undefined;
  return {
    measure,
    value: missing ? undefined : sum(reported),
    missing,
    observations: categories,
    from: 'categories',
    coverage: { reported: reported.length, expected: applicable.length },
  };
}

function fromObservation(measure: string, observation: Observation): Aggregate {
  const { quantity } = observation;
  const missing = quantity.state === 'value' ? undefined : quantity.state;
  return {
    measure,
    value: quantity.state === 'value' ? quantity.number : undefined,
    missing,
    observations: [observation],
    from: 'own',
    coverage: missing ? { reported: 0, expected: 1 } : WHOLE,
  };
}

/** One child whose figure cannot be read or shown withholds the sum: what an error touches is not published. */
function sumOfChildren(
  measure: string,
  known: readonly Aggregate[],
  unusable: readonly Aggregate[],
  expected: number,
): Aggregate {
  const reasons = new Set(unusable.map((input) => input.missing));
  const why = reasons.has('invalid') ? 'invalid' : reasons.has('withheld') ? 'withheld' : undefined;
  const missing = why ?? (known.length > 0 ? undefined : 'not-reported');
  return {
    measure,
    value: missing ? undefined : known.reduce((total, input) => total + (input.value ?? 0), 0),
    missing,
    observations: [...known, ...unusable].flatMap((input) => input.observations),
    from: 'children',
    coverage: { reported: known.length, expected: Math.max(expected, known.length) },
  };
}

/** A child's total over its categories is its own report, whatever categories it left empty. */
function isComplete(input: Aggregate): boolean {
  if (input.value === undefined) return false;
  return input.from !== 'children' || input.coverage.reported === input.coverage.expected;
}

function sum(observations: readonly Observation[]): number {
  return observations.reduce(
    (total, { quantity }) => total + (quantity.state === 'value' ? quantity.number : 0),
    0,
  );
}
