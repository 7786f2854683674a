/**
 * All published tables as one Frictionless Data Package: what each file, column and code is, in a form that programs read.
 * Texts are in Vietnamese and English together, because the profile knows one language. The byte sizes and hashes are of the
 * very files that are published.
 */

import type { SiteConfig } from '../domain/siteConfig.ts';
import { COLUMNS, columnMeaning } from '../i18n/sections/columns.ts';
import type { TextArtifact } from './artifact.ts';
import type { PublishedTable } from './publishedTable.ts';

export interface PackagedTable {
  table: PublishedTable;
  csv: TextArtifact;
  bytes: number;
  /** SHA-256, hexadecimal. */
  hash: string;
}

/** `version` names the data, `day` is the latest of which they speak, `home` the address of the site, empty if not known. */
export function dataPackage(
  site: SiteConfig,
  tables: readonly PackagedTable[],
  data: { version: string; day: string; home: string },
): TextArtifact {
  const names = new Set(tables.map(({ table }) => table.name));
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'bang-chi-tieu',
    title: both(site.title),
    description: both(site.tagline),
    ...(data.home === '' ? {} : { homepage: data.home }),
    version: data.version,
    ...(data.day === '' ? {} : { created: `${data.day}T00:00:00Z` }),
    contributors: [{ title: both(site.publisher), role: 'publisher' }],
    resources: tables.map((packaged) => resourceOf(packaged, names)),
  };
  return {
    path: 'api/v1/datapackage.json',
    mediaType: 'application/json; charset=utf-8',
    content: `${JSON.stringify(descriptor, undefined, 2)}\n`,
  };
}

function resourceOf({ table, csv, bytes, hash }: PackagedTable, names: ReadonlySet<string>): object {
  const { columns, key } = table.contract;
  const references = Object.entries(columns).filter(([, { refersTo }]) => refersTo && names.has(refersTo));
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: csv.path.slice(csv.path.lastIndexOf('/') + 1),
    description: both({ vi: COLUMNS.vi.tables[table.name] ?? '', en: COLUMNS.en.tables[table.name] ?? '' }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      fields: Object.entries(columns).map(([name, { type, required, values }]) => ({
        name,
        type,
        description: both({
          vi: columnMeaning(table.name, name, 'vi'),
          en: columnMeaning(table.name, name, 'en'),
        }),
        ...(required || values
          ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } }
          : {}),
      })),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(references.length > 0
        ? {
            foreignKeys: references.map(([field, { refersTo }]) => ({
              fields: field,
              reference: { resource: refersTo === table.name ? '' : refersTo, fields: 'id' },
            })),
          }
        : {}),
    },
  };
}

function both({ vi, en }: { vi: string; en: string }): string {
  return `${vi} / ${en}`;
}
