/**
 * What a unit was called on a day. The table of earlier names and a day enter; the name of that day leaves, the
 * present one where no earlier name reached so far. Which names a spreadsheet may use is not asked here.
 */

import type { Day } from './day.ts';
import type { Unit, UnitName } from './registry.ts';

/** The empty day is today: the name that `units` gives. */
export function nameOn(
  unit: Unit,
  names: readonly UnitName[],
  day: Day | '',
): Pick<Unit, 'name_vi' | 'name_en'> {
  let then: UnitName | undefined;
  for (const name of names) {
    if (name.unit !== unit.id || day === '' || name.until < day) continue;
    if (!then || name.until < then.until) then = name;
  }
  const { name_vi, name_en } = then ?? unit;
  return { name_vi, name_en };
}
