/**
 * A period in, the months for which its template has rows or columns; and a period as words that are read back as
 * the same period.
 */

import { addDays, makeDay } from '../../domain/day.ts';
import { containsPeriod, type Period, parsePeriod } from '../../domain/period.ts';
import { formatDay, formatPeriod } from '../../i18n/date.ts';

/** The whole months within the period; the period itself where it holds none, such as a week. */
export function monthsWithin(period: Period): Period[] {
  const months: Period[] = [];
  for (let at = firstMonth(period); at && at.first <= period.last; at = monthOf(addDays(at.last, 1))) {
    if (containsPeriod(period, at)) months.push(at);
  }
  return months.length > 0 ? months : [period];
}

/** "Tháng 9/2023", "9 tháng đầu năm 2023"; both days in full where the period has no name. */
export function periodWords(period: Period): string {
  if (period.kind !== 'interval') return formatPeriod(period, 'vi');
  return `${formatDay(period.first, 'vi')} – ${formatDay(period.last, 'vi')}`;
}

function firstMonth(period: Period): Period | undefined {
  return monthOf(period.first);
}

function monthOf(day: string): Period | undefined {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return parsePeriod(makeDay(year, month, 1).slice(0, 7));
}
