/**
 * Makes ordered files in threads of their own and keeps them by the hash of what they are made from, so that what has not
 * changed is not made again.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import Tinypool from 'tinypool';
import { folderOf, forgetOthers, readKept, versionOf, writeKept } from '../src/node/keptFiles.ts';

/** Orders that wait while the threads are busy. */
const WAITING = 16;

export interface OrderedFiles<From> {
  /** Resolves when another order may follow, so that few are in memory. */
  order(path: string, from: From): Promise<void>;
  /** Resolves when all stand in the folder. */
  finish(): Promise<void>;
}

/** What makes files of one kind. */
export interface Maker {
  /** Of the folder in which they are kept. */
  name: string;
  /** A module whose default export makes the bytes of one. */
  worker: URL;
  /** Changes in these might make another file from the same order. */
  makers: readonly (string | URL)[];
}

/** Where files are made: `root` is the folder of this program, in which `.cache` lies. */
export interface Ordering {
  root: string;
  /** The published folder, which is not yet `folder`. */
  site: string;
  folder: string;
}

export function orderedFiles<From>({ name, worker, makers }: Maker, at: Ordering): OrderedFiles<From> {
  const { root, site, folder } = at;
  const all = join(root, '.cache', name);
  const kept = folderOf(all, site);
  const version = versionOf(makers);
  const used = new Set<string>();
  const running = new Set<Promise<void>>();
  const pool = new Tinypool({ filename: worker.href, minThreads: 0, maxThreads: availableParallelism() });

  async function make(target: string, key: string, from: From): Promise<void> {
    const bytes: Uint8Array = await pool.run(from);
    writeKept(kept, key, bytes);
    writeFileSync(target, bytes);
  }

  return {
    async order(path, from) {
      const target = join(folder, path);
      const key = createHash('sha256').update(version).update(JSON.stringify(from)).digest('hex');
      used.add(key);
      mkdirSync(dirname(target), { recursive: true });
      const found = readKept(kept, key);
      if (found) {
        writeFileSync(target, found);
        return;
      }
      const made = make(target, key, from).finally(() => running.delete(made));
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
