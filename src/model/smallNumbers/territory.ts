/** Which units add up to which: children with a territory, on days for which the registry holds them all. */

import type { Period } from '../../domain/period.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import { existsOn } from '../../domain/unitTree.ts';

export interface Territory {
  /** Every unit that has children to add up, after those of its children that have some. */
  fromTheLeaves: readonly Unit[];
  /** All children that it ever had. */
  parts(unit: Unit): readonly Unit[];
  /** Those that existed on the last day of the period; none where the registry may not hold them all. */
  children(unit: Unit, period: Period): Unit[];
}

export function territoryOf(registry: Registry): Territory {
  const childrenOf = new Map<string, Unit[]>();
  for (const unit of registry.units.values()) {
    if (registry.levels.get(unit.level)?.territorial !== 'yes') continue;
    const siblings = childrenOf.get(unit.parent);
    if (siblings) siblings.push(unit);
    else childrenOf.set(unit.parent, [unit]);
  }
  const parts = (unit: Unit) => (unit.children_from === '' ? [] : (childrenOf.get(unit.id) ?? []));
  const depth = (unit: Unit | undefined): number => (unit ? depth(registry.units.get(unit.parent)) + 1 : 0);
  return {
    parts,
    children: (unit, { last }) =>
      last < unit.children_from ? [] : parts(unit).filter((child) => existsOn(child, last)),
    fromTheLeaves: [...registry.units.values()]
      .filter((unit) => parts(unit).length > 0)
      .sort((a, b) => depth(b) - depth(a)),
  };
}
