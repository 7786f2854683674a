/**
 * Reads one number cell as Vietnamese staff write it: 18.381 is eighteen thousand, 54,9% a little over a half. What
 * can be read in two ways, or not at all, is a finding and never a number; why a text is refused stands in
 * `refusedNumber.ts`. Percentages leave as fractions.
 */

import type { FindingCode, FindingParams } from '../domain/finding.ts';
import type { BlankMeaning } from '../domain/form.ts';
import type { Quantity } from '../domain/observation.ts';
import { type CellValue, cellText } from '../domain/sheet.ts';
import { type DecimalMark, numeral, written } from './numeral.ts';
import { afterLostZeros, type Refusal, whyNotANumber, whyNotThisNumeral } from './refusedNumber.ts';

export interface NumberColumn {
  /** Whole things are counted; anything else may have decimals. */
  whole: boolean;
  /** The figures are percentages: 54,9 means 0.549. */
  percentage: boolean;
  /** What a bare number means in a column of percentages: 54,9 (`points`) or 0,549 (`fraction`). */
  percent: 'points' | 'fraction';
  decimal: DecimalMark;
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
const PERCENT = /\s*(?:%|phần trăm)$/i;

export function readNumber(value: CellValue, column: NumberColumn): NumberReading {
  const reading = readAnyNumber(value, column);
  if (!reading.ok || reading.quantity.state !== 'value' || column.maximum === undefined) return reading;
  if (reading.quantity.number <= column.maximum) return reading;
  const limit = String(tidy(column.maximum * (column.percentage ? 100 : 1)));
  return { ok: false, code: 'cell/beyond-maximum', params: { shown: cellText(value), limit } };
}

function readAnyNumber(value: CellValue, column: NumberColumn): NumberReading {
  if (value.kind === 'number') {
    const form = value.percent ? 'typed-percent' : 'bare';
    return checked(value.number, column, form, () => cellText(value));
  }
  const shown = cellText(value);
  switch (value.kind) {
    case 'text':
      return readText(shown, column);
    case 'date':
      return refuse({ code: 'cell/looks-like-a-date' }, shown);
    case 'error':
      return refuse({ code: 'cell/formula-error' }, shown);
    case 'uncalculated':
      return refuse({ code: 'cell/formula-not-calculated' }, shown);
    case 'boolean':
      return refuse({ code: 'cell/not-a-number' }, shown);
    case 'unreadable':
      return refuse({ code: 'cell/unreadable', params: { reason: value.reason } }, shown);
  }
}

/** What an empty cell, a sign or a word means: as the form says, else as offices usually mean it. */
export function meaningOfBlank(shown: string, column: NumberColumn): Quantity | undefined {
  const wanted = shown.toLowerCase();
  const sign = Object.keys(column.blanks).find((one) => one.toLowerCase() === wanted);
  const declared = sign === undefined ? undefined : column.blanks[sign];
  if (declared) return declared === 'zero' ? { state: 'value', number: 0 } : { state: declared };
  if (ABSENT.has(shown)) return { state: 'not-reported' };
  if (NONE_OF_IT.test(shown) && column.whole) return { state: 'value', number: 0 };
  if (NOTHING_AROSE.test(shown)) return column.whole ? { state: 'value', number: 0 } : { state: 'no-cases' };
  return undefined;
}

function readText(shown: string, column: NumberColumn): NumberReading {
  const blank = meaningOfBlank(shown, column);
  if (blank) return { ok: true, quantity: blank };
  const plain = ASCII.test(shown) ? shown : withPlainSigns(shown);
  const sign = PERCENT.exec(plain)?.[0] ?? '';
  const digits = plain.slice(0, plain.length - sign.length);
  const own = numeral(digits, column.decimal);
  // A count without decimals is certain, whatever the other convention makes of it.
  const isCertain = column.whole && own?.decimals === '';
  const other = isCertain ? undefined : numeral(digits, column.decimal === ',' ? '.' : ',');
  if (!own && !other) return refuse(whyNotANumber(digits, sign, column), shown);
  if ((own ?? other)?.negative) return refuse({ code: 'cell/negative-count' }, shown);
  if (sign !== '' && !column.percentage) return refuse({ code: 'cell/percent-in-count' }, shown);
  const problem = whyNotThisNumeral(own, other, sign, column);
  if (problem || !own) return refuse(problem ?? { code: 'cell/not-a-number' }, shown);
  return checked(own.number, column, sign === '' ? 'bare' : 'written-percent', () => shown);
}

const ASCII = /^[\x20-\x7e]*$/;

function withPlainSigns(shown: string): string {
  return shown
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/^\u2212/, '-');
}

/** `typed-percent`: stored as a fraction, shown with "%"; `written-percent`: the percentage in words. */
function checked(
  number: number,
  column: NumberColumn,
  form: 'bare' | 'typed-percent' | 'written-percent',
  shown: () => string,
): NumberReading {
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return refuse({ code: 'cell/not-a-number' }, shown());
  if (number < 0) return refuse({ code: 'cell/negative-count' }, shown());
  if (column.whole && form !== 'bare') return refuse({ code: 'cell/percent-in-count' }, shown());
  if (column.whole && !Number.isInteger(number)) return refuse(whyTypedFraction(number), shown());
  if (!column.percentage || form === 'typed-percent') return value(number);
  if (form === 'written-percent') return value(tidy(number / 100));
  const fractionExpected = column.percent === 'fraction';
  if (fractionExpected ? number > 1 : number > 0 && number <= 1) {
    const params = { first: `${shown()}%`, second: `${written(tidy(number * 100), column.decimal)}%` };
    return refuse({ code: 'cell/percent-scale', params }, shown());
  }
  return value(fractionExpected ? number : tidy(number / 100));
}

/** Whoever types 1.250 where the program takes the dot for a decimal mark gets 1.25. */
function whyTypedFraction(number: number): Refusal {
  const whole = afterLostZeros(number, 1);
  if (whole === undefined) return { code: 'cell/fraction-in-count' };
  const first = written(whole, ',').replace(/\B(?=(?:\d{3})+$)/g, '.');
  return { code: 'cell/thousands-as-decimal', params: { first, second: String(whole) } };
}

function refuse({ code, params }: Refusal, shown: string): NumberReading {
  return { ok: false, code, params: { shown, ...params } };
}

function value(number: number): NumberReading {
  return { ok: true, quantity: { state: 'value', number: number === 0 ? 0 : number } };
}

/** Removes the binary dust of one multiplication or division by 100: 0.483 and not 0.48299999999999996. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
