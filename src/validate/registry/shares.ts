/**
 * What the parts of a divided unit say of their sizes. The rows of one predecessor, day and level of successors enter:
 * a unit goes over whole once or in parts, shares belong to parts only, and where all parts of one level declare theirs
 * they make up the whole. That a division declares none is allowed: then nothing of it is estimated.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Registry, Succession } from '../../domain/registry.ts';
import type { Located } from '../readTable.ts';

type Rows = Located<Succession>[];

export function findFaultyShares(rows: Rows, { units }: Pick<Registry, 'units'>): Finding[] {
  const divisions = new Map<string, Rows>();
  for (const row of rows) {
    const { predecessor, successor, date } = row.value;
    const key = [predecessor, date, units.get(successor)?.level].join('\t');
    divisions.set(key, [...(divisions.get(key) ?? []), row]);
  }
  return [
    ...rows
      .filter(isShareOfWhole)
      .map(({ value, at }) => finding('registry/share-of-a-whole', at('share'), { shown: value.share })),
    ...[...divisions.values()].flatMap((division) => [...succeededTwice(division), ...unlikeOne(division)]),
  ];
}

function isShareOfWhole({ value }: Located<Succession>): boolean {
  return value.kind === 'whole' && value.share !== '';
}

/** Whole to one and more to another, or one row twice: its figures would count more than once. */
function succeededTwice(division: Rows): Finding[] {
  return division.flatMap(({ value, at }, index) => {
    const earlier = division
      .slice(0, index)
      .find(
        (row) =>
          value.kind === 'whole' || row.value.kind === 'whole' || row.value.successor === value.successor,
      );
    if (!earlier) return [];
    const params = { code: value.predecessor, first: value.date };
    return [finding('registry/succeeded-twice', at('predecessor'), params, [earlier.at('predecessor')])];
  });
}

function unlikeOne(division: Rows): Finding[] {
  const parts = division.filter(({ value }) => value.kind === 'part');
  const declared = parts.filter(({ value }) => value.share !== '');
  const [first] = declared;
  if (!first) return [];
  const code = first.value.predecessor;
  const also = parts.filter((row) => row !== first).map(({ at }) => at('share'));
  const sum = declared.reduce((so, { value }) => so + Number(value.share), 0);
  const complete = declared.length === parts.length;
  const findings: Finding[] = [];
  if (!complete) {
    const params = { code, count: String(declared.length), limit: String(parts.length) };
    findings.push(finding('registry/shares-incomplete', first.at('share'), params, also));
  }
  if (complete ? Math.abs(sum - 1) > DUST : sum > 1 + DUST) {
    const params = { code, computed: String(Number(sum.toPrecision(12))) };
    findings.push(finding('registry/shares-do-not-add-up', first.at('share'), params, also));
  }
  return findings;
}

const DUST = 1e-9;
