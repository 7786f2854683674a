/**
 * The whole data as a DCAT 3 catalogue in JSON-LD, with one data set and its distributions: what portals of open data harvest. Texts are
 * given in both languages. Where nobody has said the address of the site, addresses are relative to this very file.
 */

import type { SiteConfig } from '../domain/siteConfig.ts';
import type { TextArtifact } from './artifact.ts';

export interface Distribution {
  /** Below the address of the interface for programs. */
  path: string;
  title: { vi: string; en: string };
  mediaType: string;
  bytes?: number;
}

export interface CatalogueFacts {
  /** Whole address of the site, ending in a slash; empty where it is not known. */
  home: string;
  version: string;
  /** The latest day of which any figure speaks; empty without figures. */
  day: string;
  /** First and last day of all periods with figures. */
  covered: { first: string; last: string } | undefined;
  /** Names of the places that it is about. */
  place: { vi: string; en: string };
  keywords: { vi: string; en: string }[];
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

export function dcatCatalogue(
  site: SiteConfig,
  distributions: readonly Distribution[],
  facts: CatalogueFacts,
): TextArtifact {
  const { home, version, day, covered, place, keywords } = facts;
  const api = home === '' ? '' : `${home}api/v1/`;
  const page = home === '' ? '../../' : home;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': inBoth(site.publisher) };
  const modified = day === '' ? {} : { 'dct:modified': { '@value': day, '@type': 'xsd:date' } };
  const licence = site.licence ? { 'dct:license': { '@id': site.licence.address } } : {};
  const document = {
    '@context': CONTEXT,
    '@id': `${api}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(site.title),
    'dct:description': inBoth(site.tagline),
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': page },
    ...licence,
    ...modified,
    'dcat:dataset': {
      '@id': `${api}datapackage.json#dataset`,
      '@type': 'dcat:Dataset',
      'dct:title': inBoth(site.title),
      'dct:description': inBoth(site.tagline),
      'dct:publisher': publisher,
      'dct:language': ['vi', 'en'],
      'dct:spatial': { '@type': 'dct:Location', 'dct:title': inBoth(place) },
      'dcat:landingPage': { '@id': `${page}du-lieu/` },
      'dcat:version': version,
      'dcat:keyword': keywords.flatMap(inBoth),
      ...licence,
      ...modified,
      ...(covered
        ? {
            'dct:temporal': {
              '@type': 'dct:PeriodOfTime',
              'dcat:startDate': { '@value': covered.first, '@type': 'xsd:date' },
              'dcat:endDate': { '@value': covered.last, '@type': 'xsd:date' },
            },
          }
        : {}),
      'dcat:distribution': distributions.map(({ path, title, mediaType, bytes }) => ({
        '@id': `${api}${path}#distribution`,
        '@type': 'dcat:Distribution',
        'dct:title': inBoth(title),
        'dcat:downloadURL': { '@id': `${api}${path}` },
        'dcat:accessURL': { '@id': `${page}du-lieu/` },
        'dcat:mediaType': { '@id': `${MEDIA_TYPES}${mediaType}` },
        ...licence,
        ...(bytes === undefined
          ? {}
          : { 'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' } }),
      })),
    },
  };
  return {
    path: 'api/v1/catalog.jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    content: `${JSON.stringify(document, undefined, 2)}\n`,
  };
}

function inBoth({ vi, en }: { vi: string; en: string }) {
  return [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
}
