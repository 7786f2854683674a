/** What script adds, in a browser: values of a chart by pointer, touch and keyboard; sorting; theme; copying; printing. */

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { type BuiltSite, close, serve, wakeTools } from './builtSite.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await serve(BUILT.real, 4397);
});

afterAll(() => site.stop());

const CHART = '/bieu-do/monthly-overdue/gia-lai/';
const RANKED = '/chi-tieu/on-time-rate/';

describe('the values of a chart', () => {
  const tip = (page: Page) => page.locator('.value-tip');
  const chart = (page: Page) => page.locator('svg[tabindex]:visible').first();

  /** Where a mark of the chart is, in the window. */
  async function markAt(page: Page, index: number): Promise<{ x: number; y: number }> {
    await chart(page).scrollIntoViewIfNeeded();
    const box = await chart(page).locator('[data-tip]').nth(index).boundingBox();
    if (!box) throw new Error('the mark is not to be seen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  test('follow the pointer, can be pointed at, do not cover their mark, go with Escape', async () => {
    const page = await site.open(CHART, 1280, true);
    const mark = await markAt(page, 2);
    await page.mouse.move(mark.x + 3, mark.y + 40);
    const text = await chart(page).locator('[data-tip]').nth(2).getAttribute('data-tip');
    expect(await tip(page).textContent()).toBe(text);
    const box = await tip(page).boundingBox();
    expect(box && (box.y + box.height <= mark.y || box.y >= mark.y)).toBe(true);
    await page.mouse.move(mark.x, (box?.y ?? 0) + 4);
    await page.waitForTimeout(400);
    expect(await tip(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    await page.mouse.move(mark.x, mark.y);
    expect(await tip(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(400);
    expect(await tip(page).isVisible()).toBe(false);
    await close(page);
  });

  test('come with a touch and go with a touch elsewhere', async () => {
    const page = await site.open(CHART, 360, true, { hasTouch: true });
    const mark = await markAt(page, 0);
    await page.touchscreen.tap(mark.x, mark.y + 30);
    expect(await tip(page).isVisible()).toBe(true);
    const box = await tip(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await page.locator('h1').tap();
    expect(await tip(page).isVisible()).toBe(false);
    await close(page);
  });

  test('are walked by key, and said', async () => {
    const page = await site.open(CHART, 1280, true);
    const texts = await chart(page)
      .locator('[data-tip]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-tip')));
    await chart(page).focus();
    expect(await chart(page).getAttribute('aria-label')).not.toBe('');
    const seen: (string | null)[] = [];
    for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight']) {
      await page.keyboard.press(key);
      seen.push(await tip(page).textContent());
      expect(await page.getByRole('status').textContent()).toBe(await tip(page).textContent());
    }
    expect(seen).toEqual([texts.at(-1), texts.at(-2), texts[0], texts[1]]);
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    await close(page);
  });
});

describe('the tools', () => {
  test('are not loaded before the reader moves', async () => {
    const { page, address } = await site.stranger(CHART, 1280);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    const tools = await page.locator('body').getAttribute('data-tools');
    expect(tools).toMatch(/\.js$/);
    const isAsked = () => asked.some((url) => url.endsWith(tools ?? ''));
    expect(isAsked()).toBe(false);
    await page.keyboard.press('Tab');
    await page.locator('.tool').first().waitFor();
    expect(isAsked()).toBe(true);
    await close(page);
  });

  test('that a finger on a chart brings show the value under it', async () => {
    const { page, address } = await site.stranger(CHART, 360);
    await page.goto(address);
    const mark = page.locator('svg:visible [data-tip]').first();
    const text = await mark.getAttribute('data-tip');
    await mark.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
    await page.locator('.value-tip').waitFor();
    expect(await page.locator('.value-tip').textContent()).toBe(text);
    await close(page);
  });
});

describe('a ranked table', () => {
  /** It lies folded below its bars. */
  async function rankedTable(page: Page): Promise<Locator> {
    const table = page.locator('table.scores').first();
    await table.locator('xpath=ancestor::details/summary').click();
    return table;
  }

  const values = (page: Page) =>
    page
      .locator('table.scores')
      .first()
      .locator('tbody:not(.total) .value')
      .evaluateAll((cells) => cells.map((cell) => cell.querySelector('data')?.value));

  test('is sorted by its values, and back, by keyboard; the total stays', async () => {
    const page = await site.open(RANKED, 1280, true);
    const table = await rankedTable(page);
    const heading = table.locator('th.col-value');
    const first = await values(page);
    const falling = first.filter((value) => value !== undefined).sort((a, b) => Number(b) - Number(a));
    await heading.locator('button').focus();
    for (const [state, order] of [
      ['descending', falling],
      ['ascending', falling.toReversed()],
      [null, undefined],
    ] as const) {
      await page.keyboard.press('Enter');
      expect(await heading.getAttribute('aria-sort')).toBe(state);
      const now = await values(page);
      if (order) expect(now.slice(0, order.length)).toEqual(order);
      else expect(now).toEqual(first);
      expect(await table.locator('tbody').last().getAttribute('class')).toBe('total');
    }
    await close(page);
  });

  test('is sorted by the names of the units', async () => {
    const page = await site.open(RANKED, 1280, true);
    const table = await rankedTable(page);
    await table.locator('thead button').first().click();
    const names = await table
      .locator('tbody:not(.total) tr:first-child th > a')
      .evaluateAll((links) => links.map((link) => link.textContent ?? ''));
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    await close(page);
  });
});

describe('the theme', () => {
  test('is kept over pages and through all three', async () => {
    const page = await site.open('/', 1280, true);
    const theme = () => page.locator('html').getAttribute('data-theme');
    const press = () => page.locator('.tool').first().click();
    expect(await theme()).toBeNull();
    await press();
    expect(await theme()).toBe('light');
    await press();
    expect(await theme()).toBe('dark');
    await page.goto(new URL('/don-vi/', page.url()).href);
    expect(await theme()).toBe('dark');
    await wakeTools(page);
    expect(await page.locator('.tool').first().textContent()).toContain('tối');
    await press();
    await page.reload();
    expect(await theme()).toBeNull();
    await close(page);
  });

  test('is there at the first paint of the next page', async () => {
    const page = await site.open('/', 1280, true);
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.addInitScript(() => {
      new PerformanceObserver(() => {
        document.documentElement.dataset.painted ??= document.documentElement.dataset.theme ?? 'none';
      }).observe({ type: 'paint', buffered: true });
    });
    await page.goto(new URL('/don-vi/', page.url()).href);
    await page.locator('html[data-painted]').waitFor();
    expect(await page.locator('html').getAttribute('data-painted')).toBe('dark');
    await close(page);
  });

  test('works where storage is blocked', async () => {
    const page = await site.open('/', 1280, true);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await wakeTools(page);
    await page.locator('.tool').first().click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(errors).toEqual([]);
    await close(page);
  });
});

test('a sentence is copied with the address of its receipt', async () => {
  const page = await site.open(CHART, 1280, true, { permissions: ['clipboard-read', 'clipboard-write'] });
  const sentence = page.locator('p > .sentence').first();
  await page.locator('.copy').first().click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [copied = '', address = ''] = text.split('\n');
  expect(copied).toBe((await sentence.textContent())?.trim());
  expect(new URL(address).pathname + new URL(address).hash).toBe(
    await sentence.locator('a').getAttribute('href'),
  );
  expect(await page.getByRole('status').textContent()).toBe('Đã chép');
  await close(page);
});

describe('the buttons for sharing', () => {
  const PINNED = '/bieu-do/eid-activated/thi-xa-binh-long/2023-9T/';

  test.each([CHART, PINNED])(
    'of %s copy its own address, sentence, citation and code, and say so',
    async (path) => {
      const page = await site.open(path, 1280, true, { permissions: ['clipboard-read', 'clipboard-write'] });
      const row = page.locator('.reuse-buttons');
      const copied = async (name: string) => {
        const made = row.getByRole('button', { name, exact: true });
        await made.click();
        await expect.poll(() => row.getByRole('button', { name: 'Đã chép' }).count()).toBeGreaterThan(0);
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const textOf = async (part: string) => (await page.locator(part).textContent())?.trim();
      expect(new URL(await copied('Chép địa chỉ')).pathname).toBe(path);
      const [sentence = '', address = ''] = (await copied('Chép câu')).split('\n');
      expect(await page.locator('.lead').first().textContent()).toContain(sentence);
      expect(new URL(address).pathname).toBe(path);
      expect(await copied('Chép trích dẫn')).toBe(await textOf('[data-copy=copyCitation]'));
      expect(await copied('Chép mã nhúng')).toBe(await textOf('[data-copy=copyCode]'));
      expect(await page.getByRole('status').textContent()).toBe('Đã chép');
      await expect
        .poll(() => row.getByRole('button', { name: 'Chép mã nhúng' }).count(), { timeout: 5_000 })
        .toBe(1);
      await close(page);
    },
  );
});

test('the print button prints', async () => {
  const page = await site.open('/', 1280, true);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'In trang' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  await close(page);
});

describe('a page with scripts', () => {
  test.each(['/', CHART, RANKED, '/ky/2023-9T/', '/en/don-vi/gia-lai/', '/dich-vu-cong/'])(
    '%s says all that it says without, adds no errors and does not move',
    async (path) => {
      const plain = await site.open(path, 1280);
      const without = await plain.locator('main').innerText();
      await close(plain);
      const page = await site.open(path, 1280, true);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const { dataset } = document.documentElement;
          for (const shift of list.getEntries()) {
            dataset.moved = String(Number(dataset.moved ?? 0) + ('value' in shift ? Number(shift.value) : 0));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload();
      await wakeTools(page);
      await page.waitForTimeout(300);
      await page.evaluate(() => {
        for (const button of document.querySelectorAll('main .copy')) button.remove();
      });
      const words = new Set((await page.locator('main').innerText()).split(/\s+/));
      expect(without.split(/\s+/).filter((word) => !words.has(word))).toEqual([]);
      expect(errors).toEqual([]);
      expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
      await close(page);
    },
  );
});
