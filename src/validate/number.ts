/**
 * Reads one number cell as Vietnamese staff write it: 18.381 is eighteen thousand, 54,9% a little over a half. What
 * can be read in two ways, or not at all, is a finding and never a number. Percentages leave as fractions.
 */

import type { FindingCode, FindingParams } from '../domain/finding.ts';
import type { BlankMeaning } from '../domain/form.ts';
import type { Quantity } from '../domain/observation.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';

export interface NumberColumn {
  /** Whole things are counted; anything else may have decimals. */
  whole: boolean;
  /** The figures are percentages: 54,9 means 0.549. */
  percentage: boolean;
  /** What a bare number means in a column of percentages: 54,9 (`points`) or 0,549 (`fraction`). */
  percent: 'points' | 'fraction';
  decimal: ',' | '.';
  /** In the unit in which figures leave (a fraction for percentages); undefined where there is no limit. */
  maximum: number | undefined;
  /** What signs and words mean, where the form says so. */
  blanks: Readonly<Record<string, BlankMeaning>>;
}

/** A count with nothing special about it. */
export const PLAIN_COUNT: NumberColumn = {
  whole: true,
  percentage: false,
  percent: 'points',
  decimal: ',',
  maximum: undefined,
  blanks: {},
};

export type NumberReading =
  | { ok: true; quantity: Quantity }
  | { ok: false; code: FindingCode; params: FindingParams };

const ABSENT = new Set(['', '-', '–', '—', 'x', 'X', '…', '...']);
const NONE_OF_IT = /^không( có)?$/i;
const NOTHING_AROSE = /^(không phát sinh|kps)$/i;

export function readNumber(value: CellValue, column: NumberColumn): NumberReading {
  const reading = readAnyNumber(value, column);
  if (!reading.ok || reading.quantity.state !== 'value' || column.maximum === undefined) return reading;
  if (reading.quantity.number <= column.maximum) return reading;
  const limit = String(tidy(column.maximum * (column.percentage ? 100 : 1)));
  return { ok: false, code: 'cell/beyond-maximum', params: { shown: cellText(value), limit } };
}

function readAnyNumber(value: CellValue, column: NumberColumn): NumberReading {
  const shown = cellText(value);
  switch (value.kind) {
    case 'number':
      return checked(value.number, column, value.percent ? 'typed-percent' : 'bare', shown);
    case 'text':
      return readText(shown, column);
    case 'date':
      return refuse('cell/looks-like-a-date', shown);
    case 'error':
      return refuse('cell/formula-error', shown);
    case 'uncalculated':
      return refuse('cell/formula-not-calculated', shown);
    case 'boolean':
      return refuse('cell/not-a-number', shown);
    case 'unreadable':
      return refuse('cell/unreadable', shown, { reason: value.reason });
  }
}

/** What an empty cell, a sign or a word means: as the form says, else as offices usually mean it. */
export function meaningOfBlank(shown: string, column: NumberColumn): Quantity | undefined {
  const declared = Object.entries(column.blanks).find(([sign]) => sign.toLowerCase() === shown.toLowerCase());
  if (declared) return declared[1] === 'zero' ? { state: 'value', number: 0 } : { state: declared[1] };
  if (ABSENT.has(shown)) return { state: 'not-reported' };
  if (NONE_OF_IT.test(shown) && column.whole) return { state: 'value', number: 0 };
  if (NOTHING_AROSE.test(shown)) return column.whole ? { state: 'value', number: 0 } : { state: 'no-cases' };
  return undefined;
}

function readText(shown: string, column: NumberColumn): NumberReading {
  const blank = meaningOfBlank(shown, column);
  if (blank) return { ok: true, quantity: blank };
  const plain = shown
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u202F\u2009]/g, ' ');
  const percent = /\s*%$/.test(plain);
  const digits = plain.replace(/\s*%$/, '');
  if (percent && !column.percentage) return refuse('cell/unit-in-number', shown);

  const thousands = column.decimal === ',' ? '.' : ',';
  const group = thousands === '.' ? '[. ]' : '[, ]';
  const whole = `(?:\\d+|[1-9]\\d{0,2}(?:${group}\\d{3})+)`;
  const fraction = column.decimal === ',' ? ',\\d+' : '\\.\\d+';
  const pattern = new RegExp(`^-?${whole}(?:${fraction})?$`);
  const hasGroups = new RegExp(`\\d${thousands === '.' ? '\\.' : ','}\\d`).test(digits);

  if (pattern.test(digits)) {
    // 54.321 as a percentage or score: thousands make no sense there, and the other reading is a decimal.
    if (hasGroups && !column.whole && !digits.includes(column.decimal)) {
      return refuse('cell/ambiguous-number', shown, bothReadings(digits));
    }
    if (column.whole && digits.includes(column.decimal)) {
      return refuse('cell/ambiguous-number', shown, bothReadings(digits));
    }
    const number = Number(digits.replace(/ /g, '').split(thousands).join('').replace(column.decimal, '.'));
    return checked(number, column, percent ? 'written-percent' : 'bare', shown);
  }
  if (/^-?\d+[.,]\d+$/.test(digits)) return refuse('cell/ambiguous-number', shown, bothReadings(digits));
  if (/^-?\d[\d., ]*$/.test(digits)) return refuse('cell/thousands-misplaced', shown);
  if (/\d/.test(digits)) return refuse('cell/unit-in-number', shown);
  return refuse('cell/not-a-number', shown);
}

/** `1,234` is either one and a bit or one thousand two hundred and thirty-four. */
function bothReadings(digits: string): FindingParams {
  const decimal = digits.includes(',') ? digits.replace(/[. ]/g, '') : digits.replace('.', ',');
  return { first: decimal, second: digits.replace(/[., ]/g, '') };
}

/** `typed-percent`: stored as a fraction, shown with "%"; `written-percent`: the percentage in words. */
function checked(
  number: number,
  column: NumberColumn,
  form: 'bare' | 'typed-percent' | 'written-percent',
  shown: string,
): NumberReading {
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return refuse('cell/not-a-number', shown);
  if (column.whole && number < 0) return refuse('cell/negative-count', shown);
  if (column.whole && form !== 'bare') return refuse('cell/unit-in-number', shown);
  if (column.whole && !Number.isInteger(number)) return refuse('cell/fraction-in-count', shown);
  if (!column.percentage || form === 'typed-percent') return value(number);
  if (form === 'written-percent') return value(tidy(number / 100));
  const fractionExpected = column.percent === 'fraction';
  if (fractionExpected ? number > 1 : number > 0 && number <= 1) {
    return refuse('cell/percent-scale', shown, {
      first: `${shown}%`,
      second: `${String(tidy(number * 100)).replace('.', ',')}%`,
    });
  }
  return value(fractionExpected ? number : tidy(number / 100));
}

function refuse(code: FindingCode, shown: string, params: FindingParams = {}): NumberReading {
  return { ok: false, code, params: { shown, ...params } };
}

function value(number: number): NumberReading {
  return { ok: true, quantity: { state: 'value', number } };
}

/** Removes the binary dust of one multiplication or division by 100: 0.483 and not 0.48299999999999996. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
