/**
 * A table to take away, worded in one language but not yet written in any format: numbers are numbers, days are days.
 * What can be counted in a spreadsheet must not have become text here.
 */

import type { Day } from './day.ts';

/** Absent where nothing is known; a text otherwise says why. */
export type DataCell =
  | string
  | undefined
  | {
      number: number;
      /** A fraction that is written as a percentage. */
      percent: boolean;
      /** As shown on the page; undefined: unrounded. */
      decimals: number | undefined;
    }
  | { day: Day };

export interface DataColumn {
  name: string;
  /** Its cells are numbers or days, and stand to the right. */
  right: boolean;
}

export interface DataFile {
  title: string;
  columns: readonly DataColumn[];
  rows: readonly (readonly DataCell[])[];
  /** What one must know of the table: label and words. */
  notes: readonly { label: string; text: string }[];
  /** Names of the two sheets of a workbook. */
  sheets: { data: string; notes: string };
}
