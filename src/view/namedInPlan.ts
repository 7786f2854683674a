/**
 * How much of a territory an inspection plan names: for each level of the units visited, how many of the units of that
 * level there were. A plan is no result; where not all units of a level are known, no whole is claimed.
 */

import type { Day } from '../domain/day.ts';
import type { InspectionRound, InspectionVisit } from '../domain/inspections.ts';
import type { Unit } from '../domain/registry.ts';
import { existsOn } from '../domain/unitTree.ts';
import type { ViewContext } from './context.ts';

export interface NamedLevel {
  level: string;
  named: number;
  held: number;
  /** All units of the level on the first day of the round; undefined where that is not known. */
  total: number | undefined;
}

export function namedInPlan(
  { registry, name }: ViewContext,
  round: InspectionRound,
  visits: readonly InspectionVisit[],
): NamedLevel[] {
  const levelOf = (visit: InspectionVisit) => registry.units.get(visit.unit)?.level ?? '';
  const levels = new Set(visits.map(levelOf));
  const inOrder = [...registry.levels.keys()].filter((id) => levels.has(id));
  return inOrder.flatMap((id) => {
    const level = registry.levels.get(id);
    if (!level) return [];
    const of = visits.filter((visit) => levelOf(visit) === id);
    const top = registry.units.get(round.unit);
    return [
      {
        level: name(level),
        named: of.length,
        held: of.filter(({ held }) => held !== '').length,
        total: top ? unitsOfLevel([...registry.units.values()], top, id, round.from) : undefined,
      },
    ];
  });
}

function unitsOfLevel(units: readonly Unit[], top: Unit, level: string, day: Day | ''): number | undefined {
  if (day === '' || top.children_from === '' || top.children_from > day) return undefined;
  let sum = 0;
  for (const child of units) {
    if (child.parent !== top.id || !existsOn(child, day)) continue;
    if (child.level === level) sum += 1;
    else {
      const below = unitsOfLevel(units, child, level, day);
      if (below === undefined) return undefined;
      sum += below;
    }
  }
  return sum;
}
