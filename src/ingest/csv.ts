/**
 * The bytes of a text table enter; one sheet of texts leaves. Nothing is typed, renamed or trimmed: `06` and
 * `1.234` stay what they are. Rows carry the number of the line on which they begin in the file, also after
 * line breaks inside quotes. It does not know headers or forms.
 */

import Papa from 'papaparse';
import { type Finding, finding } from '../domain/finding.ts';
import { type Cell, type CellValue, cellAddress, type Sheet, type Source } from '../domain/sheet.ts';
import { decodeText } from './decode.ts';
import type { ReadLimits } from './limits.ts';
import { Refusal } from './refusal.ts';

export function readCsv(
  source: Source,
  bytes: Uint8Array,
  limits: ReadLimits,
): { sheets: Sheet[]; findings: Finding[] } {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Refusal('file/unreadable-encoding', {});
  const where = { file: source.path, sheet: '', cell: '' };
  const findings: Finding[] = [];
  if (decoded.guessed) findings.push(finding('file/encoding-guessed', where, { encoding: 'Windows-1258' }));

  const { text, delimiter } = withoutDelimiterLine(decoded.text.replace(/\r\n?/g, '\n'));
  const cells: Cell[] = [];
  let line = 1;
  let brokenAt: number | undefined;
  eachRecord(text, delimiter ?? likeliestDelimiter(text), (fields, badQuote) => {
    brokenAt = badQuote;
    if (brokenAt === undefined) line += addCells(cells, fields, line, limits);
    return brokenAt === undefined;
  });
  if (brokenAt !== undefined) {
    const broken = text.slice(0, brokenAt).split('\n').length;
    const place = { ...where, cell: cellAddress(broken, 1) };
    findings.push(finding('file/unclosed-quote', place, { line: String(broken) }));
    return { sheets: [], findings };
  }

  if (cells.length === 0) findings.push(finding('file/empty', where));
  const sheet: Sheet = { source, name: '', cells, merges: [], hidden: false };
  return { sheets: [sheet], findings };
}

/** Returns how many lines the record takes in the file. */
function addCells(cells: Cell[], fields: readonly string[], line: number, limits: ReadLimits): number {
  let lines = 1;
  for (const [index, text] of fields.entries()) {
    lines += text.split('\n').length - 1;
    if (text.trim() === '') continue;
    if (cells.length >= limits.cells) {
      throw new Refusal('sheet/too-many-cells', { limit: String(limits.cells) });
    }
    const value = fieldValue(text, limits.textLength);
    cells.push({ row: line, column: index + 1, value, formula: false });
  }
  return lines;
}

function fieldValue(text: string, longest: number): CellValue {
  if (text.length <= longest) return { kind: 'text', text };
  return { kind: 'unreadable', text: text.slice(0, longest), reason: `longer than ${longest} characters` };
}

/** Gives records one by one, with the offset of a quote that is not closed where it should be, until told to stop. */
function eachRecord(
  text: string,
  delimiter: string,
  take: (fields: string[], badQuote: number | undefined) => boolean,
): void {
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    step: ({ data, errors }, parser) => {
      const quote = errors.find((error) => error.type === 'Quotes');
      if (!take(data, quote && (quote.index ?? 0))) parser.abort();
    },
  });
}

/** Excel takes a first line such as `sep=;` as an instruction. It is emptied, so that lines keep their numbers. */
function withoutDelimiterLine(text: string): { text: string; delimiter: string | undefined } {
  const match = /^"?sep=([^\n"])"?(?=\n|$)/i.exec(text);
  return { text: match ? text.slice(match[0].length) : text, delimiter: match?.[1] };
}

/** Also the order of preference where two fit equally well: a comma is also the decimal sign. */
const DELIMITERS = [';', '\t', ','] as const;
/** Characters that are tried; a table shows its delimiter early. */
const SAMPLE = 65_536;

/** The delimiter under which most rows have the same number of fields, and more than one. */
function likeliestDelimiter(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1) : text;
  let best: { delimiter: string; agreement: number } = { delimiter: DELIMITERS[0], agreement: 0 };
  for (const delimiter of DELIMITERS) {
    const agreement = agreeingRows(sample, delimiter);
    if (agreement > best.agreement) best = { delimiter, agreement };
  }
  return best.delimiter;
}

function agreeingRows(sample: string, delimiter: string): number {
  const rowsByLength = new Map<number, number>();
  eachRecord(sample, delimiter, ({ length }) => {
    if (length > 1) rowsByLength.set(length, (rowsByLength.get(length) ?? 0) + 1);
    return true;
  });
  return Math.max(0, ...rowsByLength.values());
}
