/**
 * The difference between a value and an earlier one, as text with its sign: points for percentages, the unit's own
 * words for everything else. A real difference never shows as zero: it is written with one decimal more, and where
 * that is not enough as less than the smallest such number. Which two values may be compared is decided elsewhere.
 */

import { scaledDecimal, withoutDust } from './decimal.ts';
import type { Language } from './language.ts';
import { formatPoints, formatQuantity, isPercent, type MeasureUnit, MINUS } from './number.ts';

/** `difference` is in the unit of the values, a fraction for percentages, and is not zero. */
export function formatDifference(
  difference: number,
  unit: MeasureUnit,
  decimals: number,
  language: Language,
): string {
  const amount = (size: number, places: number) =>
    isPercent(unit)
      ? `${formatPoints(size, places, language)} ${POINTS[language]}`
      : formatQuantity(size, unit, places, language);
  return signed(difference, decimals, isPercent(unit) ? 2 : 0, amount, language);
}

/** How far apart two values are, without a sign: 0.686 is "68,6 điểm". */
export function formatDistance(
  distance: number,
  unit: MeasureUnit,
  decimals: number,
  language: Language,
): string {
  const size = withoutDust(Math.abs(distance));
  const shift = isPercent(unit) ? 2 : 0;
  const amount = (number: number, places: number) =>
    isPercent(unit)
      ? `${formatPoints(number, places, language)} ${POINTS[language]}`
      : formatQuantity(number, unit, places, language);
  for (const places of [decimals, decimals + 1]) {
    if (scaledDecimal(size, places, shift) !== 0n) return amount(size, places);
  }
  return `${BELOW[language]} ${amount(10 ** -(decimals + 1 + shift), decimals + 1)}`;
}

/** A difference as a share of what was before: −0.041 is "−4,1%". */
export function formatRelative(relative: number, language: Language): string {
  const amount = (size: number, places: number) => `${formatPoints(size, places, language)}%`;
  return signed(relative, 1, 2, amount, language);
}

const POINTS: Record<Language, string> = { vi: 'điểm', en: 'points' };
const BELOW: Record<Language, string> = { vi: 'dưới', en: 'less than' };
const LESS_THAN: Record<Language, { up: string; down: string }> = {
  vi: { up: 'tăng dưới', down: 'giảm dưới' },
  en: { up: 'up by less than', down: 'down by less than' },
};

function signed(
  difference: number,
  decimals: number,
  shift: number,
  amount: (size: number, places: number) => string,
  language: Language,
): string {
  const size = withoutDust(Math.abs(difference));
  for (const places of [decimals, decimals + 1]) {
    if (scaledDecimal(size, places, shift) !== 0n)
      return `${difference < 0 ? MINUS : '+'}${amount(size, places)}`;
  }
  const smallest = 10 ** -(decimals + 1 + shift);
  return `${LESS_THAN[language][difference < 0 ? 'down' : 'up']} ${amount(smallest, decimals + 1)}`;
}
