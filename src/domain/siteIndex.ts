/**
 * The index of a published site: every file with its size and hash. It tells another program what there is, and the next
 * build which addresses were ever given out. A contract, as a schema and as a type.
 */

import { z } from 'zod';
import { drawingOfPicture } from './pictures.ts';

export const INDEX_VERSION = 1;

const file = z
  .strictObject({
    path: z
      .string()
      .describe(
        'From the root of the site, without a leading slash; of a page the address, ending in a slash.',
      ),
    bytes: z.number().int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'file', description: 'One published file.' });

export const siteIndexSchema = z
  .strictObject({
    version: z.literal(INDEX_VERSION).describe('Changes only when a program that reads this might break.'),
    data: z.string().describe('Names the data: the same data have the same version.'),
    generated: z.string().describe('The latest day of which any figure speaks; may be empty.'),
    without: z
      .array(z.enum(['pictures']))
      .optional()
      .describe(
        'What a quick build left out: pictures as PNG. Such a site is for a look, not for publication.',
      ),
    files: z
      .array(file)
      .describe('By path; without this index itself and without parts that only pages load.'),
  })
  .meta({ title: 'Everything that a dashboard publishes' });

export type SiteIndex = z.infer<typeof siteIndexSchema>;
export type IndexedFile = SiteIndex['files'][number];

/** The same contract for programs that know JSON Schema (2020-12). */
export function siteIndexJsonSchema(): object {
  return z.toJSONSchema(siteIndexSchema);
}

/**
 * Of the addresses of an earlier site those that the later one no longer answers. Of a quick build without pictures a
 * picture counts as answered where the drawing is from which it would be made.
 */
export function brokenAddresses(earlier: SiteIndex, later: SiteIndex): string[] {
  const kept = new Set(later.files.map(({ path }) => path));
  const couldBeMade = (path: string) =>
    later.without?.includes('pictures') && kept.has(drawingOfPicture(path) ?? path);
  return earlier.files.flatMap(({ path }) => (kept.has(path) || couldBeMade(path) ? [] : [path]));
}
