import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber, daysBetween, isDay } from '../../src/domain/day.ts';
import {
  comparePeriods,
  containsPeriod,
  lengthInDays,
  type Period,
  parsePeriod,
  periodOfDays,
  periodSlug,
} from '../../src/domain/period.ts';

const period = (id: string): Period => {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`not a period: ${id}`);
  return parsed;
};

describe('days', () => {
  test.each([
    ['2023-09-20', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-9-1', false],
    ['', false],
  ])('isDay(%s) is %s', (text, expected) => expect(isDay(text)).toBe(expected));

  test('days are the difference of dates', () => {
    expect(daysBetween('2023-06-20', '2023-09-20')).toBe(92);
    expect(daysBetween('2023-09-20', '2023-12-30')).toBe(101);
    expect(dayNumber('1970-01-02')).toBe(1);
  });
});

describe('periods', () => {
  test.each([
    ['2023-09', 'month', '2023-09-01', '2023-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-Q3', 'quarter', '2023-07-01', '2023-09-30'],
    ['2023-H1', 'half', '2023-01-01', '2023-06-30'],
    ['2023-9T', 'nine-months', '2023-01-01', '2023-09-30'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-W38', 'week', '2023-09-18', '2023-09-24'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2023-06-20/2023-09-20', 'interval', '2023-06-20', '2023-09-20'],
  ])('%s is a %s from %s to %s', (id, kind, first, last) => {
    expect(parsePeriod(id)).toEqual({ id, kind, first, last });
  });

  test.each(['2023-13', '2023-Q5', '2023-W00', '2023-W53', '2023-09-20/2023-06-20', '2023-9', 'x', ''])(
    '%s is no period',
    (id) => expect(parsePeriod(id)).toBeUndefined(),
  );

  test.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-01-01', '2023-09-30', '2023-9T'],
    ['2023-07-01', '2023-12-31', '2023-H2'],
    ['2023-04-01', '2023-06-30', '2023-Q2'],
    ['2023-09-01', '2023-09-30', '2023-09'],
    ['2023-06-20', '2023-09-20', '2023-06-20/2023-09-20'],
  ])('%s to %s is called %s', (first, last, id) => expect(periodOfDays(first, last).id).toBe(id));

  test('order, containment, length, slug', () => {
    const ids = ['2023-9T', '2023-09', '2023-Q3', '2022', '2023'];
    expect(
      ids
        .map(period)
        .sort(comparePeriods)
        .map(({ id }) => id),
    ).toEqual(['2022', '2023-9T', '2023-Q3', '2023-09', '2023']);
    expect(containsPeriod(period('2023-9T'), period('2023-Q3'))).toBe(true);
    expect(containsPeriod(period('2023-9T'), period('2023-Q4'))).toBe(false);
    expect(lengthInDays(period('2023-9T'))).toBe(273);
    expect(periodSlug(period('2023-06-20/2023-09-20'))).toBe('2023-06-20_2023-09-20');
  });
});

test('days are numbered as the Gregorian calendar counts them, from year 1 to year 9999', () => {
  for (let number = -719_162; number < 2_932_896; number += 97) {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  }
});
