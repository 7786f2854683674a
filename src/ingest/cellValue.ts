/**
 * What a worksheet stores for one cell enters, as texts; its value leaves, or nothing where the cell is empty.
 * A number is a number only if every character of it is one, and a date only by its number format. It does
 * not know the address and gives no advice.
 */

import type { CellValue } from '../domain/sheet.ts';
import { type DateSystem, dayOfIsoText, dayOfSerial } from './calendar.ts';
import type { ReadLimits } from './limits.ts';
import type { FormatKind } from './numberFormat.ts';
import { type RichText, textValue } from './richText.ts';
import type { Styles } from './styles.ts';

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
  return cell.formula === undefined ? undefined : { kind: 'uncalculated', text: `=${cell.formula}` };
}

function inlineValue(cell: StoredCell, inline: RichText, context: WorkbookContext): CellValue {
  const value = inline.value(context.limits.textLength);
  const agrees = cell.type === 'inlineStr' && cell.content === undefined;
  return agrees ? value : unreadable(value.text, 'a text where another type is declared');
}

/** Only a text result may be empty; an empty result of another type was never calculated. */
function contentValue({ type, style, content }: StoredCell, context: WorkbookContext): CellValue | undefined {
  if (content === undefined) return undefined;
  if (type === 'str') return textValue(content, context.limits.textLength);
  const raw = content.trim();
  if (raw === '') return undefined;
  if (raw.length > context.limits.textLength)
    return unreadable(raw.slice(0, context.limits.textLength), 'too long');
  switch (type) {
    case 'n':
      return numberValue(raw, style, context);
    case 's':
      return sharedString(raw, context.strings);
    case 'b':
      return booleanValue(raw);
    case 'e':
      return { kind: 'error', text: raw };
    case 'd':
      return dateValue(raw, dayOfIsoText(raw));
    default:
      return unreadable(raw, `the unknown cell type ${JSON.stringify(type.slice(0, 20))}`);
  }
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function numberValue(raw: string, style: string | undefined, context: WorkbookContext): CellValue {
  const number = DECIMAL.test(raw) ? Number(raw) : Number.NaN;
  if (!Number.isFinite(number)) return unreadable(raw, 'stored as a number but is not one');
  const format = formatOf(style, context.styles);
  switch (format) {
    case undefined:
      return unreadable(raw, 'its style does not exist, so it may be a date or a percentage');
    case 'date':
      return dateValue(raw, dayOfSerial(number, context.dateSystem));
    case 'time':
      return unreadable(raw, 'shown as a time of day or a duration');
    default:
      return { kind: 'number', number, text: raw, percent: format === 'percent' };
  }
}

function formatOf(style: string | undefined, styles: Styles | undefined): FormatKind | undefined {
  if (style === undefined || styles === undefined) return 'number';
  return /^\d+$/.test(style) ? styles[Number(style)] : undefined;
}

function sharedString(raw: string, strings: readonly CellValue[]): CellValue {
  const value = /^\d+$/.test(raw) ? strings[Number(raw)] : undefined;
  return value ?? unreadable(raw, 'refers to a text that the file does not contain');
}

function booleanValue(raw: string): CellValue {
  if (raw === '1' || raw === 'true') return { kind: 'boolean', value: true, text: 'TRUE' };
  if (raw === '0' || raw === 'false') return { kind: 'boolean', value: false, text: 'FALSE' };
  return unreadable(raw, 'stored as true or false but is neither');
}

function dateValue(raw: string, day: string | undefined): CellValue {
  return day === undefined
    ? unreadable(raw, 'shown as a date but there is no such day')
    : { kind: 'date', iso: day, text: day };
}

function unreadable(text: string, reason: string): CellValue {
  return { kind: 'unreadable', text, reason };
}
