/**
 * The bytes of a text table enter; one sheet of texts leaves. Nothing is typed, renamed or trimmed: `06` and
 * `1.234` stay what they are. Rows carry the number of the line on which they begin in the file, also after
 * line breaks inside quotes. It does not know headers or forms.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { ReadLimits } from '../domain/limits.ts';
import { type Cell, type CellValue, cellAddress, type Sheet, type Source } from '../domain/sheet.ts';
import type { Deadline } from './deadline.ts';
import { decodeText } from './decode.ts';
import { findDelimiter } from './delimiter.ts';
import { splitFields } from './fields.ts';
import { Refusal } from './refusal.ts';
import { textValue } from './textValue.ts';

export function readCsv(
  source: Source,
  bytes: Uint8Array,
  limits: ReadLimits,
  deadline: Deadline,
): { sheets: Sheet[]; findings: Finding[] } {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Refusal('file/unreadable-encoding', {});
  if ('legacyFont' in decoded) {
    throw new Refusal('file/legacy-font', { font: decoded.legacyFont }, '', cellAddress(decoded.line, 1));
  }
  deadline();

  const at = (cell: string) => ({ file: source.path, sheet: '', cell });
  const findings: Finding[] = [];
  if (decoded.guessed) findings.push(finding('file/encoding-guessed', at(''), { encoding: 'Windows-1258' }));
  const { text, delimiter } = findDelimiter(decoded.text);
  const cells: Cell[] = [];
  const fieldCounts = new Map<number, number>();
  const known = new Map<string, CellValue>();
  /** Long tables say few things many times: the same text is kept once. */
  const sharedValue = (field: string): CellValue => {
    const value = known.get(field) ?? textValue(field, limits.textLength);
    if (known.size < MOST_KNOWN) known.set(field, value);
    return value;
  };
  let fieldCount = 0;
  let cellsBefore = 0;
  const { brokenAt, otherLineEnd } = splitFields(text, delimiter, limits.textLength, {
    field: (field, row, column) => {
      fieldCount += 1;
      if (fieldCount % FIELDS_BETWEEN_CHECKS === 0) deadline();
      if (field.trim() === '') return;
      if (cells.length >= limits.cells) {
        throw new Refusal('sheet/too-many-cells', { limit: String(limits.cells) });
      }
      cells.push({ row, column, value: sharedValue(field), formula: false });
    },
    record: (fields, line) => {
      if (cells.length > cellsBefore) fieldCounts.set(line, fields);
      cellsBefore = cells.length;
    },
  });
  if (brokenAt !== undefined) throw new Refusal('file/unclosed-quote', {}, '', cellAddress(brokenAt, 1));
  if (otherLineEnd !== undefined) {
    findings.push(finding('file/mixed-line-ends', at(cellAddress(otherLineEnd, 1))));
  }
  if (cells.length === 0) findings.push(finding('file/empty', at('')));
  return { sheets: [{ source, name: '', cells, merges: [], hidden: [], fieldCounts }], findings };
}

const FIELDS_BETWEEN_CHECKS = 4096;
const MOST_KNOWN = 10_000;
