/**
 * Calendar days as ISO texts (`2023-09-20`): they compare and sort as text, have no time zone and cannot be
 * moved by a clock. Arithmetic goes through the day number since 1970-01-01 of the Gregorian calendar.
 */

export type Day = string;

const DAYS_IN_CYCLE = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const FIRST_OF_1970 = 719_468;

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  return dayFromNumber(dayNumber(text)) === text;
}

export function makeDay(year: number, month: number, day: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The usual count of days in cycles of 400 years, with years that begin in March, so that the odd day is the last. */
export function dayNumber(day: Day): number {
  const month = digits(day, 5, 7);
  const year = month > 2 ? digits(day, 0, 4) : digits(day, 0, 4) - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8, 10) - 1;
  return 365 * year + leapDaysBefore(year) + ofYear - FIRST_OF_1970;
}

export function dayFromNumber(number: number): Day {
  const days = number + FIRST_OF_1970;
  const cycle = Math.floor(days / DAYS_IN_CYCLE);
  const ofCycle = days - cycle * DAYS_IN_CYCLE;
  const years = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36524) - Math.floor(ofCycle / 146096)) / 365,
  );
  const ofYear = ofCycle - (365 * years + leapDaysBefore(years));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return makeDay(cycle * 400 + years + (month <= 2 ? 1 : 0), month, date);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Difference of the two dates in days: 20/6 to 20/9 is 92. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function lastDayOfMonth(year: number, month: number): Day {
  const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  return addDays(next, -1);
}

function leapDaysBefore(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function digits(day: Day, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
}
