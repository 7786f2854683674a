/** An edition from the files of a published site: the tables and the findings below its `/api/v1/`. */

import { findingsDocumentSchema } from '../domain/findingsDocument.ts';
import { FACT_TABLES, type TableContract } from '../domain/publishedTables.ts';
import { REGISTRY_SCHEMAS, type RegistryTable } from '../domain/registry.ts';
import { registryContract } from '../domain/registryContract.ts';
import type { Values } from '../publish/publishedTable.ts';
import { readPublishedTable } from '../publish/readPublishedTable.ts';
import { type Edition, editionOf } from './edition.ts';

const CONTRACTS: ReadonlyMap<string, TableContract> = new Map<string, TableContract>([
  ['observations', FACT_TABLES.observations],
  ['evaluations', FACT_TABLES.evaluations],
  ...Object.keys(REGISTRY_SCHEMAS).map((name) => [name, registryContract(name as RegistryTable)] as const),
]);

const FINDINGS = 'findings.json';

/** Names of the files that are read, below the address of the interface; only the first two must be there. */
export const FILES_OF_SITE = ['observations.csv', 'evaluations.csv', FINDINGS, ...csvFiles()].filter(
  (name, index, all) => all.indexOf(name) === index,
);
export const NEEDED_OF_SITE = FILES_OF_SITE.slice(0, 2);

/** `files`: their texts by name. A text instead names the file that is not what it should be. */
export function editionOfSite(files: ReadonlyMap<string, string>): Edition | string {
  const tables = new Map<string, readonly Values[]>();
  for (const [name, contract] of CONTRACTS) {
    const file = `${name}.csv`;
    const content = files.get(file);
    if (content === undefined) continue;
    const rows = readPublishedTable(content, contract);
    if (!rows) return file;
    tables.set(name, rows);
  }
  const missing = NEEDED_OF_SITE.find((name) => !files.has(name));
  if (missing) return missing;
  const findings = readFindings(files.get(FINDINGS));
  return findings ? editionOf(tables, findings) : FINDINGS;
}

function readFindings(content: string | undefined) {
  if (content === undefined) return [];
  try {
    const parsed = findingsDocumentSchema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data.findings : undefined;
  } catch {
    return undefined;
  }
}

function csvFiles(): string[] {
  return [...CONTRACTS.keys()].map((name) => `${name}.csv`);
}
