/** `site.yaml`: what the site is called, whom it is about, what it publishes and by when reports are owed. */

import * as z from 'zod';
import { day, id, TIME, words } from './fields.ts';
import { limitsSchema } from './limits.ts';

/**
 * One line of the reporting calendar: which form is owed, by whom, how often, and by when.
 * `due` is a day of the month in which the period ends (`afterMonths: 0`) or of a later month.
 */
export const reportingSchema = z.strictObject({
  form: id,
  /** Units of this level, below this unit, the unit itself included where it has the level. */
  level: id,
  below: id,
  every: z.enum(['month', 'quarter', 'half', 'nine-months', 'year', 'week']),
  /** First and last period owed; `to` absent: still owed. */
  from: day,
  to: day.optional(),
  due: z.strictObject({
    afterMonths: z.number().int().min(0).max(12).default(0),
    day: z.number().int().min(1).max(31).describe('Of a week: 1 is Monday.'),
    time: z
      .string()
      .regex(TIME, 'time')
      .transform((text) => text.padStart(5, '0'))
      .optional()
      .describe('Hour of that day, as in 09:00; absent: until midnight.'),
  }),
  document: id.optional(),
});
export type Reporting = z.infer<typeof reportingSchema>;

export const siteSchema = z.strictObject({
  title: z.object({ vi: words, en: words }),
  tagline: z.object({ vi: words, en: words }),
  publisher: z.object({ vi: words, en: words }),
  home: id,
  doors: z.array(id).describe('Units offered beside the home unit on the overview.'),
  address: z
    .string()
    .regex(/^https?:\/\/[^/\s]+(?:\/[\w.~-]+)*\/?$/, 'address')
    .optional()
    .describe(
      'Where the site is published, as in https://vi-du.gov.vn or https://vi-du.gov.vn/bang-chi-tieu; printed pages lead back there.',
    ),
  pin: z
    .array(id)
    .optional()
    .describe('Units of whose charts every period keeps an address of its own; absent: the home unit.'),
  policy: z.enum(['quarantine', 'strict']).default('quarantine'),
  asOf: day.optional().describe('No figure after this day is published; absent: all are.'),
  reporting: z.array(reportingSchema).default([]).describe('The reporting calendar.'),
  smallNumbers: z
    .strictObject({
      below: z.number().int().min(2),
      except: z.array(id).default([]).describe('Measures that count no persons.'),
    })
    .optional()
    .describe(
      'Counts from 1 up to just below this are withheld, with all from which they could be computed.',
    ),
  periods: z
    .array(z.enum(['month', 'quarter', 'half', 'nine-months', 'year']))
    .default([])
    .describe(
      'Periods that are also computed from the reports of others: months, quarters … that nobody reported.',
    ),
  ranking: z
    .strictObject({ fewestCases: z.number().int().min(1) })
    .default({ fewestCases: 10 })
    .describe('A share of fewer cases than this is not ranked.'),
  licence: z
    .strictObject({ name: words, address: z.string().regex(/^https?:\/\/\S+$/, 'address') })
    .optional()
    .describe('Under which anybody may use the figures; absent: none has been declared.'),
  illustrative: z.boolean().default(false).describe('The figures are invented, and every page says so.'),
  limits: limitsSchema.optional().describe('How much of one file is read.'),
});
export type SiteConfig = z.infer<typeof siteSchema>;
