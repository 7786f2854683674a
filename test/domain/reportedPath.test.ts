/** Of several ways through reported days one is chosen, always the same; one that was found before never hides another. */

import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { intersection, periodsOfKind } from '../../src/domain/periodAlgebra.ts';
import { ReportedDays } from '../../src/domain/reportedPath.ts';

function period(id: string) {
  const found = parsePeriod(id);
  if (!found) throw new Error(`not a period: ${id}`);
  return found;
}

function way(asked: string, reported: readonly string[]): string {
  const steps = new ReportedDays(reported.map(period)).wayThrough(period(asked));
  return (steps ?? []).map((step) => `${step.sign === 1 ? '+' : '-'}${step.period.id}`).join(' ');
}

const MANY = [
  '2023-01-01/2023-01-10',
  '2023-01-11/2023-01-20',
  '2023-01-21/2023-02-28',
  '2023-H1',
  '2023-03-01/2023-06-30',
  '2023-03-01/2023-12-31',
  '2023-04-01/2023-12-31',
];

test.each([
  [
    'of two ways of one length the one with the longer first step',
    '2023-Q1',
    ['2023-01', '2023-02-01/2023-03-31', '2023-01-01/2023-02-28', '2023-03'],
    '+2023-01-01/2023-02-28 +2023-03',
  ],
  [
    'three steps forwards rather than two of which one goes back',
    '2023-Q1',
    ['2023-01', '2023-02', '2023-03', '2023-H1', '2023-Q2'],
    '+2023-01 +2023-02 +2023-03',
  ],
  [
    'a step back after a day that is reached sooner by another step back',
    '2023-Q1',
    MANY,
    '+2023-01-01/2023-01-10 +2023-01-11/2023-01-20 +2023-01-21/2023-02-28 +2023-03-01/2023-12-31 -2023-04-01/2023-12-31',
  ],
])('%s', (_, asked, reported, expected) => {
  expect(way(asked, reported)).toBe(expected);
  expect(way(asked, [...reported].reverse())).toBe(expected);
});

test('two periods may have a single day in common', () => {
  expect(intersection(period('2023-09'), { first: '2023-09-30', last: '2023-10-31' })?.id).toBe(
    '2023-09-30/2023-09-30',
  );
  const ids = periodsOfKind('month', { first: '2023-09-30', last: '2023-10-01' }).map(({ id }) => id);
  expect(ids).toEqual(['2023-09', '2023-10']);
});
