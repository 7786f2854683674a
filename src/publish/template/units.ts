/**
 * A unit and a day in, the units whose rows its template has: those directly below it that exist on that day,
 * territories first, agencies after them; or the unit itself where there are none below.
 */

import type { Day } from '../../domain/day.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import { existsOn } from '../../domain/unitTree.ts';

export function unitsBelow(registry: Registry, unit: Unit, day: Day): Unit[] {
  const children = [...registry.units.values()].filter(
    (child) => child.parent === unit.id && existsOn(child, day),
  );
  const position = ({ level }: Unit) => registry.levels.get(level)?.order ?? 0;
  const groups = [true, false].map((territorial) =>
    children
      .filter((child) => isTerritorial(registry, child) === territorial)
      .sort((a, b) => position(a) - position(b)),
  );
  return children.length > 0 ? groups.flat() : [unit];
}

export function isTerritorial(registry: Registry, unit: Unit): boolean {
  return registry.levels.get(unit.level)?.territorial === 'yes';
}

/** The name; where two of the units share one, their official code, so that no row can be mistaken. */
export function unitLabel(unit: Unit, among: readonly Unit[]): string {
  const shared = among.some((other) => other.id !== unit.id && other.name_vi === unit.name_vi);
  return shared ? unit.code || unit.id : unit.name_vi;
}
