/**
 * Tells of every change below a folder, however a program saves: in place, or by putting a new file where the old one was.
 * Folders are followed one by one, because what Node follows as a whole loses sight of a file that is replaced.
 */

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
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
  });

  function follow(): void {
    const there = foldersBelow(folder);
    for (const [path, { identity, watcher }] of followed) {
      if (there.get(path) === identity) continue;
      watcher.close();
      followed.delete(path);
    }
    for (const [path, identity] of there) {
      if (followed.has(path)) continue;
      // One that goes at this moment is told of by the folder above it.
      const watcher = watch(path, notice).on('error', notice);
      followed.set(path, { identity, watcher });
    }
  }

  follow();
  return {
    close() {
      clearTimeout(waiting);
      for (const { watcher } of [...followed.values(), { watcher: above }]) watcher.close();
    },
  };
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
