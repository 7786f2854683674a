/**
 * Why a file, a cell or a settings file cannot be read, as permanent ids in kebab-case. They stand in the parameter
 * `reason` of findings; `i18n/` says them in words. An id is never given another meaning.
 */

/** Reasons of `file/corrupt`. */
export const CORRUPT_REASONS = [
  'not-readable',
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
export type CorruptReason = (typeof CORRUPT_REASONS)[number];

/** Reasons of `cell/unreadable`. */
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
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** Reasons of `registry/invalid-value` where a settings file as a whole cannot be read. */
const YAML_REASONS = [
  'yaml-syntax',
  'yaml-tab',
  'yaml-duplicate-key',
  'yaml-several-documents',
  'yaml-tag',
  'yaml-aliases',
] as const;
export type YamlReason = (typeof YAML_REASONS)[number];

/** Reasons of `registry/invalid-value`: of settings, and what the schemas of `domain/` say of a value. */
export const INVALID_REASONS = [
  ...YAML_REASONS,
  'required',
  'id',
  'date',
  'number',
  'cell',
  'address',
  'period',
  'choice',
  'unknown-key',
  'wrong-kind',
  'too-small',
  'too-large',
  'order',
] as const;
export type InvalidReason = (typeof INVALID_REASONS)[number];
