/**
 * Keeps what reading each file gave from one run to the next, so that only changed files are read. An entry is found by
 * the path and the content of the file, the limits, and the program that read it; it carries a checksum of all that, so
 * that a damaged or foreign one is simply read again. Entries that a run did not use are removed with its end. Where the
 * folder cannot be written, nothing is kept and nothing fails.
 */

import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadLimits } from '../domain/limits.ts';
import type { Source } from '../domain/sheet.ts';
import { packReading, type Reading, unpackReading } from './packedReading.ts';

/** `root`: the folder of this program, in which `.cache` lies. `data`: the data folder, each has entries of its own. */
export function readingsOnDisk(root: string, data: string) {
  const version = versionOfReader(root);
  const folder = join(root, '.cache', 'readings', hashOf(resolve(data)).slice(0, 16));
  /** By the path of the file; without a reading where it is already on disk. */
  const used = new Map<string, { key: string; reading: Reading | undefined }>();

  return {
    of(source: Source, limits: ReadLimits, read: () => Reading): Reading {
      if (source.hash === '') return read();
      const key = hashOf(JSON.stringify([version, source.path, source.hash, limits]));
      const kept = readEntry(folder, key, source);
      const reading = kept ?? read();
      used.set(source.path, { key, reading: kept ? undefined : reading });
      return reading;
    },
    keep(except: ReadonlySet<string>): void {
      const keys = new Set<string>();
      for (const [path, { key, reading }] of used) {
        if (except.has(path) || (reading && isOfTheMoment(reading))) continue;
        keys.add(key);
        if (reading) writeEntry(folder, key, reading);
      }
      removeOthers(folder, keys);
    },
  };
}

/** On a faster day the same file is read to its end. */
function isOfTheMoment({ findings }: Reading): boolean {
  return findings.some(({ code }) => code === 'file/too-slow');
}

/** A changed reader never meets what another one read: its sources, its packages, and Node's own tables of letters. */
function versionOfReader(root: string): string {
  const sources = ['src/ingest', 'src/domain'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const own = ['src/node/packedReading.ts', 'package-lock.json'];
  const hash = createHash('sha256').update(process.version);
  for (const name of [...sources.sort(), ...own]) hash.update(name).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

const CHECKSUM_BYTES = 32;

function readEntry(folder: string, key: string, source: Source): Reading | undefined {
  try {
    const entry = readFileSync(join(folder, key));
    const packed = entry.subarray(CHECKSUM_BYTES);
    if (!checksum(key, packed).equals(entry.subarray(0, CHECKSUM_BYTES))) return undefined;
    return unpackReading(packed, source);
  } catch {
    return undefined;
  }
}

/** Under another name first, so that nobody ever meets half an entry. */
function writeEntry(folder: string, key: string, reading: Reading): void {
  const packed = packReading(reading);
  const beside = join(folder, `${key}.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, Buffer.concat([checksum(key, packed), packed]));
    renameSync(beside, join(folder, key));
  } catch {
    // What it left half done is removed with the entries that nobody used.
  }
}

function removeOthers(folder: string, keys: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) if (!keys.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // No folder, or one that cannot be changed: there is nothing to tidy.
  }
}

function checksum(key: string, packed: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(packed).digest();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
