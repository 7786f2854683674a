/**
 * Reads one number cell as Vietnamese staff write it: 18.381 is eighteen thousand, 54,9% a little over a half. What
 * can be read in two ways, or not at all, is a finding and never a number. Percentages leave as fractions.
 */

import type { FindingCode, FindingParams } from '../domain/finding.ts';
import type { Quantity } from '../domain/observation.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';

export interface NumberColumn {
  /** Whole things are counted; anything else may have decimals. */
  whole: boolean;
  /** The figures are percentages: 54,9 means 0.549. */
  percentage: boolean;
  decimal: ',' | '.';
  /** In the unit in which figures leave (a fraction for percentages); undefined where there is no limit. */
  maximum: number | undefined;
}

export type NumberReading =
  | { ok: true; quantity: Quantity }
  | { ok: false; code: FindingCode; params: FindingParams };

const ABSENT = new Set(['', '-', '–', '—', 'x', 'X', '…', '...']);
const NONE_OF_IT = /^không( có)?$/i;

export function readNumber(value: CellValue, column: NumberColumn): NumberReading {
  const reading = readAnyNumber(value, column);
  if (!reading.ok || reading.quantity.state !== 'value' || column.maximum === undefined) return reading;
  if (reading.quantity.number <= column.maximum) return reading;
  const limit = String(tidy(column.maximum * (column.percentage ? 100 : 1)));
  return { ok: false, code: 'cell/beyond-maximum', params: { shown: cellText(value), limit } };
}

function readAnyNumber(value: CellValue, column: NumberColumn): NumberReading {
  const shown = cellText(value);
  const refuse = (code: FindingCode, params: FindingParams = {}): NumberReading => ({
    ok: false,
    code,
    params: { shown, ...params },
  });
  switch (value.kind) {
    case 'number':
      return checked(value.number, column, value.percent, shown);
    case 'text':
      return readText(shown, column);
    case 'date':
      return refuse('cell/looks-like-a-date');
    case 'error':
      return refuse('cell/formula-error');
    case 'uncalculated':
      return refuse('cell/formula-not-calculated');
    case 'boolean':
      return refuse('cell/not-a-number');
    case 'unreadable':
      return refuse('cell/unreadable', { reason: value.reason });
  }
}

function readText(shown: string, column: NumberColumn): NumberReading {
  if (ABSENT.has(shown)) return { ok: true, quantity: { state: 'not-reported' } };
  if (NONE_OF_IT.test(shown) && column.whole) return { ok: true, quantity: { state: 'value', number: 0 } };
  const plain = shown
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u202F\u2009]/g, ' ');
  const percent = /\s*%$/.test(plain);
  const digits = plain.replace(/\s*%$/, '');
  const refuse = (code: FindingCode, params: FindingParams = {}): NumberReading => ({
    ok: false,
    code,
    params: { shown, ...params },
  });
  if (percent && !column.percentage) return refuse('cell/unit-in-number');

  const thousands = column.decimal === ',' ? '.' : ',';
  const group = thousands === '.' ? '[. ]' : '[, ]';
  const whole = `(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)`;
  const fraction = column.decimal === ',' ? ',\\d+' : '\\.\\d+';
  const pattern = new RegExp(`^-?${whole}(?:${fraction})?$`);
  const hasGroups = new RegExp(`\\d${thousands === '.' ? '\\.' : ','}\\d`).test(digits);

  if (pattern.test(digits)) {
    // 54.321 as a percentage or score: thousands make no sense there, and the other reading is a decimal.
    if (hasGroups && !column.whole && !digits.includes(column.decimal)) {
      return refuse('cell/ambiguous-number', bothReadings(digits));
    }
    if (column.whole && digits.includes(column.decimal)) {
      return refuse('cell/ambiguous-number', bothReadings(digits));
    }
    const number = Number(digits.replace(/ /g, '').split(thousands).join('').replace(column.decimal, '.'));
    return checked(number, column, percent, shown);
  }
  if (/^-?\d+[.,]\d+$/.test(digits)) return refuse('cell/ambiguous-number', bothReadings(digits));
  if (/^-?\d[\d., ]*$/.test(digits)) return refuse('cell/thousands-misplaced');
  if (/\d/.test(digits)) return refuse('cell/unit-in-number');
  return refuse('cell/not-a-number');
}

/** `1,234` is either one and a bit or one thousand two hundred and thirty-four. */
function bothReadings(digits: string): FindingParams {
  const decimal = digits.includes(',') ? digits.replace(/[. ]/g, '') : digits.replace('.', ',');
  return { first: decimal, second: digits.replace(/[., ]/g, '') };
}

function checked(number: number, column: NumberColumn, percent: boolean, shown: string): NumberReading {
  const refuse = (code: FindingCode, params: FindingParams = {}): NumberReading => ({
    ok: false,
    code,
    params: { shown, ...params },
  });
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return refuse('cell/not-a-number');
  if (column.whole && number < 0) return refuse('cell/negative-count');
  if (column.whole && percent) return refuse('cell/unit-in-number');
  if (column.whole && !Number.isInteger(number)) return refuse('cell/fraction-in-count');
  if (!column.percentage) return value(number);
  // A typed cell with a percent format stores the fraction; a text with "%" writes the percentage.
  if (percent && !shown.includes('%')) return value(number);
  if (!percent && number > 0 && number <= 1) {
    return refuse('cell/percent-scale', {
      first: `${shown}%`,
      second: `${String(tidy(number * 100)).replace('.', ',')}%`,
    });
  }
  return value(tidy(number / 100));
}

function value(number: number): NumberReading {
  return { ok: true, quantity: { state: 'value', number } };
}

/** Removes the binary dust of one multiplication or division by 100: 0.483 and not 0.48299999999999996. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
