/**
 * What a whole site offers to programs of others once it has an address: every page leads to a feed that is there and
 * valid, the sitemap names the pages that are there, and of each chart a content system finds by itself how to embed it
 * and a chat how to show it. Without an address there is none of these, and no page leads to them.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformerOEmbed } from '@r4ai/remark-embed/transformers';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('oEmbed', () => {
  const charts = () =>
    [...readPages(out).values()]
      .map(({ path }) => path)
      .filter((path) => /^(\/kpi)?(\/en)?\/bieu-do\//.test(path) && path.endsWith('/'))
      .map((path) => `${SITE}/kpi${path.replace(/^\/kpi/, '')}`);

  /** The published site, as though it were reached over the network. */
  async function fetched(address: string): Promise<Response> {
    const isPage = address.endsWith('/');
    const body = readFileSync(isPage ? join(fileOf(address), 'index.html') : fileOf(address));
    const type = isPage ? 'text/html' : 'application/json';
    return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
  }

  test('of every chart the answer is found from its page, and what chats show is whole', async () => {
    const addresses = charts();
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      const { oEmbed, open_graph: card, twitter_card: tweet } = await unfurl(address, { fetch: fetched });
      expect(oEmbed, address).toMatchObject({ type: 'rich', version: '1.0' });
      if (oEmbed?.type !== 'rich') continue;
      expect(oEmbed.html).toContain(`src="${address.replace('/bieu-do/', '/nhung/')}"`);
      expect([oEmbed.width, oEmbed.height].every((size) => Number.isInteger(size) && size > 0)).toBe(true);
      const [picture] = card.images ?? [];
      expect(existsSync(fileOf(picture?.url ?? '')), picture?.url).toBe(true);
      expect(picture).toMatchObject({ width: 1200, height: 630, type: 'image/png' });
      expect(oEmbed.thumbnails?.[0]).toMatchObject({ url: picture?.url, width: 1200, height: 630 });
      expect({ url: card.url, type: card.type, twitter: tweet.card }).toEqual({
        url: address,
        type: 'website',
        twitter: 'summary_large_image',
      });
      const { description } = JSON.parse(readFileSync(fileOf(`${address}oembed.json`), 'utf8'));
      expect(tweet.images?.[0]?.alt).toBe(description);
    }
  });

  test('every answer keeps to the schema of a consumer, which embeds its frame', async () => {
    for (const address of charts()) {
      expect(await embedded(() => fetched(`${address}oembed.json`), address)).toBe(
        address.replace('/bieu-do/', '/nhung/'),
      );
    }
  });

  test.each(['type', 'html', 'width', 'version'])('an answer without %s is not taken', async (field) => {
    const [address = ''] = charts();
    const answer = {
      ...JSON.parse(readFileSync(fileOf(`${address}oembed.json`), 'utf8')),
      [field]: undefined,
    };
    await expect(embedded(async () => Response.json(answer), address)).rejects.toThrow();
  });

  /** The address of the frame that a consumer makes of the answer, which it checks first. */
  async function embedded(response: () => Promise<Response>, address: string): Promise<string | undefined> {
    const { match, children } = transformerOEmbed({ providers: { ours: { match: () => true, response } } });
    await match(new URL(address));
    const found = typeof children === 'function' ? await children(new URL(address)) : children;
    return frameIn(found);
  }

  function frameIn(nodes: readonly unknown[]): string | undefined {
    for (const node of nodes as { tagName?: string; properties?: { src?: string }; children?: unknown[] }[]) {
      const found = node.tagName === 'iframe' ? node.properties?.src : frameIn(node.children ?? []);
      if (found) return found;
    }
    return undefined;
  }
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
