import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findBrokenRules } from '../../src/check/rules.ts';
import { ruleSchema } from '../../src/domain/registry.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const rules = [
  ruleSchema.parse({ id: 'adds-up', left: 'early + late', comparator: '=', right: 'handled', severity: '' }),
  ruleSchema.parse({ id: 'part', left: 'handled', comparator: '<=', right: 'received', severity: 'error' }),
];
const cells = { early: 'B2', late: 'C2', handled: 'D2', received: 'E2' };

function broken(figures: Record<string, number | 'not-reported'>, lateAsOf = '2023-09-30') {
  const observations = Object.entries(figures).map(([id, value]) =>
    fact(id, 'a', '2023-09', value, {
      asOf: id === 'late' ? lateAsOf : '2023-09-30',
      where: { file: 'a.csv', sheet: '', cell: cells[id as keyof typeof cells] },
    }),
  );
  const measures = Object.keys(cells).map((id) =>
    measure(id, { name_vi: `số ${id}`, name_en: `${id} ones` }),
  );
  const data = dataset({ units: [unit('a')], measures, indicators: [], rules, observations });
  return findBrokenRules(data, indexFigures(data)).map(({ code, severity, where, also, params }) => [
    `${severity} ${code}`,
    where.cell,
    also.map(({ cell }) => cell).join(' '),
    params,
  ]);
}

test('what holds is not spoken of', () => {
  expect(broken({ early: 3, late: 1, handled: 4, received: 4 })).toEqual([]);
});

test('parts that do not add up name every cell and what stands in it', () => {
  expect(broken({ early: 3, late: 2, handled: 4, received: 9 })).toEqual([
    [
      'warning rule/equation-fails',
      'B2',
      'C2 D2',
      {
        first: '3 + 2',
        first_sum: '5',
        first_name: 'số early + số late',
        first_name_en: 'early ones + late ones',
        second: '4',
        second_sum: '',
        second_name: 'số handled',
        second_name_en: 'handled ones',
      },
    ],
  ]);
});

test('fractions that add up but for the last binary digit hold', () => {
  expect(broken({ early: 0.1, late: 0.2, handled: 0.3 })).toEqual([]);
});

test('the sum has no binary dust', () => {
  expect(broken({ early: 0.1, late: 0.2, handled: 4 })).toEqual([
    [
      'warning rule/equation-fails',
      'B2',
      'C2 D2',
      expect.objectContaining({ first: '0.1 + 0.2', first_sum: '0.3' }),
    ],
  ]);
});

test('a part beyond its whole, as serious as its rule says', () => {
  expect(broken({ early: 3, late: 2, handled: 5, received: 4 })).toEqual([
    ['error rule/exceeds-total', 'D2', 'E2', expect.objectContaining({ first: '5', second: '4' })],
  ]);
});

test.each([
  ['a figure is missing', { early: 3, late: 'not-reported' as const, handled: 4 }, '2023-09-30'],
  ['the figures are as of different days', { early: 3, late: 2, handled: 4 }, '2023-09-20'],
])('nothing is said where %s', (_, figures, lateAsOf) => expect(broken(figures, lateAsOf)).toEqual([]));
