/**
 * What is asked of an indicator: of which units, for which periods and categories. Asked are the periods that were
 * reported, those that the site wants computed from them once they have ended, and for a target that is reached bit
 * by bit the days from the beginning of its window to each report. A parent is asked what its children are.
 */

import type { Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import { comparePeriods, containsPeriod, periodOfDays } from '../domain/period.ts';
import type { Indicator, Measure, Target, Unit } from '../domain/registry.ts';
import { existsOn } from '../domain/unitTree.ts';
import { accumulates, pathStart } from './deadlinePath.ts';
import type { Facts } from './facts.ts';
import { boundaryChanges } from './parts.ts';
import type { Timeline } from './timeline.ts';

export interface Question {
  period: Period;
  category: string;
}

/** By unit; each question once. */
export type Questions = Map<string, Map<string, Question>>;

export function questionsOf(
  indicator: Indicator,
  measures: readonly Measure[],
  targets: readonly Target[],
  facts: Facts,
): Questions {
  const { registry } = facts;
  const questions: Questions = new Map();
  const derivable = measures.every(({ over_periods }) => over_periods !== 'none');
  const summable = measures.every(({ over_units }) => over_units === 'sum');
  const windows = accumulates(indicator, registry)
    ? targets.filter((target) => target.kind === 'deadline' && target.from !== '')
    : [];
  const ask = (unit: Unit, question: Question): void => {
    const asked = questions.get(unit.id) ?? new Map<string, Question>();
    const key = keyOf(question);
    if (asked.has(key)) return;
    questions.set(unit.id, asked.set(key, question));
    const parent = registry.units.get(unit.parent);
    if (parent && summable && addsUpTo(unit, parent, question.period, facts)) ask(parent, question);
  };
  for (const measure of measures) {
    for (const id of facts.reporters(measure.id)) {
      const unit = registry.units.get(id);
      if (!unit) continue;
      const timeline = facts.timeline(measure.id, id);
      for (const period of timeline.periods()) {
        for (const category of categoriesOf(timeline, period, indicator)) ask(unit, { period, category });
      }
      if (derivable)
        for (const question of derivedOf(measure, unit, timeline, indicator, facts)) ask(unit, question);
      for (const target of windows) {
        for (const question of towards(target, timeline, indicator, measure, facts)) ask(unit, question);
      }
    }
  }
  return questions;
}

/** What is asked of the predecessors of a unit, of the days before they became it, and of the unit itself then. */
export function restatedQuestions(unit: Unit, questions: Questions, facts: Facts): Question[] {
  const changes = unit.valid_to === '' ? boundaryChanges(unit, facts) : [];
  const asked = new Map<string, Question>();
  const seen = new Set<string>([unit.id]);
  const collect = (id: string, before: string) => {
    for (const question of questions.get(id)?.values() ?? []) {
      if (question.period.first < before) asked.set(keyOf(question), question);
    }
  };
  const follow = (list: typeof changes) => {
    for (const { predecessor, date } of list) {
      collect(predecessor, date);
      const of = facts.registry.units.get(predecessor);
      if (!of || seen.has(predecessor)) continue;
      seen.add(predecessor);
      follow(boundaryChanges(of, facts));
    }
  };
  follow(changes);
  const last = changes.reduce((latest, { date }) => (date > latest ? date : latest), '');
  if (asked.size > 0) collect(unit.id, last);
  const categories = new Set([...asked.values()].map(({ category }) => category));
  for (const { date } of changes) {
    for (const period of acrossChange(date, facts)) {
      for (const category of categories) {
        if (holdsOne(period, category, asked)) asked.set(keyOf({ period, category }), { period, category });
      }
    }
  }
  return [...asked.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Periods that the site wants and in which the boundary changed: nobody was there for all of their days. */
function acrossChange(date: Day, { wantedPeriods, lastDay }: Facts): Period[] {
  return wantedPeriods(date, date).filter(({ first, last }) => first < date && last <= lastDay);
}

function holdsOne(period: Period, category: string, asked: ReadonlyMap<string, Question>): boolean {
  return [...asked.values()].some(
    (question) => question.category === category && containsPeriod(period, question.period),
  );
}

function keyOf({ period, category }: Question): string {
  return `${period.id}\t${category}`;
}

function categoriesOf(timeline: Timeline, period: Period, indicator: Indicator): Set<string> {
  return new Set(indicator.dimension === '' ? [''] : ['', ...timeline.categories(period)]);
}

/** A unit that was divided or came within a period adds to its parent's figure as well. */
function addsUpTo(unit: Unit, parent: Unit, period: Period, { registry }: Facts): boolean {
  const territorial = registry.levels.get(unit.level)?.territorial === 'yes';
  if (!territorial || parent.children_from === '' || period.last < parent.children_from) return false;
  return (
    (unit.valid_from <= period.last || unit.valid_from === '') &&
    !(unit.valid_to !== '' && unit.valid_to < period.first)
  );
}

/** Periods of the kinds that the site wants, once they have ended, that hold a report or follow from reports. */
function derivedOf(
  measure: Measure,
  unit: Unit,
  timeline: Timeline,
  indicator: Indicator,
  { wantedPeriods, lastDay }: Facts,
): Question[] {
  const reported = timeline.periods();
  const first = reported.reduce((least, period) => (period.first < least ? period.first : least), '9999');
  const last = reported.at(-1)?.last ?? '';
  return wantedPeriods(first, last)
    .filter((period) => !timeline.has(period) && period.last <= lastDay)
    .filter(({ first, last }) => existsOn(unit, first) && existsOn(unit, last))
    .flatMap((period) => {
      const inside = reported.filter((part) => containsPeriod(period, part));
      if (inside.length === 0 && (measure.over_periods === 'last' || !timeline.reaches(period))) return [];
      const parts =
        inside.length > 0 ? inside : reported.filter((part) => part.last >= period.last).slice(0, 1);
      const categories = new Set(parts.flatMap((part) => [...categoriesOf(timeline, part, indicator)]));
      return [...categories].map((category) => ({ period, category }));
    });
}

/** From the first day of the way to the target to the end of each report within its window. */
function towards(
  target: Target,
  timeline: Timeline,
  indicator: Indicator,
  measure: Measure,
  { registry }: Facts,
): Question[] {
  if (measure.kind !== 'flow' || measure.over_periods !== 'sum') return [];
  if (!indicator.numerator.some((term) => term.measure === measure.id)) return [];
  const first = pathStart(target, registry);
  const reported = timeline.periods();
  const ends = new Set(reported.map(({ last }) => last));
  return [...ends]
    .filter((last) => last >= target.from && last <= target.to)
    .map((last) => periodOfDays(first, last))
    .filter((period) => !timeline.has(period) && timeline.reaches(period))
    .map((period) => ({ period, category: target.category }));
}
