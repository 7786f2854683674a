import { expect, test } from 'vitest';
import { findContradictions } from '../../src/check/contradictions.ts';
import { findZeroDenominators } from '../../src/check/zeroDenominator.ts';
import { dataset, fact, indicator, measure, unit } from '../smallDataset.ts';

const at = (file: string, cell: string) => ({ where: { file, sheet: '', cell } });
const rival = (value: number | 'not-reported', file: string, cell: string) =>
  fact('done', 'a', '2023-09', value, at(file, cell));
const found = (...rivals: ReturnType<typeof rival>[]) =>
  findContradictions(
    dataset({
      units: [unit('a')],
      measures: [measure('done')],
      indicators: [],
      observations: [fact('done', 'a', '2023-09', 5, { ...at('a.csv', 'B2'), rivals })],
    }),
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

test.each([
  [3, 0, ['A1']],
  [0, 0, []],
  [3, 4, []],
])('%s over %s', (done, all, cells) => {
  const findings = findZeroDenominators(
    dataset({
      units: [unit('a')],
      measures: [measure('done'), measure('all')],
      indicators: [indicator('rate', 'done', 'all')],
      observations: [fact('done', 'a', '2023-09', done), fact('all', 'a', '2023-09', all)],
    }),
  );
  expect(findings.map(({ where }) => where.cell)).toEqual(cells);
});
