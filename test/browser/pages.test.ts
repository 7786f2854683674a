/** The real site in a browser, scripts off: numbers followed to their receipts, and the worked examples read. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { type BuiltSite, close, serve } from './builtSite.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await serve(BUILT.real, 4399);
});

afterAll(() => site.stop());

const open = (path: string, width: number, scripts = false) => site.open(path, width, scripts);

describe('a number leads to its receipt', () => {
  test('from the overview to file, sheet, cell, document and day', async () => {
    const page = await open('/', 1280);
    const figure = page.locator('.figure-link', { hasText: '48,3%' }).first();
    expect(await figure.locator('data').getAttribute('value')).toBe(String(13236 / 27410));
    await figure.click();
    expect(new URL(page.url()).pathname).toBe('/bieu-do/campaign-eid-collected-rate/thi-xa-binh-long/');
    const receipt = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    const text = await receipt.innerText();
    for (const part of ['13.236', '27.410', 'Chiến dịch', 'D7', '415/BC-TCTTKĐA', '20/9/2023']) {
      expect(text).toContain(part);
    }
    await close(page);
  });
});

describe('a closed receipt', () => {
  test('opens, scripts off, when a link leads to it, and only then', async () => {
    const path = '/bieu-do/monthly-overdue/gia-lai/';
    const closed = await open(path, 360);
    const ids = await closed.locator('.receipt-body').evaluateAll((bodies) => bodies.map(({ id }) => id));
    const last = ids.at(-1) ?? '';
    expect(ids.length).toBeGreaterThan(3);
    expect(await closed.locator(`[id="${last}"]`).isVisible()).toBe(false);
    await close(closed);
    const opened = await open(`${path}#${last}`, 360);
    expect(await opened.locator(`[id="${last}"]`).isVisible()).toBe(true);
    await close(opened);
  });
});

describe('the worked examples can be read', () => {
  test.each([
    ['campaign-eid-collected-rate', '48,3%', ['Không đạt', 'Đúng tiến độ'], '14.174'],
    ['campaign-eid-activated-rate', '31,4%', ['Không đạt', 'Chậm tiến độ'], '28.041'],
    ['essential-online-rate', '64,7%', ['Theo dõi'], '11.894/18.381'],
    ['essential-on-time-rate', '99,2%', ['Không đạt'], '91'],
    ['schools-cashless-rate', '100,0%', ['Đạt'], '24/24'],
    ['insurance-verified-rate', '91,0%', ['Theo dõi'], '43.169/47.439'],
  ])('%s is %s', async (indicator, value, statuses, more) => {
    const page = await open(`/bieu-do/${indicator}/thi-xa-binh-long/`, 1280);
    const receipt = await page.locator('.receipt-block').first().innerText();
    const main = await page.locator('main').innerText();
    expect(receipt).toContain(value);
    for (const status of statuses) expect(receipt).toContain(status);
    expect(main).toContain(more);
    await close(page);
  });

  test('fines for camera-recorded offences had no cases', async () => {
    const page = await open('/dich-vu-cong/', 1280);
    const drawing = page.locator('figure', { hasText: 'phạt nguội' }).first();
    expect(await drawing.innerText()).toMatch(/Không phát sinh: [^.]*phạt nguội/);
    const row = page.locator('tr', { hasText: 'phạt nguội' }).first();
    await row.locator('xpath=ancestor::details/summary').click();
    expect(await row.innerText()).toContain('Không phát sinh');
    await close(page);
  });
});

describe('provinces', () => {
  test('are compared, all 34 of them', async () => {
    const page = await open('/chi-tieu/on-time-rate/', 1280);
    const table = page.locator('table', { has: page.locator('th', { hasText: 'Hạng' }) }).first();
    expect(await table.locator('tbody tr').count()).toBeGreaterThanOrEqual(34);
    await close(page);
  });

  test.each([
    ['an-giang', 'T9/2026'],
    ['gia-lai', 'T10/2026'],
  ])('%s shows the months of 2026', async (unit, lastMonth) => {
    const page = await open(`/don-vi/${unit}/`, 1280);
    expect(await page.locator('main').innerText()).toContain(lastMonth);
    await close(page);
  });
});

test('another language is the same page', async () => {
  const page = await open('/don-vi/an-giang/', 1280);
  await page.locator('.site-header a.language').click();
  expect(new URL(page.url()).pathname).toBe('/en/don-vi/an-giang/');
  await page.locator('.site-header a.language').click();
  expect(new URL(page.url()).pathname).toBe('/don-vi/an-giang/');
  await close(page);
});
