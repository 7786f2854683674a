/**
 * Files that take long to make, kept from one build to the next, each under the hash of what it was made from. An entry
 * carries a checksum, so that a damaged one is made again. Where the folder cannot be written, nothing is kept and nothing
 * fails.
 */

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CHECKSUM_BYTES = 32;

/** Where the files of one published folder are kept, below that of all. */
export function folderOf(all: string, site: string): string {
  return join(all, createHash('sha256').update(resolve(site)).digest('hex').slice(0, 16));
}

/** Removes all but some entries. */
export function forgetUnused(folder: string, keys: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) if (!keys.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // No folder, or one that cannot be changed: there is nothing to tidy.
  }
}

/** Removes what the last build of a site did not use, and all of sites that are no longer there. */
export function forgetOthers(all: string, site: string, keys: ReadonlySet<string>): void {
  const own = folderOf(all, site);
  try {
    forgetUnused(own, keys);
    writeFileSync(join(own, OWNER), resolve(site));
    for (const name of readdirSync(all)) {
      const folder = join(all, name);
      if (folder !== own && !existsSync(ownerOf(folder))) rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    // No folder, or one that cannot be changed: there is nothing to tidy.
  }
}

/** Holds the place of the site whose files lie beside it. */
const OWNER = 'site';

function ownerOf(folder: string): string {
  try {
    return readFileSync(join(folder, OWNER), 'utf8');
  } catch {
    // Being made by another build at this moment.
    return folder;
  }
}

/** The keys of all entries, so that nobody has to look for one that is not there: a look in vain costs as much as a find. */
export function keptKeys(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/** Undefined where it is not kept, or is damaged. */
export function readKept(folder: string, key: string): Uint8Array | undefined {
  try {
    const entry = readFileSync(join(folder, key));
    const bytes = entry.subarray(CHECKSUM_BYTES);
    return checksum(key, bytes).equals(entry.subarray(0, CHECKSUM_BYTES)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export function writeKept(folder: string, key: string, bytes: Uint8Array): void {
  writeAllKept(folder, [{ key, bytes }]);
}

export function writeAllKept(folder: string, entries: Iterable<{ key: string; bytes: Uint8Array }>): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
  for (const { key, bytes } of entries) writeEntry(folder, key, bytes);
}

/** Under another name first, so that nobody ever meets half an entry. */
function writeEntry(folder: string, key: string, bytes: Uint8Array): void {
  const beside = join(folder, `${key}.${randomUUID()}`);
  try {
    writeFileSync(beside, Buffer.concat([checksum(key, bytes), bytes]));
    renameSync(beside, join(folder, key));
  } catch {
    // What it left half done is removed with the entries that nobody used.
  }
}

function checksum(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** Changes whenever one of the files does that make something: of this program, or the descriptions of its libraries. */
export function versionOf(makers: readonly (string | URL)[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const maker of makers) hash.update(`${maker}`).update(readFileSync(maker));
  return hash.digest('hex');
}
