/**
 * Successions against the lives of their units: the successor is there on the day, newly made or older than that and
 * absorbing; who becomes part of another as a whole ended the day before; and nothing ever becomes itself again by way
 * of others. A unit that goes on may be named as its own successor, for the part that it keeps. Shares are not looked at.
 */

import { addDays } from '../../domain/day.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Registry, Succession } from '../../domain/registry.ts';
import { existsOn } from '../../domain/unitTree.ts';
import type { Located } from '../readTable.ts';

type Units = Pick<Registry, 'units'>;

export function findImpossibleSuccessions(rows: Located<Succession>[], registry: Units): Finding[] {
  return [...rows.flatMap((row) => againstLives(row, registry)), ...cycles(rows)];
}

function againstLives({ value, at }: Located<Succession>, { units }: Units): Finding[] {
  const [from, to] = [units.get(value.predecessor), units.get(value.successor)];
  const absent = to && !existsOn(to, value.date);
  const lastDay = addDays(value.date, -1);
  const stays =
    from && value.kind === 'whole' && value.predecessor !== value.successor && from.valid_to !== lastDay;
  return [
    ...(absent
      ? [finding('registry/successor-absent', at('successor'), { code: to.id, first: value.date })]
      : []),
    ...(stays
      ? [
          finding('registry/predecessor-ends-otherwise', at('predecessor'), {
            code: from.id,
            first: lastDay,
            second: from.valid_to,
          }),
        ]
      : []),
  ];
}

/** One finding for each row that lies on a way back to its own predecessor. */
function cycles(rows: Located<Succession>[]): Finding[] {
  const successors = new Map<string, string[]>();
  for (const { value } of rows) {
    if (value.predecessor === value.successor) continue;
    successors.set(value.predecessor, [...(successors.get(value.predecessor) ?? []), value.successor]);
  }
  const leadsTo = (start: string, goal: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
      if (unit === goal) return true;
      if (seen.has(unit)) continue;
      seen.add(unit);
      open.push(...(successors.get(unit) ?? []));
    }
    return false;
  };
  return rows
    .filter(({ value: { predecessor, successor } }) => predecessor !== successor)
    .filter(({ value: { predecessor, successor } }) => leadsTo(successor, predecessor))
    .map(({ value, at }) =>
      finding('registry/cycle-of-successions', at('successor'), { code: value.predecessor }),
    );
}
