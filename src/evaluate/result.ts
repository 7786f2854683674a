/**
 * One indicator of one unit, period and category as a number: the aggregated measures of its formula, added up with
 * their signs, the numerator over the denominator. Missing is not zero: where any part is missing, so is the whole.
 */

import type { Input } from '../domain/evaluation.ts';
import type { Formula } from '../domain/formula.ts';
import type { Indicator, Measure, Registry } from '../domain/registry.ts';
import { type Aggregates, figureOf } from './aggregate.ts';

export interface Result {
  inputs: { numerator: Input[]; denominator: Input[] };
  numerator: number | undefined;
  /** Undefined also where the indicator is no ratio. */
  denominator: number | undefined;
  value: number | undefined;
}

export function resultOf(indicator: Indicator, figures: Aggregates): Result {
  const inputs = {
    numerator: inputsOf(indicator.numerator, figures),
    denominator: inputsOf(indicator.denominator, figures),
  };
  const numerator = totalOf(indicator.numerator, figures);
  const denominator = indicator.denominator.length > 0 ? totalOf(indicator.denominator, figures) : undefined;
  return { inputs, numerator, denominator, value: ratioOf(indicator, numerator, denominator) };
}

function inputsOf(formula: Formula, figures: Aggregates): Input[] {
  const inputs = formula.map(({ measure, sign }): Input | undefined => {
    const figure = figureOf(measure, figures);
    return sign === 1 || !figure ? figure : { ...figure, sign };
  });
  return inputs.every(isKnown) ? inputs : inputs.filter(isKnown);
}

function isKnown(input: Input | undefined): input is Input {
  return input !== undefined;
}

export function measuresOf(indicator: Indicator, registry: Registry): Measure[] {
  const ids = new Set([...indicator.numerator, ...indicator.denominator].map((term) => term.measure));
  return [...ids].flatMap((id) => registry.measures.get(id) ?? []);
}

/** The signed sum of a formula; undefined where one of its measures is missing. */
export function totalOf(formula: Formula, figures: Aggregates): number | undefined {
  let total = 0;
  for (const { measure, sign } of formula) {
    const value = figureOf(measure, figures)?.value;
    if (value === undefined) return undefined;
    total += sign * value;
  }
  return total;
}

function ratioOf(indicator: Indicator, numerator?: number, denominator?: number): number | undefined {
  if (numerator === undefined) return undefined;
  if (indicator.denominator.length === 0) return numerator;
  return denominator === undefined || denominator === 0 ? undefined : numerator / denominator;
}
