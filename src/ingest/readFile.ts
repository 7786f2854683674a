/**
 * The bytes of one received file enter; its sheets leave, or a finding that says why there are none. The content
 * decides how the file is read, never its name. This is the one door of the room: whatever the bytes are, it
 * returns.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { Sheet, Source } from '../domain/sheet.ts';
import { readCsv } from './csv.ts';
import { recogniseFormat } from './fileFormat.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { Refusal, tooLarge } from './refusal.ts';
import { readXlsx } from './xlsx.ts';

export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';

export interface ReadResult {
  /** In the order of the workbook, also those without any cell; none when the file is refused. */
  sheets: Sheet[];
  findings: Finding[];
}

export function readFile(source: Source, bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): ReadResult {
  try {
    return readByContent(source, bytes, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const where = { file: source.path, sheet: error.sheet, cell: '' };
    return { sheets: [], findings: [finding(error.code, where, error.params)] };
  }
}

function readByContent(source: Source, bytes: Uint8Array, limits: ReadLimits): ReadResult {
  if (bytes.length === 0) throw new Refusal('file/empty', {});
  if (bytes.length > limits.fileBytes) throw tooLarge('bytes', bytes.length, limits.fileBytes);
  const format = recogniseFormat(bytes);
  switch (format) {
    case 'zip':
      return readXlsx(source, bytes, limits);
    case 'text':
      return readCsv(source, bytes, limits);
    case 'encrypted':
      throw new Refusal('file/encrypted', {});
    default:
      throw new Refusal('file/unsupported-format', { format });
  }
}
