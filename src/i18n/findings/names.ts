/**
 * What findings name by an id of a closed list, and the names that each language has to give them. The ids belong to
 * whoever finds something; one that is not listed here is left out of the sentence and never shown.
 */

import type { CorruptReason, InvalidReason, UnreadableReason } from '../../domain/reasons.ts';
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
  table: Record<RegistryTable | 'forms' | 'narratives', string>;
  corrupt: Record<CorruptReason, string>;
  unreadable: Record<UnreadableReason, string>;
  invalid: Record<InvalidReason, string>;
}

/** "Đơn vị" in letters of the old fonts, as it looks in any other. */
export const LEGACY_SAMPLES: Readonly<Record<string, string>> = { TCVN3: '§¬n vÞ', VNI: 'Ñôn vò' };

/** The name of an id, or empty words where the list has none. */
export function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? '') : '';
}

/** How to get a file that can be read out of one of this format, or out of one of unknown format. */
export function remedyFor(format: string, remedies: FindingNames['remedy']): string {
  const known: Readonly<Record<string, Remedy>> = FORMAT_REMEDIES;
  return remedies[Object.hasOwn(known, format) ? (known[format] ?? 'find-original') : 'find-original'];
}
