/**
 * The registry: what a locality declares once and changes rarely. Each table has one zod schema; it validates the
 * CSV file of that name, gives its type here and its documentation elsewhere. Empty text means "not declared".
 */

import * as z from 'zod';
import { day, id, optionalDay, optionalId, optionalMoment, order, words } from './fields.ts';
import type { Where } from './finding.ts';
import { type Formula, parseFormula } from './formula.ts';
import {
  type InspectionRound,
  type InspectionTeam,
  type InspectionVisit,
  inspectionRoundSchema,
  inspectionTeamSchema,
  inspectionVisitSchema,
} from './inspections.ts';
import { type Model, type ModelUnit, modelSchema, modelUnitSchema } from './models.ts';
import { type Redirect, redirectSchema } from './redirects.ts';
import type { ReportTemplate } from './reportTemplate.ts';
import type { SiteConfig } from './siteConfig.ts';
import type { TaskDeadline } from './taskDeadline.ts';

export const levelSchema = z.object({
  id,
  name_vi: words,
  name_en: words,
  order: order.describe('Position from the largest territory down.'),
  territorial: z.enum(['yes', 'no']).describe('"no" for agencies: they are never added up to their parent.'),
  prefixes: z
    .string()
    .describe(
      'Words before a name that may be left out, separated by "|"; their initials need not be listed.',
    ),
});
export type Level = z.infer<typeof levelSchema>;

export const unitSchema = z.object({
  id: id.describe('Permanent; part of every address.'),
  code: z.string().describe('Official code. Codes are reused after mergers: only id is unique.'),
  portal_code: z.string().describe('Code on the national public-service portal.'),
  name_vi: words,
  name_en: words,
  level: id,
  parent: optionalId,
  valid_from: optionalDay,
  valid_to: optionalDay.describe('Last day; empty while the unit exists.'),
  children_from: optionalDay.describe(
    'From this day on, all children of the unit are in the registry, so that their values may be added up to it. Empty: never.',
  ),
  aliases: z.string().describe('Other names found in spreadsheets, separated by "|".'),
});
export type Unit = z.infer<typeof unitSchema>;

export const successionSchema = z.object({
  predecessor: id,
  successor: id,
  date: day.describe('First day of the successor.'),
  kind: z.enum(['whole', 'part']),
  share: z
    .string()
    .regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)?$/, 'share')
    .describe(
      'Of a part: how much of the predecessor it took, 0 to 1, for counts that nobody split. Empty: not declared.',
    ),
  document: optionalId,
});
export type Succession = z.infer<typeof successionSchema>;

export const unitNameSchema = z.object({
  unit: id,
  until: day.describe('Last day on which the unit had this name.'),
  name_vi: words,
  name_en: words,
  document: optionalId,
});
/** A name that a unit had before, up to a day; after the last of them it has the name of `units`. */
export type UnitName = z.infer<typeof unitNameSchema>;

export const definitionChangeSchema = z.object({
  indicator: id,
  from: day.describe('First day on which the indicator is counted in the new way.'),
  note_vi: words.describe('What changed, short.'),
  note_en: words,
  document: optionalId,
});
/** A day before and after which the values of an indicator cannot be compared. */
export type DefinitionChange = z.infer<typeof definitionChangeSchema>;

export const documentSchema = z.object({
  id,
  number: words.describe('As printed, for instance 415/BC-TCTTKĐA.'),
  date: optionalDay,
  issuer: words,
  title_vi: words.describe('Short, in our own words.'),
  title_en: words,
  address: z
    .string()
    .regex(/^(?:https?:\/\/\S+)?$/, 'address')
    .describe('Web address of the source, where there is one.'),
});
export type LegalDocument = z.infer<typeof documentSchema>;

export const groupSchema = z.object({ id, name_vi: words, name_en: words, order });
export type IndicatorGroup = z.infer<typeof groupSchema>;

export const dimensionSchema = z.object({
  id,
  slug: id.describe('Address of the page of this breakdown.'),
  title_vi: words,
  title_en: words,
  description_vi: z.string(),
  description_en: z.string(),
});
export type Dimension = z.infer<typeof dimensionSchema>;

export const categorySchema = z.object({
  id,
  dimension: id,
  order,
  name_vi: words.describe('Short, in our own words.'),
  name_en: words,
  aliases: z.string().describe('Names as the official forms print them, separated by "|".'),
  document: optionalId,
  item: z.string().describe('Number within the document.'),
});
export type Category = z.infer<typeof categorySchema>;

export const measureSchema = z.object({
  id,
  name_vi: words,
  name_en: words,
  kind: z.enum(['flow', 'stock', 'rate']),
  unit_vi: words.describe('Unit of measure: hồ sơ, người, %, điểm.'),
  unit_en: words,
  maximum: z
    .string()
    .regex(/^(\d+(\.\d+)?)?$/, 'number')
    .describe('The most that a figure can be, in its unit (100 for a share of a whole); empty: no limit.'),
  over_units: z
    .enum(['sum', 'none'])
    .describe('How a parent follows from its children. A rate is always "none".'),
  over_periods: z
    .enum(['sum', 'last', 'none'])
    .describe(
      'How a longer period follows from shorter ones: a flow is the sum, a stock the last; "none" for a rate, and for a flow that counts the same person again in another period.',
    ),
  dimension: optionalId.describe('Breakdown by which the measure may be reported; its total is the sum.'),
});
export type Measure = z.infer<typeof measureSchema>;

const formula = z.string().transform((text, context): Formula => {
  const terms = parseFormula(text);
  if (terms) return terms;
  context.addIssue({ code: 'custom', message: 'formula' });
  return z.NEVER;
});

export const indicatorSchema = z.object({
  id,
  group: id,
  name_vi: words,
  name_en: words,
  numerator: formula,
  denominator: z.union([z.literal('').transform((): Formula => []), formula]),
  unit_vi: words.describe('"%" for a ratio shown as a percentage.'),
  unit_en: words,
  direction: z.enum(['up', 'down', 'none']),
  decimals: z
    .string()
    .regex(/^[0-4]$/, 'number')
    .transform(Number),
  dimension: optionalId.describe('Breakdown for which the indicator is also computed.'),
  agency_vi: z.string().describe('Responsible agency.'),
  agency_en: z.string(),
  definition_vi: words,
  definition_en: words,
  document: optionalId,
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const targetSchema = z.object({
  id: id.describe('Permanent. Rows of one id with windows that follow one another are steps of one target.'),
  indicator: id,
  scope: z.enum(['unit', 'subtree', 'level', 'all']),
  of: optionalId.describe('The unit, the root of the subtree, or the level.'),
  category: optionalId,
  comparator: z.enum(['>=', '<=', '=']),
  value: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'number')
    .describe(
      'In the unit of the indicator: 80 means 80 % where the indicator is a percentage. Dot decimals.',
    ),
  kind: z.enum(['standing', 'deadline']),
  from: optionalDay,
  to: optionalDay.describe('Last day of the window; for a deadline, the deadline itself.'),
  document: id,
  item: z.string(),
  note_vi: z.string(),
  note_en: z.string(),
});
export type Target = z.infer<typeof targetSchema>;

export const ruleSchema = z.object({
  id,
  left: formula,
  comparator: z.enum(['=', '<=']),
  right: formula,
  severity: z.enum(['', 'error', 'warning']).describe('Empty: warning. An error withholds the figures.'),
});
/** What must hold between measures of one unit, period and category, wherever all of them were reported. */
export type Rule = z.infer<typeof ruleSchema>;

export const taskSchema = z.object({
  id,
  document: id,
  item: words.describe('Number within the document.'),
  title_vi: words.describe('Short, in our own words.'),
  title_en: words,
  unit: id.describe('The unit whose plan it is.'),
  lead: z.string().describe('Agency in the lead, as the document names it.'),
  coordinators: z.string(),
  product: z.string(),
  deadline: z
    .string()
    .describe('As the document writes it: "Quý II/2024", "Thực hiện thường xuyên"; empty: none.'),
  due: optionalDay.describe('The last day, only where the words of the deadline do not say it themselves.'),
});
export type Task = z.infer<typeof taskSchema>;

/** A human decision about one cell: what stands instead of what the file says, why, by whom. */
export const correctionSchema = z.object({
  file: words.describe('Relative to the folder of submissions.'),
  sheet: z.string().describe('Empty for CSV.'),
  cell: z
    .string()
    .regex(
      /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])(?:[1-9]\d{0,5}|10[0-3]\d{4}|104[0-7]\d{3}|1048[0-4]\d\d|10485[0-6]\d|104857[0-6])$/,
      'cell',
    )
    .describe('As the spreadsheet program names it: F17.'),
  was: z.string().describe('What the cell shows in the file; guards against a file that has since changed.'),
  instead: z
    .string()
    .describe('What is read instead, as one would type it there; empty: nothing was reported.'),
  reason_vi: words,
  reason_en: words,
  decided_by: words.describe('The office that decided.'),
  decided_on: day,
  document: optionalId,
});
export type Correction = z.infer<typeof correctionSchema>;

export const submissionSchema = z.object({
  path: words.describe('File, relative to this list.'),
  sheet: z
    .string()
    .describe('Sheet, where the sheets of one file differ in unit, period or date; else empty.'),
  unit: optionalId.describe('Unit of the whole sheet, where the rows do not name one.'),
  period: z.string().describe('Period of the whole sheet, where the rows do not name one.'),
  as_of: optionalDay.describe('Day on which the figures hold; empty: the last day of the period.'),
  document: optionalId,
  sender: z.string(),
  received: optionalMoment.describe('Day, and the hour where it is known: 2023-09-08 08:55.'),
  note_vi: z.string(),
  note_en: z.string(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** The tables of `registry/`, by file name without `.csv`. */
export const REGISTRY_SCHEMAS = {
  levels: levelSchema,
  units: unitSchema,
  successions: successionSchema,
  'unit-names': unitNameSchema,
  'definition-changes': definitionChangeSchema,
  documents: documentSchema,
  groups: groupSchema,
  dimensions: dimensionSchema,
  categories: categorySchema,
  measures: measureSchema,
  indicators: indicatorSchema,
  targets: targetSchema,
  rules: ruleSchema,
  tasks: taskSchema,
  redirects: redirectSchema,
  models: modelSchema,
  'model-units': modelUnitSchema,
  'inspection-rounds': inspectionRoundSchema,
  'inspection-teams': inspectionTeamSchema,
  'inspection-visits': inspectionVisitSchema,
} as const;

export type RegistryTable = keyof typeof REGISTRY_SCHEMAS;

/** The registry as tables keyed by id, in the order of their files. */
export interface Registry {
  site: SiteConfig;
  levels: ReadonlyMap<string, Level>;
  units: ReadonlyMap<string, Unit>;
  successions: readonly Succession[];
  unitNames: readonly UnitName[];
  definitionChanges: readonly DefinitionChange[];
  documents: ReadonlyMap<string, LegalDocument>;
  groups: ReadonlyMap<string, IndicatorGroup>;
  dimensions: ReadonlyMap<string, Dimension>;
  categories: ReadonlyMap<string, Category>;
  measures: ReadonlyMap<string, Measure>;
  indicators: ReadonlyMap<string, Indicator>;
  targets: readonly Target[];
  rules: readonly Rule[];
  tasks: ReadonlyMap<string, Task>;
  /** What the words of a task's deadline mean, by the id of the task. */
  taskDeadlines: ReadonlyMap<string, TaskDeadline>;
  redirects: readonly Redirect[];
  models: ReadonlyMap<string, Model>;
  modelUnits: readonly ModelUnit[];
  inspectionRounds: ReadonlyMap<string, InspectionRound>;
  inspectionTeams: readonly InspectionTeam[];
  inspectionVisits: readonly InspectionVisit[];
  /** Outlines of reports, in the order of their files. */
  reports: readonly ReportTemplate[];
  /** Where the last day of a target or a task is declared. */
  deadlinePlaces: ReadonlyMap<Target | Task, Where>;
}

/** A ratio is shown as a percentage; its value is kept as a fraction (0.647 for 64,7 %). */
export function isPercentage(thing: { unit_vi: string }): boolean {
  return thing.unit_vi === '%';
}

/** The target in the unit in which values are kept: 80 % is 0.8. */
export function targetValue(target: Target, indicator: Indicator): number {
  return Number(isPercentage(indicator) ? `${target.value}e-2` : target.value);
}
