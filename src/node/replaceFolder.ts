/**
 * Puts a new folder in the place of an old one, which stands until the new one is whole. The old one is moved aside for the
 * moment that a renaming takes; where that is where everything ends, the next run puts it back.
 */

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Both must lie on the same disk. Where the new one cannot be moved, the old one stands again and the error is thrown. */
export function replaceFolder(next: string, folder: string): void {
  const old = asideOf(folder);
  rmSync(old, { recursive: true, force: true });
  const stood = existsSync(folder);
  if (stood) renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (stood) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What a run that was ended between the two renamings left behind. */
export function recoverFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(asideOf(folder))) renameSync(asideOf(folder), folder);
}

/** Nothing is there, or a site; not what somebody keeps for another purpose. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(folder).length === 0 || existsSync(join(folder, 'index.html'));
  } catch {
    return false;
  }
}

function asideOf(folder: string): string {
  return `${folder}.old`;
}
