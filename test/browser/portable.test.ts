/** The copy that opens from a disk: every link of every page, and the pages, charts and search in a browser without a server. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPaths } from '../../src/node/builtFiles.ts';
import { GOLDEN_INPUT } from '../buildSites.ts';
import { checkerReady } from './builtSite.ts';
import { BAD_MONTH } from './filesToCheck.ts';
import { launchBrowser } from './launch.ts';

const ROOT = join(import.meta.dirname, '../..');
// With letters that an address writes otherwise, as on the stick of a person.
const folder = join(mkdtempSync(join(tmpdir(), 'portable-')), 'bảng chỉ tiêu');
const BASE = ['--site', 'https://vi-du.gov.vn/kpi/'];

let browser: Browser;

beforeAll(async () => {
  const { status, stderr } = spawnSync(
    'node',
    ['scripts/build.ts', '--data', GOLDEN_INPUT, '--out', folder, '--portable', ...BASE],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

const address = (path: string) => pathToFileURL(join(folder, path)).href;
const pages = () => builtPaths(folder).filter((path) => path.endsWith('.html'));

/** A page from the disk, and what goes wrong on it. */
async function open(path: string, scripts = true): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What was still on its way when the next page was opened.
    if (why !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${why}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address(path));
  return { page, faults };
}

const close = (page: Page) => page.context().close();

describe('every address in every page', () => {
  test('leads to a file, and to a place that is on it', () => {
    const lost: string[] = [];
    const texts = new Map(
      pages().map((path) => [join(folder, path), readFileSync(join(folder, path), 'utf8')]),
    );
    expect(texts.size).toBeGreaterThan(60);
    for (const [file, html] of texts) {
      const found = html.matchAll(
        /\s(?:href|src|data-script|data-style|data-tools|data-picture)="([^"]+)"|url\(([^)]+)\)/g,
      );
      for (const [, inAttribute, inStyle] of found) {
        const link = (inAttribute ?? inStyle ?? '').replaceAll('&amp;', '&');
        if (/^(?:https?|mailto|data|webcal):/.test(link)) continue;
        const [path = '', place] = link.split('#');
        const target = path === '' ? file : resolve(dirname(file), decodeURI(path.replace(/\?.*/, '')));
        const isThere = link.startsWith('/')
          ? false
          : texts.has(target) || (!/(?:^|\/)$/.test(path) && existsSync(target));
        const id = place && decodeURIComponent(place);
        const hasPlace = !id || texts.get(target)?.includes(`id="${id}"`) !== false;
        if (!isThere || !hasPlace) lost.push(`${file.slice(folder.length)}: ${link}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('needs neither a root nor a module', () => {
    for (const path of pages()) {
      const html = readFileSync(join(folder, path), 'utf8');
      expect(html, path).not.toMatch(/(?:href|src|action|data-[a-z]+)="\/|url\(\/|type="module"|url=\//);
    }
  });
});

test('the home page shows its chart and its type, and runs its script', async () => {
  const { page, faults } = await open('index.html');
  await page.mouse.move(20, 20);
  await page.mouse.move(30, 30);
  await page.locator('header button').first().waitFor();
  const loaded = await page.evaluate(async () => {
    await document.fonts.load('16px "Be Vietnam Pro"');
    return document.fonts.check('16px "Be Vietnam Pro"');
  });
  expect(loaded).toBe(true);
  expect(faults).toEqual([]);
  await close(page);
});

test('every page opens without a fault', async () => {
  const { page, faults } = await open('index.html');
  const charts: string[] = [];
  for (const path of pages()) {
    await page.goto(address(path));
    const isDrawn = await page.evaluate(() =>
      [...document.querySelectorAll('svg.chart')].some((chart) => chart.getBoundingClientRect().height > 50),
    );
    if (isDrawn) charts.push(path);
  }
  expect(faults).toEqual([]);
  expect(charts.length).toBeGreaterThan(10);
  await close(page);
});

describe.each([
  ['', 'Xã Phú Thủy', 'phu thuy'],
  ['en/', 'Phu Thuy Commune', 'phu thuy'],
])('under "%s"', (prefix, name, typed) => {
  test('the search finds without accents and goes there', async () => {
    const { page, faults } = await open(`${prefix}ky/index.html`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type(typed);
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/don-vi\/xa-phu-thuy\/index\.html$/);
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(faults).toEqual([]);
    await close(page);
  });

  test('links lead on without script, to the other language and back', async () => {
    const { page, faults } = await open(`${prefix}index.html`, false);
    await page.locator('nav a[href*="don-vi/index.html"]').first().click();
    await page.waitForURL(/don-vi\/index\.html$/);
    await page.locator('main a[href*="xa-phu-thuy/index.html"]').first().click();
    expect(await page.locator('h1').innerText()).toBe(name);
    await page.locator('a[hreflang]').first().click();
    expect(await page.locator('h1').innerText()).not.toBe(name);
    expect(faults).toEqual([]);
    await close(page);
  });
});

test('files are checked from a disk', async () => {
  const { page, faults } = await open('kiem-tra-tep/index.html');
  await checkerReady(page);
  await page.locator('input[type=file]').setInputFiles([BAD_MONTH]);
  await page.locator('.check-verdict').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
