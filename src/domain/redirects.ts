/**
 * Ids that had to change although they are permanent: whatever was published under the old one leads to the new one.
 * An id is a whole step of an address or the name of a file, so that a page, its embed and its files move together.
 */

import * as z from 'zod';
import { id } from './fields.ts';

export const redirectSchema = z.object({
  kind: z
    .enum(['unit', 'indicator', 'dimension'])
    .describe('What has the id; of a dimension it is the slug.'),
  old: id.describe('The id that was published. It must not be in use any more.'),
  new: id.describe('The id that it has now.'),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** Where a published file is to be found under earlier ids as well. */
export interface MovedFile {
  old: string;
  now: string;
}

/**
 * Every file whose path names a new id, once for each combination of earlier ones; `paths` are those of the built files.
 * A path that a built file has already is left to it.
 */
export function movedFiles(paths: readonly string[], redirects: readonly Redirect[]): MovedFile[] {
  const formerly = new Map<string, string[]>();
  for (const redirect of redirects) {
    formerly.set(redirect.new, [...(formerly.get(redirect.new) ?? []), redirect.old]);
  }
  const taken = new Set(paths);
  return paths.flatMap((now) =>
    earlierPaths(now, formerly)
      .filter((old) => old !== now && !taken.has(old))
      .map((old) => ({ old, now })),
  );
}

function earlierPaths(path: string, formerly: ReadonlyMap<string, readonly string[]>): string[] {
  return path.split('/').reduce<string[]>(
    (starts, step, index) => {
      const [name = '', ...ending] = step.split('.');
      const steps = [name, ...(formerly.get(name) ?? [])].map((one) => [one, ...ending].join('.'));
      return starts.flatMap((start) => steps.map((one) => (index === 0 ? one : `${start}/${one}`)));
    },
    [''],
  );
}
