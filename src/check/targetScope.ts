/** Which units a target is meant for, from its scope alone; whether a nearer target takes its place is not asked. */

import type { Registry, Target, Unit } from '../domain/registry.ts';

export function unitsUnder({ scope, of }: Target, registry: Registry): string[] {
  if (scope === 'unit') return [of];
  const isBelow = (unit: Unit | undefined): boolean =>
    unit !== undefined && (unit.id === of || isBelow(registry.units.get(unit.parent)));
  return [...registry.units.values()]
    .filter((unit) => (scope === 'level' ? unit.level === of : scope === 'all' || isBelow(unit)))
    .map(({ id }) => id);
}
