/**
 * What differs between two editions of the data: the contract of the file that `npm run diff` writes, as a schema and as
 * a type. Values are unrounded, ratios fractions; what is not known is null, and a text that says nothing is empty.
 */

import * as z from 'zod';
import { STATUSES } from './evaluation.ts';
import { foundSchema } from './findingsDocument.ts';

export const DIFFERENCE_VERSION = 1;

const count = z.number().int().min(0);
const number = z.number().nullable();
const words = z.strictObject({ vi: z.string(), en: z.string() }).meta({ id: 'names' });

const edition = z
  .strictObject({
    kind: z
      .enum(['folder', 'ref', 'published'])
      .describe('A data folder as it stands; the same at a commit; a site as it was published.'),
    name: z.string().describe('The folder, the commit or the address.'),
    state: z
      .enum(['compared', 'no-data', 'registry-errors'])
      .describe(
        'Whether there are figures in it; of an edition without any, all figures of the other are new.',
      ),
    computed: z
      .enum(['here', 'when-published'])
      .describe('By the program that compares, or by whatever program published it.'),
  })
  .meta({ id: 'edition' });

const question = {
  indicator: z.string(),
  unit: z.string(),
  period: z.string().describe('Empty where a target stands and nothing was ever reported.'),
  breakdown: z.string().describe('Id of a category; empty: all of them together.'),
  lens: z.enum(['as-reported', 'restated']),
};

const side = z
  .strictObject({
    value: number,
    status: z.enum(STATUSES),
    target_id: z.string(),
    target: number,
    comparator: z.enum(['>=', '<=', '=']).nullable(),
    rank: z.number().int().nullable(),
  })
  .meta({ id: 'side', description: 'What one edition says.' });

export const FACT_CHANGES = [
  'changed',
  'read-otherwise',
  'sent-again',
  'new-report',
  'late-report',
  'filled',
  'emptied',
  'removed',
  'refused',
  'corrected',
  'correction-withdrawn',
] as const;

const fact = z
  .strictObject({
    state: z.string().describe('"value", or why there is none, as in observations.csv.'),
    value: number,
    file: z.string(),
    sheet: z.string(),
    cell: z.string(),
  })
  .meta({ id: 'fact', description: 'What a cell says.' });

const cause = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('cell'),
      how: z.enum(FACT_CHANGES),
      measure: z.string(),
      unit: z.string(),
      period: z.string(),
      breakdown: z.string(),
      before: fact.nullable(),
      after: fact.nullable(),
      correction: z
        .strictObject({ reason: words, decided_by: z.string(), decided_on: z.string() })
        .nullable()
        .describe('The decision by which a cell is read otherwise.'),
    }),
    z.strictObject({
      kind: z.literal('registry'),
      table: z.string().describe('A table of the registry, or "site" for the settings of site.yaml.'),
      key: z.string(),
      columns: z.array(z.string()).describe('Empty where the whole row came or went.'),
    }),
    z.strictObject({
      kind: z.literal('others'),
      units: z.array(z.string()).describe('At most five of the units whose values changed.'),
      count,
    }),
  ])
  .meta({ id: 'cause' });

const change = z
  .strictObject({
    ...question,
    kinds: z
      .array(z.enum(['flip', 'status', 'value', 'target', 'rank', 'new', 'gone']))
      .describe('"flip": from met to missed or back, which is also a change of status.'),
    before: side.nullable(),
    after: side.nullable(),
    causes: z.array(cause).describe('At most ten cells; empty: no cause was found in the data.'),
    cells: count.describe('How many changed cells it rests on.'),
  })
  .meta({ id: 'change' });

const registryChange = z
  .strictObject({
    table: z.string(),
    key: z.string(),
    change: z.enum(['new', 'changed', 'gone']),
    columns: z.array(z.strictObject({ column: z.string(), before: z.string(), after: z.string() })),
  })
  .meta({ id: 'registryChange' });

const report = z
  .strictObject({
    file: z.string(),
    unit: z.string(),
    periods: z.array(z.string()),
    late: z.boolean(),
  })
  .meta({ id: 'report', description: 'Figures of a unit for periods of which the other edition has none.' });

const bySeverity = z.strictObject({ error: count, warning: count, notice: count });

export const differenceDocumentSchema = z
  .strictObject({
    version: z
      .literal(DIFFERENCE_VERSION)
      .describe('Changes only when a program that reads this might break.'),
    base: edition,
    head: edition,
    summary: z.strictObject({
      flips: count,
      statuses: count.describe('Without the flips.'),
      values: count.describe('Of which the status stayed.'),
      targets: count.describe('Of which status and value stayed.'),
      ranks: count.describe('Of which all else stayed.'),
      new: count,
      gone: count,
      newFindings: bySeverity,
      goneFindings: bySeverity,
    }),
    changes: z
      .array(change)
      .describe('Flips, then other statuses, values, targets, ranks, new ones and those gone.'),
    reports: z.strictObject({
      new: z.array(report),
      gone: z.array(report),
      missing: z.array(foundSchema).describe('Owed, and counted as missing only now.'),
      arrived: z.array(foundSchema).describe('Counted as missing before, and no longer.'),
    }),
    findings: z.strictObject({ new: z.array(foundSchema), gone: z.array(foundSchema) }),
    registry: z.array(registryChange),
    files: z
      .array(z.strictObject({ path: z.string(), change: z.enum(['new', 'changed', 'gone']) }))
      .nullable()
      .describe('Files of the data folder; null where only one of the two is a folder.'),
    names: z.strictObject({
      indicators: z.record(
        z.string(),
        z.strictObject({ name: words, unit: words, decimals: z.number().int() }),
      ),
      units: z.record(z.string(), words),
      categories: z.record(z.string(), words),
      measures: z.record(z.string(), z.strictObject({ name: words, unit: words })),
    }),
  })
  .meta({ title: 'Differences between two editions of a dashboard' });

export type DifferenceDocument = z.infer<typeof differenceDocumentSchema>;
export type EditionName = DifferenceDocument['base'];
export type Difference = DifferenceDocument['changes'][number];
export type Side = z.infer<typeof side>;
export type Cause = z.infer<typeof cause>;
export type CellCause = Extract<Cause, { kind: 'cell' }>;
export type FactChange = (typeof FACT_CHANGES)[number];
export type RegistryChange = z.infer<typeof registryChange>;
export type ReportChange = z.infer<typeof report>;

/** The same contract for programs that know JSON Schema (2020-12). */
export function differenceJsonSchema(): object {
  return z.toJSONSchema(differenceDocumentSchema);
}
