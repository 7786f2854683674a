/**
 * A form declares the layout of an official spreadsheet: how to recognise it, which header is which measure, what
 * its rows are, and what its blanks and words mean. Forms are data (YAML); adding one needs no code.
 */

import * as z from 'zod';
import { isDay } from './day.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const words = z.string().min(1);

/**
 * One column. `header` is the path of its (merged) header cells from top to bottom, joined with " › ". A step of the
 * path may be `{unit}`, `{period}` or `{category}`: then the column stands for as many columns as there are headers
 * that name one, and gives that key to its figures.
 *
 * `as` says what its cells are:
 * - `value`: figures. The measure is `measure`, or else what the row's `item` declares under this column's `id`, or
 *   else the row's own `measure`.
 * - `fraction`: two figures typed as one text, `13.236/27.410`; they count as the columns `of: [first, second]`,
 *   which need not be columns of the sheet. A percentage typed behind them is verified.
 * - `unit`, `category`, `period`, `as-of`, `measure`, `item`, `task`: keys of the row.
 * - `task-state`: how far the row's task is, in the words of the form's `states`.
 * - `note`: what was written about the row's task.
 * - `narrative`: the unit's own words about what the row's `item` declares under `narrative`.
 * - `order`: order numbers. A Roman numeral or a letter there marks a group heading or its subtotal.
 * - `stated-percent`: a percentage that the source computed; verified against `of: [numerator, denominator]`
 *   (ids of value columns), never imported.
 * - `stated-remainder`: verified as second minus first of `of`, never imported.
 * - `words`: words that are not read, such as the unit of measure; a bare number there means that the row is shifted.
 * - `ignore`: anything else.
 */
export const formColumnSchema = z.strictObject({
  header: words,
  as: z.enum([
    'value',
    'fraction',
    'unit',
    'category',
    'period',
    'as-of',
    'measure',
    'item',
    'task',
    'task-state',
    'note',
    'narrative',
    'order',
    'stated-percent',
    'stated-remainder',
    'words',
    'ignore',
  ]),
  id: id.optional(),
  measure: id.optional(),
  category: id.optional(),
  of: z.tuple([id, id]).optional(),
  /** The decimal mark that this column uses in typed text; Vietnamese comma unless declared. */
  decimal: z.enum([',', '.']).default(','),
  /** What a bare number means where the measure is a percentage: 54,9 (`points`) or 0,549 (`fraction`). */
  percent: z.enum(['points', 'fraction']).default('points'),
  /** The figures are cumulative up to the end of the period: since 1 January of its year, or since a fixed day. */
  since: z.union([z.literal('year'), z.string().refine(isDay, 'date')]).optional(),
  optional: z.boolean().default(false),
});
export type FormColumn = z.infer<typeof formColumnSchema>;

/** What a word or sign in a cell of figures means. */
export const blankMeaningSchema = z.enum(['not-reported', 'not-applicable', 'no-cases', 'zero']);
export type BlankMeaning = z.infer<typeof blankMeaningSchema>;

export const TASK_STATES = ['not-started', 'in-progress', 'done', 'stopped'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const formSchema = z.strictObject({
  id,
  title: z.strictObject({ vi: words, en: words }),
  /** Words that must stand above the header (accents and case ignored), to tell forms with the same header apart. */
  recognise: z.array(words).default([]),
  /** The figures repeat what is reported elsewhere: they are compared with it and never published. */
  reference: z.boolean().default(false),
  headerRows: z.number().int().min(1).max(4).default(1),
  /** What the name of each sheet says, where a workbook has one sheet for each month or each unit. */
  sheetName: z.enum(['unit', 'period']).optional(),
  /** Labelled cells above the table, "Đơn vị: Phường An Lộc": the words stand behind a colon or in the next cell. */
  above: z.array(z.strictObject({ label: words, as: z.enum(['unit', 'period', 'as-of']) })).default([]),
  /** Breakdown of the rows, where a column is `category`; without one, that of the row's measure. */
  dimension: id.optional(),
  columns: z.array(formColumnSchema).min(1),
  /** Rows of a fixed list: the label printed in the `item` column, and which measure each value column then is. */
  items: z
    .array(
      z.strictObject({
        label: words,
        /** Other labels under which the same row is printed. */
        aliases: z.array(words).default([]),
        values: z.record(id, z.union([id, z.strictObject({ measure: id, category: id })])).default({}),
        /** What the unit writes about in its own words, in a `narrative` column. */
        narrative: id.optional(),
      }),
    )
    .default([]),
  /** The document whose tasks the `task` column numbers. */
  tasksOf: id.optional(),
  /** What the words of a `task-state` column mean. */
  states: z.record(words, z.enum(TASK_STATES)).default({}),
  /** First words of rows that add up the rows above: verified, never imported. */
  totals: z
    .array(words)
    .default(['Tổng', 'Tổng cộng', 'Tổng số', 'Cộng', 'Toàn tỉnh', 'Toàn huyện', 'Toàn xã']),
  /** First words of the row at which the table ends. */
  footer: z
    .array(words)
    .default(['Nơi nhận', 'Người lập', 'Ghi chú:', 'Kế toán', 'Thủ trưởng', 'TM.', 'KT.']),
  /** Words in any cell of a row which say that the row does not apply to the unit. */
  notApplicable: z.array(words).default([]),
  /** What signs and words mean in cells of figures, over and above the usual ones (`-`, `x`, `Không`). */
  blanks: z.record(z.string(), blankMeaningSchema).default({}),
});
export type Form = z.infer<typeof formSchema>;
export type FormInput = z.input<typeof formSchema>;
