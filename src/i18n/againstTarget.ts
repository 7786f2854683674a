/**
 * A value shown beside its target. Rounding may not tell another story than the status: a value that misses the
 * target never shows the target's own number or one beyond it, and a value that meets it never shows one that
 * misses. Where no rounding to the wanted decimals is honest, the target's decimals are used, and failing that
 * "<100%" or ">5%". Whether the target is met is computed elsewhere, on the unrounded value.
 */

import type { Range } from '../domain/evaluation.ts';
import type { Target } from '../domain/registry.ts';
import { decimalsOf, scaledDecimal, withoutDust } from './decimal.ts';
import type { Language } from './language.ts';
import { formatInFull, formatQuantity, fullDecimals, isPercent, type MeasureUnit } from './number.ts';

export type Comparator = Target['comparator'];

/** A target in the unit of the value, without its words. */
export interface Aim {
  value: number;
  comparator: Comparator;
}

export function formatAgainstTarget(
  value: number,
  target: number,
  comparator: Comparator,
  unit: MeasureUnit,
  decimals: number,
  language: Language,
): string {
  const places = honestDecimals(value, target, comparator, unit, decimals);
  if (places !== undefined) return formatQuantity(value, unit, places, language);
  return `${withoutDust(value) < withoutDust(target) ? '<' : '>'}${formatInFull(target, unit, language)}`;
}

/** The decimals with which the rounded value tells the same as the status; undefined where neither choice does. */
export function honestDecimals(
  value: number,
  target: number,
  comparator: Comparator,
  unit: MeasureUnit,
  decimals: number,
): number | undefined {
  const aim = withoutDust(target);
  const clean = withoutDust(value);
  const side = Math.sign(clean - aim);
  const rounded = isPercent(unit) ? clean : value;
  const targetDecimals = fullDecimals(target, unit);
  return [decimals, Math.max(decimals, targetDecimals)].find((places) => {
    const shownSide = sideWhenRounded(rounded, aim, unit, places, targetDecimals);
    return shownSide === side || (shownSide === 0 && reaches(side, comparator));
  });
}

/** The bounds of a value: "64,0%–76,3%", "ít nhất 12.000 hồ sơ". Each keeps to its side of the target, as a value does. */
export function formatRange(
  { low, high }: Range,
  aim: Aim | undefined,
  unit: MeasureUnit,
  decimals: number,
  language: Language,
): string {
  const shown = (value: number) =>
    aim
      ? formatAgainstTarget(value, aim.value, aim.comparator, unit, decimals, language)
      : formatQuantity(value, unit, decimals, language);
  if (high === undefined) return `${AT_LEAST[language]} ${shown(low)}`;
  return shown(low) === shown(high) ? shown(low) : `${shown(low)}–${shown(high)}`;
}

const AT_LEAST: Record<Language, string> = { vi: 'ít nhất', en: 'at least' };

/** Two numbers side by side, with as many decimals as it takes to tell them apart where they differ. */
export function formatApart(
  numbers: readonly [number, number],
  unit: MeasureUnit,
  decimals: number,
  language: Language,
): [string, string] {
  const shift = isPercent(unit) ? 2 : 0;
  const a = withoutDust(numbers[0]);
  const b = withoutDust(numbers[1]);
  const most = Math.max(decimalsOf(a, shift), decimalsOf(b, shift));
  let places = decimals;
  while (a !== b && places < most && scaledDecimal(a, places, shift) === scaledDecimal(b, places, shift))
    places++;
  return [formatQuantity(a, unit, places, language), formatQuantity(b, unit, places, language)];
}

/** The target in words that stand after "target": "80%", "không quá 5%", "đúng 3". */
export function formatTarget(
  target: number,
  comparator: Comparator,
  unit: MeasureUnit,
  language: Language,
): string {
  return `${COMPARATOR_WORDS[language][comparator]}${formatInFull(target, unit, language)}`;
}

const COMPARATOR_WORDS: Record<Language, Record<Comparator, string>> = {
  vi: { '>=': '', '<=': 'không quá ', '=': 'đúng ' },
  en: { '>=': '', '<=': 'at most ', '=': 'exactly ' },
};

function reaches(side: number, comparator: Comparator): boolean {
  if (side === 0) return true;
  return comparator === (side > 0 ? '>=' : '<=');
}

/** On which side of the target, which comes without dust, the rounded value lies: −1, 0 or 1. */
function sideWhenRounded(
  value: number,
  target: number,
  unit: MeasureUnit,
  places: number,
  targetDecimals: number,
): number {
  const shift = isPercent(unit) ? 2 : 0;
  const finest = Math.max(places, targetDecimals);
  const shown = scaledDecimal(value, places, shift) * 10n ** BigInt(finest - places);
  const aim = scaledDecimal(target, finest, shift);
  return shown < aim ? -1 : shown > aim ? 1 : 0;
}
