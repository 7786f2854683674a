/** The reporting calendar as arithmetic: which periods one of its lines asks for, and by which day each is due. */

import { addDays, type Day, dayFromNumber, dayNumber, lastDayOfMonth, makeDay } from './day.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Reporting } from './siteConfig.ts';

/** Every period of the line that is due before the day, in order; the day of its own deadline is still in time. */
export function periodsDueBefore(line: Reporting, day: Day): Period[] {
  const until = line.to && line.to < day ? line.to : day;
  // A report may be due before its period ends, by less than the longest period there is.
  return periodsWithin(line.every, line.from, addDays(until, 366)).filter(
    (period) => isOwed(line, period) && dueDay(line, period) < day,
  );
}

/** Whether the line asks for the period at all: one of its kind, wholly between its first and last day. */
export function isOwed(line: Reporting, { kind, first, last }: Period): boolean {
  return kind === line.every && line.from <= first && (line.to === undefined || last <= line.to);
}

/** A day that its month does not have is the month's last. Of weeks, "months after" are weeks after. */
export function dueDay({ due }: Pick<Reporting, 'due'>, period: Period): Day {
  if (period.kind === 'week') return addDays(period.first, 7 * due.afterMonths + Math.min(due.day, 7) - 1);
  const months = Number(period.last.slice(0, 4)) * 12 + Number(period.last.slice(5, 7)) - 1 + due.afterMonths;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const wanted = makeDay(year, month, due.day);
  const last = lastDayOfMonth(year, month);
  return wanted < last ? wanted : last;
}

/**
 * Whether what was received came after its hour. Of a receipt on the due day whose hour nobody declared, nothing is said
 * against whom it concerns; of one without a day neither.
 */
export function isLate(
  { due }: Pick<Reporting, 'due'>,
  period: Period,
  { received, receivedAt = '' }: { received: Day | ''; receivedAt?: string },
): boolean {
  const day = dueDay({ due }, period);
  if (received === '' || received !== day) return received > day;
  return due.time !== undefined && receivedAt > due.time;
}

/** All whole periods of the kind between two days. */
export function periodsWithin(kind: Reporting['every'], first: Day, last: Day): Period[] {
  const ids = kind === 'week' ? weekIds(first, last) : yearsOf(first, last).flatMap(NAMES[kind]);
  return ids
    .flatMap((id) => parsePeriod(id) ?? [])
    .filter((period) => first <= period.first && period.last <= last);
}

const NAMES: Record<Exclude<Reporting['every'], 'week'>, (year: string) => string[]> = {
  month: (year) => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  quarter: (year) => [`${year}-Q1`, `${year}-Q2`, `${year}-Q3`, `${year}-Q4`],
  half: (year) => [`${year}-H1`, `${year}-H2`],
  'nine-months': (year) => [`${year}-9T`],
  year: (year) => [year],
};

function yearsOf(first: Day, last: Day): string[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - from + 1) }, (_, index) =>
    String(from + index).padStart(4, '0'),
  );
}

/** A week bears the year of its Thursday; its number is which Thursday of that year it holds. */
function weekIds(first: Day, last: Day): string[] {
  const ids: string[] = [];
  const monday = dayNumber(first) + ((11 - (dayNumber(first) % 7)) % 7);
  for (let thursday = monday + 3; thursday <= dayNumber(last); thursday += 7) {
    const year = dayFromNumber(thursday).slice(0, 4);
    const number = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
    ids.push(`${year}-W${String(number).padStart(2, '0')}`);
  }
  return ids;
}
