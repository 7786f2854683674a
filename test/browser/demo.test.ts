/** The invented province in a browser: pages through both lenses, receipts, marks as illustrative on screen and paper. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { type BuiltSite, close, serve } from './builtSite.ts';
import { findDemoPages } from './demoPages.ts';

const { all, lenses, incomplete, receipts } = findDemoPages();
const PAGES = Object.entries(all);

let site: BuiltSite;

beforeAll(async () => {
  site = await serve(BUILT.demo, 4398);
});

afterAll(() => site.stop());

const isRestated = (path: string) => path.endsWith('/quy-doi/');

const LANGUAGES = [
  { prefix: '', words: 'Số liệu minh họa, không phải số liệu thật' },
  { prefix: '/en', words: 'Illustrative figures, not real ones' },
];

describe('every page type, scripts off', () => {
  test.each(PAGES)('%s says on screen and paper that its figures are illustrative', async (name, path) => {
    // The band is the same on all pages of a language.
    for (const { prefix, words } of name === 'overview' ? LANGUAGES : LANGUAGES.slice(0, 1)) {
      const page = await site.open(prefix + path, 360);
      const band = page.locator('.illustrative');
      for (const media of ['print', 'screen'] as const) {
        await page.emulateMedia({ media });
        expect(await band.isVisible(), `${prefix}${path} on ${media}`).toBe(true);
        expect((await band.innerText()).toLowerCase()).toBe(words.toLowerCase());
        const box = await band.boundingBox();
        expect([box?.x, box?.width].every((pixels) => (pixels ?? -1) >= 0)).toBe(true);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        expect(box?.y).toBeLessThan(200);
      }
      await close(page);
    }
  });
});

describe('the two lenses', () => {
  const current = (page: Page) => page.locator('nav.lens a[aria-current="page"]');

  test.each(lenses)('$plain can be changed by keyboard, there and back', async ({ plain, restated }) => {
    const page = await site.open(plain, 360);
    for (const [here, there] of [
      [plain, restated],
      [restated, plain],
    ] as const) {
      expect(await page.locator('nav.lens').getAttribute('aria-label')).toBeTruthy();
      expect(await page.locator('nav.lens a').count()).toBe(2);
      expect(await current(page).count()).toBe(1);
      expect(await current(page).getAttribute('href')).toBe(here);
      await tabTo(page, `nav.lens a[href="${there}"]`);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === there);
      expect(await page.locator('.lens-note').count()).toBe(isRestated(there) ? 1 : 0);
    }
    await close(page);
  });

  test('stay in the other language', async () => {
    const { restated } = lenses[0] ?? { restated: '' };
    const page = await site.open(restated, 1280);
    await page.locator('.site-header a.language').click();
    expect(new URL(page.url()).pathname).toBe(`/en${restated}`);
    expect(await current(page).getAttribute('href')).toBe(`/en${restated}`);
    await close(page);
  });
});

describe('receipts', () => {
  test.each(receipts)('$path#$period is seen where its link leads', async ({ path, period }) => {
    for (const width of [360, 1280]) {
      const page = await site.open(`${path}#${period}`, width);
      const receipt = page.locator(`[id="${period}"]`);
      await expect.poll(() => isOnScreen(page, period), PATIENTLY).toBe(true);
      expect(await receipt.locator('data').first().isVisible()).toBe(true);
      await close(page);
    }
  });

  test('are seen after a figure is followed', async () => {
    const page = await site.open(all['merged unit, restated'] ?? '', 1280);
    await page.locator('table a.figure-link').first().click();
    const target = new URL(page.url()).hash.slice(1);
    expect(target).not.toBe('');
    await expect.poll(() => isOnScreen(page, target), PATIENTLY).toBe(true);
    await close(page);
  });

  test('of an incomplete value say between which bounds it lies, and give no verdict', async () => {
    const page = await site.open(incomplete.path, 1280);
    const receipt = page.locator(`[id="${incomplete.path.split('#')[1]}"]`);
    const text = await receipt.innerText();
    for (const bound of [incomplete.low, incomplete.high]) {
      const shown = `${Math.floor(bound * 100)},`;
      expect(text).toContain(shown);
    }
    expect(text).toContain('Chưa đủ căn cứ');
    expect(text).toMatch(/\d+\/\d+ đơn vị đã báo cáo/);
    await close(page);
  });
});

test('the page of an ended unit says what became of it and leads there', async () => {
  for (const [name, successor] of [
    ['ended unit', 'merged unit'],
    ['divided unit', undefined],
  ] as const) {
    const page = await site.open(all[name] ?? '', 360);
    const text = await page.locator('main').innerText();
    expect(text).toContain('1/7/2025');
    if (successor) expect(await page.locator(`main a[href^="${all[successor]}"]`).count()).toBeGreaterThan(0);
    await close(page);
  }
});

test('a unit page needs at most five requests, fonts apart', async () => {
  for (const path of [all.district ?? '', all['merged unit, restated'] ?? '']) {
    const page = await site.open(path, 360, true);
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() !== 'font') requests.push(request.url());
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(5);
    await close(page);
  }
});

const PATIENTLY = { timeout: 5_000 };

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector);
  for (let presses = 0; presses < 40; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached by keyboard`);
}

/** Its beginning lies within the window. */
function isOnScreen(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= -1 && top < window.innerHeight;
  });
}
