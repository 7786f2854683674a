/**
 * Numbers and quantities as people write them: 18.381 and 64,7% in Vietnamese, 18,381 and 64.7% in English.
 * Written by hand rather than with the platform's locale data, which differs between machines. Rounding is half
 * away from zero; keeping a value apart from its target is the business of `againstTarget.ts`.
 */

import { decimalsOf, roundedDigits, withoutDust } from './decimal.ts';
import type { Language } from './language.ts';

/** Words of a unit of measure; "%" means that the value is a fraction, and empty words that it has no unit. */
export interface MeasureUnit {
  unit_vi: string;
  unit_en: string;
}

const MARKS: Record<Language, { decimal: string; thousands: string }> = {
  vi: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/** As wide as a digit, never left behind at a line break and read aloud as "minus", unlike the hyphen. */
export const MINUS = '\u2212';

export function formatNumber(value: number, decimals: number, language: Language): string {
  return written(value, decimals, language, 0);
}

export function formatQuantity(
  value: number,
  unit: MeasureUnit,
  decimals: number,
  language: Language,
): string {
  if (isPercent(unit)) return `${written(withoutDust(value), decimals, language, 2)}%`;
  return withUnit(formatNumber(value, decimals, language), unit, language);
}

/** A difference of two percentages in points, without a word: 0.023 is "2,3". */
export function formatPoints(value: number, decimals: number, language: Language): string {
  return written(withoutDust(value), decimals, language, 2);
}

/** Cases that are missing are whole: four tenths of one are still one. */
export function formatCases(cases: number, unit: MeasureUnit, language: Language): string {
  return formatQuantity(Math.ceil(withoutDust(cases)), unit, 0, language);
}

/** With as many decimals as the number has and no more than six: a target of 80 is "80%", one of 99.5 is "99,5%". */
export function formatInFull(value: number, unit: MeasureUnit, language: Language): string {
  return formatQuantity(value, unit, Math.min(fullDecimals(value, unit), 6), language);
}

/** How many decimals the value needs in the unit in which it is shown. */
export function fullDecimals(value: number, unit: MeasureUnit): number {
  return decimalsOf(withoutDust(value), isPercent(unit) ? 2 : 0);
}

/** Numerator and denominator beside a ratio: 11.894/18.381. */
export function formatParts(numerator: number, denominator: number, language: Language): string {
  return `${formatInFull(numerator, NO_UNIT, language)}/${formatInFull(denominator, NO_UNIT, language)}`;
}

export function isPercent(unit: MeasureUnit): boolean {
  return unit.unit_vi === '%';
}

export const NO_UNIT: MeasureUnit = { unit_vi: '', unit_en: '' };

function withUnit(number: string, unit: MeasureUnit, language: Language): string {
  const words = language === 'vi' ? unit.unit_vi : unit.unit_en;
  return words === '' ? number : `${number} ${words}`;
}

function written(value: number, decimals: number, language: Language, shift: number): string {
  const { negative, whole, fraction } = roundedDigits(value, decimals, shift);
  const { decimal, thousands } = MARKS[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${negative ? MINUS : ''}${grouped}${fraction === '' ? '' : decimal}${fraction}`;
}
