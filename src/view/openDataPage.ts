/** What of the data can be taken away, where, under which terms, and what every column means; told from the contracts. */

import { periodSlug } from '../domain/period.ts';
import { FACT_TABLES, type TableContract } from '../domain/publishedTables.ts';
import { REGISTRY_SCHEMAS, type RegistryTable } from '../domain/registry.ts';
import { registryContract } from '../domain/registryContract.ts';
import { formatDay } from '../i18n/date.ts';
import { COLUMNS, columnMeaning } from '../i18n/sections/columns.ts';
import { API } from './addresses.ts';
import { chartPairs } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { wholeFiles, wholeStructure } from './structuredData.ts';
import { type WaysToFollow, waysToFollow } from './waysToFollow.ts';

export interface OpenDataPage {
  frame: Frame;
  lead: string;
  version: string;
  licence: Link | undefined;
  citation: string;
  whole: Link[];
  follow: WaysToFollow;
  tables: OpenTable[];
  /** Patterns of addresses, each with an example that exists. */
  programs: { pattern: string; example: Link; gives: string; schema: Link | undefined }[];
}

export interface OpenTable {
  name: string;
  holds: string;
  files: Link[];
  count: string;
  columns: { name: string; type: string; meaning: string }[];
}

export function openDataPage(context: ViewContext): OpenDataPage {
  const { words, addresses, registry, dataset, language, version, site } = context;
  const messages = words.openData;
  const tables = tablesOf(context);
  const day = latestDay(dataset.observations);
  const address = addresses.overview();
  const { licence } = registry.site;
  const lead = messages.lead(dataset.observations.length, tables.length, day ? formatDay(day, language) : '');
  return {
    frame: frameOf(context, {
      title: messages.title,
      description: messages.intro,
      address: addresses.openData(),
      asOf: day,
      structure: wholeStructure(context, `${registry.site.tagline[language]}. ${lead}`, wholeFiles(context)),
    }),
    lead,
    version,
    licence: licence && { text: licence.name, href: licence.address },
    citation: messages.citation(
      registry.site.publisher[language],
      registry.site.title[language],
      version,
      site ? new URL(address, site).href : '',
    ),
    whole: [
      { text: messages.whole.package, href: addresses.file(`${API}datapackage.json`) },
      { text: messages.whole.catalogue, href: addresses.file(`${API}catalog.jsonld`) },
      { text: messages.whole.index, href: addresses.file(`${API}index.json`) },
    ],
    follow: waysToFollow(context),
    tables,
    programs: programsOf(context),
  };
}

function tablesOf(context: ViewContext): OpenTable[] {
  const facts: [string, TableContract][] = Object.entries(FACT_TABLES);
  const registry = (Object.keys(REGISTRY_SCHEMAS) as RegistryTable[]).map((name): [string, TableContract] => [
    name,
    registryContract(name),
  ]);
  return [...facts, ...registry].map(([name, contract]) => tableOf(context, name, contract));
}

function tableOf(
  { words, language, addresses }: ViewContext,
  name: string,
  contract: TableContract,
): OpenTable {
  const columns = Object.entries(contract.columns);
  return {
    name,
    holds: COLUMNS[language].tables[name] ?? '',
    files: [
      { text: 'CSV', href: addresses.file(`${API}${name}.csv`) },
      { text: 'Parquet', href: addresses.file(`${API}${name}.parquet`) },
    ],
    count: words.openData.columns(columns.length),
    columns: columns.map(([column, { type }]) => ({
      name: column,
      type: words.openData.types[type],
      meaning: columnMeaning(name, column, language),
    })),
  };
}

/** An example is of the first chart of the home unit, or of the first there is; without any there are no such files. */
function programsOf(context: ViewContext): OpenDataPage['programs'] {
  const { addresses, registry, words } = context;
  const { api } = words.openData;
  const pairs = chartPairs(context);
  const pair = pairs.find(({ unit }) => unit === registry.site.home) ?? pairs[0];
  const period = context.evaluations.findLast((evaluation) => evaluation.value !== undefined)?.period;
  const link = (path: string): Link => ({ text: `/${API}${path}`, href: addresses.file(`${API}${path}`) });
  const figures = (kind: 'chart' | 'unit' | 'indicator' | 'period', pattern: string, path: string) => ({
    pattern: `/${API}${pattern}`,
    example: link(path),
    gives: api[kind],
    schema: link('evaluations.schema.json'),
  });
  return [
    ...(pair
      ? [
          figures('chart', 'charts/{indicator}/{unit}.json', `charts/${pair.indicator}/${pair.unit}.json`),
          figures('indicator', 'indicators/{indicator}.json', `indicators/${pair.indicator}.json`),
          figures('unit', 'units/{unit}.json', `units/${pair.unit}.json`),
        ]
      : []),
    ...(period ? [figures('period', 'periods/{period}.json', `periods/${periodSlug(period)}.json`)] : []),
    {
      pattern: `/${API}findings.json`,
      example: link('findings.json'),
      gives: api.findings,
      schema: link('findings.schema.json'),
    },
    {
      pattern: `/${API}index.json`,
      example: link('index.json'),
      gives: api.siteIndex,
      schema: link('index.schema.json'),
    },
  ];
}
