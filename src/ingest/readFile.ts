/**
 * The bytes of one received file enter; its sheets leave, or a finding that says why there are none. The content
 * decides how the file is read, never its name. This is the one door of the room: whatever the bytes are, it
 * returns, in the time and with the memory that the limits allow.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { ReadLimits } from '../domain/limits.ts';
import type { Sheet, Source } from '../domain/sheet.ts';
import { readCsv } from './csv.ts';
import { type Clock, startDeadline } from './deadline.ts';
import { recogniseFormat } from './fileFormat.ts';
import { Refusal, tooLarge } from './refusal.ts';
import { readXlsx } from './xlsx.ts';

export interface ReadResult {
  /** In the order of the workbook, also those without any cell; none when the file is refused. */
  sheets: Sheet[];
  findings: Finding[];
}

/** `clock` gives milliseconds since any fixed moment. */
export function readFile(source: Source, bytes: Uint8Array, limits: ReadLimits, clock: Clock): ReadResult {
  try {
    return readByContent(source, bytes, limits, clock);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const where = { file: source.path, sheet: error.sheet, cell: error.cell };
    return { sheets: [], findings: [finding(error.code, where, error.params)] };
  }
}

function readByContent(source: Source, bytes: Uint8Array, limits: ReadLimits, clock: Clock): ReadResult {
  if (bytes.length === 0) throw new Refusal('file/empty', {});
  if (bytes.length > limits.fileBytes) throw tooLarge('bytes', limits.fileBytes);
  const deadline = startDeadline(limits.seconds, clock);
  const format = recogniseFormat(bytes);
  switch (format) {
    case 'zip':
      return readXlsx(source, bytes, limits, deadline);
    case 'text':
      return readCsv(source, bytes, limits, deadline);
    case 'encrypted':
      throw new Refusal('file/encrypted', {});
    default:
      throw new Refusal('file/unsupported-format', { format });
  }
}
