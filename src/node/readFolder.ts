/** Reads a data folder from disk: every file below it, with the hash of its bytes. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ProjectFile } from '../domain/project.ts';

export function readFolder(folder: string): ProjectFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = new Uint8Array(readFileSync(file));
      const hash = createHash('sha256').update(bytes).digest('hex');
      // A Mac writes accents apart from their letters; lists and other machines do not.
      return { path: relative(folder, file).split(sep).join('/').normalize('NFC'), hash, bytes };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
