/**
 * Pace towards a target that must be reached by a day, with cases as the unit of account: how many a day there were
 * so far, how many a day are needed from now on, and the day on which the present rate arrives. Days are the
 * difference of dates; the day of arrival is the first whole day on which the target is reached.
 */

import { addDays, type Day, daysBetween } from './day.ts';

export interface Pace {
  /** Cases a day from the start of the window to the as-of day. */
  perDay: number;
  /** Cases a day from the as-of day to the deadline; once that has passed, over the whole window. */
  neededPerDay: number;
  /** Undefined where the rate so far is zero and never arrives. */
  arrival: Day | undefined;
}

/**
 * Undefined where nothing can be said: no day of the window has passed, or the target is already reached.
 * `done` and `wanted` are cases counted since `from`.
 */
export function paceTowards(
  window: { from: Day; to: Day },
  asOf: Day,
  done: number,
  wanted: number,
): Pace | undefined {
  const passed = daysBetween(window.from, asOf);
  const left = daysBetween(asOf, window.to);
  if (passed <= 0 || done >= wanted) return undefined;
  const perDay = done / passed;
  return {
    perDay,
    neededPerDay: left > 0 ? (wanted - done) / left : wanted / daysBetween(window.from, window.to),
    arrival: perDay > 0 ? addDays(asOf, Math.ceil((wanted - done) / perDay)) : undefined,
  };
}
