import { expect, test } from 'vitest';
import { findCopiedReports } from '../../src/check/copiedFromLastPeriod.ts';
import { indexFigures } from '../../src/check/figures.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

interface Options {
  kind?: 'flow' | 'stock';
  periods?: [string, string];
}

function found(
  earlier: number[],
  later: number[],
  { kind = 'flow', periods: [before, after] = ['2023-08', '2023-09'] }: Options = {},
) {
  const report = (period: string, values: number[]) =>
    values.map((value, index) =>
      fact(`m${index}`, 'a', period, value, {
        where: { file: `${period}.xlsx`, sheet: 'S', cell: `C${index + 2}` },
      }),
    );
  const data = dataset({
    units: [unit('a')],
    measures: earlier.map((_, index) => measure(`m${index}`, { kind })),
    indicators: [],
    observations: [...report(before, earlier), ...report(after, later)],
  });
  return findCopiedReports(data, indexFigures(data)).map(
    ({ where, also, params }) =>
      `${where.file} ${[where, ...also].map(({ cell }) => cell).join(' ')} = ${params.count} of ${params.period}`,
  );
}

test.each<[string, number[], number[], string[]]>([
  ['a whole report', [312, 298, 14, 0], [312, 298, 14, 0], ['2023-09.xlsx C2 C3 C4 = 3 of 2023-08']],
  ['all but one figure', [312, 298, 14, 77], [312, 298, 14, 78], ['2023-09.xlsx C2 C3 C4 = 3 of 2023-08']],
  ['one large figure', [18_381], [18_381], ['2023-09.xlsx C2 = 1 of 2023-08']],
  ['one large figure and a tiny one, beside another that changed', [18_381, 8, 312], [18_381, 8, 313], []],
  [
    'a large figure and an ordinary one',
    [18_381, 80, 312],
    [18_381, 80, 313],
    ['2023-09.xlsx C2 C3 = 2 of 2023-08'],
  ],
  ['one large but round figure', [20_000], [20_000], []],
  ['one figure of ordinary size', [312], [312], []],
  ['several, of which only two differ', [312, 312, 298], [312, 312, 298], []],
  ['small figures', [2, 4, 1, 3, 8], [2, 4, 1, 3, 8], []],
  ['zeros', [0, 0, 0, 0], [0, 0, 0, 0], []],
  ['quotas beside results', [500, 700, 900, 412, 698, 871], [500, 700, 900, 466, 702, 850], []],
])('%s', (_, earlier, later, expected) => expect(found(earlier, later)).toEqual(expected));

test('stocks may stay, and only adjacent periods of one kind are compared', () => {
  const same = [312, 298, 14];
  expect(found(same, same, { kind: 'stock' })).toEqual([]);
  expect(found(same, same, { periods: ['2023-07', '2023-09'] })).toEqual([]);
  expect(found(same, same, { periods: ['2023-Q2', '2023-07'] })).toEqual([]);
  expect(found(same, same, { periods: ['2023-01-01/2023-06-30', '2023-07-01/2023-07-07'] })).toEqual([]);
  expect(found(same, same, { periods: ['2023-06-09/2023-06-15', '2023-06-16/2023-06-22'] })).toHaveLength(1);
  expect(found(same, same, { periods: ['2022-12', '2023-01'] })).toHaveLength(1);
});

test('no more than twenty other places are named', () => {
  const many = Array.from({ length: 60 }, (_, index) => 100 + index);
  expect(found(many, many)[0]?.split(' = ')).toEqual([expect.stringMatching(/C22$/), '60 of 2023-08']);
});
