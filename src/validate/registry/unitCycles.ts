/** Going up from a unit must end at a unit that has none above it. */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import type { Located } from '../readTable.ts';

export function findCyclesOfUnits(rows: Located<Unit>[], { units }: Pick<Registry, 'units'>): Finding[] {
  return rows.flatMap((row) => {
    const seen = new Set<string>();
    for (let at = units.get(row.value.id); at; at = units.get(at.parent)) {
      if (seen.has(at.id))
        return [finding('registry/cycle-of-units', row.at('parent'), { code: row.value.id })];
      seen.add(at.id);
    }
    return [];
  });
}
