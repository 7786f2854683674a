/**
 * Cases a day, so far and needed, as text. Whole cases, since nobody does half a one: what is needed is rounded up, what is
 * reached down. Where that would tell another story (fast enough shown as too slow, a few as none) or where there are
 * fewer than ten a day, decimals are added until it does not.
 */

import { withoutDust } from './decimal.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

export interface DailyPace {
  perDay: number;
  neededPerDay: number;
}

/** So far, and needed. */
export function formatPace({ perDay, neededPerDay }: DailyPace, language: Language): [string, string] {
  const few = [perDay, neededPerDay].some((number) => withoutDust(number) !== 0 && number < 10);
  let places = few ? 1 : 0;
  while (places < MOST_PLACES && !isHonest(perDay, neededPerDay, places)) places++;
  const [reached, needed] = rounded(perDay, neededPerDay, places);
  return [formatNumber(reached, places, language), formatNumber(needed, places, language)];
}

const MOST_PLACES = 6;

function isHonest(perDay: number, neededPerDay: number, places: number): boolean {
  const [reached, needed] = rounded(perDay, neededPerDay, places);
  const isEnough = withoutDust(perDay) >= withoutDust(neededPerDay);
  return reached >= needed === isEnough && (reached > 0 || withoutDust(perDay) === 0);
}

function rounded(perDay: number, neededPerDay: number, places: number): [number, number] {
  const scale = 10 ** places;
  return [
    Math.floor(withoutDust(perDay * scale)) / scale,
    Math.ceil(withoutDust(neededPerDay * scale)) / scale,
  ];
}
