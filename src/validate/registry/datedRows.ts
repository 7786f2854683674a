/**
 * Rows that say what was so until a day or from a day on: earlier names of units, changes of definition. Of one thing
 * there is one row a day, and a unit has a name only while it exists.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { DefinitionChange, Registry, UnitName } from '../../domain/registry.ts';
import { existsOn } from '../../domain/unitTree.ts';
import type { Located } from '../readTable.ts';

export function findFaultyNames(rows: Located<UnitName>[], { units }: Pick<Registry, 'units'>): Finding[] {
  const outside = rows.filter(({ value }) => {
    const unit = units.get(value.unit);
    return unit !== undefined && !existsOn(unit, value.until);
  });
  return [
    ...sameDay(rows, 'unit', 'until'),
    ...outside.map(({ value, at }) =>
      finding('registry/name-outside-life', at('until'), { code: value.unit, first: value.until }),
    ),
  ];
}

export function findRepeatedChanges(rows: Located<DefinitionChange>[]): Finding[] {
  return sameDay(rows, 'indicator', 'from');
}

function sameDay<T>(rows: Located<T>[], thing: keyof T & string, day: keyof T & string): Finding[] {
  const seen = new Map<string, Located<T>>();
  return rows.flatMap((row) => {
    const params = { code: String(row.value[thing]), first: String(row.value[day]) };
    const key = `${params.code}\t${params.first}`;
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, row);
      return [];
    }
    return [finding('registry/duplicate-day', row.at(day), params, [earlier.at(day)])];
  });
}
