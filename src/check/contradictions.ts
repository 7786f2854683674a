/** The same thing reported twice as of the same day: twice in one file, or differently by two files. */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Observation, Row } from '../domain/observation.ts';

export function findContradictions(dataset: Dataset): Finding[] {
  return dataset.observations.flatMap((observation) =>
    observation.rivals
      .filter((rival) => rival.quantity.state === 'value')
      .flatMap((rival) => compare(observation, rival)),
  );
}

function compare(observation: Observation, rival: Row): Finding[] {
  const params = { first: observation.shown, second: rival.shown };
  const sameFile = rival.where.file === observation.where.file;
  const sameNumber =
    rival.shown === observation.shown ||
    (observation.quantity.state === 'value' &&
      rival.quantity.state === 'value' &&
      rival.quantity.number === observation.quantity.number);
  if (sameNumber && !sameFile) return [];
  const code = sameNumber
    ? 'row/duplicate-same'
    : sameFile
      ? 'row/duplicate-different'
      : 'source/sources-disagree';
  return [finding(code, rival.where, params, [observation.where])];
}
