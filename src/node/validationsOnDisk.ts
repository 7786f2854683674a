/**
 * Keeps what validating each submitted file gave from one run to the next, so that only changed files are validated. An
 * entry is found by what validating depends on, see `validationKeys.ts`, and by the program; see `keptFiles.ts` for what
 * becomes of damaged ones.
 */

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Form } from '../domain/form.ts';
import type { ProjectFile } from '../domain/project.ts';
import type { SubmissionRead } from '../domain/submissionRead.ts';
import { forgetUnused, keptKeys, readKept, versionOf, writeAllKept } from './keptFiles.ts';
import { packSubmission, unpackSubmission } from './packedSubmission.ts';
import { sourcesBelow } from './sourcesBelow.ts';
import { validationKeys } from './validationKeys.ts';

/** `root`: the folder of this program, in which `.cache` lies. `data`: the data folder, each has entries of its own. */
export function validationsOnDisk(root: string, data: string, files: readonly ProjectFile[]) {
  const folder = join(root, '.cache', 'validations', hashOf(resolve(data)).slice(0, 16));
  const program = versionOf(
    sourcesBelow(root, ['src/ingest', 'src/domain', 'src/validate'], ['src/node/packedSubmission.ts']),
  );
  const keys = validationKeys(files, program);
  const there = keptKeys(folder);
  const known = new Map<string, Uint8Array>();
  const made = new Map<string, SubmissionRead>();

  const entryOf = (path: string): Uint8Array | undefined => {
    const key = keys.get(path);
    const entry =
      known.get(path) ?? (key !== undefined && there.has(key) ? readKept(folder, key) : undefined);
    if (entry) known.set(path, entry);
    return entry;
  };
  return {
    isKnown: (path: string) => entryOf(path) !== undefined,
    of(path: string, forms: readonly Form[], validate: () => SubmissionRead): SubmissionRead {
      const entry = entryOf(path);
      if (entry) return unpackSubmission(entry, forms);
      const read = validate();
      made.set(path, read);
      return read;
    },
    keep(except: ReadonlySet<string>): void {
      const used = new Set<string>();
      function* packed() {
        for (const [path, key] of keys) {
          if (except.has(path)) continue;
          const read = made.get(path);
          if (read || known.has(path)) used.add(key);
          if (read) yield { key, bytes: packSubmission(read) };
        }
      }
      writeAllKept(folder, packed());
      forgetUnused(folder, used);
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
