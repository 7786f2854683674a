/**
 * The same thing reported twice as of the same day: twice in one file, or differently by two files. The figures that
 * stand are compared, and so are those of every earlier day that a later report has replaced.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Observation, Row } from '../domain/observation.ts';
import { groupBy } from './figures.ts';

export function findContradictions(dataset: Dataset): Finding[] {
  const findings: Finding[] = [];
  for (const observation of dataset.observations) {
    // Between two files of one day nothing decides which one is right: neither is published.
    for (const found of compareAll(observation, observation.rivals, true)) findings.push(found);
    if (observation.revisions.length > 1) findings.push(...amongRevisions(observation));
  }
  return findings;
}

/** The standing figure of an earlier day is the first that is a number, as it would have been on that day. */
function amongRevisions({ revisions }: Observation): Finding[] {
  const days = groupBy(revisions, ({ asOf, received }) => `${asOf} ${received}`);
  return [...days.values()].flatMap((sameDay) => {
    const [first, ...others] = sameDay.filter(({ quantity }) => quantity.state === 'value');
    return first ? compareAll(first, others, false) : [];
  });
}

/** Of a figure that is withheld nothing is said: any finding would tell it. */
function compareAll(first: Row, others: readonly Row[], standing: boolean): Finding[] {
  if (first.quantity.state === 'withheld') return [];
  return others
    .filter(({ quantity }) => quantity.state === 'value')
    .flatMap((other) => compare(first, other, standing) ?? []);
}

function compare(first: Row, other: Row, standing: boolean): Finding | undefined {
  const sameFile = other.where.file === first.where.file;
  const same = sameNumber(first, other);
  if (same && !sameFile) return undefined;
  const code = same ? 'row/duplicate-same' : sameFile ? 'row/duplicate-different' : 'source/sources-disagree';
  const params = { first: first.shown, second: other.shown };
  return finding(
    code,
    other.where,
    params,
    [first.where],
    standing && code === 'source/sources-disagree' ? 'error' : undefined,
  );
}

/** A figure that another one in its file contradicts is no number any more: then what the cells show is compared. */
function sameNumber(first: Row, other: Row): boolean {
  return first.quantity.state === 'value' && other.quantity.state === 'value'
    ? first.quantity.number === other.quantity.number
    : first.shown === other.shown;
}
