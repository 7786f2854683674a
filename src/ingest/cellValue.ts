/**
 * What a worksheet stores for one cell enters, as texts; its value leaves, or nothing where the cell is empty.
 * A number is a number only if every character of it is one, and a date only by its number format. It does
 * not know the address and gives no advice.
 */

import type { ReadLimits } from '../domain/limits.ts';
import type { CellValue } from '../domain/sheet.ts';
import { type DateSystem, dayOfIsoText, dayOfSerial } from './calendar.ts';
import type { FormatKind } from './numberFormat.ts';
import { type RichText, storedText } from './richText.ts';
import type { Styles } from './styles.ts';
import { unreadable } from './textValue.ts';

export interface StoredCell {
  /** The attribute `t`: what the content is. */
  type: string;
  /** The attribute `s`: the index of the style. */
  style: string | undefined;
  formula: string | undefined;
  /** The content of `<v>`; absent is not the same as empty. */
  content: string | undefined;
  inline: RichText | undefined;
}

export interface WorkbookContext {
  strings: readonly CellValue[];
  /** Absent when the workbook has no styles at all. */
  styles: Styles | undefined;
  dateSystem: DateSystem;
  limits: ReadLimits;
}

export function cellValue(cell: StoredCell, context: WorkbookContext): CellValue | undefined {
  const value = cell.inline ? inlineValue(cell, cell.inline, context) : contentValue(cell, context);
  if (value) return value.text.trim() === '' && cell.formula === undefined ? undefined : value;
  if (cell.formula === undefined) return undefined;
  return { kind: 'uncalculated', text: `=${cell.formula.slice(0, LONGEST_FORMULA)}` };
}

/** Of a formula, its beginning is enough to recognise it. */
const LONGEST_FORMULA = 200;
/** `#GETTING_DATA` is the longest. */
const LONGEST_ERROR = 20;

function inlineValue(cell: StoredCell, inline: RichText, context: WorkbookContext): CellValue {
  const value = inline.value(context.limits.textLength);
  const agrees = cell.type === 'inlineStr' && cell.content === undefined;
  return agrees ? value : unreadable(value.text, 'type-disagrees');
}

/** Only a text result may be empty; an empty result of another type was never calculated. */
function contentValue({ type, style, content }: StoredCell, context: WorkbookContext): CellValue | undefined {
  if (content === undefined) return undefined;
  if (type === 'str') return storedText(content, context.limits.textLength);
  const raw = content.trim();
  if (raw === '') return undefined;
  if (raw.length > context.limits.textLength)
    return unreadable(raw.slice(0, context.limits.textLength), 'too-long');
  switch (type) {
    case 'n':
      return numberValue(raw, style, context);
    case 's':
      return sharedString(raw, context.strings);
    case 'b':
      return booleanValue(raw);
    case 'e':
      return raw.length <= LONGEST_ERROR ? { kind: 'error', text: raw } : unreadable(raw, 'unknown-type');
    case 'd':
      return dateValue(raw, dayOfIsoText(raw));
    default:
      return unreadable(raw, 'unknown-type');
  }
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function numberValue(raw: string, style: string | undefined, context: WorkbookContext): CellValue {
  const number = DECIMAL.test(raw) ? Number(raw) : Number.NaN;
  if (!Number.isFinite(number)) return unreadable(raw, 'not-a-number');
  const format = formatOf(style, context.styles);
  switch (format) {
    case undefined:
      return unreadable(raw, 'unknown-style');
    case 'date':
      return dateValue(raw, dayOfSerial(number, context.dateSystem));
    case 'time':
      return unreadable(raw, 'time-of-day');
    default:
      return { kind: 'number', number, text: shownNumber(number), percent: format === 'percent' };
  }
}

/** Programs show fifteen digits of what they store: 0.3, not 0.30000000000000004. */
function shownNumber(number: number): string {
  const isShort = Number.isInteger(number) && Math.abs(number) < 1e15;
  return String(isShort ? number : Number(number.toPrecision(15)));
}

function formatOf(style: string | undefined, styles: Styles | undefined): FormatKind | undefined {
  if (style === undefined || styles === undefined) return 'number';
  return /^\d+$/.test(style) ? styles[Number(style)] : undefined;
}

function sharedString(raw: string, strings: readonly CellValue[]): CellValue {
  const value = /^\d+$/.test(raw) ? strings[Number(raw)] : undefined;
  return value ?? unreadable(raw, 'missing-text');
}

function booleanValue(raw: string): CellValue {
  if (raw === '1' || raw === 'true') return { kind: 'boolean', value: true, text: 'TRUE' };
  if (raw === '0' || raw === 'false') return { kind: 'boolean', value: false, text: 'FALSE' };
  return unreadable(raw, 'not-a-boolean');
}

function dateValue(raw: string, day: string | undefined): CellValue {
  return day === undefined ? unreadable(raw, 'no-such-day') : { kind: 'date', iso: day, text: day };
}
