/**
 * What a page tells search engines of the data on it, as a Dataset of schema.org: of a chart its figure, sentence and
 * files, of the open data page the whole. A percentage is given as such, not as a fraction; nothing stands here that
 * the page itself does not say.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { withoutDust } from '../i18n/decimal.ts';
import { API } from './addresses.ts';
import { type ChartCard, speakingFor } from './chartCard.ts';
import { chartAddress } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
};
/** "%" among the common codes of units of measure. */
const PERCENT = 'P1';

interface Facts {
  name: string;
  description: string;
  address: string;
  place: string;
  evaluations: readonly Evaluation[];
  variables: object[];
  /** Others than tables, such as pictures, are left out. */
  files: readonly Link[];
}

/** Of the chart of the card, with the files that go with it; a JSON text that may stand within a page. */
export function chartStructure(context: ViewContext, card: ChartCard, files: readonly Link[]): string {
  const { registry, words, language } = context;
  const indicator = registry.indicators.get(card.indicator);
  const value = speakingFor(context, card.indicator, card.unit)?.value;
  return datasetText(context, {
    name: words.chart.title(card.title, card.unitName),
    description: card.sentence,
    address: chartAddress(context, card.indicator, card.unit),
    place: card.unitName,
    evaluations: context.evaluationsOf(card.indicator, card.unit),
    variables: indicator
      ? [
          {
            ...variable(context, indicator),
            ...(value === undefined ? {} : { value: measured(indicator, value) }),
            description: language === 'vi' ? indicator.definition_vi : indicator.definition_en,
          },
        ]
      : [],
    files,
  });
}

/** Of all that the site publishes. */
export function wholeStructure(context: ViewContext, description: string, files: readonly Link[]): string {
  const { registry, addresses, language } = context;
  const judged = new Set(context.evaluations.map(({ indicator }) => indicator));
  return datasetText(context, {
    name: registry.site.title[language],
    description,
    address: addresses.openData(),
    place: context.unitName(registry.site.home),
    evaluations: context.evaluations,
    variables: [...registry.indicators.values()]
      .filter(({ id }) => judged.has(id))
      .map((indicator) => variable(context, indicator)),
    files,
  });
}

function datasetText(context: ViewContext, facts: Facts): string {
  const { registry, language, site, addresses, version, words } = context;
  const { publisher, licence, title, illustrative } = registry.site;
  const whole = (address: string) => (site ? new URL(address, site).href : address);
  const covered = coverageOf(facts.evaluations);
  const isWhole = facts.address === addresses.openData();
  return withoutTags({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: facts.name,
    description: illustrative ? `${words.site.illustrative}. ${facts.description}` : facts.description,
    url: whole(facts.address),
    inLanguage: language,
    isAccessibleForFree: true,
    version,
    creator: { '@type': 'Organization', name: publisher[language], url: whole(addresses.overview()) },
    ...(licence ? { license: licence.address } : {}),
    ...(covered ? { temporalCoverage: covered } : {}),
    spatialCoverage: { '@type': 'Place', name: facts.place },
    variableMeasured: facts.variables,
    ...(isWhole
      ? {}
      : { isPartOf: { '@type': 'Dataset', name: title[language], url: whole(addresses.openData()) } }),
    distribution: facts.files.flatMap(({ text, href }) => {
      const mediaType = MEDIA_TYPES[href.slice(href.lastIndexOf('.') + 1)];
      return mediaType
        ? { '@type': 'DataDownload', name: text, encodingFormat: mediaType, contentUrl: whole(href) }
        : [];
    }),
  });
}

function variable(context: ViewContext, indicator: Indicator): object {
  const unit = context.language === 'vi' ? indicator.unit_vi : indicator.unit_en;
  return {
    '@type': 'PropertyValue',
    name: context.name(indicator),
    propertyID: indicator.id,
    ...(unit === '' ? {} : { unitText: unit }),
    ...(isPercentage(indicator) ? { unitCode: PERCENT } : {}),
  };
}

function measured(indicator: Indicator, value: number): number {
  return isPercentage(indicator) ? withoutDust(value * 100) : value;
}

/** First and last day of the periods of which a value is known, as ISO 8601 writes a stretch of time. */
function coverageOf(evaluations: readonly Evaluation[]): string | undefined {
  const periods = evaluations.flatMap(({ period, value }) => (period && value !== undefined ? [period] : []));
  if (periods.length === 0) return undefined;
  const first = periods.reduce((day, one) => (one.first < day ? one.first : day), periods[0]?.first ?? '');
  const last = periods.reduce((day, one) => (one.last > day ? one.last : day), '');
  return `${first}/${last}`;
}

/** No text within may end the element that holds it. */
function withoutTags(document: object): string {
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

/** The tables of all figures and what describes them. */
export function wholeFiles({ addresses }: ViewContext): Link[] {
  return [
    'datapackage.json',
    'evaluations.csv',
    'evaluations.parquet',
    'observations.csv',
    'observations.parquet',
    'catalog.jsonld',
  ].map((name) => ({ text: name, href: addresses.file(API + name) }));
}
