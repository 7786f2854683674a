/**
 * How much of a file we are willing to read. Every reader stops as soon as one limit is passed, whatever the file says
 * about its own size. A data folder may set its own in `site.yaml`.
 */

import * as z from 'zod';

const positive = z.number().int().positive();

export const limitsSchema = z.strictObject({
  fileBytes: positive.default(20 * 1024 * 1024).describe('Bytes of the file as received.'),
  inflatedBytes: positive
    .default(64 * 1024 * 1024)
    .describe('Bytes after inflating, over all parts that are read, counted as they come out.'),
  entries: positive.default(2_000).describe('Entries of the archive, read or not.'),
  cells: positive
    .default(360_000)
    .describe('Cells with content over all sheets; also the most shared strings and merged ranges.'),
  sheets: positive.default(200).describe('Sheets of one workbook.'),
  textLength: positive.default(32_767).describe('Characters of one cell.'),
  seconds: z.number().positive().default(8).describe('Time for one file.'),
});
export type ReadLimits = z.infer<typeof limitsSchema>;

export const DEFAULT_LIMITS: ReadLimits = limitsSchema.parse({});
