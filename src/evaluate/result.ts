/**
 * One indicator of one unit, period and category as a number: the aggregated measures of its formula, added up with
 * their signs, the numerator over the denominator. Missing is not zero: where any part is missing, so is the whole.
 */

import type { Input } from '../domain/evaluation.ts';
import type { Formula } from '../domain/formula.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Registry, Unit } from '../domain/registry.ts';
import type { Facts } from './facts.ts';
import { aggregate } from './inputs.ts';

export interface Result {
  inputs: { numerator: Input[]; denominator: Input[] };
  numerator: number | undefined;
  /** Undefined also where the indicator is no ratio. */
  denominator: number | undefined;
  value: number | undefined;
}

export function resultOf(
  indicator: Indicator,
  unit: Unit,
  period: Period,
  category: string,
  facts: Facts,
  registry: Registry,
): Result {
  const aggregates = aggregate(measuresOf(indicator), unit, period, category, facts, registry);
  const inputsOf = (formula: Formula): Input[] =>
    formula.flatMap(({ measure, sign }) => {
      const input = aggregates.get(measure);
      return input ? [{ ...input, sign }] : [];
    });
  const inputs = { numerator: inputsOf(indicator.numerator), denominator: inputsOf(indicator.denominator) };
  const numerator = total(inputs.numerator);
  const denominator = indicator.denominator.length > 0 ? total(inputs.denominator) : undefined;
  return { inputs, numerator, denominator, value: ratioOf(indicator, numerator, denominator) };
}

export function measuresOf(indicator: Indicator): string[] {
  return [...new Set([...indicator.numerator, ...indicator.denominator].map((term) => term.measure))];
}

function total(inputs: readonly Input[]): number | undefined {
  return inputs.reduce<number | undefined>(
    (sum, input) =>
      sum === undefined || input.value === undefined ? undefined : sum + input.sign * input.value,
    0,
  );
}

function ratioOf(indicator: Indicator, numerator?: number, denominator?: number): number | undefined {
  if (numerator === undefined) return undefined;
  if (indicator.denominator.length === 0) return numerator;
  return denominator === undefined || denominator === 0 ? undefined : numerator / denominator;
}
