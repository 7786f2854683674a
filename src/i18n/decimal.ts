/**
 * A number enters, its decimal digits leave, rounded half away from zero. The digits are those of the shortest text
 * that names the double, so 1.005 rounds to 1.01 although the stored binary fraction lies a little below it.
 * Nothing here knows languages or units.
 */

export interface Digits {
  negative: boolean;
  whole: string;
  fraction: string;
}

/** `shift` moves the decimal point to the right without arithmetic: 2 turns a fraction into a percentage. */
export function roundedDigits(value: number, decimals: number, shift = 0): Digits {
  if (decimals === 0 && shift === 0 && Number.isSafeInteger(value))
    return { negative: value < 0, whole: String(Math.abs(value)), fraction: '' };
  const rounded = scaledDecimal(value, decimals, shift);
  const negative = rounded < 0n;
  const text = String(negative ? -rounded : rounded).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return { negative, whole: text.slice(0, point), fraction: text.slice(point) };
}

/** The rounded number as a whole number of its last decimal: 64.75 with one decimal is 648. */
export function scaledDecimal(value: number, decimals: number, shift = 0): bigint {
  const { digits, point } = expansion(value, shift);
  const kept = digits.padEnd(point + decimals + 1, '0');
  const end = point + decimals;
  const roundsUp = (kept[end] ?? '0') >= '5';
  const magnitude = BigInt(`0${kept.slice(0, end)}`) + (roundsUp ? 1n : 0n);
  return value < 0 ? -magnitude : magnitude;
}

/** How many decimals the number needs to be written in full. */
export function decimalsOf(value: number, shift = 0): number {
  if (Number.isSafeInteger(value)) return 0;
  const { digits, point } = expansion(value, shift);
  return digits.slice(point).replace(/0+$/, '').length;
}

/**
 * A quotient carries dust in its last binary digit (1.1 / 100 is 0.011000000000000001); fifteen significant digits
 * are what a double holds for certain.
 */
export function withoutDust(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  return Number(value.toPrecision(15));
}

/**
 * A difference carries the dust of the larger of its two numbers: 0.7005 − 0.7 is not quite 0.0005. What is nothing
 * but dust is zero; what is real never becomes zero.
 */
export function differenceWithoutDust(difference: number, before: number): number {
  const largest = Math.max(Math.abs(before), Math.abs(before + difference));
  if (Math.abs(difference) <= largest * 1e-15) return 0;
  const places = Math.min(100, Math.max(0, 15 - Math.ceil(Math.log10(largest))));
  return Number(difference.toFixed(places)) || difference;
}

/** The value is 0.digits moved right by `point` places. */
function expansion(value: number, shift: number): { digits: string; point: number } {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value)));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const point = whole.length + Number(exponent) + shift;
  const digits = whole + fraction;
  return point < 0
    ? { digits: '0'.repeat(-point) + digits, point: 0 }
    : { digits: digits.padEnd(point, '0'), point };
}
