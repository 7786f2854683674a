/**
 * Reads a Dataset of schema.org as linked data, by a library that others wrote, in the mode in which nothing may be
 * lost: a property that schema.org does not give these types is an error. Nothing is loaded from the network.
 */

import jsonld from 'jsonld';

const SCHEMA = 'https://schema.org/';
const TYPES = ['Dataset', 'Organization', 'Place', 'PropertyValue', 'DataDownload'];
const TEXTS = [
  'name',
  'description',
  'inLanguage',
  'version',
  'encodingFormat',
  'propertyID',
  'unitCode',
  'unitText',
];
const VALUES = ['isAccessibleForFree', 'value'];
const THINGS = ['creator', 'distribution', 'isPartOf', 'spatialCoverage', 'variableMeasured'];
const ADDRESSES = ['url', 'contentUrl', 'license'];

/** Of the context that schema.org publishes, what a Dataset and what belongs to it need. */
const CONTEXT = Object.fromEntries([
  ...[...TYPES, ...TEXTS, ...VALUES, ...THINGS].map((term) => [term, `${SCHEMA}${term}`] as const),
  ...ADDRESSES.map((term) => [term, { '@id': `${SCHEMA}${term}`, '@type': '@id' }] as const),
  ['temporalCoverage', { '@id': `${SCHEMA}temporalCoverage`, '@type': `${SCHEMA}DateTime` }] as const,
]);

/** One statement each, as N-Quads; addresses are relative to `base`. */
export async function statementsOf(document: object, base: string): Promise<string[]> {
  const quads = await jsonld.toRDF(document, {
    base,
    safe: true,
    format: 'application/n-quads',
    documentLoader: async (address) => {
      if (new URL(address).origin !== new URL(SCHEMA).origin) throw new Error(`not loaded: ${address}`);
      return { documentUrl: address, document: { '@context': CONTEXT } };
    },
  });
  return quads.trim().split('\n');
}
