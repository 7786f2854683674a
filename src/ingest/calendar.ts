/**
 * Serial day numbers of spreadsheet programs enter, calendar days leave, as ISO texts and never as a moment in
 * some time zone. Knows the two systems: 1900, which counts a 29 February 1900 that never was, and 1904.
 */

import { addDays, type Day, isDay } from '../domain/day.ts';

export type DateSystem = 1900 | 1904;

const LAST_DAY: Record<DateSystem, number> = { 1900: 2_958_465, 1904: 2_957_003 };
const DAY_THAT_NEVER_WAS = 60;

/** The calendar day of a serial number, without its time of day; nothing where there is no such day. */
export function dayOfSerial(serial: number, system: DateSystem): Day | undefined {
  const days = Math.floor(serial);
  if (days > LAST_DAY[system]) return undefined;
  if (system === 1904) return days < 0 ? undefined : addDays('1904-01-01', days);
  if (days < 1 || days === DAY_THAT_NEVER_WAS) return undefined;
  return addDays(days < DAY_THAT_NEVER_WAS ? '1899-12-31' : '1899-12-30', days);
}

/** The day of an ISO 8601 text such as `2023-09-20` or `2023-09-20T07:30:00`. */
export function dayOfIsoText(text: string): Day | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?Z?)?$/.exec(text);
  const day = match?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}
