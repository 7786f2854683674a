/** Where the list of submissions says that a file of some name lies. */

import { DEFAULT_LIMITS } from '../domain/limits.ts';
import type { ProjectFile } from '../domain/project.ts';
import { cellText } from '../domain/sheet.ts';
import { readFile } from '../ingest/readFile.ts';

export interface ListedPath {
  /** Below the folder of submissions. */
  path: string;
  row: number;
}

/** `list`: the list of submissions as a file. */
export function listedPaths(list: ProjectFile | undefined, clock: () => number): ListedPath[] {
  const sheet = list && readFile(list, list.bytes, DEFAULT_LIMITS, clock).sheets[0];
  const header = sheet?.cells.find(({ value }) => cellText(value) === 'path');
  if (!sheet || !header) return [];
  return sheet.cells
    .filter(({ row, column }) => column === header.column && row > header.row)
    .map(({ row, value }) => ({ row, path: cellText(value) }));
}

/** `parts`: those of the path of a file. Of several of its name, the one whose folders are most like its own, if it is one. */
export function listedPlace(parts: readonly string[], list: readonly { path: string }[]): string | undefined {
  const reversed = parts.map((part) => part.normalize('NFC')).reverse();
  const likeness = ({ path }: { path: string }) => {
    const listed = path.split('/').reverse();
    const differs = listed.findIndex((part, index) => part !== reversed[index]);
    return differs < 0 ? listed.length : differs;
  };
  const best = Math.max(0, ...list.map(likeness));
  const found = list.filter((listed) => best > 0 && likeness(listed) === best).map(({ path }) => path);
  return new Set(found).size === 1 ? found[0] : undefined;
}
