/**
 * Tells of every change below a folder, however a program saves: in place, or by putting a new file where the old one was.
 * Folders are followed one by one, because what Node follows as a whole loses sight of a file that is replaced.
 */

import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Programs save a file in several steps. */
const STEPS_MS = 100;

interface Followed {
  identity: string;
  watcher: FSWatcher;
}

/** `changed` is called once for what happens together; also where the folder itself goes, and where it comes back. */
export function followFolder(folder: string, changed: () => void): { close(): void } {
  const followed = new Map<string, Followed>();
  let waiting: NodeJS.Timeout | undefined;
  const notice = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      follow();
      changed();
    }, STEPS_MS);
  };
  const above = watch(dirname(folder), (_, name) => {
    if (name === basename(folder)) notice();
  }).on('error', notice);

  /** Again for as long as folders come: what is made in one before it is followed, nobody tells of. */
  function follow(): void {
    while (followNew(foldersBelow(folder)));
  }

  function followNew(there: ReadonlyMap<string, string>): boolean {
    let isNew = false;
    for (const [path, { identity, watcher }] of followed) {
      if (there.get(path) === identity) continue;
      watcher.close();
      followed.delete(path);
    }
    for (const [path, identity] of there) {
      if (followed.has(path)) continue;
      const watcher = watched(path, notice);
      if (!watcher) continue;
      followed.set(path, { identity, watcher });
      isNew = true;
    }
    return isNew;
  }

  follow();
  return {
    close() {
      clearTimeout(waiting);
      for (const { watcher } of [...followed.values(), { watcher: above }]) watcher.close();
    },
  };
}

/** Undefined for a folder that has gone since it was listed: the folder above it tells of that. */
function watched(path: string, notice: () => void): FSWatcher | undefined {
  try {
    return watch(path, notice).on('error', notice);
  } catch (error) {
    if (existsSync(path)) throw error;
    return undefined;
  }
}

/** The folder and all below it, each with what another one of the same name would not have. */
function foldersBelow(folder: string): Map<string, string> {
  try {
    const below = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [...foldersBelow(join(folder, name))]);
    // Numbers of files are given out again.
    const { ino, birthtimeNs } = statSync(folder, { bigint: true });
    return new Map([[folder, `${ino} ${birthtimeNs}`], ...below]);
  } catch {
    return new Map();
  }
}
