import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findPeriodsUnlikeTheirParts } from '../../src/check/periodAndParts.ts';
import type { Measure } from '../../src/domain/registry.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

type Reported = Record<string, number | 'not-reported' | 'not-applicable' | 'withheld'>;

function found(reported: Reported, more: Partial<Measure> = {}, asOf: Record<string, string> = {}): string[] {
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done', more)],
    indicators: [],
    observations: Object.entries(reported).map(([period, value]) =>
      fact('done', 'a', period, value, {
        where: { file: 'a.csv', sheet: '', cell: period },
        ...(asOf[period] ? { asOf: asOf[period] } : {}),
      }),
    ),
  });
  return [...findPeriodsUnlikeTheirParts(data, indexFigures(data))].map(
    ({ where, also, params }) =>
      `${where.cell}: ${params.stated} ≠ ${params.computed} (${also.map(({ cell }) => cell).join(' ')})`,
  );
}

const quarter = { '2024-01': 3, '2024-02': 4, '2024-03': 5 };
const TO_AUGUST = '2024-01-01/2024-08-31';
const TO_SEPTEMBER = '2024-9T';
const months = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`2024-0${at + 1}`, 10]));

test.each<[string, Reported, string[]]>([
  ['months that make the quarter', { ...quarter, '2024-Q1': 12 }, []],
  ['months that make less', { ...quarter, '2024-Q1': 13 }, ['2024-Q1: 13 ≠ 12 (2024-01 2024-02 2024-03)']],
  ['months that make more', { ...quarter, '2024-Q1': 11 }, ['2024-Q1: 11 ≠ 12 (2024-01 2024-02 2024-03)']],
  ['a missing month, the others less', { ...quarter, '2024-02': 'not-reported', '2024-Q1': 12 }, []],
  [
    'a missing month, the others already more',
    { ...quarter, '2024-02': 'not-reported', '2024-Q1': 7 },
    ['2024-Q1: 7 ≠ 8 (2024-01 2024-03)'],
  ],
  ['a month that is withheld', { ...quarter, '2024-02': 'withheld', '2024-Q1': 100 }, []],
  [
    'a month to which it does not apply',
    { ...quarter, '2024-02': 'not-applicable', '2024-Q1': 12 },
    ['2024-Q1: 12 ≠ 8 (2024-01 2024-02 2024-03)'],
  ],
  ['the whole is missing', { ...quarter, '2024-Q1': 'not-reported' }, []],
  ['only months', quarter, []],
  ['periods that overlap', { '2024-01-01/2024-02-10': 5, '2024-02': 9 }, []],
  ['of overlapping parts those apart', { '2024-01-01/2024-02-10': 5, '2024-02': 9, '2024-Q1': 10 }, []],
  [
    'of overlapping parts those that make more',
    { '2024-01-05/2024-02-10': 11, '2024-02': 5, '2024-Q1': 10 },
    ['2024-Q1: 10 ≠ 11 (2024-01-05/2024-02-10)'],
  ],
  ['two cumulative figures and the month', { [TO_AUGUST]: 80, '2024-09': 10, [TO_SEPTEMBER]: 90 }, []],
  [
    'two cumulative figures and another month',
    { [TO_AUGUST]: 80, '2024-09': 11, [TO_SEPTEMBER]: 90 },
    [`2024-9T: 90 ≠ 91 (${TO_AUGUST} 2024-09)`],
  ],
  ['a cumulative figure that falls is named elsewhere', { [TO_AUGUST]: 95, [TO_SEPTEMBER]: 90 }, []],
  ['a month larger than the whole', { '2024-09': 91, [TO_SEPTEMBER]: 90 }, ['2024-9T: 90 ≠ 91 (2024-09)']],
  [
    'a wrong month is named where the figures first meet',
    { ...months, '2024-05': 11, [TO_AUGUST]: 80, [TO_SEPTEMBER]: 90 },
    [`${TO_AUGUST}: 80 ≠ 81 (2024-01 2024-02 2024-03 2024-04 2024-05 2024-06 2024-07 2024-08)`],
  ],
  [
    'a wrong cumulative figure is named once',
    { ...months, [TO_AUGUST]: 85, [TO_SEPTEMBER]: 90 },
    [`${TO_AUGUST}: 85 ≠ 80 (2024-01 2024-02 2024-03 2024-04 2024-05 2024-06 2024-07 2024-08)`],
  ],
  [
    'the fewest parts are compared',
    { ...quarter, '2024-Q1': 12, '2024-Q2': 8, '2024-H1': 21 },
    ['2024-H1: 21 ≠ 20 (2024-Q1 2024-Q2)'],
  ],
])('%s', (_, reported, expected) => expect(found(reported)).toEqual(expected));

test('what does not add up over periods is not compared', () => {
  const reported = { ...quarter, '2024-Q1': 13 };
  expect(found(reported, { over_periods: 'none' })).toEqual([]);
  expect(found(reported, { kind: 'stock' })).toEqual([]);
});

test('a figure of a period that had not ended is none of the whole', () => {
  expect(found({ ...quarter, '2024-Q1': 13 }, {}, { '2024-Q1': '2024-03-20' })).toEqual([]);
  expect(found({ ...quarter, '2024-Q1': 13 }, {}, { '2024-03': '2024-03-20' })).toEqual([]);
  expect(found({ ...quarter, '2024-Q1': 13 }, {}, { '2024-03': '2024-04-20' })).toHaveLength(1);
});

test('categories are compared each with itself', () => {
  const of = (category: string, period: string, value: number) =>
    fact('done', 'a', period, value, { category });
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done')],
    indicators: [],
    observations: [
      of('x', '2024-02', 3),
      of('x', '2024-Q1', 2),
      of('y', '2024-02', 9),
      of('y', '2024-Q1', 9),
    ],
  });
  expect([...findPeriodsUnlikeTheirParts(data, indexFigures(data))]).toHaveLength(1);
});
