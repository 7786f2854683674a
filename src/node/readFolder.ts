/**
 * Reads a data folder from disk: every file below it, with the hash of its bytes. Linked files and folders are not
 * followed. What cannot be read, or is larger than any limit could allow, is handed on without its bytes and with the
 * reason, so that one file costs neither the run nor its memory. It does not know what the files mean.
 */

import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { MOST_BYTES, type ProjectFile } from '../domain/project.ts';

export function readFolder(folder: string): ProjectFile[] {
  const root = Buffer.from(folder);
  const below = readdirSync(root, { encoding: 'buffer', withFileTypes: true });
  return below.flatMap((entry) => filesAt(root, '', entry)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Places are bytes, as the disk has them; `path` is for people and lists. */
function filesAt(folder: Buffer, above: string, entry: Dirent<Buffer>): ProjectFile[] {
  const place = Buffer.concat([folder, Buffer.from('/'), entry.name]);
  const path = `${above}${nameOf(entry.name)}`;
  if (entry.isFile()) return [readFileAt(place, path)];
  if (!entry.isDirectory()) return [];
  let below: Dirent<Buffer>[];
  try {
    below = readdirSync(place, { encoding: 'buffer', withFileTypes: true });
  } catch {
    return [unread(path, { code: 'file/corrupt', params: { reason: 'not-readable', part: '' } })];
  }
  return below.flatMap((inside) => filesAt(place, `${path}/`, inside));
}

/** One file as part of a project, under the path that it has there. */
export function readFileAt(place: string | Buffer, path: string): ProjectFile {
  try {
    const refused = tooLarge(path, statSync(place).size);
    if (refused) return refused;
    const bytes = new Uint8Array(readFileSync(place));
    return { path, hash: createHash('sha256').update(bytes).digest('hex'), bytes };
  } catch {
    return unread(path, { code: 'file/corrupt', params: { reason: 'not-readable', part: '' } });
  }
}

/** In place of a file that is not even loaded; undefined where its size may be read. */
export function tooLarge(path: string, bytes: number): ProjectFile | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return unread(path, { code: 'file/too-large', params: { unit: 'bytes', limit: String(MOST_BYTES) } });
}

function unread(path: string, why: NonNullable<ProjectFile['unread']>): ProjectFile {
  return { path, hash: '', bytes: new Uint8Array(), unread: why };
}

/** A Mac writes accents apart from their letters; lists and other machines do not. Bytes that are no text become `%ff`. */
export function nameOf(name: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name).normalize('NFC');
  } catch {
    return Array.from(name, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`,
    ).join('');
  }
}
