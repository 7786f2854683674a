/** What follows from periods being intervals of days: tiling, difference, the days in common, the period before. */

import { addDays, type Day, dayNumber, lastDayOfMonth, makeDay } from './day.ts';
import {
  comparePeriods,
  containsPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodOfDays,
} from './period.ts';

/** The periods follow one another without a gap or an overlap and are together exactly the whole. In any order. */
export function tiles(whole: Period, parts: readonly Period[]): boolean {
  const ordered = [...parts].sort(comparePeriods);
  const joined = ordered.every((part, index) => {
    const before = ordered[index - 1];
    return part.first === (before ? addDays(before.last, 1) : whole.first);
  });
  return joined && ordered.at(-1)?.last === whole.last;
}

/** The days of the outer period that are not of the inner one, where the two begin or end together; else undefined. */
export function difference(outer: Period, inner: Period): Period | undefined {
  if (!containsPeriod(outer, inner)) return undefined;
  if (outer.first === inner.first && inner.last < outer.last)
    return periodOfDays(addDays(inner.last, 1), outer.last);
  if (outer.last === inner.last && outer.first < inner.first)
    return periodOfDays(outer.first, addDays(inner.first, -1));
  return undefined;
}

/** The days that both periods have, or undefined. */
export function intersection(a: Period, b: { first: Day; last: Day }): Period | undefined {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  if (first === a.first && last === a.last) return a;
  return first <= last ? periodOfDays(first, last) : undefined;
}

/**
 * The period before it that is of the same kind and length: the month, quarter, half, week or year before; the first
 * nine months, and any days since 1 January, of the year before. Undefined for other intervals: a campaign has none.
 */
export function previousComparable(period: Period): Period | undefined {
  const year = Number(period.id.slice(0, 4));
  switch (period.kind) {
    case 'week':
      return weekOf(addDays(period.first, -7));
    case 'month':
    case 'quarter':
    case 'half': {
      const months = period.kind === 'month' ? 1 : period.kind === 'quarter' ? 3 : 6;
      return monthsBefore(period, months);
    }
    case 'nine-months':
    case 'year':
      return parsePeriod(`${year - 1}${period.id.slice(4)}`);
    case 'interval':
      return period.first.endsWith('-01-01') && period.last.slice(0, 4) === period.first.slice(0, 4)
        ? periodOfDays(yearBefore(period.first), yearBefore(period.last))
        : undefined;
  }
}

/** The periods of one kind that share a day with the given ones, in order. */
export function periodsOfKind(
  kind: Exclude<PeriodKind, 'week' | 'interval'>,
  { first, last }: { first: Day; last: Day },
): Period[] {
  const found: Period[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (const suffix of SUFFIXES[kind]) {
      const period = parsePeriod(`${year}${suffix}`);
      if (period && period.first <= last && first <= period.last) found.push(period);
    }
  }
  return found;
}

const SUFFIXES: Record<Exclude<PeriodKind, 'week' | 'interval'>, readonly string[]> = {
  month: Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`),
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  half: ['-H1', '-H2'],
  'nine-months': ['-9T'],
  year: [''],
};

function monthsBefore(period: Period, count: number): Period {
  const before = addDays(period.first, -1);
  const month = Number(before.slice(5, 7)) - count + 1;
  return periodOfDays(makeDay(Number(before.slice(0, 4)), month, 1), before);
}

/** The last day of a month has the last day of that month for the year before, also where a leap year makes them differ. */
function yearBefore(day: Day): Day {
  const [year, month, date] = [Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8))];
  const isLast = lastDayOfMonth(year + 1, month) === day;
  return isLast ? lastDayOfMonth(year, month) : makeDay(year, month, date);
}

function weekOf(monday: Day): Period | undefined {
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  const week = 1 + Math.floor((dayNumber(thursday) - dayNumber(makeDay(year, 1, 1))) / 7);
  return parsePeriod(`${year}-W${String(week).padStart(2, '0')}`);
}
