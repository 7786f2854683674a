/**
 * Facts in, evaluations out: every indicator for every unit, period and category for which anything was reported,
 * once for each target that holds, and once more for each target on which nothing was reported. An indicator is a
 * formula over measures after aggregation: a ratio of sums, never a mean of ratios.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Coverage, Evaluation, Input } from '../domain/evaluation.ts';
import { type Pace, paceTowards } from '../domain/pace.ts';
import type { Period } from '../domain/period.ts';
import { type Indicator, type Registry, type Target, targetValue, type Unit } from '../domain/registry.ts';
import { baselineOf } from './baseline.ts';
import { type Facts, indexFacts } from './facts.ts';
import { rankEvaluations } from './rank.ts';
import { measuresOf, resultOf } from './result.ts';
import { gapInCases, statusOf } from './status.ts';
import { targetsFor } from './targets.ts';
import { unreported } from './unreported.ts';

export function evaluate(dataset: Dataset): Evaluation[] {
  const { registry } = dataset;
  const facts = indexFacts(dataset);
  const evaluations: Evaluation[] = [];
  for (const indicator of registry.indicators.values()) {
    const questions = questionsOf(indicator, registry, facts);
    for (const unit of registry.units.values()) {
      const asked = questions.get(unit.id) ?? [];
      const answers = asked.flatMap(({ period, category }) =>
        evaluateOne(indicator, unit, period, category, facts, registry),
      );
      const reported = new Set(answers.map((answer) => answer.category));
      const silent = unreported(indicator, unit, facts, registry).filter(
        ({ category }) => !reported.has(category),
      );
      for (const evaluation of answers) evaluations.push(evaluation);
      for (const evaluation of silent) evaluations.push(evaluation);
    }
  }
  return rankEvaluations(evaluations, registry);
}

interface Question {
  period: Period;
  category: string;
}

/** For each unit, what can be asked: what it reported itself, and what its children did where they add up to it. */
function questionsOf(indicator: Indicator, registry: Registry, facts: Facts): Map<string, Question[]> {
  const questions = new Map<string, Map<string, Question>>();
  const measures = measuresOf(indicator);
  for (const unit of registry.units.values()) {
    for (const measure of measures) {
      for (const period of facts.periods(measure, unit.id).values()) {
        const categories = new Set(['', ...facts.categories(measure, unit.id, period)]);
        if (indicator.dimension === '')
          for (const category of categories) if (category) categories.delete(category);
        for (const category of categories) ask(unit, { period, category });
      }
    }
  }
  return new Map([...questions].map(([unit, asked]) => [unit, [...asked.values()]]));

  function ask(unit: Unit, question: Question): void {
    const asked = questions.get(unit.id) ?? new Map<string, Question>();
    questions.set(unit.id, asked.set(`${question.period.id}\t${question.category}`, question));
    const parent = registry.units.get(unit.parent);
    const summable = measures.every((measure) => registry.measures.get(measure)?.over_units === 'sum');
    if (parent && summable && facts.children(parent, question.period).includes(unit)) ask(parent, question);
  }
}

function evaluateOne(
  indicator: Indicator,
  unit: Unit,
  period: Period,
  category: string,
  facts: Facts,
  registry: Registry,
): Evaluation[] {
  const { inputs, numerator, denominator, value } = resultOf(
    indicator,
    unit,
    period,
    category,
    facts,
    registry,
  );
  const all = [...inputs.numerator, ...inputs.denominator];
  if (all.some((input) => input.missing === 'not-applicable')) return [];
  if (all.every((input) => input.observations.length === 0)) return [];

  const noCases = (numerator === 0 && denominator === 0) || all.some((input) => input.missing === 'no-cases');
  const impossible = numerator !== undefined && numerator !== 0 && denominator === 0;
  const asOf = asOfDay(all, period);
  const coverage = coverageOf(all);
  const summed = all.some((input) => input.from === 'children');
  const targets = targetsFor(registry, indicator.id, unit, category, asOf ?? period.last);
  const unranked = { rank: undefined, rankedUnits: 0 };

  return (targets.length > 0 ? targets : [undefined]).map((target): Evaluation => {
    const wanted = target ? targetValue(target, indicator) : undefined;
    const counted = all.every((input) => registry.measures.get(input.measure)?.kind !== 'rate');
    return {
      indicator: indicator.id,
      unit: unit.id,
      period,
      category,
      lens: 'as-reported',
      target,
      targetValue: wanted,
      value,
      numerator,
      denominator,
      status: statusOf({
        value,
        withheld: impossible || all.some(({ missing }) => missing === 'invalid' || missing === 'withheld'),
        noCases,
        incomplete: summed && coverage.reported < coverage.expected,
        asOf,
        target,
        targetValue: wanted,
        baseline: baselineOf(indicator, unit, target, facts, registry),
      }),
      gapPoints: value === undefined || wanted === undefined ? undefined : value - wanted,
      gapCases:
        target && wanted !== undefined && counted && numerator !== undefined && value !== undefined
          ? gapInCases(numerator, denominator, target, wanted)
          : undefined,
      pace: paceOf(indicator, period, target, wanted, asOf, numerator, denominator, registry),
      coverage,
      asOf,
      ...unranked,
      inputs,
    };
  });
}

/** The latest day that the inputs report, within the period. */
function asOfDay(inputs: readonly Input[], period: Period): Day | undefined {
  const days = inputs
    .flatMap((input) => input.observations)
    .filter((observation) => observation.quantity.state === 'value')
    .map((observation) => (observation.asOf < period.last ? observation.asOf : period.last));
  return days.sort().at(-1);
}

/** The narrowest of the coverages of the inputs that were added up. */
function coverageOf(inputs: readonly Input[]): Coverage {
  const [first, ...rest] = inputs.map((input) => input.coverage);
  return rest.reduce(
    (least, next) => (next.reported * least.expected < least.reported * next.expected ? next : least),
    first ?? { reported: 0, expected: 0 },
  );
}

/** Said where the numerator counts what happened within the window of a floor that must be reached by its last day. */
function paceOf(
  indicator: Indicator,
  period: Period,
  target: Target | undefined,
  wanted: number | undefined,
  asOf: Day | undefined,
  numerator: number | undefined,
  denominator: number | undefined,
  registry: Registry,
): Pace | undefined {
  const flow = indicator.numerator.every(({ measure }) => registry.measures.get(measure)?.kind === 'flow');
  const byDeadline =
    target?.kind === 'deadline' && target.comparator === '>=' && target.from === period.first;
  if (!flow || !byDeadline || !asOf || numerator === undefined || wanted === undefined) return undefined;
  if (indicator.denominator.length > 0 && denominator === undefined) return undefined;
  return paceTowards(target, asOf, numerator, wanted * (denominator ?? 1));
}
