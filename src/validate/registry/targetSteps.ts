/**
 * Rows of one target, scope, unit and category are steps: they may follow one another, but may not hold on the same day,
 * and days between two of them on which none holds were probably not meant. What a step asks for is not looked at.
 */

import { addDays } from '../../domain/day.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Target } from '../../domain/registry.ts';
import type { Located } from '../readTable.ts';

export function findFaultySteps(targets: Located<Target>[]): Finding[] {
  const steps = new Map<string, Located<Target>[]>();
  for (const row of targets) {
    const { id, scope, of, category } = row.value;
    const key = [id, scope, of, category].join('\t');
    steps.set(key, [...(steps.get(key) ?? []), row]);
  }
  return [...steps.values()].flatMap((rows) => [...overlapping(rows), ...apart(rows)]);
}

function overlapping(rows: Located<Target>[]): Finding[] {
  return rows.flatMap((row, index) => {
    const a = row.value;
    const earlier = rows.slice(0, index).find(({ value: b }) => {
      const apart = (b.to !== '' && a.from > b.to) || (a.to !== '' && b.from > a.to);
      return !apart;
    });
    if (!earlier) return [];
    return [finding('registry/overlapping-targets', row.at('id'), { code: a.id }, [earlier.at('id')])];
  });
}

function apart(rows: Located<Target>[]): Finding[] {
  const ordered = [...rows].sort((a, b) => (a.value.from < b.value.from ? -1 : 1));
  return ordered.flatMap((row, index) => {
    const before = ordered[index - 1];
    const { id, from } = row.value;
    if (!before || before.value.to === '' || from <= addDays(before.value.to, 1)) return [];
    const params = { code: id, first: before.value.to, second: from };
    return [finding('registry/steps-apart', row.at('from'), params, [before.at('to')])];
  });
}
