/**
 * A context of invented figures, in which the views and components of the site are shown as they are. Every address in
 * it leads to the same place of the page that shows them, for there is no page of what is invented.
 */

import { type Addresses, addressesFor } from '../addresses.ts';
import { createContext, type ViewContext } from '../context.ts';
import { sampleEvaluations } from './sampleEvaluations.ts';
import { sampleDataset } from './sampleRegistry.ts';

/** The anchor to which all sample links lead. */
export const SAMPLE_ANCHOR = 'mau';

export function sampleContext(context: ViewContext): ViewContext {
  const made = createContext(
    {
      dataset: sampleDataset(context.registry.site),
      evaluations: sampleEvaluations(),
      findings: [],
      version: context.version,
      base: '',
      document: () => context.document,
    },
    context.language,
  );
  const addresses = leadingTo(`#${SAMPLE_ANCHOR}`, context);
  const restated = leadingTo('#lens', context);
  return { ...made, addresses, through: { 'as-reported': addresses, restated } };
}

function leadingTo(anchor: string, { language }: ViewContext): Addresses {
  const kinds = Object.keys(addressesFor(language, ''));
  return Object.fromEntries(kinds.map((kind) => [kind, () => anchor])) as unknown as Addresses;
}
