/**
 * Keeps what reading each file gave from one run to the next, so that only changed files are read. An entry is found by
 * the path and the content of the file, the limits, and the program that read it; see `keptFiles.ts` for what becomes of
 * damaged ones. Entries that a run did not use are removed with its end.
 */

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ReadLimits } from '../domain/limits.ts';
import type { Source } from '../domain/sheet.ts';
import { forgetUnused, keptKeys, readKept, versionOf, writeAllKept } from './keptFiles.ts';
import { packReading, type Reading, unpackReading } from './packedReading.ts';
import { sourcesBelow } from './sourcesBelow.ts';

/** `root`: the folder of this program, in which `.cache` lies. `data`: the data folder, each has entries of its own. */
export function readingsOnDisk(root: string, data: string) {
  // A changed reader never meets what another one read.
  const version = versionOf(sourcesBelow(root, ['src/ingest', 'src/domain'], ['src/node/packedReading.ts']));
  const folder = join(root, '.cache', 'readings', hashOf(resolve(data)).slice(0, 16));
  const there = keptKeys(folder);
  /** By the path of the file; without a reading where it is already on disk. */
  const used = new Map<string, { key: string; reading: Reading | undefined }>();

  return {
    of(source: Source, limits: ReadLimits, read: () => Reading): Reading {
      if (source.hash === '') return read();
      const key = hashOf(JSON.stringify([version, source.path, source.hash, limits]));
      const packed = there.has(key) ? readKept(folder, key) : undefined;
      const kept = packed && unpackReading(packed, source);
      const reading = kept ?? read();
      used.set(source.path, { key, reading: kept ? undefined : reading });
      return reading;
    },
    keep(except: ReadonlySet<string>): void {
      const keys = new Set<string>();
      function* packed() {
        for (const [path, { key, reading }] of used) {
          if (except.has(path) || (reading && isOfTheMoment(reading))) continue;
          keys.add(key);
          if (reading) yield { key, bytes: packReading(reading) };
        }
      }
      writeAllKept(folder, packed());
      forgetUnused(folder, keys);
    },
  };
}

/** On a faster day the same file is read to its end. */
function isOfTheMoment({ findings }: Reading): boolean {
  return findings.some(({ code }) => code === 'file/too-slow');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
