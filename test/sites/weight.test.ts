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
  const weights = pages.map(({ path, html }) => ({ path, bytes: gzipped(html) }));
  const assets = readdirSync(join(BUILT[name], '_astro')).map((file) => ({
    file,
    bytes: readFileSync(join(BUILT[name], '_astro', file)),
  }));
  const styles = assets
    .filter(({ file }) => file.endsWith('.css') && !file.startsWith('search'))
    .reduce((sum, { bytes }) => sum + gzipped(bytes), 0);

  const heavierThan = (budget: number, with_ = 0, among = /^/) =>
    weights
      .filter(({ path, bytes }) => among.test(path) && bytes + with_ > budget)
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ path, bytes }) => `${path}: ${((bytes + with_) / KB).toFixed(1)} kB`);

  test('has no page heavier than 60 kB', () => {
    const heavy = heavierThan(60 * KB);
    expect(heavy.slice(0, 20), `${heavy.length} are`).toEqual([]);
  });

  test('has scripts of at most 15 kB in all, the search included, and at most 2 kB within a page', () => {
    const late = assets.filter(({ file }) => /\.m?js$/.test(file));
    const within = pages.map(({ html }) =>
      [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].reduce(
        (sum, [, text = '']) => sum + gzipped(text),
        0,
      ),
    );
    const most = Math.max(...within);
    expect(most).toBeLessThanOrEqual(2 * KB);
    expect(late.reduce((sum, { bytes }) => sum + gzipped(bytes), most)).toBeLessThanOrEqual(15 * KB);
  });

  test('has a search index of at most 60 kB in each language', () => {
    for (const folder of ['tim-kiem', 'en/tim-kiem']) {
      expect(gzipped(readFileSync(join(BUILT[name], folder, 'muc-luc.js')))).toBeLessThanOrEqual(60 * KB);
    }
  });

  test('has styles of at most 12 kB and fonts of at most 60 kB', () => {
    const fonts = assets.filter(({ file }) => file.endsWith('.woff2'));
    expect(styles).toBeLessThanOrEqual(12 * KB);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(60 * KB);
  });

  test.runIf(name === 'demo')(
    'has units of at most 20 kB and indicators of at most 25 kB, styles included',
    () => {
      const units = heavierThan(20 * KB, styles, /^(\/en)?\/don-vi\/[^/]+\//);
      const indicators = heavierThan(25 * KB, styles, /^(\/en)?\/chi-tieu\/[^/]+\//);
      expect([...units, ...indicators]).toEqual([]);
    },
  );
});
