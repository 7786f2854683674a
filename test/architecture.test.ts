/** The table of rooms in src/README.md, as a test: who may import whom, no cycles, and nothing known by name. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What each room may import besides itself: rooms, and packages (a package's parts included). */
const ALLOWED: Record<string, { rooms: string[]; packages: string[] }> = {
  domain: { rooms: [], packages: ['zod'] },
  i18n: { rooms: ['domain'], packages: [] },
  ingest: { rooms: ['domain'], packages: ['fflate', 'saxes', 'yaml'] },
  validate: { rooms: ['domain'], packages: ['zod'] },
  model: { rooms: ['domain'], packages: [] },
  check: { rooms: ['domain'], packages: [] },
  evaluate: { rooms: ['domain'], packages: [] },
  'pipeline.ts': { rooms: ['domain', 'ingest', 'validate', 'model', 'check', 'evaluate'], packages: [] },
  chart: { rooms: ['domain', 'i18n'], packages: ['d3', '@observablehq/plot', 'qrcode'] },
  publish: {
    rooms: ['domain', 'i18n', 'chart'],
    packages: [
      'docx',
      'exceljs',
      'feed',
      'fflate',
      'hyparquet',
      'hyparquet-writer',
      'ical-generator',
      'papaparse',
    ],
  },
  diff: { rooms: ['domain', 'i18n', 'publish'], packages: [] },
  view: { rooms: ['domain', 'i18n', 'chart'], packages: [] },
  node: {
    rooms: ['domain'],
    packages: ['node:', 'jsdom', '@resvg/resvg-js', '@expo-google-fonts/be-vietnam-pro', 'tinypool'],
  },
  'readData.ts': { rooms: ['domain', 'pipeline.ts', 'node', 'view'], packages: [] },
  'site.ts': { rooms: ['i18n', 'readData.ts', 'view'], packages: [] },
  'followingFiles.ts': { rooms: ['i18n', 'view', 'publish'], packages: [] },
  'siteFiles.ts': {
    rooms: ['domain', 'i18n', 'chart', 'readData.ts', 'followingFiles.ts', 'node', 'view', 'publish'],
    packages: [],
  },
  checker: {
    rooms: ['domain', 'i18n', 'ingest', 'validate', 'pipeline.ts', 'publish', 'view'],
    packages: ['zod'],
  },
  components: { rooms: ['i18n', 'view', 'styles'], packages: [] },
  browser: { rooms: ['domain', 'i18n', 'styles'], packages: ['minisearch'] },
  layouts: { rooms: ['i18n', 'view', 'components', 'styles', 'browser'], packages: [] },
  pages: {
    rooms: ['domain', 'site.ts', 'layouts', 'components', 'i18n', 'view', 'styles'],
    packages: ['astro'],
  },
  styles: { rooms: [], packages: ['@fontsource/be-vietnam-pro', 'postcss'] },
  'pagesApp.ts': { rooms: [], packages: ['astro', 'astro:'] },
};

interface Import {
  from: string;
  to: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = filesBelow(SRC).filter((file) => /\.(ts|astro|mjs|css)$/.test(file));

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    return { from: file, to: target.startsWith('.') ? join(dirname(file), target) : target };
  });
}

const imports = sources.flatMap(importsOf);

function roomOf(path: string): string {
  return relative(SRC, path).split('/')[0] ?? '';
}

describe('architecture', () => {
  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every file lies in a room of the table', () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].filter((room) => !ALLOWED[room] && room !== 'README.md')).toEqual([]);
  });

  test('rooms import only what the table allows', () => {
    const forbidden = imports.filter(({ from, to }) => {
      const rule = ALLOWED[roomOf(from)];
      if (to.startsWith('/')) return roomOf(to) !== roomOf(from) && !rule?.rooms.includes(roomOf(to));
      return !rule?.packages.some(
        (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
      );
    });
    expect(forbidden.map(({ from, to }) => `${relative(ROOT, from)} → ${relative(ROOT, to)}`)).toEqual([]);
  });

  test('no import cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports) {
      if (to.startsWith('/')) graph.set(from, [...(graph.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].map((at) => relative(SRC, at)).join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('the engine names no indicator, place, document or service of the data', () => {
    const firstColumn = (table: string, column: string) => {
      const [header = '', ...lines] = readFileSync(join(ROOT, 'data/registry', `${table}.csv`), 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/);
      const at = header.split(',').indexOf(column);
      return lines.map((line) => line.split(',')[at] ?? '').filter((text) => text !== '');
    };
    // Ids of one short word (`dong-nai` is two) could be ordinary words of the code.
    const ids = [
      'units',
      'indicators',
      'measures',
      'targets',
      'documents',
      'categories',
      'dimensions',
    ].flatMap((table) => firstColumn(table, 'id').filter((id) => id.includes('-')));
    expect(ids.length).toBeGreaterThan(500);
    const engine = [...sources, ...filesBelow(join(ROOT, 'scripts'))].filter(
      (file) => !file.endsWith('.css'),
    );
    const named = engine.flatMap((file) => {
      // The steps of an address are not ids, though one may read like one.
      const words = new Set(
        readFileSync(file, 'utf8').match(/(?<![/a-z0-9-])[a-z0-9]+(?:-[a-z0-9]+)+(?![/a-z0-9-])/g) ?? [],
      );
      return ids.filter((id) => words.has(id)).map((id) => `${relative(ROOT, file)}: ${id}`);
    });
    expect(named).toEqual([]);
  });

  test('no word of the site names the programme of the data', () => {
    const words = filesBelow(SRC).filter((file) => /\.(ts|astro|md)$/.test(file));
    const named = words.filter((file) => /Đề án 06|Project 06/i.test(readFileSync(file, 'utf8')));
    expect(named.map((file) => relative(ROOT, file))).toEqual([]);
  });

  test('no room but node/ and the commands needs Node', () => {
    const users = imports.filter(({ to }) => to.startsWith('node:')).map(({ from }) => roomOf(from));
    expect([...new Set(users)].filter((room) => room !== 'node')).toEqual([]);
  });
});
