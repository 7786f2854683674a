/** Where a unit stands among the others, and whether it was there on a day. */

import type { Day } from './day.ts';
import type { Registry, Unit } from './registry.ts';

export function existsOn(unit: Unit, day: Day): boolean {
  return (unit.valid_from === '' || unit.valid_from <= day) && (unit.valid_to === '' || day <= unit.valid_to);
}

/** The unit is the ancestor or lies somewhere below it. */
export function isWithin(
  unit: Unit | undefined,
  ancestor: string,
  { units }: Pick<Registry, 'units'>,
): boolean {
  for (let at = unit; at; at = units.get(at.parent)) if (at.id === ancestor) return true;
  return false;
}
