/** What can be taken away of the golden site, read by programs that others wrote: profile, rows, keys and references. */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { COLUMNS, columnMeaning } from '../../src/i18n/sections/columns.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { Artifact } from '../../src/publish/artifact.ts';
import { publishedData } from '../../src/publish/publishedData.ts';

const DATA = join(import.meta.dirname, '../../data');
const folder = mkdtempSync(join(tmpdir(), 'published-'));
let artifacts: Artifact[] = [];

beforeAll(() => {
  const { published } = runPipeline(readFolder(DATA));
  if (!published) throw new Error('the data were not published');
  artifacts = publishedData(published.dataset, published.evaluations, {
    version: 'test',
    day: '2026-10-10',
    home: 'https://example.org/',
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  for (const { path, content } of artifacts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), withoutMark(content));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The validator takes the byte-order mark, which Excel needs, for a part of the first name. */
function withoutMark(content: Artifact['content']): Artifact['content'] {
  return typeof content === 'string' ? content.replace(/^\uFEFF/, '') : content;
}

const textOf = (path: string) => String(artifacts.find((artifact) => artifact.path === path)?.content ?? '');
const tableNames = () =>
  artifacts.flatMap(({ path }) => /^api\/v1\/(.+)\.csv$/.exec(path)?.slice(1, 2) ?? []);

describe('the data package', () => {
  test('is valid against its published profile, and every row against its schema and references', async () => {
    const found = await Package.load(join(folder, 'api/v1/datapackage.json'), { strict: true });
    expect(found.errors).toEqual([]);
    expect(found.resources.map(({ name }) => name)).toEqual(tableNames());
    for (const resource of found.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      const lines = Papa.parse(textOf(`api/v1/${resource.name}.csv`).trimEnd()).data.length;
      expect(rows.length, resource.name).toBe(lines - 1);
    }
  });

  test('says of every table and column what it is, in both languages', () => {
    const { resources } = JSON.parse(textOf('api/v1/datapackage.json')) as {
      resources: { name: string; schema: { fields: { name: string }[] } }[];
    };
    const silent = LANGUAGES.flatMap((language) =>
      resources.flatMap(({ name, schema }) => [
        ...(COLUMNS[language].tables[name] ? [] : [name]),
        ...schema.fields
          .filter((field) => columnMeaning(name, field.name, language) === '')
          .map((field) => `${language} ${name}.${field.name}`),
      ]),
    );
    expect(silent).toEqual([]);
  });
});

describe('Parquet', () => {
  test('holds the same rows as the CSV', async () => {
    for (const name of tableNames()) {
      const file = artifacts.find(({ path }) => path === `api/v1/${name}.parquet`)?.content;
      if (!(file instanceof Uint8Array)) throw new Error(`no ${name}.parquet`);
      const rows = await parquetReadObjects({ file: file.buffer });
      const csv = Papa.parse<Record<string, string>>(textOf(`api/v1/${name}.csv`).replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      }).data;
      const shown = (value: unknown) => {
        if (value instanceof Date) return value.toISOString().slice(0, 10);
        return value === undefined || value === null ? '' : String(value);
      };
      const undefused = (text = '') => text.replace(/^'(?=[=+\-@])/, '');
      const differing = csv.filter((line, index) =>
        Object.entries(line).some(([column, text]) => shown(rows[index]?.[column]) !== undefused(text)),
      );
      expect(differing.slice(0, 3), name).toEqual([]);
      expect(rows.length).toBe(csv.length);
    }
  });
});

test('the same data give the same bytes', () => {
  const { published } = runPipeline(readFolder(DATA));
  if (!published) throw new Error('the data were not published');
  const again = publishedData(published.dataset, published.evaluations, {
    version: 'test',
    day: '2026-10-10',
    home: 'https://example.org/',
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  expect(again.map(({ content }) => content)).toEqual(artifacts.map(({ content }) => content));
});
