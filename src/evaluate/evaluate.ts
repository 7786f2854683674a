/**
 * Facts in, evaluations out: every indicator for every unit, period and category for which anything was reported,
 * once for each target that holds, and once more for each target on which nothing was reported. An indicator is a
 * formula over measures after aggregation: a ratio of sums, never a mean of ratios.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Coverage, Evaluation, Input } from '../domain/evaluation.ts';
import type { Formula } from '../domain/formula.ts';
import { type Pace, paceTowards } from '../domain/pace.ts';
import { type Period, periodOfDays } from '../domain/period.ts';
import { type Indicator, type Registry, type Target, targetValue, type Unit } from '../domain/registry.ts';
import { type Facts, indexFacts } from './facts.ts';
import { aggregate } from './inputs.ts';
import { rankEvaluations } from './rank.ts';
import { gapInCases, statusOf } from './status.ts';
import { targetsFor, targetsNaming } from './targets.ts';

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
      evaluations.push(...answers, ...silent);
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
  const aggregates = aggregate(measuresOf(indicator), unit, period, category, facts, registry);
  const inputsOf = (formula: Formula): Input[] =>
    formula.flatMap(({ measure, sign }) => {
      const input = aggregates.get(measure);
      return input ? [{ ...input, sign }] : [];
    });
  const inputs = { numerator: inputsOf(indicator.numerator), denominator: inputsOf(indicator.denominator) };
  const all = [...inputs.numerator, ...inputs.denominator];
  if (all.some((input) => input.missing === 'not-applicable')) return [];
  if (all.every((input) => input.observations.length === 0)) return [];

  const numerator = total(inputs.numerator);
  const denominator = indicator.denominator.length > 0 ? total(inputs.denominator) : undefined;
  const noCases = numerator === 0 && denominator === 0;
  const impossible = numerator !== undefined && numerator !== 0 && denominator === 0;
  const value = ratioOf(indicator, numerator, denominator);
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
        withheld: impossible || all.some((input) => input.missing === 'invalid'),
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

/** A target that names the unit, or reaches a territory that reports, and nothing reported on it: no data, said aloud. */
function unreported(indicator: Indicator, unit: Unit, facts: Facts, registry: Registry): Evaluation[] {
  const naming = targetsNaming(registry, indicator.id, unit);
  const territorial = registry.levels.get(unit.level)?.territorial === 'yes';
  const reaching =
    territorial && facts.hasReported(unit.id)
      ? targetsFor(registry, indicator.id, unit, '', unit.valid_to === '' ? '9999-12-31' : unit.valid_to)
      : [];
  return [...new Set([...naming, ...reaching])].map((target) => ({
    indicator: indicator.id,
    unit: unit.id,
    period: target.from !== '' && target.to !== '' ? periodOfDays(target.from, target.to) : undefined,
    category: target.category,
    lens: 'as-reported',
    target,
    targetValue: targetValue(target, indicator),
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    status: 'no-data',
    gapPoints: undefined,
    gapCases: undefined,
    pace: undefined,
    coverage: { reported: 0, expected: 1 },
    asOf: undefined,
    rank: undefined,
    rankedUnits: 0,
    inputs: { numerator: [], denominator: [] },
  }));
}

function measuresOf(indicator: Indicator): string[] {
  return [...new Set([...indicator.numerator, ...indicator.denominator].map((term) => term.measure))];
}

/** Undefined where any part is missing: missing is not zero. */
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

/** 0 where the numerator counts events; the first known value where it is a state. */
function baselineOf(
  indicator: Indicator,
  unit: Unit,
  target: Target | undefined,
  facts: Facts,
  registry: Registry,
): number {
  const [term] = indicator.numerator;
  if (!target || !term || registry.measures.get(term.measure)?.kind === 'flow') return 0;
  const periods = [...facts.periods(term.measure, unit.id).values()].sort((a, b) =>
    a.last < b.last ? -1 : 1,
  );
  for (const period of periods) {
    const aggregates = aggregate(measuresOf(indicator), unit, period, '', facts, registry);
    const part = (formula: Formula) =>
      total(
        formula.flatMap(({ measure, sign }) => [
          { ...missingInput(measure), ...aggregates.get(measure), sign },
        ]),
      );
    const value = ratioOf(indicator, part(indicator.numerator), part(indicator.denominator));
    if (value !== undefined) return value;
  }
  return 0;
}

function missingInput(measure: string): Input {
  return {
    measure,
    sign: 1,
    value: undefined,
    missing: 'not-reported',
    observations: [],
    from: 'own',
    coverage: { reported: 0, expected: 1 },
  };
}
