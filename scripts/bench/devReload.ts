/** How long the open page of `npm run dev` waits for a cell that was saved: a data folder and an address in, seconds out. */

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../../test/browser/launch.ts';
import { changeCell } from './changeCell.ts';

const RUNS = 5;
const PORT = 4394;

/** The median, from the moment of saving until the page has been drawn anew. `flags`: as `npm run dev` is started. */
export async function devReload(
  flags: readonly string[],
  data: string,
  workbook: string,
  address: string,
): Promise<number> {
  const command = [...flags, 'scripts/dev.ts', '--data', data, '--port', `${PORT}`];
  const server = spawn('node', command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await launchBrowser();
  try {
    await new Promise((ready) => server.stdout.once('data', ready));
    const page = await browser.newPage();
    await page.goto(`http://localhost:${PORT}${address}`, { timeout: 120_000 });
    const waits: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) {
      const drawnAgain = page.waitForEvent('load', { timeout: 120_000 });
      const before = changeCell(workbook);
      const saved = performance.now();
      await drawnAgain;
      waits.push((performance.now() - saved) / 1000);
      const drawnAsBefore = page.waitForEvent('load', { timeout: 120_000 });
      writeFileSync(workbook, before);
      await drawnAsBefore;
    }
    return waits.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
    server.kill();
  }
}
