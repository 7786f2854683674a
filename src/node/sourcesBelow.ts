/** The sources of which some part of this program is made, with the list of its packages: what it does depends on them. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `root`: the folder of this program; folders and files are relative to it. Sorted, as whole paths. */
export function sourcesBelow(root: string, folders: readonly string[], files: readonly string[]): string[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return [...below.sort(), ...[...files, 'package-lock.json'].map((name) => join(root, name))];
}
