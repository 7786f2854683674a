/**
 * A period is an interval of whole days, both ends included. Months, quarters, halves, the first nine months,
 * years, ISO weeks and campaigns are names for intervals; everything else follows from the interval.
 */

import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  lastDayOfMonth,
  makeDay,
} from './day.ts';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year' | 'week' | 'interval';

export interface Period {
  /** `2023-09`, `2023-Q3`, `2023-H1`, `2023-9T`, `2023`, `2023-W38` or `2023-06-20/2023-09-20`. */
  id: string;
  kind: PeriodKind;
  first: Day;
  last: Day;
}

/** Reads a period id; undefined for anything that is not one, such as month 13 or an interval that ends before it starts. */
export function parsePeriod(id: string): Period | undefined {
  const whole = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4])|-H([12])|-(9T)|-W(\d{2}))?$/.exec(id);
  if (whole) {
    const year = Number(whole[1]);
    const [, , month, quarter, half, nine, week] = whole;
    if (month) return months(id, 'month', year, Number(month), Number(month));
    if (quarter) return months(id, 'quarter', year, Number(quarter) * 3 - 2, Number(quarter) * 3);
    if (half) return months(id, 'half', year, Number(half) * 6 - 5, Number(half) * 6);
    if (nine) return months(id, 'nine-months', year, 1, 9);
    if (week) return isoWeek(id, year, Number(week));
    return months(id, 'year', year, 1, 12);
  }
  const [first = '', last = '', ...more] = id.split('/');
  if (more.length > 0 || !isDay(first) || !isDay(last) || last < first) return undefined;
  return { id, kind: 'interval', first, last };
}

/** The named period that is exactly these days (2024-01-01 to 2024-12-31 is `2024`), else the plain interval. */
export function periodOfDays(first: Day, last: Day): Period {
  const year = first.slice(0, 4);
  const month = first.slice(5, 7);
  const quarter = Math.ceil(Number(month) / 3);
  const half = Math.ceil(Number(month) / 6);
  const names = [year, `${year}-9T`, `${year}-H${half}`, `${year}-Q${quarter}`, `${year}-${month}`];
  for (const name of names) {
    const period = parsePeriod(name);
    if (period && period.first === first && period.last === last) return period;
  }
  return { id: `${first}/${last}`, kind: 'interval', first, last };
}

/** The id as it stands in an address or an anchor, where `/` would mean something else. */
export function periodSlug(period: Period): string {
  return period.id.replace('/', '_');
}

export function containsDay(period: { first: Day; last: Day }, day: Day): boolean {
  return period.first <= day && day <= period.last;
}

export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

export function overlap(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Length in days, both ends included. */
export function lengthInDays(period: Period): number {
  return daysBetween(period.first, period.last) + 1;
}

/** Chronological: by last day, then the longer period first, then by id. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function months(id: string, kind: PeriodKind, year: number, from: number, to: number): Period {
  return { id, kind, first: makeDay(year, from, 1), last: lastDayOfMonth(year, to) };
}

/** ISO 8601 week: starts on Monday, week 1 holds 4 January. Undefined for week 53 of a year that has none. */
function isoWeek(id: string, year: number, week: number): Period | undefined {
  const fourth = dayNumber(makeDay(year, 1, 4));
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
  const thursday = dayFromNumber(monday + 3);
  if (week < 1 || !thursday.startsWith(`${year}-`)) return undefined;
  const first = dayFromNumber(monday);
  return { id, kind: 'week', first, last: addDays(first, 6) };
}
