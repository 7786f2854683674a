/**
 * Pilot models: what is tried out, whose programme it is, and which units run it. A document that tells only how many
 * models there are, or how many units registered, is kept as just that: no name is made up for what it does not name.
 */

import * as z from 'zod';
import { id, idList, optionalDay, optionalId, words } from './fields.ts';

export const modelSchema = z.object({
  id: id.describe('Permanent; part of an address.'),
  document: id,
  item: z.string().describe('Where in the document.'),
  number: z.string().describe('Number of the model within its programme; empty: none is stated.'),
  title_vi: words.describe('Short, in our own words.'),
  title_en: words,
  group: optionalId.describe('Group of indicators to which it belongs.'),
  unit: id.describe('The unit whose programme it is.'),
  agency_vi: z.string().describe('Agency in the lead; empty: none is named.'),
  agency_en: z.string(),
  count: z
    .string()
    .regex(/^(?:[1-9]\d*)?$/, 'number')
    .describe('How many models the row stands for, where the document tells only that. Empty: one.'),
  category: optionalId.describe('Category under which the number of its units is reported.'),
  targets: idList.describe('Targets that rest on it, separated by "|".'),
  from: optionalDay,
  to: optionalDay.describe('Last day, where the document fixes one.'),
  note_vi: z.string(),
  note_en: z.string(),
});
export type Model = z.infer<typeof modelSchema>;

export const modelUnitSchema = z.object({
  model: id,
  unit: id.describe('The unit that runs it, or to which the agency belongs.'),
  agency_vi: z.string().describe('Agency or place of the unit that runs it; empty: the unit itself.'),
  agency_en: z.string(),
  state: z
    .enum(['', 'planned', 'registered', 'running', 'ended'])
    .describe('As the document of the row says; empty: it does not say.'),
  from: optionalDay,
  to: optionalDay,
  document: id,
  item: z.string(),
  note_vi: z.string(),
  note_en: z.string(),
});
/** That a unit runs a model, or is to, as a document says. */
export type ModelUnit = z.infer<typeof modelUnitSchema>;
