/**
 * A form declares the layout of an official spreadsheet: how to recognise it, which header is which measure, what
 * its rows are, and what its blanks and words mean. Forms are data (YAML); adding one needs no code.
 */

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * One column. `header` is the path of its (merged) header cells from top to bottom, joined with " › ".
 * `as` says what its cells are:
 * - `value`: figures. The measure is `measure`, or else what the row's `item` declares under this column's `id`.
 * - `unit`, `category`, `period`, `as-of`, `measure`, `item`: keys of the row.
 * - `stated-percent`: a percentage that the source computed; verified against `of: [numerator, denominator]`
 *   (ids of value columns), never imported.
 * - `stated-remainder`: verified as second minus first of `of`, never imported.
 * - `ignore`: order numbers, notes.
 */
export const formColumnSchema = z.strictObject({
  header: z.string().min(1),
  as: z.enum([
    'value',
    'unit',
    'category',
    'period',
    'as-of',
    'measure',
    'item',
    'stated-percent',
    'stated-remainder',
    'ignore',
  ]),
  id: id.optional(),
  measure: id.optional(),
  category: id.optional(),
  of: z.tuple([id, id]).optional(),
  /** The decimal mark that this column uses in typed text; Vietnamese comma unless declared. */
  decimal: z.enum([',', '.']).default(','),
  optional: z.boolean().default(false),
});
export type FormColumn = z.infer<typeof formColumnSchema>;

export const formSchema = z.strictObject({
  id,
  title: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  /** Words that must stand above the header (accents and case ignored), to tell forms with the same header apart. */
  recognise: z.array(z.string().min(1)).default([]),
  /** The figures repeat what is reported elsewhere: they are compared with it and never published. */
  reference: z.boolean().default(false),
  headerRows: z.number().int().min(1).max(4).default(1),
  /** Breakdown of the rows, where a column is `category`. */
  dimension: id.optional(),
  columns: z.array(formColumnSchema).min(1),
  /** Rows of a fixed list: the label printed in the `item` column, and which measure each value column then is. */
  items: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        values: z.record(id, z.union([id, z.strictObject({ measure: id, category: id })])),
      }),
    )
    .default([]),
  /** First words of rows that add up the rows above: verified, never imported. */
  totals: z.array(z.string().min(1)).default(['Tổng', 'Tổng cộng', 'Tổng số', 'Cộng']),
  /** First words of the row at which the table ends. */
  footer: z.array(z.string().min(1)).default(['Nơi nhận', 'Người lập biểu', 'Ghi chú:']),
  /** Words in any cell of a row which say that the row does not apply to the unit. */
  notApplicable: z.array(z.string().min(1)).default([]),
});
export type Form = z.infer<typeof formSchema>;
export type FormInput = z.input<typeof formSchema>;
