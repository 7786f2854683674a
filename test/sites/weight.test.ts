/** What a first visit costs: the weights of the built pages as they go over the wire, against their budgets in kB. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { readPages } from './builtPages.ts';

const KB = 1000;
const gzipped = (text: string | Buffer) => gzipSync(text).length;

describe.each(['demo', 'real'] as const)('the %s site', (name) => {
  const pages = [...readPages(BUILT[name]).values()];
  const assets = readdirSync(join(BUILT[name], '_astro')).map((file) => ({
    file,
    bytes: readFileSync(join(BUILT[name], '_astro', file)),
  }));
  const sheets = new Map(assets.map(({ file, bytes }) => [file, file.endsWith('.css') ? gzipped(bytes) : 0]));
  /** Of the sheets that a page links to; those written into it weigh with the page. */
  const stylesOf = (html: string) =>
    [...html.matchAll(/<link rel="stylesheet" href="[^"]*?([^"/]+)"/g)].reduce(
      (sum, [, file = '']) => sum + (sheets.get(file) ?? 0),
      0,
    );

  const heavierThan = (budget: number, among = /^/) =>
    pages
      .map(({ path, html }) => ({ path, bytes: gzipped(html) + stylesOf(html) }))
      .filter(({ path, bytes }) => among.test(path) && bytes > budget)
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ path, bytes }) => `${path}: ${(bytes / KB).toFixed(1)} kB`);

  test('has no page heavier than 60 kB', () => {
    const heavy = heavierThan(60 * KB);
    expect(heavy.slice(0, 20), `${heavy.length} are`).toEqual([]);
  });

  test('has a script on the large screen alone, of at most 15 kB', () => {
    const scripted = pages.filter(({ html }) => /<script\b/.test(html)).map(({ path }) => path);
    expect(scripted.sort()).toEqual(['/en/man-hinh/', '/man-hinh/']);
    const scripts = assets.filter(({ file }) => /\.m?js$/.test(file));
    expect(scripts.reduce((sum, { bytes }) => sum + gzipped(bytes), 0)).toBeLessThanOrEqual(15 * KB);
  });

  test('has styles of at most 12 kB and fonts of at most 60 kB', () => {
    const fonts = assets.filter(({ file }) => file.endsWith('.woff2'));
    const heaviest = Math.max(...pages.map(({ html }) => stylesOf(html)));
    expect(heaviest).toBeLessThanOrEqual(12 * KB);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(60 * KB);
  });

  test.runIf(name === 'demo')(
    'has units of at most 20 kB and indicators of at most 25 kB, styles included',
    () => {
      const units = heavierThan(20 * KB, /^(\/en)?\/don-vi\/[^/]+\//);
      const indicators = heavierThan(25 * KB, /^(\/en)?\/chi-tieu\/[^/]+\//);
      expect([...units, ...indicators]).toEqual([]);
    },
  );
});
