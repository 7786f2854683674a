/**
 * The files that the offices of the invented province send, before they are written: whose they are, when they came,
 * and what stands in their sheets. A mistake is a change of these; where it stands follows from the layout alone.
 */

import type { Form } from '../../src/domain/form.ts';
import type { Office } from './province.ts';

/** A number is written as its office writes numbers; a text stands as it is. */
export type Written = { number: number } | { text: string };

export interface DemoRow {
  label: string;
  /** By the position of the column in the form; an absent cell is empty. */
  figures: Map<number, Written>;
  /** What the office typed, where it is not what it meant or what its figures give. */
  typed: Map<number, Written>;
  /** Unit of measure, for forms that print it. */
  words: string;
}

export interface DemoSheet {
  form: Form;
  name: string;
  /** Of the office that sends it. */
  unit: string;
  period: string;
  /** In the words of the title: "Tháng 9 năm 2025". */
  periodWords: string;
  /** What stands as the day of the figures, on forms that ask for it. */
  day: string;
  rows: DemoRow[];
  totals: boolean;
  /** Totals that are not the sum of the rows. */
  typedTotals: Map<number, Written>;
  office: Office;
  /** Headers behind the last one of the form, with what stands below them. */
  extra: string[];
  /** Signed on this day, in words. */
  signed: string;
  /** A line beneath the signature. */
  postscript: string;
}

export interface DemoFile {
  path: string;
  format: 'xlsx' | 'utf-8' | 'windows-1258';
  /** Id of the sender. */
  unit: string;
  sender: string;
  period: string;
  asOf: string;
  received: string;
  note: { vi: string; en: string };
  sheets: DemoSheet[];
  /** Declared and never sent: the finding that follows, and why. */
  absent?: { code: string; why: string };
}

export interface Expected {
  code: string;
  file: string;
  sheet: string;
  cell: string;
  why: string;
}
