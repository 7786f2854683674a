/**
 * Embedded charts where they are meant to be: in a frame of a page of somebody else, on another host and port. Without
 * any script, on a narrow phone, and with the line that lets the frame grow.
 */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { readPages } from '../sites/builtPages.ts';
import { type BuiltSite, close, serve, violationsOf } from './builtSite.ts';

const pages = readPages(BUILT.real);
const embeds = [...pages.values()].filter(({ path }) => /^(\/en)?\/nhung\/[^/]+\/[^/]+\/$/.test(path));
const lengthOfTitle = (html: string) => /<title>([^<]*)/.exec(html)?.[1]?.length ?? 0;
const [longest] = embeds.toSorted((one, other) => lengthOfTitle(other.html) - lengthOfTitle(one.html));
const [heaviest] = embeds.toSorted((one, other) => other.html.length - one.html.length);
const drawn = embeds.find(({ html }) => html.includes('chart-time') && html.includes('status-missed'));
const barOnly = embeds.find(
  ({ html }) => !html.includes('class="chart-frame"') && html.includes('<svg class="bullet'),
);
const CHART = drawn?.path ?? '';
const CHARTS = [...new Set([CHART, barOnly?.path ?? '', longest?.path ?? '', heaviest?.path ?? ''])];
const VARIANTS = ['', 'sang/', 'toi/', 'gon/', 'gon/sang/', 'gon/toi/'];

let site: BuiltSite;
let host: Server;
let hosted = '';
let home = '';

beforeAll(async () => {
  site = await serve(BUILT.real, 4395);
  const { page, address } = await site.stranger('/', 320);
  home = address;
  await close(page);
  host = createServer((request, answer) => {
    const body = request.url === '/khac' ? OTHER_FRAME : hosted;
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => host.close(resolve));
  await site.stop();
});

/** Speaks as a chart would, and as WordPress and Datawrapper do, of a height that nothing here has. */
const OTHER_FRAME = `<!doctype html><title>Khác</title><p>Khác</p><script>
  for (const message of [{ 'bang-chi-tieu-height': 7777 }, { 'datawrapper-height': { a: 7777 } }, { message: 'height', value: 7777 }])
    parent.postMessage(message, '*');
  parent.postMessage('said', '*');
</script>`;

/** The code that the chart's page gives, or a frame of its own making. */
const codeOf = (path: string) => {
  const page = pages.get(path.replace('/nhung/', '/bieu-do/'))?.html ?? '';
  const code = /<code data-copy="copyCode">([^<]*)</.exec(page)?.[1] ?? '';
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace('src="/', `src="${home}`);
};

/** A page of somebody else with this in its body; remembers every message that it is sent. */
async function hostPage(body: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  hosted = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Báo</title>
    <script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>
    <body style="margin:0">${body}</body></html>`;
  const { page } = await site.stranger('/', width);
  await page.emulateMedia({ colorScheme: scheme });
  const address = host.address();
  if (!address || typeof address === 'string') throw new Error('the host does not listen');
  await page.goto(`http://127.0.0.1:${address.port}/`);
  return page;
}

async function frameIn(page: Page, selector = 'iframe'): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('main');
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  return frame;
}

const heightOf = (page: Page, selector = 'iframe') =>
  page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);
const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.round(document.documentElement.getBoundingClientRect().height));
const told = (page: Page) => page.evaluate<unknown[]>('told');

/** Texts that stick out of the window of the frame, or of the drawing that they belong to. */
const cutOff = (frame: Frame) =>
  frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    for (const element of document.querySelectorAll('main *')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.matches('.visually-hidden')) continue;
      if (box.left < -0.5 || box.right > width + 0.5) found.push(element.outerHTML.slice(0, 80));
    }
    if (document.documentElement.scrollWidth > width)
      found.push(`scrolls ${document.documentElement.scrollWidth}`);
    return found;
  });

test('there are charts of every kind to look at', () => {
  expect([drawn, barOnly, longest, heaviest].map((page) => page === undefined)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(codeOf(CHART)).toContain(`<iframe src="${home}`);
});

describe.each(CHARTS)('%s', (path) => {
  test('in a frame that allows no script, 320 px wide, shows figure, value, sentence and source', async () => {
    const sandboxed = codeOf(path).replace('<iframe ', '<iframe sandbox="allow-popups" ');
    const page = await hostPage(sandboxed, 320);
    const frame = await frameIn(page);
    const text = await frame.locator('main').innerText();
    for (const part of ['h1', '.said', '.source', '.source a']) {
      expect(await frame.locator(part).isVisible(), part).toBe(true);
    }
    const figure = frame.locator('.figure');
    if ((await figure.count()) > 0) {
      const [number = ''] = /\d[\d.,]*/.exec(await figure.innerText()) ?? [];
      expect(number).not.toBe('');
      expect(await frame.locator('.said').innerText()).toContain(number);
    }
    expect(await frame.locator('.chart-frame svg:visible, .bullet:visible, .now').count()).toBeGreaterThan(0);
    expect(text).toMatch(/Nguồn|Source/);
    expect(await cutOff(frame)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await told(page)).toEqual([]);
    await close(page);
  });

  test.each([320, 480, 720, 900])(
    'the code as it is fits a column %d px wide, and leaves little room below',
    async (width) => {
      const page = await hostPage(`<div style="width:${width}px">${codeOf(path)}</div>`, 1000);
      await frameIn(page);
      // Its typeface counts only where it comes at once, as it does when it is kept.
      await page.reload();
      const needed = await contentHeight(await frameIn(page));
      const height = await heightOf(page);
      expect(height).toBeGreaterThanOrEqual(needed);
      expect(height).toBeLessThanOrEqual(needed + 90);
      await close(page);
    },
  );

  test('where a content system leaves only the size of the frame, nothing is cut off at that width', async () => {
    const bare = codeOf(path).replaceAll(/ style="[^"]*"/g, '');
    const page = await hostPage(bare, 1000);
    expect(await heightOf(page)).toBeGreaterThanOrEqual(await contentHeight(await frameIn(page)));
    await close(page);
  });

  test.each(VARIANTS)('as %s fits 320 px, and axe finds nothing', async (variant) => {
    const page = await site.open(path + variant, 320, true);
    expect(await cutOff(page.mainFrame())).toEqual([]);
    expect(await page.locator('.source a').isVisible()).toBe(true);
    const isBare = variant.startsWith('gon/');
    const seen = async (part: string) => ((await page.locator(part).boundingBox())?.height ?? 0) > 1;
    expect([await seen('h1'), await seen('.said')]).toEqual([!isBare, !isBare]);
    // What says the number: the drawing, or the words beside a bar.
    expect((await page.locator('.chart-frame svg:visible').count()) === 1 || (await seen('.now'))).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await close(page);
  });

  test('weighs at most 20 kB, with one script of at most 500 bytes', () => {
    const html = pages.get(path)?.html ?? '';
    expect(gzipSync(html).length).toBeLessThanOrEqual(20_000);
    const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
    expect(scripts).toHaveLength(1);
    expect(Buffer.byteLength(scripts[0] ?? '')).toBeLessThanOrEqual(500);
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+stylesheet/);
  });
});

test('the script for hosts weighs less than 1 kB', () => {
  expect(readFileSync(join(BUILT.real, 'embed.js')).length).toBeLessThan(1000);
});

describe('with the line that lets frames grow', () => {
  const line = () => `<script async src="${home}embed.js"></script>`;

  test('a frame is as high as what it holds, grows where that grows, and shrinks again', async () => {
    const page = await hostPage(codeOf(CHART) + line(), 900);
    const frame = await frameIn(page);
    for (const width of [900, 320, 900]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    }
    const before = await heightOf(page);
    await frame.evaluate(() => {
      const more = document.createElement('p');
      more.style.height = '400px';
      document.querySelector('main')?.append(more);
    });
    await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(before + 400);
    await close(page);
  });

  test('a frame that spoke before the line was loaded is asked again', async () => {
    const page = await hostPage(codeOf(CHART), 900);
    const frame = await frameIn(page);
    const height = await contentHeight(frame);
    await expect.poll(() => told(page)).toContainEqual({ 'bang-chi-tieu-height': height });
    expect(await heightOf(page)).not.toBe(height);
    await page.addScriptTag({ url: `${home}embed.js` });
    await expect.poll(() => heightOf(page)).toBe(height);
    await close(page);
  });

  test('messages of other frames and of the page itself are ignored', async () => {
    const other = '<iframe id="khac" title="Khác" src="/khac" style="height:90px;border:0"></iframe>';
    const page = await hostPage(
      codeOf(CHART).replace('<iframe ', '<iframe id="hinh" ') + line() + other,
      700,
    );
    const frame = await frameIn(page, '#hinh');
    await expect.poll(() => told(page)).toContain('said');
    await expect.poll(async () => (await heightOf(page, '#hinh')) - (await contentHeight(frame))).toBe(0);
    const height = await heightOf(page, '#hinh');
    await page.evaluate(() => {
      for (const data of [{ 'bang-chi-tieu-height': 6666 }, null, 'text', 7, { 'datawrapper-height': 5 }]) {
        window.postMessage(data, '*');
      }
    });
    await page.locator('#khac').evaluate((element: HTMLIFrameElement) => {
      element.contentWindow?.location.reload();
    });
    await expect
      .poll(async () => (await told(page)).filter((one) => one === 'said').length)
      .toBeGreaterThan(1);
    expect(await heightOf(page, '#hinh')).toBe(height);
    expect(await heightOf(page, '#khac')).toBe(90);
    await close(page);
  });

  test('of two charts each has the height of its own', async () => {
    const [one = '', other = ''] = CHARTS;
    const page = await hostPage(
      codeOf(one).replace('<iframe ', '<iframe id="mot" ') +
        codeOf(other).replace('<iframe ', '<iframe id="hai" ') +
        line(),
      700,
    );
    for (const selector of ['#mot', '#hai']) {
      await page.locator(selector).scrollIntoViewIfNeeded();
      const frame = await frameIn(page, selector);
      await expect.poll(async () => (await heightOf(page, selector)) - (await contentHeight(frame))).toBe(0);
    }
    expect(await heightOf(page, '#mot')).not.toBe(await heightOf(page, '#hai'));
    await close(page);
  });

  test('a mistaken height is not taken', async () => {
    const page = await hostPage(codeOf(CHART) + line(), 700);
    const frame = await frameIn(page);
    await expect.poll(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0);
    const height = await heightOf(page);
    await frame.evaluate(() => {
      for (const value of [-5, 0, 1e9, 'x', { a: 1 }])
        parent.postMessage({ 'bang-chi-tieu-height': value }, '*');
      parent.postMessage('last', '*');
    });
    await expect.poll(() => told(page)).toContain('last');
    expect(await heightOf(page)).toBe(height);
    await close(page);
  });
});

describe('the height is told', () => {
  test('in our own words, in those of Datawrapper, and with its secret in those of WordPress', async () => {
    const page = await hostPage(codeOf(CHART).replace(`${CHART}"`, `${CHART}#?secret=aB3dE5fG7h"`), 600);
    const height = await contentHeight(await frameIn(page));
    await expect
      .poll(() => told(page))
      .toEqual(
        expect.arrayContaining([
          { 'bang-chi-tieu-height': height },
          { 'datawrapper-height': { [CHART]: height } },
          { message: 'height', value: height, secret: 'aB3dE5fG7h' },
        ]),
      );
    await close(page);
  });

  test('without a secret not to WordPress, which would ignore it', async () => {
    const page = await hostPage(codeOf(CHART), 600);
    await frameIn(page);
    await expect.poll(async () => (await told(page)).length).toBeGreaterThan(1);
    expect(JSON.stringify(await told(page))).not.toContain('"message"');
    await close(page);
  });

  test('to nobody where the embed is opened by itself', async () => {
    const page = await site.open(CHART, 600, true);
    const heard = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          addEventListener('message', () => {
            count += 1;
          });
          document.body.style.paddingBottom = '50px';
          setTimeout(() => resolve(count), 300);
        }),
    );
    expect(heard).toBe(0);
    await close(page);
  });
});

test.each([
  ['', 'light', true],
  ['', 'dark', false],
  ['sang/', 'dark', true],
  ['toi/', 'light', false],
  ['gon/', 'dark', false],
  ['gon/sang/', 'dark', true],
  ['gon/toi/', 'light', false],
] as const)(
  'as "%s" for a reader who prefers %s its ground is light: %s',
  async (variant, scheme, isLight) => {
    const page = await hostPage(codeOf(CHART).replace(`${CHART}"`, `${CHART}${variant}"`), 600, scheme);
    const frame = await frameIn(page);
    const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
    expect(red > 128, ground).toBe(isLight);
    await close(page);
  },
);
