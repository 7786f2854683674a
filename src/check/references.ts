/**
 * Figures that a source gives a second time, in its text or in another annex, against the ones that are published.
 * The published one stands; where the other differs, both places are named.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Row } from '../domain/observation.ts';

export function findDifferentReferences(dataset: Dataset): Finding[] {
  const published = new Map(dataset.observations.map((observation) => [keyOf(observation), observation]));
  return dataset.references.flatMap((reference) => {
    const observation = published.get(keyOf(reference));
    if (!observation || reference.quantity.state !== 'value') return [];
    const { quantity } = observation;
    const same =
      quantity.state === 'value'
        ? quantity.number === reference.quantity.number
        : reference.quantity.number === 0;
    if (same) return [];
    const params = { first: observation.shown, second: reference.shown };
    return [finding('source/sources-disagree', reference.where, params, [observation.where])];
  });
}

function keyOf({ measure, unit, period, category }: Row): string {
  return [measure, unit, period.id, category].join('\t');
}
