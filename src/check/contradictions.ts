/**
 * The same thing reported twice as of the same day: twice in one file, or differently by two files. The figures that
 * stand are compared, and so are those of every earlier day that a later report has replaced.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation, Row } from '../domain/observation.ts';

export function* findContradictions(dataset: Dataset): Generator<Finding> {
  for (const observation of dataset.observations) {
    // Between two files of one day nothing decides which one is right: neither is published.
    if (observation.rivals.length > 0) yield* compareAll(observation, observation.rivals, true);
    if (observation.revisions.length > 1) yield* amongRevisions(observation);
  }
}

/** The standing figure of an earlier day is the first that is a number, as it would have been on that day. */
function* amongRevisions({ revisions }: Observation): Generator<Finding> {
  const days = groupBy(revisions, ({ asOf, received }) => `${asOf} ${received}`);
  for (const sameDay of days.values()) {
    const [first, ...others] = sameDay.filter(({ quantity }) => quantity.state === 'value');
    if (first) yield* compareAll(first, others, false);
  }
}

/** Of a figure that is withheld nothing is said, since a finding would tell it. */
function* compareAll(first: Row, others: readonly Row[], standing: boolean): Generator<Finding> {
  if (first.quantity.state === 'withheld') return;
  for (const other of others) {
    if (other.quantity.state !== 'value') continue;
    const found = compare(first, other, standing);
    if (found) yield found;
  }
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
