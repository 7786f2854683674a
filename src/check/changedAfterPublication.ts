/**
 * Figures of a period that had already ended, reported again later with another value. What is reported before the end
 * of its period may still grow, and is no such change. One finding for each later file, however many of its figures
 * differ: at the first of them, with the figure that it replaces and the other changed cells beside it.
 */

import type { Dataset } from '../domain/dataset.ts';
import { entry } from '../domain/entry.ts';
import { type Finding, finding, type Where } from '../domain/finding.ts';
import type { Observation, Row } from '../domain/observation.ts';
import { numberOf } from './figures.ts';

const MOST_PLACES = 10;

export function findChangesAfterPublication(dataset: Dataset): Finding[] {
  const byFile = new Map<string, Change[]>();
  for (const observation of dataset.observations) {
    if (observation.revisions.length === 0) continue;
    for (const change of changesOf(observation)) {
      entry(byFile, change.later.where.file, (): Change[] => []).push(change);
    }
  }
  return [...byFile.values()].flatMap((changes) => {
    const [shown, ...others] = changes;
    if (!shown) return [];
    const params = {
      count: String(changes.length),
      first: shown.earlier.shown,
      second: shown.later.shown,
    };
    const also: Where[] = [shown.earlier.where, ...others.map(({ later }) => later.where)];
    return [
      finding('source/changed-after-publication', shown.later.where, params, also.slice(0, MOST_PLACES)),
    ];
  });
}

interface Change {
  earlier: Row;
  later: Row;
}

/** From each day on which the fact was reported to the next, by the figure that stood on that day. */
function changesOf(observation: Observation): Change[] {
  const standing = new Map<string, Row>();
  for (const row of [...observation.revisions, observation]) {
    if (numberOf(row) !== undefined && !standing.has(row.asOf)) standing.set(row.asOf, row);
  }
  const versions = [...standing.values()];
  return versions.flatMap((later, index) => {
    const earlier = versions[index - 1];
    if (!earlier || earlier.asOf < earlier.period.last || numberOf(earlier) === numberOf(later)) return [];
    return [{ earlier, later }];
  });
}
