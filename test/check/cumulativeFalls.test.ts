import { expect, test } from 'vitest';
import { findCumulativeFalls } from '../../src/check/cumulativeFalls.ts';
import { indexFigures } from '../../src/check/figures.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

function found(figures: [period: string, value: number | 'not-reported'][], kind: 'flow' | 'stock' = 'flow') {
  const observations = figures.map(([period, value], index) =>
    fact('done', 'a', period, value, { where: { file: `${index}.csv`, sheet: '', cell: `B${index}` } }),
  );
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done', { kind })],
    indicators: [],
    observations,
  });
  return findCumulativeFalls(data, indexFigures(data)).map(({ where, also, params }) =>
    [where.cell, also[0]?.cell, params.first, params.second].join(' '),
  );
}

const [september, october] = ['2026-01-01/2026-09-28', '2026-01-01/2026-10-10'];

test.each<[string, Parameters<typeof found>[0], string[]]>([
  [
    'rises',
    [
      [september, 5],
      [october, 6],
    ],
    [],
  ],
  [
    'stays',
    [
      [september, 5],
      [october, 5],
    ],
    [],
  ],
  [
    'falls',
    [
      [september, 5],
      [october, 4],
    ],
    ['B1 B0 5 4'],
  ],
  [
    'falls, in whatever order it came',
    [
      [october, 4],
      [september, 5],
    ],
    ['B0 B1 5 4'],
  ],
  [
    'named periods that begin on one day',
    [
      ['2023-H1', 9],
      ['2023-9T', 7],
    ],
    ['B1 B0 9 7'],
  ],
  [
    'one wrong figure is one finding',
    [
      ['2023-Q1', 50],
      ['2023-H1', 9],
      ['2023-9T', 60],
    ],
    ['B1 B0 50 9'],
  ],
  [
    'an empty one between',
    [
      ['2023-Q1', 50],
      ['2023-H1', 'not-reported'],
      ['2023-9T', 40],
    ],
    ['B2 B0 50 40'],
  ],
  [
    'the same days under two names',
    [
      ['2023-01-01/2023-09-30', 9],
      ['2023-9T', 7],
    ],
    [],
  ],
  [
    'other first days',
    [
      ['2023-08', 9],
      ['2023-09', 7],
    ],
    [],
  ],
])('%s', (_, figures, expected) => expect(found(figures)).toEqual(expected));

test('a stock may fall', () => {
  const figures: Parameters<typeof found>[0] = [
    [september, 5],
    [october, 4],
  ];
  expect(found(figures, 'stock')).toEqual([]);
});
