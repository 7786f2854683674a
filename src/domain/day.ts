/**
 * Calendar days as ISO texts (`2023-09-20`): they compare and sort as text, have no time zone and cannot be
 * moved by a clock. Arithmetic goes through the day number since 1970-01-01 of the Gregorian calendar.
 */

export type Day = string;

const DAY_IN_MS = 86_400_000;

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  return dayFromNumber(dayNumber(text)) === text;
}

export function makeDay(year: number, month: number, day: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / DAY_IN_MS);
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_IN_MS).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Difference of the two dates in days: 20/6 to 20/9 is 92. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function lastDayOfMonth(year: number, month: number): Day {
  return dayFromNumber(Math.round(Date.UTC(year, month, 0) / DAY_IN_MS));
}
