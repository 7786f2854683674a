/**
 * What validating a submitted file depends on: its path and content, and all files that are no submissions (settings,
 * registry, forms and lists). Files of a data folder in, a key for each submission out, by its whole path.
 */

import { createHash } from 'node:crypto';
import type { ProjectFile } from '../domain/project.ts';

/** `program`: what else it depends on. A file that could not be read has no key. */
export function validationKeys(files: readonly ProjectFile[], program = ''): Map<string, string> {
  const surroundings = surroundingsOf(files, program);
  return new Map(
    files
      .filter(({ path, hash }) => isSubmission(path) && hash !== '')
      .map(({ path, hash }) => [path, hashOf(JSON.stringify([surroundings, path, hash]))]),
  );
}

/** One key of all that the submissions are read with. */
export function surroundingsOf(files: readonly ProjectFile[], program = ''): string {
  const others = files.filter(({ path }) => !isSubmission(path)).map(({ path, hash }) => [path, hash]);
  return hashOf(JSON.stringify([program, others]));
}

/** The list of submissions speaks of all of them. */
function isSubmission(path: string): boolean {
  return path.startsWith('submissions/') && path !== 'submissions/submissions.csv';
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
