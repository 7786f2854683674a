/**
 * The index of a published site: every file with its size and hash. It tells another program what there is, and the next
 * build which addresses were ever given out. A contract, as a schema and as a type.
 */

import * as z from 'zod';
import { drawingOfPicture } from './pictures.ts';

export const INDEX_VERSION = 1;

/** What takes long to make, and can be made from another file of the site. */
export const EXTRAS = ['pictures', 'workbooks', 'documents'] as const;
export type Extra = (typeof EXTRAS)[number];

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
      .array(z.enum(EXTRAS))
      .optional()
      .describe(
        'What a quick build left out: pictures as PNG, workbooks, documents of words. Such a site is for a look, not for publication.',
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
 * Of the addresses of an earlier site those that the later one no longer answers. What a quick build left out counts as
 * answered where the file is from which it would be made.
 */
export function brokenAddresses(earlier: SiteIndex, later: SiteIndex): string[] {
  const kept = new Set(later.files.map(({ path }) => path));
  const couldBeMade = (path: string) =>
    later.without?.some((extra) => kept.has(ORIGIN[extra](path) ?? path)) === true;
  return earlier.files.flatMap(({ path }) => (kept.has(path) || couldBeMade(path) ? [] : [path]));
}

/** The file from which this one is made; undefined for another kind of file. */
const ORIGIN: Readonly<Record<Extra, (path: string) => string | undefined>> = {
  pictures: drawingOfPicture,
  workbooks: (path) => (path.endsWith('.xlsx') ? path.replace(/xlsx$/, 'csv') : undefined),
  documents: (path) => (path.endsWith('.docx') ? path.replace(/[^/]*$/, '') : undefined),
};
