/**
 * Everything that can be taken away of the whole site: each table as CSV and Parquet, the data package that describes
 * them. How a hash is made is passed in.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Artifact } from './artifact.ts';
import { csvTable } from './csvTable.ts';
import { dataPackage } from './dataPackage.ts';
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
  return [
    ...tables.map(({ csv }) => csv),
    ...tables.map(({ table }) => parquetTable(table)),
    dataPackage(dataset.registry.site, tables, edition),
  ];
}
