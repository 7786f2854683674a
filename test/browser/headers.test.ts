/** The built site behind the headers that it tells hosts to send: nothing of it is refused, and only frames may be framed. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPaths } from '../../src/node/builtFiles.ts';
import { type HeaderRule, headersOf } from '../../src/publish/hostingFiles.ts';
import { BUILT } from '../buildSites.ts';
import { checkerReady } from './builtSite.ts';
import { BAD_MONTH } from './filesToCheck.ts';
import { launchBrowser } from './launch.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

let browser: Browser;
let site: Server;
let other: Server;
let origin: string;
let elsewhere: string;

/** As a host of static sites reads them. */
function rulesOf(text: string): HeaderRule[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(([path = '', ...lines]) => ({
      path,
      headers: Object.fromEntries(
        lines.map((line) => {
          const [name = '', ...value] = line.trim().split(': ');
          return [name, value.join(': ')];
        }),
      ),
    }));
}

beforeAll(async () => {
  const rules = rulesOf(readFileSync(join(BUILT.golden, '_headers'), 'utf8'));
  expect(rules.length).toBeGreaterThan(10);
  site = createServer((request, response) => {
    const path = decodeURI((request.url ?? '').replace(/[?#].*/, ''));
    const file = join(BUILT.golden, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const bytes = readFileSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, ...headersOf(path, rules) }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  other = createServer((request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<iframe src="${origin}${request.url}" width="600" height="400"></iframe>`);
  });
  for (const server of [site, other]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  const portOf = (server: Server) => (server.address() as AddressInfo).port;
  origin = `http://127.0.0.1:${portOf(site)}`;
  elsewhere = `http://127.0.0.1:${portOf(other)}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  for (const server of [site, other]) {
    server.closeAllConnections();
    server.close();
  }
});

async function newPage(): Promise<{ page: Page; refused: string[] }> {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/policy|refused|MIME/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => refused.push(`${page.url()}: ${error}`));
  return { page, refused };
}

test('no page needs what its policy forbids', async () => {
  const { page, refused } = await newPage();
  for (const path of builtPaths(BUILT.golden).filter((one) => one.endsWith('/index.html'))) {
    await page.goto(`${origin}/${path.replace(/index\.html$/, '')}`);
  }
  expect(refused).toEqual([]);
  await page.close();
});

test('the search, the theme and sorting work under it', async () => {
  const { page, refused } = await newPage();
  await page.goto(`${origin}/don-vi/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('phu thuy');
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/xa-phu-thuy\/$/);
  await page.mouse.move(20, 20);
  await page.mouse.move(30, 30);
  await page.locator('header button').first().click();
  expect(refused).toEqual([]);
  await page.close();
});

test('files are checked under it', async () => {
  const { page, refused } = await newPage();
  await page.goto(`${origin}/kiem-tra-tep/`);
  await checkerReady(page);
  await page.locator('input[type=file]').setInputFiles([BAD_MONTH]);
  await page.locator('.check-verdict').waitFor();
  expect(refused).toEqual([]);
  await page.close();
});

test('a chart for frames may be framed elsewhere and tells its height, a page may not', async () => {
  const { page, refused } = await newPage();
  const frame =
    builtPaths(BUILT.golden).find((path) => /^nhung\/[^/]+\/[^/]+\/index\.html$/.test(path)) ?? '';
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => Object.assign(globalThis, { told: data }));
  });
  await page.goto(`${elsewhere}/${frame.replace(/index\.html$/, '')}`);
  expect(await page.frameLocator('iframe').locator('main').count()).toBe(1);
  await page.waitForFunction(() => 'told' in globalThis);
  expect(refused).toEqual([]);
  await page.goto(`${elsewhere}/don-vi/`);
  // What the browser shows in its place is no page of ours.
  expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
  expect(refused.join()).toContain('frame-ancestors');
  await page.close();
});
