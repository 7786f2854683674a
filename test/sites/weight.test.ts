/** What a first visit costs: the weights of the built pages as they go over the wire, against their budgets in kB. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CHECKER_SCRIPT } from '../../src/view/addresses.ts';
import { BUILT } from '../buildSites.ts';
import { readPages } from './builtPages.ts';

const KB = 1000;
const EMBED = /^(\/en)?\/nhung\//;
/** Each only once; data about the page are no script. */
const scriptsOf = (pages: readonly { html: string }[]) => [
  ...new Set(
    pages.flatMap(({ html }) => html.match(/<script\b(?![^>]*ld\+json)[^>]*>(?:(?!<\/script>).)*/gs) ?? []),
  ),
];
const gzipped = (text: string | Buffer) => gzipSync(text).length;

describe.each(['demo', 'real'] as const)('the %s site', (name) => {
  const pages = [...readPages(BUILT[name]).values()];
  const assets = readdirSync(join(BUILT[name], '_astro')).map((file) => ({
    file,
    bytes: readFileSync(join(BUILT[name], '_astro', file)),
  }));
  /** What a page carries within itself, and what it lets come from elsewhere. */
  const stylesOf = (html: string) =>
    gzipped([...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text).join(''));
  /** The page that checks files has a script of its own, on no other page. */
  const OF_CHECKER = /^checkerPage[.-]/;
  const scripts = assets.filter(({ file }) => /\.m?js$/.test(file) && !OF_CHECKER.test(file));

  const weights = pages.map(({ path, html }) => ({ path, bytes: gzipped(html) }));
  const heavierThan = (budget: number, among = /^/) =>
    weights
      .filter(({ path, bytes }) => among.test(path) && bytes > budget)
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ path, bytes }) => `${path}: ${(bytes / KB).toFixed(1)} kB`);

  test('has no page heavier than 60 kB', () => {
    const heavy = heavierThan(60 * KB);
    expect(heavy.slice(0, 20), `${heavy.length} are`).toEqual([]);
  });

  test('has scripts of at most 15 kB in all, none within a page and none that holds up its first view', () => {
    expect(scripts.reduce((sum, { bytes }) => sum + gzipped(bytes), 0)).toBeLessThanOrEqual(15 * KB);
    const wrong = scriptsOf(pages.filter(({ path }) => !EMBED.test(path))).filter(
      (tag) => !/^<script [^>]*src="[^"]+"[^>]*>$/.test(tag) || !/\basync\b|type="module"/.test(tag),
    );
    expect(wrong).toEqual([]);
  });

  test('has a checker of at most 12 kB in its page and 340 kB beside it', () => {
    const own = assets.filter(({ file }) => OF_CHECKER.test(file));
    expect(own.length).toBe(1);
    expect(own.reduce((sum, { bytes }) => sum + gzipped(bytes), 0)).toBeLessThanOrEqual(12 * KB);
    expect(gzipped(readFileSync(join(BUILT[name], CHECKER_SCRIPT)))).toBeLessThanOrEqual(340 * KB);
    const others = pages.filter(
      ({ path, html }) => !path.endsWith('/kiem-tra-tep/') && /checkerPage|bo-kiem-tra/.test(html),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('has in an embed one script of at most 500 bytes, which tells the frame its height', () => {
    const embeds = pages.filter(({ path }) => EMBED.test(path));
    expect(embeds.length).toBeGreaterThan(100);
    const [sender = '', ...others] = scriptsOf(embeds);
    expect(others).toEqual([]);
    expect(sender).toContain('postMessage');
    expect(Buffer.byteLength(sender.replace('<script>', ''))).toBeLessThanOrEqual(500);
  });

  test('has a search index of at most 60 kB in each language', () => {
    for (const folder of ['tim-kiem', 'en/tim-kiem']) {
      expect(gzipped(readFileSync(join(BUILT[name], folder, 'muc-luc.js')))).toBeLessThanOrEqual(60 * KB);
    }
  });

  test('has styles of at most 12 kB within the page and fonts of at most 60 kB', () => {
    const fonts = assets.filter(({ file }) => file.endsWith('.woff2'));
    const heavy = pages.filter(({ html }) => stylesOf(html) > 12 * KB).map(({ path }) => path);
    expect(heavy).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('rel="stylesheet"')).map(({ path }) => path)).toEqual([]);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(60 * KB);
  });

  test('has units of at most 20 kB, indicators of at most 25 kB and embedded charts of at most 20 kB, styles included', () => {
    const units = heavierThan(20 * KB, /^(\/en)?\/don-vi\/(?!quy-doi\/)[^/]+\//);
    const indicators = heavierThan(25 * KB, /^(\/en)?\/chi-tieu\/(?!quy-doi\/)[^/]+\//);
    const embedded = heavierThan(20 * KB, /^(\/en)?\/nhung\//);
    expect([...units, ...indicators, ...embedded]).toEqual([]);
  });
});
