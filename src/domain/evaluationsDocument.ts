/**
 * Evaluations as other programs read them: the contract of the JSON files of the interface, as a schema and as a type.
 * One for each chart, unit, indicator and period, all of one shape; numbers unrounded, ratios as fractions. What is not
 * known is null, and `status` says why.
 */

import * as z from 'zod';
import { STATUSES } from './evaluation.ts';

export const EVALUATIONS_VERSION = 1;

const words = z.strictObject({ vi: z.string(), en: z.string() }).meta({ id: 'words' });
const number = z.number().nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const source = z
  .strictObject({
    measure: z.string(),
    unit: z.string(),
    file: z.string(),
    sheet: z.string(),
    cell: z.string(),
    document: z.string().describe('Id of a document; may be empty.'),
  })
  .meta({ id: 'source', description: 'A cell that the value rests on.' });

const evaluation = z
  .strictObject({
    indicator: z.string(),
    unit: z.string(),
    period: z
      .strictObject({ id: z.string(), first: day, last: day })
      .nullable()
      .describe('Null where a target stands and nothing was ever reported.'),
    breakdown: z.string().describe('Id of a category; empty: all of them together.'),
    lens: z.enum(['as-reported', 'restated']),
    target_id: z.string().nullable(),
    value: number.describe('Unrounded; a fraction where the unit of measure is %.'),
    shown: words.describe(
      'As the pages show it, rounded but never across its target; empty without a value.',
    ),
    numerator: number,
    denominator: number,
    target: number.describe('In the unit of the value.'),
    comparator: z.enum(['>=', '<=', '=']).nullable(),
    due: day.nullable(),
    status: z.enum(STATUSES),
    gap_points: number.describe('Value minus target.'),
    gap_cases: number.describe('Whole cases still needed; zero or less: to spare.'),
    reported: z.number().int().describe('How many of the parts of the value reported.'),
    expected: z.number().int().describe('How many should.'),
    low: number.describe('Where parts are missing: the true value lies at or above this.'),
    high: number,
    rank: z.number().int().nullable(),
    as_of: day.nullable(),
    sources: z
      .array(source)
      .describe('Only in the file of a chart, and at most twenty; `source_count` says how many there are.'),
    source_count: z.number().int().min(0),
  })
  .meta({ id: 'evaluation' });

export const evaluationsDocumentSchema = z
  .strictObject({
    version: z
      .literal(EVALUATIONS_VERSION)
      .describe('Changes only when a program that reads this might break.'),
    data: z.string().describe('Names the data: the same data have the same version.'),
    illustrative: z.boolean().describe('The figures are invented.'),
    publisher: words,
    licence: z.strictObject({ name: z.string(), address: z.string() }).nullable(),
    title: words,
    sentence: words.nullable().describe('Of a chart: what it says now.'),
    page: words.describe('Addresses of the page in each language, from the root of the host.'),
    names: z
      .strictObject({
        indicators: z.record(z.string(), z.strictObject({ name: words, unit: words })),
        units: z.record(z.string(), words),
        categories: z.record(z.string(), words),
      })
      .describe('Of the ids below.'),
    evaluations: z.array(evaluation).describe('Oldest period first; one for each target of a value.'),
  })
  .meta({ title: 'Evaluations of a dashboard' });

export type EvaluationsDocument = z.infer<typeof evaluationsDocumentSchema>;

/** The same contract for programs that know JSON Schema (2020-12). */
export function evaluationsJsonSchema(): object {
  return z.toJSONSchema(evaluationsDocumentSchema);
}
