/**
 * Findings as other programs read them: the contract of `findings.json`, as a schema and as a type. What a document
 * holds is decided in `publish/`; here is only what it may look like. Codes are permanent and their list may grow, so
 * it is not part of the contract.
 */

import * as z from 'zod';

export const FINDINGS_VERSION = 1;

const where = z
  .strictObject({
    file: z
      .string()
      .describe('Relative to the data folder, with forward slashes; empty: the finding concerns no file.'),
    sheet: z.string().describe('Empty: the whole file, or a file without sheets.'),
    cell: z
      .string()
      .describe(
        'F17; a column, F, or a row, 17; of delimited text the row is the line. Empty: the whole sheet.',
      ),
  })
  .meta({ id: 'where', description: 'A place in a file.' });

const words = z
  .strictObject({ vi: z.string(), en: z.string() })
  .meta({ id: 'words', description: 'Whole sentences in Vietnamese and in English.' });

const count = z.number().int().min(0);

/** One finding, as every document that holds findings writes it. */
export const foundSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/)
      .describe('What kind of finding it is: its family, then its name. Permanent; the list may grow.'),
    severity: z
      .enum(['error', 'warning', 'notice'])
      .describe('An error keeps what it touches out of the site; a warning and a notice do not.'),
    where,
    also: z.array(where).describe('Other places that take part, such as the other of two that disagree.'),
    params: z
      .record(z.string(), z.string())
      .describe('What the sentences were made of: texts as found in the file, plain numbers, days, ids.'),
    message: words.describe('What was read and what was expected; the place is not named.'),
    hint: words.describe('What to do next.'),
  })
  .meta({ id: 'finding' });

export const findingsDocumentSchema = z
  .strictObject({
    version: z.literal(FINDINGS_VERSION).describe('Changes only when a program that reads this might break.'),
    generated: z
      .string()
      .describe(
        'When: an instant, or of a published file the latest day of which its figures speak; may be empty.',
      ),
    findings: z.array(foundSchema).describe('By file, then sheet, then place, then code.'),
    summary: z
      .strictObject({ error: count, warning: count, notice: count })
      .describe('How many findings of each severity.'),
  })
  .meta({ title: 'Findings about the data of a dashboard' });

export type FindingsDocument = z.infer<typeof findingsDocumentSchema>;
export type Found = FindingsDocument['findings'][number];

/** The same contract for programs that know JSON Schema (2020-12). */
export function findingsJsonSchema(): object {
  return z.toJSONSchema(findingsDocumentSchema);
}
