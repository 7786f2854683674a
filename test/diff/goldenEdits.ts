/** The golden data with one thing changed, as an edition to compare with another. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runEdition } from '../../scripts/baseEdition.ts';
import { compareEditions, type NamedEdition } from '../../src/diff/compareEditions.ts';
import type { DifferenceDocument } from '../../src/domain/differenceDocument.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';

export const GOLDEN = readFolder(join(import.meta.dirname, '../sites/basic/input'));

/** A file of the golden data with its text changed, or a file that it has not, with its text. */
export function edited(
  files: readonly ProjectFile[],
  path: string,
  change: (text: string) => string,
): ProjectFile[] {
  const found = files.find((file) => file.path === path);
  const before = found ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes) : '';
  const after = change(before);
  if (after === before) throw new Error(`${path} stays as it is`);
  const bytes = new TextEncoder().encode(after);
  const file = { path, hash: createHash('sha256').update(bytes).digest('hex'), bytes };
  return [...files.filter((one) => one !== found), file].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function swapped(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, to);
}

/** The text with a line more at its end. */
export function withLine(line: string): (text: string) => string {
  return (text) => `${text}${line}\r\n`;
}

export function editionOfFiles(files: readonly ProjectFile[], name = 'data'): NamedEdition {
  const results = files.length > 0 ? runPipeline(files) : { published: undefined, findings: [] };
  return runEdition({ files, ...results }, { kind: 'folder', name });
}

export function difference(
  before: readonly ProjectFile[],
  after: readonly ProjectFile[],
): DifferenceDocument {
  return compareEditions(editionOfFiles(before, 'before'), editionOfFiles(after, 'after'));
}

/** `flip,status,value card-rate xa-hoa-binh 2024-01: met 0.9 1 → missed 0.79 2`, of each change one line. */
export function lines({ changes }: DifferenceDocument): string[] {
  return changes.map(({ kinds, indicator, unit, period, breakdown, before, after }) => {
    const side = (of: typeof before) =>
      of ? [of.status, of.value, of.rank].filter((part) => part !== null).join(' ') : 'none';
    const topic = [indicator, unit, period, breakdown].filter((part) => part !== '').join(' ');
    return `${kinds.join()} ${topic}: ${side(before)} → ${side(after)}`;
  });
}
