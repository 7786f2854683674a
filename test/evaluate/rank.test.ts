/** Who stands where, who is left out, and by how many cases one is behind the next. */

import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, measure, type Parts, unit } from '../smallDataset.ts';

const rate = indicator('rate', 'done', 'all');
const child = (id: string) => unit(id, { parent: 'district' });
const run = (reports: [string, number, number][], more: Partial<Parts> = {}) =>
  evaluate(
    dataset({
      units: [unit('district', { level: 'district' }), ...reports.map(([id]) => child(id))],
      measures: [measure('done'), measure('all')],
      indicators: [rate],
      observations: reports.flatMap(([id, done, all]) => [
        fact('done', id, '2023-09', done),
        fact('all', id, '2023-09', all),
      ]),
      ...more,
    }),
  ).map((one) => [one.unit, one.rank, one.rankedUnits, one.casesToNextRank]);

test('a competition among units of one level under one parent, with the cases to the one above', () => {
  const places = run([
    ['a', 90, 100],
    ['b', 8, 10],
    ['c', 800, 1000],
    ['d', 10, 99],
    ['e', 0, 0],
  ]);
  expect(places).toEqual([
    ['a', 1, 4, undefined],
    ['b', 2, 4, 1],
    ['c', 2, 4, 100],
    ['d', 4, 4, 70],
    ['e', undefined, 0, undefined],
  ]);
});

test('where less is better the first has the least', () => {
  const places = run(
    [
      ['a', 1, 10],
      ['b', 30, 100],
      ['c', 2, 10],
    ],
    {
      indicators: [indicator('rate', 'done', 'all', { direction: 'down' })],
    },
  );
  expect(places).toEqual([
    ['a', 1, 3, undefined],
    ['b', 3, 3, 10],
    ['c', 2, 3, 1],
  ]);
});

test.each<[string, [string, number, number][], Partial<Parts>]>([
  [
    'two units',
    [
      ['a', 9, 10],
      ['b', 8, 10],
    ],
    {},
  ],
  [
    'an indicator without a better end',
    [
      ['a', 9, 10],
      ['b', 8, 10],
      ['c', 7, 10],
    ],
    { indicators: [indicator('rate', 'done', 'all', { direction: 'none' })] },
  ],
  [
    'counts, which would rank size',
    [
      ['a', 9, 10],
      ['b', 8, 10],
      ['c', 7, 10],
    ],
    { indicators: [indicator('count', 'done')] },
  ],
  [
    'shares of too few cases',
    [
      ['a', 9, 10],
      ['b', 8, 10],
      ['c', 7, 9],
    ],
    { site: { ranking: { fewestCases: 10 } } },
  ],
  [
    'stated percentages without their cases',
    [
      ['a', 9, 10],
      ['b', 8, 10],
      ['c', 7, 10],
    ],
    {
      measures: [measure('done', { kind: 'rate', over_units: 'none' })],
      indicators: [indicator('stated', 'done', '', { unit_vi: '%', unit_en: '%' })],
    },
  ],
])('%s are not ranked', (_, reports, more) => {
  expect(run(reports, more).map(([, rank]) => rank)).toEqual(reports.map(() => undefined));
});

describe('scores', () => {
  test('that a source states are ranked, without a difference in cases', () => {
    const places = run(
      [
        ['a', 70, 1],
        ['b', 80, 1],
        ['c', 60, 1],
      ],
      {
        measures: [measure('done', { kind: 'rate', over_units: 'none' })],
        indicators: [indicator('score', 'done', '', { unit_vi: 'điểm', unit_en: 'points' })],
      },
    );
    expect(places).toEqual([
      ['a', 2, 3, undefined],
      ['b', 1, 3, undefined],
      ['c', 3, 3, undefined],
    ]);
  });
});
