import { expect, test } from 'vitest';
import { findContradictions } from '../../src/check/contradictions.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const at = (file: string, cell: string) => ({ where: { file, sheet: '', cell } });
const rival = (value: number | 'not-reported', file: string, cell: string) =>
  fact('done', 'a', '2023-09', value, at(file, cell));
const found = (...rivals: Observation[]) => foundIn({ rivals });
const foundIn = (more: Partial<Observation>) =>
  Array.from(
    findContradictions(
      dataset({
        units: [unit('a')],
        measures: [measure('done')],
        indicators: [],
        observations: [fact('done', 'a', '2023-09', 5, { ...at('a.csv', 'B2'), ...more })],
      }),
    ),
  ).map(({ code, where, also }) => [code, where.file, where.cell, also[0]?.cell]);

test.each([
  ['the same again in one file', rival(5, 'a.csv', 'B9'), [['row/duplicate-same', 'a.csv', 'B9', 'B2']]],
  ['something else in one file', rival(6, 'a.csv', 'B9'), [['row/duplicate-different', 'a.csv', 'B9', 'B2']]],
  [
    'something else in another file',
    rival(6, 'b.csv', 'C3'),
    [['source/sources-disagree', 'b.csv', 'C3', 'B2']],
  ],
  ['the same in another file', rival(5, 'b.csv', 'C3'), []],
  ['nothing in another file', rival('not-reported', 'b.csv', 'C3'), []],
])('%s', (_, other, expected) => expect(found(other)).toEqual(expected));

test('figures of an earlier day that a later report has replaced', () => {
  const earlier = (value: number | 'not-reported', file: string, cell: string, asOf = '2023-09-20') => ({
    ...rival(value, file, cell),
    asOf,
  });
  const revisions = [
    earlier('not-reported', 'a.csv', 'B3'),
    earlier(4, 'a.csv', 'B4'),
    earlier(3, 'b.csv', 'C5'),
    earlier(4, 'c.csv', 'C6'),
    earlier(2, 'd.csv', 'C7', '2023-09-25'),
  ];
  expect(found(rival(5, 'b.csv', 'C3'))).toEqual([]);
  expect(foundIn({ revisions })).toEqual([['source/sources-disagree', 'b.csv', 'C5', 'B4']]);
});

test('a corrected figure is compared by what stands, not by what its cell shows', () => {
  const corrected = { ...rival(5, 'b.csv', 'C3'), shown: '50' };
  expect(found(corrected)).toEqual([]);
  expect(found({ ...rival(6, 'b.csv', 'C3'), shown: '5' })).toHaveLength(1);
});

test('nothing is said of a figure that is withheld', () => {
  const quantity = { state: 'withheld' } as const;
  expect(foundIn({ quantity, rivals: [rival(6, 'b.csv', 'C3')] })).toEqual([]);
});
