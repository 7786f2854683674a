import { describe, expect, test } from 'vitest';
import { findTotalsUnlikeTheirCategories } from '../../src/check/totalAndCategories.ts';
import type { Category } from '../../src/domain/registry.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const category = (id: string): [string, Category] => [
  id,
  { id, dimension: 'kinds', order: 1, name_vi: id, name_en: id, aliases: '', document: '', item: '' },
];

function codes(
  total: number | 'not-reported',
  births: number | 'not-reported',
  passports: number | 'not-reported',
) {
  const made = dataset({
    units: [unit('a')],
    measures: [measure('cards', { dimension: 'kinds' })],
    indicators: [],
    observations: [
      fact('cards', 'a', '2023-09', total),
      fact('cards', 'a', '2023-09', births, { category: 'births' }),
      fact('cards', 'a', '2023-09', passports, { category: 'passports' }),
    ],
  });
  const registry = { ...made.registry, categories: new Map([category('births'), category('passports')]) };
  return findTotalsUnlikeTheirCategories({ ...made, registry }).map(
    ({ code, params }) => `${code} ${params.first} = ${params.first_sum} | ${params.second}`,
  );
}

describe('a total beside its breakdown', () => {
  test.each<[string, string[], ...Parameters<typeof codes>]>([
    ['that is the sum', [], 5, 2, 3],
    ['that is not the sum', ['rule/equation-fails 2 + 4 = 6 | 5'], 5, 2, 4],
    ['that is more than the parts that are known', [], 5, 2, 'not-reported'],
    ['that is less than one part', ['rule/exceeds-total 7 =  | 5'], 5, 7, 'not-reported'],
    ['that nobody gave', [], 'not-reported', 2, 4],
  ])('%s', (_, expected, ...figures) => expect(codes(...figures)).toEqual(expected));
});
