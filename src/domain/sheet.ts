/**
 * What a spreadsheet is once it has been read and before anyone interprets it: addressed cells.
 * Readers of every file format produce these and nothing else; they do not know units, measures or dates
 * of reporting. A calendar date is kept as an ISO text, so that no time zone can move it.
 */

/** The file a sheet came from. `path` is relative to the data folder, with forward slashes. */
export interface Source {
  path: string;
  /** SHA-256 of the bytes, in hex. */
  hash: string;
}

/** What the file stores in one cell, before any interpretation. */
export type CellValue =
  | { kind: 'text'; text: string }
  /** A typed number cell; `text` is its stored or formatted form. `percent`: its number format shows a percentage. */
  | { kind: 'number'; number: number; text: string; percent: boolean }
  | { kind: 'boolean'; value: boolean; text: string }
  /** A number cell whose number format is a date. `iso` is `YYYY-MM-DD` (any time of day is dropped). */
  | { kind: 'date'; iso: string; text: string }
  /** A formula result such as `#DIV/0!`. */
  | { kind: 'error'; text: string }
  /** A formula that was never calculated: it has no stored result, so nothing is known. */
  | { kind: 'uncalculated'; text: string }
  /** Stored content that cannot be read for certain; `reason` says why, in English, for the finding. */
  | { kind: 'unreadable'; text: string; reason: string };

export interface Cell {
  /** Row as the spreadsheet program numbers it, from 1. For CSV: the physical line number. */
  row: number;
  /** Column from 1 (A). */
  column: number;
  value: CellValue;
  formula: boolean;
}

export interface MergedRange {
  fromRow: number;
  fromColumn: number;
  toRow: number;
  toColumn: number;
}

export interface Sheet {
  source: Source;
  /** The sheet's name in the workbook; for CSV the empty string. */
  name: string;
  /** Only cells with content, in row order and then column order, each address once. */
  cells: Cell[];
  merges: MergedRange[];
  /** Parts that are hidden from view and hold content. */
  hidden: HiddenPart[];
  /** Of delimited text: how many fields each line has, by line number. Absent for workbooks, whose cells have addresses. */
  fieldCounts?: ReadonlyMap<number, number>;
}

/** Hidden content: the whole sheet, or some of its rows or columns. */
export interface HiddenPart {
  what: 'sheet' | 'rows' | 'columns';
  /** Which, as the spreadsheet program numbers them: `4–9, 12`, `C, F`, or the name of the sheet. */
  places: string;
  /** The first hidden cell with content; empty for a whole sheet. */
  cell: string;
}

/** `D7`; the column may have any number of letters. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The text a person sees in the cell, NFC, without surrounding white space. A typed number is written with a decimal
 * comma, a typed percentage with its sign, as a Vietnamese spreadsheet program shows them.
 */
export function cellText(value: CellValue): string {
  if (value.kind === 'number') {
    const number = value.percent ? Number((value.number * 100).toPrecision(15)) : value.number;
    return `${String(number).replace('.', ',')}${value.percent ? '%' : ''}`;
  }
  if (value.text.length < LONG_TEXT) return tidyText(value.text);
  const known = longTexts.get(value) ?? tidyText(value.text);
  longTexts.set(value, known);
  return known;
}

/** Cells that share one long text share its value, so that it is tidied once for all of them. */
const longTexts = new WeakMap<CellValue, string>();
const LONG_TEXT = 200;

function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
