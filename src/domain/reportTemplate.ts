/**
 * The outline of a report as its template says it: sections, and lines of words with named fields, in both languages.
 * A field names what stands there; what that is for a unit and a period is for those who fill it in.
 */

import * as z from 'zod';
import { isDay } from './day.ts';
import type { Where } from './finding.ts';
import type { PeriodKind } from './period.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const day = z.string().refine(isDay, 'date');

/** What stands between the two lines `---` at the head of a template. */
export const reportHeadSchema = z.strictObject({
  title: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  /** For units of these levels. */
  levels: z.array(id).min(1),
  /** For periods of these kinds. */
  periods: z.array(z.enum(['month', 'quarter', 'half', 'nine-months', 'year'])).min(1),
  /** For periods that begin on this day or later, and end on this day or earlier. */
  from: day.optional(),
  to: day.optional(),
});

export interface ReportTemplate {
  /** The name of its file. */
  id: string;
  levels: readonly string[];
  periods: readonly PeriodKind[];
  from: string;
  to: string;
  title: InBoth<readonly InlinePart[]>;
  sections: readonly TemplateSection[];
  where: Where;
}

export interface InBoth<Thing> {
  vi: Thing;
  en: Thing;
}

export interface TemplateSection {
  depth: 1 | 2 | 3;
  /** As written: "I", "2.1"; empty where there is none. */
  number: string;
  title: InBoth<string>;
  /** Which documents ask for it, with the item. */
  basis: readonly { document: string; item: string }[];
  lines: readonly TemplateLine[];
}

export interface TemplateLine {
  kind: 'paragraph' | 'item';
  /** Left out where nothing that it asks for was reported. */
  optional: boolean;
  parts: InBoth<readonly InlinePart[]>;
  /** What stands below the words: the words are then its label or caption. */
  block: BlockField | undefined;
}

export type InlinePart = string | InlineField;

export type InlineField = FigureField | { kind: 'name'; of: 'unit' | 'period' };

export interface FigureField {
  kind: 'measure' | 'indicator';
  id: string;
  /** Empty: of no category. */
  category: string;
  /** Counted from this day to the end of the period; "year": from 1 January; empty: over the period. */
  since: string;
}

export type BlockField =
  | { kind: 'narrative'; topic: string }
  | { kind: 'table'; dimension: string; columns: readonly Pick<FigureField, 'kind' | 'id'>[] }
  | { kind: 'list'; of: ReportList };

/** What the site itself lists in a report. */
export const REPORT_LISTS = [
  'changes',
  'targets',
  'tasks',
  'campaigns',
  'agencies',
  'other-figures',
] as const;
export type ReportList = (typeof REPORT_LISTS)[number];
