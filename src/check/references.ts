/**
 * Figures that a source gives a second time, in its text or in another annex, against the ones that are published.
 * The published one stands; where the other differs, both places are named. Of a figure that is withheld nothing is said,
 * since a finding would tell it.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Figures } from './figures.ts';

export function findDifferentReferences({ references }: Dataset, figures: Figures): Finding[] {
  return references.flatMap((reference) => {
    const { measure, unit, period, category } = reference;
    const observation = figures.find(measure, unit, period.id, category);
    if (!observation || reference.quantity.state !== 'value') return [];
    const { quantity } = observation;
    if (quantity.state === 'withheld') return [];
    const same =
      quantity.state === 'value'
        ? quantity.number === reference.quantity.number
        : reference.quantity.number === 0;
    if (same) return [];
    const params = { first: observation.shown, second: reference.shown };
    return [finding('source/sources-disagree', reference.where, params, [observation.where])];
  });
}
