/** Periods as intervals: what tiles what, what is left, what came before; and ways through what was reported. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/day.ts';
import { lengthInDays, type Period, parsePeriod, periodOfDays } from '../../src/domain/period.ts';
import {
  difference,
  intersection,
  periodsOfKind,
  previousComparable,
  tiles,
} from '../../src/domain/periodAlgebra.ts';
import { ReportedDays } from '../../src/domain/reportedPath.ts';

const period = (id: string): Period => {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`not a period: ${id}`);
  return parsed;
};
const pathThrough = (reported: Period[], asked: Period) => new ReportedDays(reported).wayThrough(asked);
const periods = (...ids: string[]) => ids.map(period);

describe('tiles', () => {
  test.each([
    ['2023-Q1', ['2023-03', '2023-01', '2023-02'], true],
    ['2023', ['2023-9T', '2023-Q4'], true],
    ['2023', ['2023-H1', '2023-H2'], true],
    ['2023-W38', ['2023-09-18/2023-09-20', '2023-09-21/2023-09-24'], true],
    ['2023-Q1', ['2023-01', '2023-03'], false],
    ['2023-Q1', ['2023-01', '2023-02'], false],
    ['2023-Q1', ['2023-01', '2023-02', '2023-02', '2023-03'], false],
    ['2023-Q1', ['2023-01', '2023-02', '2023-03', '2023-04'], false],
    ['2023-Q1', [], false],
  ])('%s by %j: %s', (whole, parts, expected) =>
    expect(tiles(period(whole), periods(...parts))).toBe(expected),
  );
});

describe('difference', () => {
  test.each([
    ['2023-9T', '2023-H1', '2023-Q3'],
    ['2023-9T', '2023-01-01/2023-08-31', '2023-09'],
    ['2023', '2023-H2', '2023-H1'],
    ['2023-9T', '2023-Q2', undefined],
    ['2023-09', '2023-09', undefined],
    ['2023-H1', '2023', undefined],
  ])('%s less %s is %s', (outer, inner, expected) => {
    expect(difference(period(outer), period(inner))?.id).toBe(expected);
  });
});

describe('days in common', () => {
  test.each([
    ['2023', { first: '2023-07-01', last: '9999-12-31' }, '2023-H2'],
    ['2023', { first: '', last: '9999-12-31' }, '2023'],
    ['2023', { first: '2024-01-01', last: '2024-12-31' }, undefined],
  ])('%s and %j', (id, life, expected) => expect(intersection(period(id), life)?.id).toBe(expected));
});

describe('the comparable period before', () => {
  test.each([
    ['2023-01', '2022-12'],
    ['2024-03', '2024-02'],
    ['2023-Q1', '2022-Q4'],
    ['2023-Q3', '2023-Q2'],
    ['2023-H2', '2023-H1'],
    ['2023-H1', '2022-H2'],
    ['2023-9T', '2022-9T'],
    ['2023', '2022'],
    ['2023-W01', '2022-W52'],
    ['2021-W01', '2020-W53'],
    ['2026-01-01/2026-09-23', '2025-01-01/2025-09-23'],
    ['2024-01-01/2024-02-29', '2023-01-01/2023-02-28'],
    ['2025-01-01/2025-02-28', '2024-01-01/2024-02-29'],
    ['2024-01-01/2024-02-28', '2023-01-01/2023-02-28'],
    ['2023-06-20/2023-09-20', undefined],
    ['2023-01-01/2024-03-31', undefined],
  ])('of %s is %s', (id, expected) => expect(previousComparable(period(id))?.id).toBe(expected));
});

test('periods of a kind that share a day with some days', () => {
  const ids = (kind: 'month' | 'quarter' | 'year') =>
    periodsOfKind(kind, { first: '2023-11-20', last: '2024-02-01' }).map(({ id }) => id);
  expect(ids('month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(ids('quarter')).toEqual(['2023-Q4', '2024-Q1']);
  expect(ids('year')).toEqual(['2023', '2024']);
});

describe('ways through what was reported', () => {
  const cumulative = [
    '2023-01',
    '2023-01-01/2023-02-28',
    '2023-Q1',
    '2023-01-01/2023-04-30',
    '2023-01-01/2023-05-31',
  ];
  test.each([
    ['2023-Q1', ['2023-01', '2023-02', '2023-03'], '+2023-01 +2023-02 +2023-03'],
    ['2023', ['2023-01', '2023-9T', '2023-Q4', '2023-Q1'], '+2023-9T +2023-Q4'],
    ['2023-05', cumulative, '-2023-01-01/2023-04-30 +2023-01-01/2023-05-31'],
    ['2023-01', cumulative, '+2023-01'],
    ['2023-04-01/2023-06-30', [...cumulative, '2023-06'], '-2023-Q1 +2023-01-01/2023-05-31 +2023-06'],
    ['2023-H1', ['2023', '2023-H2'], '+2023 -2023-H2'],
    ['2023-9T', ['2023', '2023-10', '2023-11', '2023-12'], undefined],
    ['2023-Q1', ['2023-01', '2023-03'], undefined],
    ['2023-02', ['2023-01', '2023-Q1', '2023-03'], undefined],
    ['2023-02', [], undefined],
  ])('to %s through %j: %s', (asked, reported, expected) => {
    const write = (way: ReturnType<typeof pathThrough>) =>
      way?.map(({ sign, period: { id } }) => `${sign === 1 ? '+' : '-'}${id}`).join(' ');
    expect(write(pathThrough(periods(...reported), period(asked)))).toBe(expected);
    expect(write(pathThrough(periods(...reported).reverse(), period(asked)))).toBe(expected);
  });

  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 8 });

  test('property: parts between any days tile the whole, and any of them is the whole less the rest', () => {
    fc.assert(
      fc.property(cuts, (days) => {
        const whole = period('2023');
        const starts = [0, ...days.sort((a, b) => a - b)].map((day) => addDays(whole.first, day));
        const parts = starts.map((first, index) => {
          const next = starts[index + 1];
          return periodOfDays(first, next ? addDays(next, -1) : whole.last);
        });
        expect(tiles(whole, parts)).toBe(true);
        expect(parts.reduce((sum, part) => sum + lengthInDays(part), 0)).toBe(lengthInDays(whole));
        expect(pathThrough(parts, whole)).toHaveLength(parts.length);
        const [first] = parts;
        if (first && parts.length > 1) {
          const rest = difference(whole, first);
          expect(rest && daysBetween(first.last, rest.first)).toBe(1);
          expect(pathThrough([whole, first], rest ?? whole)).toHaveLength(2);
        }
      }),
    );
  });
});
