/**
 * Which files a person means who names paths to check. Paths and the files of a data folder enter; the files to read
 * and the chosen ones leave. A file from elsewhere is read as if it lay among the submissions: in the place that the
 * list of submissions has for a file of its name, else directly below them.
 */

import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { listedPaths, listedPlace } from '../src/checker/listedPaths.ts';
import { SUBMISSION_LIST, SUBMISSIONS } from '../src/domain/concerning.ts';
import type { ProjectFile } from '../src/domain/project.ts';
import { readFileAt, readFolder } from '../src/node/readFolder.ts';

export interface Chosen {
  /** The files of the data folder, with those from elsewhere among them. */
  files: ProjectFile[];
  /** Paths relative to the data folder; undefined: none was named, so all are meant. */
  paths: ReadonlySet<string> | undefined;
  /** Rows of the list of submissions that name a chosen file. */
  listRows: ReadonlySet<number>;
  /** Where each file is on the disk, by its path relative to the data folder. */
  sources: ReadonlyMap<string, string>;
  /** Of the chosen files, those from elsewhere. */
  fromElsewhere: readonly string[];
}

/** A text instead says why the paths make no sense. */
export function choosePaths(folder: string, named: readonly string[]): Chosen | string {
  const root = realpathSync(folder);
  const files = new Map(readFolder(root).map((file) => [file.path, file]));
  const sources = new Map([...files.keys()].map((path) => [path, join(root, path)]));
  const list = listedPaths(files.get(SUBMISSION_LIST), () => performance.now());
  const paths = new Set<string>();
  const fromElsewhere: string[] = [];
  for (const name of named) {
    const place = [resolve(name), resolve(root, name)].find((candidate) => existsSync(candidate));
    if (!place) return `Không có tệp "${name}" / no such file`;
    const inside = pathBelow(root, realpathSync(place));
    const found =
      inside === undefined
        ? filesAt(realpathSync(place))
        : [...files.values()].filter(
            ({ path }) => inside === '' || path === inside || path.startsWith(`${inside}/`),
          );
    if (found.length === 0) return `Không có tệp nào trong "${name}" / no file in it`;
    for (const file of found) {
      if (inside !== undefined) paths.add(file.path);
      else {
        const source = resolve(place, statSync(place).isDirectory() ? file.path : '.');
        const path = `${SUBMISSIONS}${listedPlace(source.split(sep), list) ?? file.path}`;
        if (fromElsewhere.includes(path)) return `Hai tệp cùng là "${path}" / two files for one place`;
        fromElsewhere.push(path);
        paths.add(path);
        files.set(path, { ...file, path });
        sources.set(path, source);
      }
    }
  }
  return {
    files: [...files.values()],
    paths: named.length > 0 ? paths : undefined,
    listRows: new Set(list.filter(({ path }) => paths.has(`${SUBMISSIONS}${path}`)).map(({ row }) => row)),
    sources,
    fromElsewhere,
  };
}

/** Where the place is below the folder, with forward slashes; the folder itself is the empty text. */
export function pathBelow(folder: string, place: string): string | undefined {
  const path = relative(folder, place);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? undefined
    : path.split(sep).join('/');
}

function filesAt(place: string): ProjectFile[] {
  if (statSync(place).isDirectory()) return readFolder(place);
  return [readFileAt(place, basename(place))];
}
