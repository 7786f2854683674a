/**
 * What findings name by an id of a closed list, and the names that each language has to give them. The ids belong to
 * whoever finds something; one that is not listed here is left out of the sentence and never shown.
 */

import type { RegistryTable } from '../../domain/registry.ts';

/** Names of formats, and how a file of that format becomes one that can be read. */
export const FORMAT_REMEDIES = {
  xls: 'save-as',
  xlsb: 'save-as',
  ods: 'save-as',
  html: 'save-as',
  xml: 'save-as',
  'xml-spreadsheet': 'save-as',
  mhtml: 'save-as',
  sylk: 'save-as',
  dif: 'save-as',
  dbf: 'save-as',
  numbers: 'export',
  doc: 'copy-table',
  docx: 'copy-table',
  pptx: 'copy-table',
  odt: 'copy-table',
  pdf: 'copy-table',
  rtf: 'copy-table',
  image: 'copy-table',
  text: 'copy-table',
  zip: 'unpack',
  archive: 'unpack',
  binary: 'find-original',
} as const;

export const CORRUPT_REASONS = [
  'archive-end',
  'archive-directory',
  'archive-header',
  'duplicate-entry',
  'overlapping-entries',
  'compression-method',
  'compressed-data',
  'wrong-size',
  'wrong-checksum',
  'zip64',
  'missing-part',
  'duplicate-relationship',
  'duplicate-sheet',
  'wrong-root',
  'date-system',
  'xml',
  'doctype',
  'encoding',
  'too-many-elements',
  'too-deep',
  'too-many-attributes',
  'too-long-text',
  'row-number',
  'cell-address',
  'column-number',
  'two-values',
  'duplicate-cell',
  'merged-range',
  'too-many-merges',
  'overlapping-merges',
] as const;

export const UNREADABLE_REASONS = [
  'type-disagrees',
  'unknown-type',
  'too-long',
  'not-a-number',
  'not-a-boolean',
  'no-such-day',
  'time-of-day',
  'unknown-style',
  'missing-text',
  'raised-digits',
  'stacked-marks',
] as const;

/** Of registry tables, forms and settings. Those of the schemas are the messages that `domain/` gives its rules. */
export const INVALID_REASONS = [
  'yaml-syntax',
  'yaml-tab',
  'yaml-duplicate-key',
  'yaml-several-documents',
  'yaml-tag',
  'yaml-aliases',
  'required',
  'id',
  'date',
  'number',
  'cell',
  'period',
  'choice',
  'unknown-key',
  'wrong-kind',
  'too-small',
  'too-large',
  'order',
] as const;

export type FormatId = keyof typeof FORMAT_REMEDIES;
export type Remedy = (typeof FORMAT_REMEDIES)[FormatId];

export interface FindingNames {
  format: Record<FormatId, string>;
  remedy: Record<Remedy, string>;
  /** What a file may have too much of. */
  limitUnit: Record<'bytes' | 'entries' | 'sheets' | 'strings', string>;
  hidden: Record<'sheet' | 'rows' | 'columns', string>;
  /** What a name or a list may say otherwise. */
  subject: Record<'unit' | 'period', string>;
  table: Record<RegistryTable | 'forms', string>;
  corrupt: Record<(typeof CORRUPT_REASONS)[number], string>;
  unreadable: Record<(typeof UNREADABLE_REASONS)[number], string>;
  invalid: Record<(typeof INVALID_REASONS)[number], string>;
}

/** The name of an id, or empty words where the list has none. */
export function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? '') : '';
}

/** How to get a file that can be read out of one of this format, or out of one of unknown format. */
export function remedyFor(format: string, remedies: FindingNames['remedy']): string {
  const known: Readonly<Record<string, Remedy>> = FORMAT_REMEDIES;
  return remedies[Object.hasOwn(known, format) ? (known[format] ?? 'find-original') : 'find-original'];
}
