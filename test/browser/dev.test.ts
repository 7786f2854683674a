/** Pages as they are looked at while data are mended: a saved figure shows by itself, and so does what refuses it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GOLDEN_INPUT } from '../buildSites.ts';
import { launchBrowser } from './launch.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PORT = 4399;

const data = mkdtempSync(join(tmpdir(), 'dev-'));
let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync(GOLDEN_INPUT, data, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts', '--data', data, '--port', `${PORT}`], {
    cwd: ROOT,
    // As a person starts it, not as a part of the tests.
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((ready) => server.stdout?.once('data', ready));
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://localhost:${PORT}/chi-tieu/score/`);
});
afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true });
});

/** As office programs save it: another file takes the place of the one that was read. */
function save(file: string, from: string, to: string): void {
  const before = readFileSync(join(data, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(data, `${file}.tmp`), before.replace(from, to));
  renameSync(join(data, `${file}.tmp`), join(data, file));
}

const shows = (text: string) => page.locator('main').getByText(text).first().waitFor({ timeout: 30_000 });

test('a figure that is saved shows on the open page', async () => {
  await shows('71');
  save('submissions/2024-02/diem.csv', ';71', ';83');
  await shows('83');
  save('submissions/2024-02/diem.csv', ';83', ';71');
  await shows('71');
  save('submissions/2024-02/diem.csv', ';71', ';83');
  await shows('83');
});

test('where nothing can be drawn the page says why, and comes back once that is mended', async () => {
  save('registry/units.csv', 'parent', 'nobody_knows');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ timeout: 30_000 });
  expect(await overlay.evaluate((shown) => shown.shadowRoot?.textContent)).toContain('registry/units.csv');
  save('registry/units.csv', 'nobody_knows', 'parent');
  await overlay.waitFor({ state: 'detached', timeout: 30_000 });
  await shows('83');
});

test('a unit that is new has its page, though other units were looked at before', async () => {
  await page.goto(`http://localhost:${PORT}/don-vi/xa-phu-thuy/`);
  const drawnAgain = page.waitForEvent('load');
  const line = 'xa-phu-thuy,90002';
  save('registry/units.csv', line, `xa-moi,90009,,Xã Mới Lập,Moi Lap Commune,commune,huyen-mau,,,,\n${line}`);
  await drawnAgain;
  await page.goto(`http://localhost:${PORT}/don-vi/xa-moi/`);
  await page.getByRole('heading', { level: 1, name: 'Xã Mới Lập' }).waitFor({ timeout: 30_000 });
});
