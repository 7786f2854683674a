/**
 * Facts in, evaluations out: every indicator for every unit, period and category that is asked of it, once for each
 * target that holds, once more restated where the boundary of the unit has changed since, and for each target on
 * which nothing was reported. An indicator is a formula over measures after aggregation: a ratio of sums, never a
 * mean of ratios.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Indicator, Target, Unit } from '../domain/registry.ts';
import { Aggregator } from './aggregate.ts';
import { fillInChanges } from './change.ts';
import { doesNotApply, evaluateQuestion, type Subject } from './evaluateQuestion.ts';
import { type Facts, indexFacts } from './facts.ts';
import { questionsOf, restatedQuestions } from './questions.ts';
import { fillInPlaces } from './rank.ts';
import { measuresOf } from './result.ts';
import { unreported } from './unreported.ts';

/** `known` answers for the indicators whose evaluations are known already. */
export function evaluate(
  dataset: Dataset,
  known: (indicator: Indicator) => readonly Evaluation[] | undefined = () => undefined,
): Evaluation[] {
  const { registry } = dataset;
  const facts = indexFacts(dataset);
  const targets = new Map<string, Target[]>();
  for (const target of registry.targets) {
    const same = targets.get(target.indicator);
    if (same) same.push(target);
    else targets.set(target.indicator, [target]);
  }
  const evaluations: Evaluation[] = [];
  for (const indicator of registry.indicators.values()) {
    const found = known(indicator) ?? evaluateIndicator(indicator, targets.get(indicator.id) ?? [], facts);
    for (const evaluation of found) evaluations.push(evaluation);
  }
  return evaluations;
}

/** Some evaluations made once more of other facts, without their changes and places. */
export function evaluateAgain(dataset: Dataset, wanted: readonly Evaluation[]): Evaluation[] {
  const facts = indexFacts(dataset);
  const byIndicator = groupBy(wanted, ({ indicator }) => indicator);
  return [...byIndicator].flatMap(([id, ofIndicator]) => {
    const indicator = facts.registry.indicators.get(id);
    if (!indicator) return [];
    const targets = facts.registry.targets.filter((target) => target.indicator === id);
    const subjectOf = subjectsOf(indicator, targets, facts);
    return [...groupBy(ofIndicator, ({ unit }) => unit)].flatMap(([unitId, ofUnit]) => {
      const unit = facts.registry.units.get(unitId);
      const subject = unit && subjectOf(unit);
      const periods = new Map(ofUnit.flatMap(({ period }) => (period ? [[period.id, period] as const] : [])));
      return [...periods.values()].flatMap((period) =>
        subject ? evaluateQuestion(subject, { period, category: '' }, 'as-reported') : [],
      );
    });
  });
}

function subjectsOf(indicator: Indicator, targets: readonly Target[], facts: Facts): (unit: Unit) => Subject {
  const measures = measuresOf(indicator, facts.registry);
  const aggregator = new Aggregator(measures, facts);
  const questions = questionsOf(indicator, measures, targets, facts);
  return (unit) => ({
    indicator,
    unit,
    asked: [...(questions.get(unit.id)?.values() ?? [])],
    restated: restatedQuestions(unit, questions, facts),
    readings: { 'as-reported': new Map(), restated: new Map() },
    known: new Map(),
    targets,
    reaching: new Map(),
    aggregator,
  });
}

function evaluateIndicator(indicator: Indicator, targets: readonly Target[], facts: Facts): Evaluation[] {
  const subjectOf = subjectsOf(indicator, targets, facts);
  const evaluations: Evaluation[] = [];
  for (const unit of facts.registry.units.values()) {
    const subject = subjectOf(unit);
    const { asked, restated, aggregator } = subject;
    const answers = asked.flatMap((question) => evaluateQuestion(subject, question, 'as-reported'));
    const answered = new Set(answers.map((answer) => answer.category));
    for (const { period, category } of asked) {
      if (answered.has(category)) continue;
      const figures = aggregator.figures(unit, period, category, 'as-reported');
      if (doesNotApply(figures)) answered.add(category);
    }
    for (const question of restated) {
      for (const answer of evaluateQuestion(subject, question, 'restated')) answers.push(answer);
    }
    fillInChanges(answers, facts);
    for (const answer of answers) evaluations.push(answer);
    for (const silent of unreported(indicator, unit, targets, facts)) {
      if (!answered.has(silent.category)) evaluations.push(silent);
    }
  }
  fillInPlaces(evaluations, indicator, facts.registry);
  return evaluations;
}
