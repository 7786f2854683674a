/** All that is known of one unit, by what a report asks for: measure or indicator, category and days. Made once a unit. */

import type { Evaluation, Input } from '../../domain/evaluation.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ViewContext } from '../context.ts';

export interface UnitFigures {
  fact(measure: string, category: string, period: string): Observation | undefined;
  evaluation(indicator: string, category: string, period: string): Evaluation | undefined;
  /** The measure as some indicator of the unit uses it, with that indicator's evaluation. */
  input(measure: string, category: string, period: string): FoundInput | undefined;
  ofPeriod(period: string): readonly Observation[];
}

export interface FoundInput {
  evaluation: Evaluation;
  input: Input;
}

const MADE = new WeakMap<ViewContext, Map<string, UnitFigures>>();

export function unitFigures(context: ViewContext, unit: string): UnitFigures {
  const ofContext = MADE.get(context) ?? new Map<string, UnitFigures>();
  MADE.set(context, ofContext);
  const made = ofContext.get(unit) ?? makeFigures(context, unit);
  ofContext.set(unit, made);
  return made;
}

function makeFigures(context: ViewContext, unit: string): UnitFigures {
  const facts = new Map<string, Observation>();
  for (const fact of context.observationsOfUnit(unit)) {
    facts.set(keyOf(fact.measure, fact.category, fact.period.id), fact);
  }
  const evaluations = new Map<string, Evaluation>();
  const inputs = new Map<string, FoundInput>();
  for (const evaluation of context.ofUnit(unit)) {
    const { indicator, category } = evaluation;
    const period = evaluation.period?.id ?? '';
    const key = keyOf(indicator, category, period);
    if (!evaluations.has(key)) evaluations.set(key, evaluation);
    for (const input of [...evaluation.inputs.numerator, ...evaluation.inputs.denominator]) {
      const at = keyOf(input.measure, category, period);
      const known = inputs.get(at);
      const found = { evaluation, input };
      if (!known || (!saysHowMuch(known) && saysHowMuch(found))) inputs.set(at, found);
    }
  }
  return {
    fact: (measure, category, period) => facts.get(keyOf(measure, category, period)),
    evaluation: (indicator, category, period) => evaluations.get(keyOf(indicator, category, period)),
    input: (measure, category, period) => inputs.get(keyOf(measure, category, period)),
    ofPeriod: (period) => [...facts.values()].filter((fact) => fact.period.id === period),
  };
}

/** The parts of what is withheld are those of the units that are in order: they are not told either. */
function saysHowMuch({ evaluation, input }: FoundInput): boolean {
  return input.value !== undefined && evaluation.status !== 'withheld';
}

function keyOf(id: string, category: string, period: string): string {
  return `${id}\t${category}\t${period}`;
}
