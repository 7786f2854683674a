/**
 * What one can follow, on a whole site: with an address every page leads to a feed that is there and valid, and the sitemap
 * names the pages that are there; without one there is neither, and no page leads to them.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { BUILT, GOLDEN_INPUT } from '../buildSites.ts';
import { readPages } from './builtPages.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE = 'https://vi-du.gov.vn';
const folder = mkdtempSync(join(tmpdir(), 'following-'));
const out = join(folder, 'dist');
let said = '';

beforeAll(() => {
  const { status, stderr } = spawnSync(
    'node',
    ['scripts/build.ts', '--data', GOLDEN_INPUT, '--out', out, '--site', SITE, '--base', '/kpi'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  said = stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const feedOf = (html: string) =>
  /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(html)?.[1];
const fileOf = (address: string) => join(out, address.slice(`${SITE}/kpi/`.length));

test('every page leads to a feed that is there, and every feed is one by RFC 4287', async () => {
  // The wall screen and what others embed are for nobody's reader.
  const pages = [...readPages(out).values()].filter(({ path }) => !/\/(man-hinh|nhung)\//.test(path));
  const feeds = new Map(pages.map(({ path, html }) => [path, feedOf(html)] as const));
  const missing = [...feeds].filter(
    ([, address]) => !address?.startsWith(SITE) || !existsSync(fileOf(address)),
  );
  expect(missing).toEqual([]);
  const found = [...new Set(feeds.values())].flatMap((address) => address ?? []);
  expect(found.length).toBeGreaterThan(6);
  const schema = {
    fileName: 'atom.rng',
    contents: readFileSync(join(ROOT, 'test/schemas/atom.rng'), 'utf8'),
  };
  for (const address of found) {
    const xml = readFileSync(fileOf(address), 'utf8');
    expect(xml).toContain(`<link rel="self" href="${address}"/>`);
    const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
    expect(errors, address).toEqual([]);
    for (const [, page = ''] of xml.matchAll(/<link href="([^"#]+)/g)) {
      expect(existsSync(join(fileOf(page), 'index.html')), page).toBe(true);
    }
  }
});

test('the sitemap names every page but the one that asks not to be listed, and only pages that are there', () => {
  const xml = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  const named = new Set([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address));
  const pages = [...readPages(out).values()]
    .filter(({ path, html }) => path.endsWith('/') && !/name="robots"[^>]*noindex/.test(html))
    .map(({ path }) => `${SITE}/kpi${path.replace(/^\/kpi/, '')}`);
  expect([...named].sort()).toEqual(pages.sort());
  expect([...named].filter((address) => address.includes('/giao-dien/'))).toEqual([]);
});

test('below a path no robots.txt is published, which nobody would look for there', () => {
  expect(existsSync(join(out, 'robots.txt'))).toBe(false);
  expect(said).not.toContain('tin.xml');
});

test('without an address there is no feed and no sitemap, and no page leads to them', () => {
  expect(
    ['tin.xml', 'sitemap.xml', 'robots.txt'].filter((file) => existsSync(join(BUILT.golden, file))),
  ).toEqual([]);
  const pages = [...readPages(BUILT.golden).values()];
  expect(pages.filter(({ html }) => feedOf(html)).map(({ path }) => path)).toEqual([]);
});
