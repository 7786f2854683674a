/**
 * Digits with dots, commas and spaces among them, read by one of the two conventions: 1.234,5 where the comma is the
 * decimal mark, 1,234.5 where the dot is. Undefined for what the convention does not write; whether the number fits
 * its column is asked elsewhere.
 */

export type DecimalMark = ',' | '.';

export interface Numeral {
  number: number;
  negative: boolean;
  /** As written behind the decimal mark. */
  decimals: string;
}

/** Thousands are set apart by the other mark or by spaces. */
export function numeral(digits: string, decimal: DecimalMark): Numeral | undefined {
  const match = (decimal === ',' ? VIETNAMESE : ENGLISH).exec(digits);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  const number = Number(decimals === '' ? withoutMarks(whole) : `${withoutMarks(whole)}.${decimals}`);
  return { number: sign === '' ? number : -number, negative: sign !== '' && number > 0, decimals };
}

function withoutMarks(whole: string): string {
  return whole.replace(/[., ]/g, '');
}

/** A number as one types it, without thousands set apart. */
export function written(number: number, decimal: DecimalMark): string {
  return String(number).replace('.', decimal);
}

const VIETNAMESE = /^(-?)(\d+|[1-9]\d{0,2}(?:[. ]\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(-?)(\d+|[1-9]\d{0,2}(?:[, ]\d{3})+)(?:\.(\d+))?$/;
