/**
 * Makes ordered workbooks in threads of their own and keeps them by the hash of their table, so that a table that has
 * not changed is not made again.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import Tinypool from 'tinypool';
import { folderOf, forgetOthers, readKept, versionOf, writeKept } from '../src/node/keptFiles.ts';
import type { WorkbookOrder } from '../src/publish/artifact.ts';

/** Orders that wait while the threads are busy. */
const WAITING = 16;

export interface Workbooks {
  /** Resolves when another order may follow, so that few tables are in memory. */
  order(order: WorkbookOrder): Promise<void>;
  /** Resolves when all stand in the folder. */
  finish(): Promise<void>;
}

/** `root`: the folder of this program, in which `.cache` lies. `site`: the published folder, which is not yet `folder`. */
export function workbooksIn(root: string, site: string, folder: string): Workbooks {
  const all = join(root, '.cache', 'workbooks');
  const kept = folderOf(all, site);
  const version = makingVersion();
  const used = new Set<string>();
  const running = new Set<Promise<void>>();
  const pool = new Tinypool({
    filename: new URL('./workbookWorker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: availableParallelism(),
  });

  async function make(target: string, key: string, { workbook }: WorkbookOrder): Promise<void> {
    const bytes: Uint8Array = await pool.run(workbook);
    writeKept(kept, key, bytes);
    writeFileSync(target, bytes);
  }

  return {
    async order(order) {
      const target = join(folder, order.path);
      const key = createHash('sha256').update(version).update(JSON.stringify(order.workbook)).digest('hex');
      used.add(key);
      mkdirSync(dirname(target), { recursive: true });
      const found = readKept(kept, key);
      if (found) {
        writeFileSync(target, found);
        return;
      }
      const made = make(target, key, order).finally(() => running.delete(made));
      running.add(made);
      if (running.size >= WAITING) await Promise.race(running);
    },
    async finish() {
      await Promise.all(running);
      await pool.destroy();
      forgetOthers(all, site, used);
    },
  };
}

/** Changes whenever the same table might give another workbook. */
function makingVersion(): string {
  const own = ['dataFileWorkbook.ts', 'workbookBytes.ts', 'archive.ts'];
  return versionOf([
    ...own.map((name) => new URL(`../src/publish/${name}`, import.meta.url)),
    createRequire(import.meta.url).resolve('exceljs/package.json'),
  ]);
}
