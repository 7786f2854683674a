/**
 * Everything that can be taken away of the whole site: each table as CSV and Parquet, the data package and the
 * catalogue that describe them. How a hash is made is passed in.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Registry } from '../domain/registry.ts';
import { COLUMNS } from '../i18n/sections/columns.ts';
import type { Artifact } from './artifact.ts';
import { csvTable } from './csvTable.ts';
import { dataPackage } from './dataPackage.ts';
import { type Distribution, dcatCatalogue } from './dcat.ts';
import { factTables } from './factTables.ts';
import { parquetTable } from './parquetTable.ts';
import { registryTables } from './registryTables.ts';

export interface DataEdition {
  /** Names the data: the same data have the same version. */
  version: string;
  /** The latest day of which any figure speaks; empty without figures. */
  day: string;
  /** Address of the site; empty where it is not known. */
  home: string;
  /** SHA-256, hexadecimal. */
  hash(bytes: Uint8Array): string;
}

export function publishedData(
  dataset: Dataset,
  evaluations: readonly Evaluation[],
  edition: DataEdition,
): Artifact[] {
  const encoder = new TextEncoder();
  const tables = [...factTables(dataset, evaluations), ...registryTables(dataset.registry)].map((table) => {
    const csv = csvTable(table);
    const bytes = encoder.encode(csv.content);
    return { table, csv, bytes: bytes.length, hash: edition.hash(bytes) };
  });
  const parquet = tables.map(({ table }) => parquetTable(table));
  const { registry } = dataset;
  const described = dataPackage(registry.site, tables, edition);
  return [
    ...tables.map(({ csv }) => csv),
    ...parquet,
    described,
    dcatCatalogue(
      registry.site,
      [
        distribution(described, WHOLE_PACKAGE),
        ...tables.flatMap(({ table, csv, bytes }, index) => {
          const title = { vi: COLUMNS.vi.tables[table.name] ?? '', en: COLUMNS.en.tables[table.name] ?? '' };
          const other = parquet[index];
          return [
            { ...distribution(csv, title), bytes },
            ...(other ? [{ ...distribution(other, title), bytes: other.content.length }] : []),
          ];
        }),
      ],
      {
        ...edition,
        covered: coveredBy(evaluations),
        place: placeOf(registry),
        keywords: keywordsOf(registry),
      },
    ),
  ];
}

const WHOLE_PACKAGE = {
  vi: 'Gói dữ liệu: mô tả mọi bảng, cột và mã.',
  en: 'Data Package: describes every table, column and code.',
};

function distribution({ path, mediaType }: Artifact, title: Distribution['title']): Distribution {
  return {
    path: path.slice(path.lastIndexOf('/') + 1),
    title,
    mediaType: mediaType.replace(/;.*$/, ''),
  };
}

/** First and last day of all periods of which a value is known. */
function coveredBy(evaluations: readonly Evaluation[]): { first: string; last: string } | undefined {
  let covered: { first: string; last: string } | undefined;
  for (const { period, value } of evaluations) {
    if (!period || value === undefined) continue;
    covered ??= { first: period.first, last: period.last };
    if (period.first < covered.first) covered.first = period.first;
    if (period.last > covered.last) covered.last = period.last;
  }
  return covered;
}

function placeOf({ site, units }: Registry): { vi: string; en: string } {
  const home = units.get(site.home);
  return { vi: home?.name_vi ?? '', en: home?.name_en ?? '' };
}

function keywordsOf({ groups }: Registry): { vi: string; en: string }[] {
  return [...groups.values()].map(({ name_vi, name_en }) => ({ vi: name_vi, en: name_en }));
}
