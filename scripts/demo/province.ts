/**
 * What the invented province is made of, as typed values: the files of `province/` in, and nothing known of what any
 * of its measures, places or forms means.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Form, formSchema } from '../../src/domain/form.ts';
import { type Measure, measureSchema, type Task, taskSchema } from '../../src/domain/registry.ts';

const FOLDER = join(import.meta.dirname, 'province');

/** Each has its function in `mistakes/`. */
export const MISTAKE_KINDS = [
  'text',
  'change',
  'state',
  'exceed',
  'fall',
  'jump',
  'total',
  'computed',
  'empty',
  'correction',
  'header',
  'date',
  'name',
  'closed',
  'repeat',
  'copy',
  'missing-row',
  'missing-file',
  'late',
  'revision',
  'rival',
  'foreign',
  'mail',
  'encoding',
  'lock',
  'absent',
] as const;

const placesSchema = z.strictObject({
  province: z.strictObject({ id: z.string(), code: z.string(), name_vi: z.string(), name_en: z.string() }),
  levels: z.strictObject({ province: z.string(), district: z.string(), commune: z.string() }),
  districts: z.strictObject({ kinds: z.array(z.string()) }),
  communes: z.strictObject({ kinds: z.array(z.string()) }),
  english: z.record(z.string(), z.string()),
  first: z.array(z.string()),
  second: z.array(z.string()),
  third: z.array(z.string()),
  people: z.strictObject({ typical: z.number(), spread: z.number() }),
  merger: z.strictObject({
    date: z.string(),
    document: z.string(),
    together: z.array(z.number()),
    absorbed: z.number(),
    divided: z.strictObject({ people: z.number(), shares: z.tuple([z.string(), z.string()]) }),
  }),
  rename: z.strictObject({ until: z.string(), document: z.string() }),
});
export type Places = z.infer<typeof placesSchema>;

const officeSchema = z.strictObject({
  figures: z.enum(['numbers', 'text']),
  totals: z.boolean(),
  dash: z.boolean().default(false),
});
/** How an office writes: numbers or text, "-" for zero, and whether it adds up its rows. */
export type Office = z.infer<typeof officeSchema>;

const reportSchema = z.strictObject({
  form: z.string(),
  name: z.string(),
  rows: z.enum(['children', 'items', 'categories']),
  during: z.array(z.tuple([z.string(), z.string()])).optional(),
});
export type Report = z.infer<typeof reportSchema>;

const reportsSchema = z.strictObject({
  districts: z.array(reportSchema),
  province: z.array(reportSchema),
  tasks: z.strictObject({ form: z.string(), name: z.string() }),
  document: z.string(),
  growth: z.strictObject({ from: z.string(), months: z.number() }),
  offices: z.array(officeSchema),
  delimited: officeSchema.extend({ office: z.number() }),
});
export type Reports = z.infer<typeof reportsSchema>;

const number = z.string().transform(Number);
const growthSchema = z.object({
  measure: z.string(),
  model: z.enum(['people', 'quota', 'flow', 'share', 'rest', 'fixed', 'once', 'score']),
  of: z.string(),
  start: number,
  end: number,
  spread: number,
  noise: number,
  season: number,
  lacking: number,
  step_from: z.string(),
  step_factor: number,
});
/** How one measure grows; empty numbers are 0. */
export type Growth = z.infer<typeof growthSchema>;

const month = z.string().regex(/^(?:\d{4}-\d{2})?$/);
const progressSchema = z.object({
  task: z.string(),
  begun: month,
  done: month,
  stopped: month,
  note: z.string(),
});
/** From which month on one task is under way, done or stopped; empty: never. */
export type Progress = z.infer<typeof progressSchema>;

const mistakeSchema = z.strictObject({
  /** What is done; the codes are the findings that follow. */
  kind: z.enum(MISTAKE_KINDS),
  code: z.string(),
  form: z.string().optional(),
  /** Id or header of the column in which it is made. */
  column: z.string().optional(),
  /** Id of the column that the finding names, where it is another. */
  at: z.string().optional(),
  row: z.number().optional(),
  /** Only figures of at least this much. */
  least: z.number().default(0),
  by: z.number().default(0),
  times: z.number().default(1),
  text: z.string().default(''),
  /** The column of the whole, for parts that go beyond it. */
  above: z.string().optional(),
  delimited: z.boolean().default(false),
  /** Forms of the same office and month that must stay without mistakes. */
  beside: z.array(z.string()).default([]),
  why: z.string(),
  why_en: z.string().default(''),
});
/** A mistake that somebody makes once. */
export type Mistake = z.infer<typeof mistakeSchema>;

const modelShareSchema = z.object({
  model: z.string(),
  level: z.string(),
  share: number,
  registered: number,
  running: number,
  ended: number,
  since: z.string(),
  until: z.string(),
  document: z.string(),
});
/** How many units of a level run a model, which shares of them are how far, and in which months they began and ended. */
export type ModelShare = z.infer<typeof modelShareSchema>;

export interface Province {
  modelShares: readonly ModelShare[];
  /** Of each inspection round: the share of communes, who reports, how many visits stay silent. */
  visits: readonly Record<string, string>[];
  mistakes: readonly Mistake[];
  /** Forms that the reporting calendar asks for. */
  owed: ReadonlySet<string>;
  places: Places;
  reports: Reports;
  growth: ReadonlyMap<string, Growth>;
  progress: readonly Progress[];
  /** By id; whose plan it is stands there in braces. */
  tasks: ReadonlyMap<string, Omit<Task, 'unit'>>;
  measures: ReadonlyMap<string, Measure>;
  /** Categories by dimension, in order. */
  categories: ReadonlyMap<string, readonly { id: string; name: string }[]>;
  forms: ReadonlyMap<string, Form>;
  /** Files of the data folder as they stand, with words in braces still in them. */
  texts: ReadonlyMap<string, string>;
}

export function readProvince(): Province {
  const texts = new Map([['site.yaml', text('site.yaml')]]);
  for (const folder of ['registry', 'registry/reports', 'forms']) {
    const entries = readdirSync(join(FOLDER, folder), { withFileTypes: true }).filter((one) => one.isFile());
    for (const name of entries.map((one) => one.name).sort()) {
      texts.set(`${folder}/${name}`, text(join(folder, name)));
    }
  }
  const table = (name: string) => rowsOf(texts.get(`registry/${name}.csv`) ?? '');
  const categories = new Map<string, { id: string; name: string }[]>();
  for (const { id = '', dimension = '', name_vi: name = '' } of table('categories')) {
    categories.set(dimension, [...(categories.get(dimension) ?? []), { id, name }]);
  }
  const forms = [...texts].filter(([path]) => path.startsWith('forms/'));
  const site = z.object({ reporting: z.array(z.object({ form: z.string() })) });
  return {
    mistakes: z.array(mistakeSchema).parse(parse(text('mistakes.yaml'))),
    owed: new Set(site.parse(parse(texts.get('site.yaml') ?? '')).reporting.map(({ form }) => form)),
    places: placesSchema.parse(parse(text('places.yaml'))),
    reports: reportsSchema.parse(parse(text('reports.yaml'))),
    growth: new Map(
      rowsOf(text('growth.csv'))
        .map((row) => growthSchema.parse(row))
        .map((row) => [row.measure, row]),
    ),
    progress: rowsOf(text('progress.csv')).map((row) => progressSchema.parse(row)),
    tasks: new Map(table('tasks').map((row) => [row.id ?? '', taskSchema.omit({ unit: true }).parse(row)])),
    measures: new Map(
      table('measures')
        .map((row) => measureSchema.parse(row))
        .map((row) => [row.id, row]),
    ),
    categories,
    forms: new Map(forms.map(([, yaml]) => formSchema.parse(parse(yaml))).map((form) => [form.id, form])),
    texts,
    modelShares: rowsOf(text('model-shares.csv')).map((row) => modelShareSchema.parse(row)),
    visits: rowsOf(text('visits.csv')),
  };
}

function text(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

export function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}
