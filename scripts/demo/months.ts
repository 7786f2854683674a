/** The months of the demonstration and the days in them; a month is written as its period, `2025-07`. */

import { lastDayOfMonth } from '../../src/domain/day.ts';

export type Month = string;

/** So many months in order, of which the last half begins with the month of the given day. */
export function monthsAround(day: string, count: number): Month[] {
  const middle = monthNumber(day.slice(0, 7));
  return Array.from({ length: count }, (_, index) => monthName(middle - Math.floor(count / 2) + index));
}

export function monthsBetween(first: Month, last: Month): number {
  return monthNumber(last) - monthNumber(first);
}

export function monthAfter(month: Month): Month {
  return monthName(monthNumber(month) + 1);
}

export function monthBefore(month: Month): Month {
  return monthName(monthNumber(month) - 1);
}

export function lastDayOf(month: Month): string {
  return lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
}

/** "Tháng 9 năm 2025". */
export function inWords(month: Month): string {
  return `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`;
}

/** The quarter that ends with the month, `2025-Q3`; undefined where none does. */
export function quarterEndingWith(month: Month): string | undefined {
  const number = Number(month.slice(5));
  return number % 3 === 0 ? `${month.slice(0, 4)}-Q${number / 3}` : undefined;
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthName(number: number): Month {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
