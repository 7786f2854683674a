/**
 * Why a text is not the number of its column, said so that the remedy fits: two readings, marks of the other
 * convention, a part of a whole thing, a percentage, two numbers, a number that is none. It never proposes a number
 * that the text cannot mean.
 */

import type { FindingCode, FindingParams } from '../domain/finding.ts';
import { type DecimalMark, type Numeral, numeral, written } from './numeral.ts';

export interface Refusal {
  code: FindingCode;
  params?: FindingParams;
}

/** What the reasons depend on. */
interface Column {
  whole: boolean;
  percentage: boolean;
  decimal: DecimalMark;
}

/** `own`: by the convention of the column; `other`: by the other one. Undefined where the number stands. */
export function whyNotThisNumeral(
  own: Numeral | undefined,
  other: Numeral | undefined,
  sign: string,
  column: Column,
): Refusal | undefined {
  return column.whole ? whyNoCount(own, other, column) : whyNoRate(own, other, sign, column);
}

/** Neither convention writes it. */
export function whyNotANumber(digits: string, sign: string, column: Column): Refusal {
  if (!/\d/.test(digits)) return { code: 'cell/not-a-number' };
  const trailing = numeral(digits.replace(/[.,]$/, ''), column.decimal);
  if (trailing?.negative) return { code: 'cell/negative-count' };
  if (trailing && !(column.whole && trailing.decimals !== '')) return only(trailing.number, sign, column);
  if (SCIENTIFIC.test(digits)) return { code: 'cell/scientific-notation' };
  if (TWO_NUMBERS.test(digits)) return { code: 'cell/two-numbers' };
  if (APPROXIMATE.test(digits)) return { code: 'cell/approximate-number' };
  if (/^-?[.,]\d+$/.test(digits))
    return { code: column.whole ? 'cell/fraction-in-count' : 'cell/not-a-number' };
  if (/^-?[\d., ]+$/.test(digits)) return { code: 'cell/thousands-misplaced' };
  if (sign !== '' && column.whole) return { code: 'cell/percent-in-count' };
  return { code: 'cell/unit-in-number' };
}

/**
 * The thousands that a decimal number may once have been: 1.250 became 1.25 where a program took the dot for a decimal
 * mark and dropped the zeros. `fewest`: how many decimals there must be left.
 */
export function afterLostZeros(number: number, fewest: number): number | undefined {
  const decimals = String(number).split('.')[1] ?? '';
  if (number < 1 || number >= 1000 || decimals.length < fewest || decimals.length > 3) return undefined;
  return Math.round(number * 1000);
}

const SCIENTIFIC = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const TWO_NUMBERS = /^\d[\d., ]*\s*(?:\/|;|\+|-|–|và)\s*\d[\d.,]*$/;
const APPROXIMATE =
  /^(?:[<>~≈≥≤±]|(?:hơn|khoảng|gần|trên|dưới|tầm|chừng|độ|ước|xấp xỉ|ít nhất|nhiều nhất|tối thiểu|tối đa|không quá)\s)|(?:\+|trở lên|trở xuống)$/iu;

function whyNoCount(
  own: Numeral | undefined,
  other: Numeral | undefined,
  { decimal }: Column,
): Refusal | undefined {
  if (own && own.decimals === '') return undefined;
  const read = own ?? other;
  if (!read) return undefined;
  if (own && other && other.decimals === '') return both(own, other.number, decimal);
  if (Number.isInteger(read.number)) {
    return { code: 'cell/marks-misused', params: { first: String(read.number) } };
  }
  const lost = /^\d[1-9]$/.test(read.decimals) ? afterLostZeros(read.number, 2) : undefined;
  return lost === undefined ? { code: 'cell/fraction-in-count' } : both(read, lost, decimal);
}

/** 54.321 as a percentage or score: thousands make little sense there, and the other reading is a decimal. */
function whyNoRate(
  own: Numeral | undefined,
  other: Numeral | undefined,
  sign: string,
  column: Column,
): Refusal | undefined {
  if (own && other && own.decimals === '' && other.decimals !== '') {
    return both(other, own.number, column.decimal);
  }
  return own || !other ? undefined : only(other.number, sign, column);
}

function both({ number, decimals }: Numeral, whole: number, mark: DecimalMark): Refusal {
  const first = `${Math.trunc(number)}${mark}${decimals}`;
  return { code: 'cell/ambiguous-number', params: { first, second: String(whole) } };
}

function only(number: number, sign: string, { decimal, percentage }: Column): Refusal {
  const mark = sign !== '' && percentage ? '%' : '';
  return { code: 'cell/marks-misused', params: { first: `${written(number, decimal)}${mark}` } };
}
