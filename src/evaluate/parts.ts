/**
 * Which units, with which of their days, a unit's figure is added up from: its children, or the units that became it.
 * A unit that came or went within a period adds the flows of the days on which it was there, and its stock only where
 * it was there at the end, so that nothing is counted twice or lost across a merger.
 */

import { addDays, type Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import { intersection } from '../domain/periodAlgebra.ts';
import type { Measure, Succession, Unit } from '../domain/registry.ts';
import { existsOn } from '../domain/unitTree.ts';
import type { Facts } from './facts.ts';

export interface Part {
  unit: Unit;
  /** Days whose flows it adds; undefined where it adds none. */
  flows: Period | undefined;
  /** Period whose last stock it adds; undefined where it adds none. */
  stocks: Period | undefined;
  /** How much of it counts; 1 is all, undefined where it was divided and no share is declared. */
  share: number | undefined;
  /** It was divided, so that the share is an estimate. */
  divided: boolean;
  /** Its own earlier boundary is to be looked through as well. */
  restated: boolean;
}

/** Empty where the registry does not hold all children of the time. */
export function childParts(unit: Unit, period: Period, measures: readonly Measure[], facts: Facts): Part[] {
  if (unit.children_from === '' || period.last < unit.children_from) return [];
  const present: Part[] = [];
  const gone: Part[] = [];
  const forAllDays = new Set<string>();
  for (const child of facts.children(unit)) {
    const days = intersection(period, lifeOf(child));
    if (!days) continue;
    const atTheEnd = existsOn(child, period.last);
    const speaksForAll = days !== period && atTheEnd && reportedFor(child, period, measures, facts);
    if (speaksForAll) forAllDays.add(child.id);
    const part = {
      unit: child,
      flows: speaksForAll ? period : days,
      stocks: atTheEnd ? period : undefined,
      share: 1,
      divided: false,
      restated: false,
    };
    (atTheEnd ? present : gone).push(part);
  }
  // A new unit that reported for days before it was there did so for those that it was made of.
  const counted = gone.filter(({ unit: { id } }) =>
    facts.successors(id).every(({ successor }) => !forAllDays.has(successor)),
  );
  return [...present, ...counted];
}

/**
 * The unit of today, for the days since its boundary last changed, and its predecessors, for the days before. Empty
 * where its boundary has not changed since the period began. Only predecessors of its own level count, where there
 * are any: the others lie within them.
 */
export function predecessorParts(unit: Unit, period: Period, facts: Facts): Part[] {
  const changes = boundaryChanges(unit, facts).filter(({ date }) => date > period.first);
  if (changes.length === 0) return [];
  const divided = changes.find(({ predecessor }) => predecessor === unit.id);
  const since = divided?.date ?? unit.valid_from;
  const own = intersection(period, { first: since === '' ? period.first : since, last: lifeOf(unit).last });
  const parts: Part[] = own
    ? [
        {
          unit,
          flows: own,
          stocks: since <= period.last ? period : undefined,
          share: 1,
          divided: false,
          restated: false,
        },
      ]
    : [];
  for (const { predecessor, date, kind, share } of changes) {
    const of = facts.registry.units.get(predecessor);
    const before = of && intersection(period, { first: '', last: addDays(date, -1) });
    if (!of || !before) continue;
    parts.push({
      unit: of,
      flows: before,
      stocks: date > period.last ? period : undefined,
      share: kind === 'whole' ? 1 : share === '' ? undefined : Number(share),
      divided: kind === 'part',
      restated: predecessor !== unit.id,
    });
  }
  return parts;
}

/** Successions into the unit from units of its own level, where there are any, else from others. */
export function boundaryChanges(unit: Unit, facts: Facts): readonly Succession[] {
  const changes = facts.predecessors(unit.id);
  const sameLevel = changes.filter(
    ({ predecessor }) => facts.registry.units.get(predecessor)?.level === unit.level,
  );
  return sameLevel.length > 0 ? sameLevel : changes;
}

function lifeOf(unit: Unit): { first: Day; last: Day } {
  return { first: unit.valid_from, last: unit.valid_to === '' ? '9999-12-31' : unit.valid_to };
}

function reportedFor(unit: Unit, period: Period, measures: readonly Measure[], facts: Facts): boolean {
  return measures.some(({ id, kind }) => kind === 'flow' && facts.timeline(id, unit.id).has(period));
}
