/**
 * Makes ordered workbooks in threads of their own and keeps them by the hash of their table, so that a table that has
 * not changed is not made again. What no table of a build asked for is forgotten.
 */

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import Tinypool from 'tinypool';
import type { WorkbookOrder } from '../src/publish/artifact.ts';

/** Changed whenever the same table is to give another workbook. */
const MAKING = '1';
/** Orders that wait while the threads are busy. */
const WAITING = 16;

export interface Workbooks {
  /** Resolves when another order may follow, so that few tables are in memory. */
  order(order: WorkbookOrder): Promise<void>;
  /** Resolves when all stand in the folder. */
  finish(): Promise<void>;
}

/** `folder` is that of the site, `kept` where workbooks are kept from one build to the next. */
export function workbooksIn(folder: string, kept: string): Workbooks {
  mkdirSync(kept, { recursive: true });
  let pool: Tinypool | undefined;
  const making = new Map<string, Promise<void>>();
  const used = new Set<string>();

  async function make(file: string, { workbook }: WorkbookOrder): Promise<void> {
    pool ??= new Tinypool({
      filename: new URL('./workbookWorker.ts', import.meta.url).href,
      maxThreads: availableParallelism(),
    });
    const bytes: Uint8Array = await pool.run(workbook);
    writeFileSync(`${file}.new`, bytes);
    renameSync(`${file}.new`, file);
  }

  return {
    async order(order) {
      const target = join(folder, order.path);
      const name = `${hashOf(order)}.xlsx`;
      const file = join(kept, name);
      used.add(name);
      mkdirSync(dirname(target), { recursive: true });
      if (existsSync(file)) {
        copyFileSync(file, target);
        return;
      }
      const made = (making.get(name) ?? make(file, order)).then(() => copyFileSync(file, target));
      making.set(
        name,
        made.finally(() => making.delete(name)),
      );
      if (making.size >= WAITING) await Promise.race(making.values());
    },
    async finish() {
      await Promise.all(making.values());
      await pool?.destroy();
      for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name));
    },
  };
}

function hashOf({ workbook }: WorkbookOrder): string {
  return createHash('sha256').update(MAKING).update(JSON.stringify(workbook)).digest('hex');
}
