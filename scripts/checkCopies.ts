/**
 * Writes annotated copies into a folder, one for each file, in the folders in which the files lie. Refuses, before
 * anything is written, a folder among the submissions and any copy that would take the place of a file that was read.
 */

import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SUBMISSION_LIST, SUBMISSIONS } from '../src/domain/concerning.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Sheet } from '../src/domain/sheet.ts';
import { escapeInFull } from '../src/i18n/display.ts';
import type { Language } from '../src/i18n/language.ts';
import { annotatedCopy, copyPath } from '../src/publish/annotated/copy.ts';
import { type Chosen, pathBelow } from './checkPaths.ts';

/** In words, why no copy may be written there; undefined where they may. */
export function refusalOf(out: string, data: string, { files, sources }: Chosen): string | undefined {
  const folder = realPlace(resolve(out));
  if (pathBelow(realPlace(resolve(data, SUBMISSIONS)), folder) !== undefined) {
    return `--annotate: "${out}" nằm trong thư mục tệp nộp, hãy chọn thư mục khác / lies among the submissions`;
  }
  const read = new Set([...sources.values()].map(realPlace));
  const inTheWay = files
    .map(({ path }) => join(folder, copyPath(path)))
    .find((copy) => read.has(realPlace(copy)));
  return (
    inTheWay && `--annotate: không ghi đè tệp đã đọc "${inTheWay}" / would overwrite a file that was read`
  );
}

/** Of each file that was named, or else of each submission with findings; returns the places written, as they may be shown. */
export async function writeCopies(
  out: string,
  { files, paths }: Chosen,
  sheets: ReadonlyMap<string, readonly Sheet[]>,
  findings: readonly Finding[],
  language: Language,
): Promise<string[]> {
  const written: string[] = [];
  for (const { path } of files) {
    if (!path.startsWith(SUBMISSIONS) || path === SUBMISSION_LIST) continue;
    const own = findings.filter(({ where, also }) => [where, ...also].some(({ file }) => file === path));
    const wanted = own.length > 0 ? !paths || paths.has(path) : paths?.has(path) && sheets.has(path);
    if (!wanted || own.some(({ code }) => code === 'file/lock-file')) continue;
    const copy = await annotatedCopy(path, sheets.get(path) ?? [], own, language);
    const place = join(out, copy.path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, copy.content);
    written.push(escapeInFull(place));
  }
  return written;
}

/** Through links, also where the last part does not exist yet. */
function realPlace(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const parent = dirname(place);
  return parent === place ? place : join(realPlace(parent), place.slice(parent.length));
}
