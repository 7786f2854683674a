/**
 * One question answered: an indicator of a unit for a period and category, through one lens, once for each target
 * that holds. No answer where the indicator does not apply or nothing at all is known.
 */

import type { Day } from '../domain/day.ts';
import type { Coverage, Evaluation, Input, Lens } from '../domain/evaluation.ts';
import { type Pace, paceTowards } from '../domain/pace.ts';
import { isPartial } from '../domain/partial.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { type Indicator, type Target, targetValue, type Unit } from '../domain/registry.ts';
import type { Aggregates, Aggregator } from './aggregate.ts';
import { beginningOf } from './baseline.ts';
import { accumulates, expectedOn, type KnownValue, pathStart } from './deadlinePath.ts';
import type { Question } from './questions.ts';
import { rangeOf } from './range.ts';
import { type Result, resultOf } from './result.ts';
import { gapInCases, statusOf } from './status.ts';
import { type Reaching, targetsOn, targetsReaching } from './targets.ts';

/** Of whom and what is asked, and everything that is asked of them. */
export interface Subject {
  indicator: Indicator;
  unit: Unit;
  asked: readonly Question[];
  /** What is asked of the units that became it, restated. */
  restated: readonly Question[];
  /** What the unit's figures say, by question; filled as it is asked for. */
  readings: Record<Lens, Map<Question, Reading>>;
  /** What is known of the unit by category and lens, oldest first; filled as it is asked for. */
  known: Map<string, KnownValue[]>;
  /** All targets of the indicator. */
  targets: readonly Target[];
  /** Those that reach the unit, by category; filled as they are asked for. */
  reaching: Map<string, Reaching>;
  aggregator: Aggregator;
}

/** The figures of a question as numbers of the indicator, before they are judged. */
interface Reading {
  result: Result;
  /** Of numerator and denominator. */
  inputs: readonly Input[];
  asOf: Day | undefined;
  coverage: Coverage;
  incomplete: boolean;
}

export function evaluateQuestion(subject: Subject, question: Question, lens: Lens): Evaluation[] {
  const { indicator, unit, aggregator } = subject;
  const { registry } = aggregator.facts;
  const { period, category } = question;
  const { result, inputs: all, asOf, coverage, incomplete } = readingOf(subject, question, lens);
  if (doesNotApply(all)) return [];
  if (all.every((input) => input.observations.length === 0)) return [];
  if (lens === 'restated' && all.every(({ from }) => from !== 'predecessors')) return [];

  const { withheld, noCases } = impossible(result, all);
  const range =
    incomplete && !withheld ? rangeOf(indicator, unit, period, category, lens, aggregator) : undefined;
  const adding = accumulates(indicator, registry);
  const holding = targetsOn(reachingOf(subject, category), asOf ?? period.last).filter(
    (target) => !adding || isCountedFor(target, period, subject),
  );
  const estimated = all.some((input) => input.estimated);

  const { value, numerator, denominator } = withheld ? NOTHING : result;

  return (holding.length > 0 ? holding : [undefined]).map((target): Evaluation => {
    const wanted = target ? targetValue(target, indicator) : undefined;
    const known = () => knownValues(subject, category, lens);
    const expected =
      target?.kind === 'deadline' && asOf
        ? expectedOn(target, indicator, asOf, beginningOf(indicator, target, known, registry), registry)
        : undefined;
    const { gapPoints, gapCases, pace } = incomplete
      ? NO_GAP
      : gapOf(subject, period, result, target, wanted, asOf);
    return {
      indicator: indicator.id,
      unit: unit.id,
      period,
      category,
      lens,
      estimated,
      target,
      targetValue: wanted,
      value,
      numerator,
      denominator,
      status: statusOf({
        value,
        withheld,
        noCases,
        incomplete,
        range,
        asOf,
        target,
        targetValue: wanted,
        expected,
      }),
      range,
      expected,
      change: undefined,
      gapPoints,
      gapCases,
      pace,
      coverage,
      asOf,
      rank: undefined,
      rankedUnits: 0,
      casesToNextRank: undefined,
      inputs: result.inputs,
    };
  });
}

function reachingOf({ targets, reaching, unit, aggregator }: Subject, category: string): Reaching {
  const found = reaching.get(category) ?? targetsReaching(targets, unit, category, aggregator.facts.registry);
  reaching.set(category, found);
  return found;
}

/** The figure cannot exist for this unit; so it is not missing either. */
export function doesNotApply(inputs: readonly Pick<Input, 'missing'>[]): boolean {
  return inputs.some(({ missing }) => missing === 'not-applicable');
}

/** A deadline on what adds up over a window is compared with the days since the beginning of that window only. */
function isCountedFor(target: Target, period: Period, { aggregator }: Subject): boolean {
  if (target.kind !== 'deadline' || target.from === '') return true;
  return pathStart(target, aggregator.facts.registry) === period.first;
}

function impossible({ numerator, denominator }: Result, all: readonly Input[]) {
  const withheld = all.some(({ missing }) => missing === 'invalid' || missing === 'withheld');
  return {
    withheld: withheld || (numerator !== undefined && numerator !== 0 && denominator === 0),
    noCases: (numerator === 0 && denominator === 0) || all.some(({ missing }) => missing === 'no-cases'),
  };
}

/** Nor are the parts shown of what is withheld: they would be those of the units that are in order. */
const NOTHING = { value: undefined, numerator: undefined, denominator: undefined };
const NO_GAP = { gapPoints: undefined, gapCases: undefined, pace: undefined };

function gapOf(
  { indicator, aggregator }: Subject,
  period: Period,
  { inputs, numerator, denominator, value }: Result,
  target: Target | undefined,
  wanted: number | undefined,
  asOf: Day | undefined,
): Pick<Evaluation, 'gapPoints' | 'gapCases' | 'pace'> {
  if (!target || wanted === undefined || value === undefined || numerator === undefined) return NO_GAP;
  const { registry } = aggregator.facts;
  const counted = [...inputs.numerator, ...inputs.denominator].every(
    ({ measure }) => registry.measures.get(measure)?.kind !== 'rate',
  );
  const flow = indicator.numerator.every(({ measure }) => registry.measures.get(measure)?.kind === 'flow');
  const start = target.kind === 'deadline' && target.from !== '' ? pathStart(target, registry) : undefined;
  const paced = flow && target.comparator === '>=' && start === period.first && asOf !== undefined;
  const pace: Pace | undefined = paced
    ? paceTowards({ from: start, to: target.to }, asOf, numerator, wanted * (denominator ?? 1))
    : undefined;
  return {
    gapPoints: value - wanted,
    gapCases: counted ? gapInCases(numerator, denominator, target, wanted) : undefined,
    pace,
  };
}

function readingOf(
  { indicator, unit, aggregator, readings }: Subject,
  question: Question,
  lens: Lens,
): Reading {
  const found = readings[lens].get(question);
  if (found) return found;
  const { period, category } = question;
  const figures = aggregator.figures(unit, period, category, lens);
  const result = resultOf(indicator, figures);
  const inputs = [...result.inputs.numerator, ...result.inputs.denominator];
  const coverage = coverageOf(inputs);
  const incomplete = isPartial({ coverage, inputs: result.inputs });
  const reading = { result, inputs, asOf: asOfDay(figures, period), coverage, incomplete };
  readings[lens].set(question, reading);
  return reading;
}

/** The latest day that the figures report, within the period. */
function asOfDay(figures: Aggregates, period: Period): Day | undefined {
  let last: Day | undefined;
  for (const { latest } of figures) {
    if (latest && (last === undefined || latest > last)) last = latest;
  }
  return last && last > period.last ? period.last : last;
}

/** The narrowest of the coverages of the inputs that were added up. */
function coverageOf(inputs: readonly Input[]): Coverage {
  let least: Coverage | undefined;
  for (const { coverage } of inputs) {
    if (!least || coverage.reported * least.expected < least.reported * coverage.expected) least = coverage;
  }
  return least ?? NO_COVERAGE;
}

const NO_COVERAGE = { reported: 0, expected: 0 };

/** In complete figures. */
function knownValues(subject: Subject, category: string, lens: Lens): KnownValue[] {
  const { asked, restated, known } = subject;
  const key = `${lens} ${category}`;
  const found = known.get(key);
  if (found) return found;
  const values = (lens === 'restated' ? [...restated, ...asked] : [...asked])
    .filter((question) => question.category === category)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .flatMap((question) => {
      const { result, asOf, incomplete } = readingOf(subject, question, lens);
      return result.value === undefined || !asOf || incomplete ? [] : [{ asOf, value: result.value }];
    });
  known.set(key, values);
  return values;
}
