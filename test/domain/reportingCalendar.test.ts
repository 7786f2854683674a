import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { dueDay, isOwed, periodsDueBefore, periodsWithin } from '../../src/domain/reportingCalendar.ts';
import { type Reporting, reportingSchema } from '../../src/domain/siteConfig.ts';

const line = (every: Reporting['every'], day: number, afterMonths = 0, more: object = {}) =>
  reportingSchema.parse({
    form: 'f',
    level: 'commune',
    below: 'p',
    every,
    from: '2023-01-01',
    due: { day, afterMonths },
    ...more,
  });

function period(id: string) {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(id);
  return parsed;
}

test.each<[Reporting['every'], string, string, string]>([
  ['month', '2023-11-15', '2024-02-29', '2023-12 2024-01 2024-02'],
  ['quarter', '2023-01-01', '2023-12-30', '2023-Q1 2023-Q2 2023-Q3'],
  ['half', '2023-01-01', '2024-07-01', '2023-H1 2023-H2 2024-H1'],
  ['nine-months', '2023-01-01', '2024-12-31', '2023-9T 2024-9T'],
  ['year', '2023-01-02', '2025-12-31', '2024 2025'],
  ['week', '2023-12-25', '2024-01-14', '2023-W52 2024-W01 2024-W02'],
  ['week', '2020-12-22', '2021-01-10', '2020-W53 2021-W01'],
  ['week', '2024-12-30', '2025-01-05', '2025-W01'],
  ['month', '2024-02-02', '2024-02-28', ''],
])('every %s from %s to %s: %s', (kind, first, last, ids) => {
  const periods = periodsWithin(kind, first, last);
  expect(periods.map(({ id }) => id).join(' ')).toBe(ids);
});

test.each<[Reporting['every'], string, number, number, string]>([
  ['month', '2023-09', 15, 1, '2023-10-15'],
  ['month', '2023-09', 15, 0, '2023-09-15'],
  ['month', '2023-12', 12, 1, '2024-01-12'],
  ['month', '2024-01', 31, 1, '2024-02-29'],
  ['month', '2023-01', 31, 1, '2023-02-28'],
  ['quarter', '2023-Q4', 5, 1, '2024-01-05'],
  ['year', '2023', 31, 12, '2024-12-31'],
  ['week', '2023-W22', 5, 0, '2023-06-02'],
  ['week', '2023-W22', 1, 1, '2023-06-05'],
])('every %s: %s is due on day %i after %i', (kind, id, day, after, due) =>
  expect(dueDay(line(kind, day, after), period(id))).toBe(due),
);

test('what is due before a day, and what a line asks for', () => {
  const ids = (reporting: Reporting, day: string) =>
    periodsDueBefore(reporting, day)
      .map(({ id }) => id)
      .join(' ');
  expect(ids(line('month', 15, 1), '2023-03-15')).toBe('2023-01');
  expect(ids(line('month', 15, 1), '2023-03-16')).toBe('2023-01 2023-02');
  expect(ids(line('month', 15, 0), '2023-02-16')).toBe('2023-01 2023-02');
  expect(ids(line('month', 15, 1, { to: '2023-02-28' }), '2025-01-01')).toBe('2023-01 2023-02');
  expect(ids(line('year', 15, 12), '2024-12-15')).toBe('');
  expect(isOwed(line('month', 15), period('2022-12'))).toBe(false);
  expect(isOwed(line('month', 15), period('2023-Q1'))).toBe(false);
  expect(isOwed(line('month', 15, 0, { to: '2023-02-27' }), period('2023-02'))).toBe(false);
});
