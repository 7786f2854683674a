/** The development server: a saved file draws the open page anew, and an error leaves the last good state. */

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { wakeTools } from './builtSite.ts';
import { launchBrowser } from './launch.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const PORT = 4393;
/** The first page is compiled as it is asked for. */
const SLOW = { timeout: 170_000 };

vi.setConfig({ testTimeout: 180_000 });

const data = join(mkdtempSync(join(tmpdir(), 'dev-')), 'data');
let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync(join(ROOT, 'test/sites/basic/input'), data, { recursive: true });
  server = spawn('node', ['scripts/dev.ts', '--data', data, '--port', String(PORT)], { cwd: ROOT });
  await new Promise<void>((ready, failed) => {
    let said = '';
    server.stderr?.on('data', (text) => {
      said += text;
    });
    server.stdout?.on('data', (text) => String(text).includes('localhost') && ready());
    server.on('exit', () => failed(new Error(said)));
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(SLOW.timeout);
  await page.goto(`http://localhost:${PORT}/don-vi/xa-hoa-binh/`, SLOW);
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(join(data, '..'), { recursive: true });
});

function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(data, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} says nothing of ${from}`);
  writeFileSync(join(data, path), text.replace(from, to));
}

const says = (text: string) => page.locator('main', { hasText: text }).waitFor(SLOW);

test('a page is complete, with its tools', async () => {
  await says('85,0%');
  await wakeTools(page);
  expect(await page.locator('.tool').count()).toBeGreaterThan(0);
});

test('a saved figure is on the open page without anybody reloading it', async () => {
  change('submissions/2024-02/kham.csv', '1.700', '1.800');
  await says('90,0%');
});

test('where the registry cannot be read, the page says why, and draws itself again once it can', async () => {
  change('registry/units.csv', 'xa-hoa-binh', 'xa hoa binh');
  await page.locator('vite-error-overlay').waitFor({ state: 'attached', ...SLOW });
  expect(await page.locator('vite-error-overlay').textContent()).toContain('units.csv');
  change('registry/units.csv', 'xa hoa binh', 'xa-hoa-binh');
  await page.locator('vite-error-overlay').waitFor({ state: 'detached', ...SLOW });
  await says('90,0%');
});
