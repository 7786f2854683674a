/** The search in a browser: found without accents, chosen by keyboard, without a network, and none of it needed. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { type BuiltSite, close, serve, tooNarrow, violationsOf } from './builtSite.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await serve(BUILT.real, 4397);
});

afterAll(() => site.stop());

const field = (page: Page) => page.getByRole('combobox');
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

describe.each([
  ['', 'Thị xã Bình Long'],
  ['/en', 'Bình Long Town'],
])('on a page under "%s"', (prefix, title) => {
  test.each(['/', 'Control+k'])('%s opens it, words without accents find, Enter goes there', async (key) => {
    const page = await site.open(`${prefix}/ky/`, 1280, true);
    await page.keyboard.press(key);
    await field(page).waitFor();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('binh lo');
    expect(await active(page).locator('.search-title').innerText()).toBe(title);
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ /);
    await page.keyboard.press('ArrowDown');
    expect(await active(page).getAttribute('id')).toBe('search-1');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe('search-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith(`${prefix}/don-vi/`));
    expect(await page.locator('h1').innerText()).toBe(title);
    await close(page);
  });
});

test('the link opens it in place, without a network after its first use', async () => {
  const page = await site.open('/chi-tieu/', 360, true);
  await page.locator('a.search').click();
  await field(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  expect(await page.locator('a.search').evaluate((link) => link === document.activeElement)).toBe(true);
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('Khánh Hoà');
  expect(await active(page).innerText()).toContain('Khánh Hoà');
  await field(page).fill('xyzxyz');
  expect(await page.getByRole('status').innerText()).toContain('Không tìm thấy');
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await tooNarrow(page, [320, 360])).toEqual([]);
  await close(page);
});

test('the key "/" can be switched off, and types itself in a field', async () => {
  const page = await site.open('/', 1280, true);
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type('9/2026');
  expect(await field(page).inputValue()).toBe('9/2026');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await page.locator('dialog').isVisible()).toBe(true);
  await close(page);
});

test('on its own page the field filters the directory, which is there without script', async () => {
  const plain = await site.open('/tim-kiem/', 360);
  expect(await plain.locator('main a[href="/don-vi/thi-xa-binh-long/"]').count()).toBe(1);
  expect(await field(plain).count()).toBe(0);
  await close(plain);
  const page = await site.open('/tim-kiem/', 360, true);
  await field(page).fill('dich vu cong');
  expect(await page.locator('[data-directory]').first().isVisible()).toBe(false);
  expect(await page.getByRole('option').count()).toBeGreaterThan(3);
  expect(await violationsOf(page)).toEqual([]);
  await field(page).fill('');
  expect(await page.locator('[data-directory]').first().isVisible()).toBe(true);
  await close(page);
});

test('the dialog has nothing that axe finds', async () => {
  const page = await site.open('/', 360, true);
  await page.keyboard.press('Control+k');
  await field(page).fill('gia lai');
  expect(await violationsOf(page)).toEqual([]);
  await close(page);
});

test('costs every page at most 2 kB, and 9 kB more on its first use, the index apart', () => {
  const html = readFileSync(join(BUILT.real, 'index.html'), 'utf8');
  const [, inline = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const [, late = ''] = / data-script="\/([^"]+)"/.exec(html) ?? [];
  expect(gzipSync(inline).length).toBeLessThan(2_000);
  expect(gzipSync(readFileSync(join(BUILT.real, late))).length).toBeLessThan(9_000);
});
