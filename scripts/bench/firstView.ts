/**
 * How long a stranger with a slow telephone waits for the charts of a page: nothing kept, slow 4G, a processor four times
 * slower. A built site and addresses enter, milliseconds leave; the pages travel compressed, as from a real server.
 */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/browser/launch.ts';

const SLOW_4G = { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const RUNS = 3;
const PORT = 4396;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The median wait until the whole page has been drawn once, fonts apart, in the order of the addresses. */
export async function firstViews(site: string, addresses: readonly string[]): Promise<number[]> {
  const server = await serveCompressed(site);
  const browser = await launchBrowser();
  const waits: number[] = [];
  for (const address of addresses) {
    const runs: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) runs.push(await firstView(browser, address));
    waits.push(runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN);
  }
  await browser.close();
  server.close();
  return waits;
}

async function firstView(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // The page is whole once it is "interactive"; what waits for scripts comes after.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
    });
  });
  await page.goto(`http://localhost:${PORT}${address}`);
  const drawn = await page.waitForFunction(() => {
    const [mark] = performance.getEntriesByName('drawn');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return mark && paint ? Math.max(mark.startTime, paint.startTime) : undefined;
  });
  const wait = (await drawn.jsonValue()) ?? Number.NaN;
  await context.close();
  return wait;
}

function serveCompressed(site: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    try {
      const bytes = readFileSync(join(site, path));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      const isPacked = extname(path) === '.woff2';
      response.writeHead(
        200,
        isPacked ? { 'content-type': type } : { 'content-type': type, 'content-encoding': 'gzip' },
      );
      response.end(isPacked ? bytes : gzipSync(bytes));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(PORT, () => resolve(server)));
}
