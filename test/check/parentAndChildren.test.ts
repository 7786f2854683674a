import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findParentsUnlikeChildren } from '../../src/check/parentAndChildren.ts';
import type { Category, Unit } from '../../src/domain/registry.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

type Value = number | 'not-reported' | 'not-applicable';

const at = (cell: string) => ({ where: { file: 'a.csv', sheet: '', cell } });

function found(
  own: Value,
  [first, second]: [Value, Value],
  { kind = 'flow', asOf = '2023-09-30', period = '2023-09', sum = true, ...more }: Options = {},
) {
  const parent = unit('p', { level: 'district', children_from: '2023-01-01' });
  const figures = [
    fact('done', 'p', period, own, at('B2')),
    fact('done', 'a', period, first, at('B3')),
    fact('done', 'b', period, second, { ...at('B4'), asOf }),
  ];
  const data = dataset({
    units: [parent, unit('a', { parent: 'p' }), unit('b', { parent: 'p', ...more })],
    measures: [measure('done', { kind, over_units: sum ? 'sum' : 'none' })],
    indicators: [],
    observations: figures,
  });
  return findParentsUnlikeChildren(data, indexFigures(data)).map(({ where, also, params }) => [
    where.cell,
    also.map(({ cell }) => cell).join(' '),
    params.stated,
    params.computed,
  ]);
}

interface Options extends Partial<Unit> {
  kind?: 'flow' | 'stock';
  asOf?: string;
  period?: string;
  sum?: boolean;
}

test.each<[string, Value, [Value, Value], string[][]]>([
  ['the same', 9, [4, 5], []],
  ['less', 9, [4, 4], [['B2', 'B3 B4', '9', '8']]],
  ['more', 9, [4, 6], [['B2', 'B3 B4', '9', '10']]],
  ['one is missing, the other is less', 9, [4, 'not-reported'], []],
  ['one is missing, the other is already more', 9, [10, 'not-reported'], [['B2', 'B3', '9', '10']]],
  ['one does not apply, the other is less', 9, [4, 'not-applicable'], [['B2', 'B3', '9', '4']]],
  ['nobody below has a figure', 9, ['not-reported', 'not-reported'], []],
  ['the parent has none', 'not-reported', [4, 5], []],
])('children against their parent: %s', (_, own, children, expected) =>
  expect(found(own, children)).toEqual(expected),
);

test.each<[string, Options, string[]]>([
  ['a child that no longer existed does not count', { valid_to: '2023-08-31' }, ['4']],
  ['a child that did not exist yet does not count', { valid_from: '2023-10-01' }, ['4']],
  ['a child that ended on the last day does', { valid_to: '2023-09-30' }, ['11']],
  ['offices are no part of a territory', { level: 'agency' }, ['4']],
  ['a stock of another day is another figure', { kind: 'stock', asOf: '2023-10-05' }, []],
  ['a flow of a period that had ended is not', { asOf: '2023-10-05' }, ['11']],
  ['a flow of a period that had not ended is', { asOf: '2023-09-20' }, []],
])('%s', (_, options, computed) =>
  expect(found(9, [4, 7], options).map((disagreement) => disagreement[3])).toEqual(computed),
);

test('nothing is said before the registry holds all children, nor of what does not add up', () => {
  expect(found(9, [4, 4], { period: '2022-12', asOf: '2022-12-31' })).toEqual([]);
  expect(found(9, [4, 4], { sum: false })).toEqual([]);
});

test.each<[string, [number, number, Value], string[][]]>([
  ['all categories, the same', [4, 2, 3], []],
  ['all categories, more', [4, 2, 4], [['9', '10', 'B3 B4 B5']]],
  ['a category is missing, the others are less', [4, 2, 'not-reported'], []],
  ['a category is missing, the others are already more', [8, 2, 'not-reported'], [['9', '10', 'B3 B4']]],
])('a child that reported only a breakdown: %s', (_, [first, x, y], expected) => {
  const data = dataset({
    units: [unit('p', { level: 'district', children_from: '2023-01-01' })].concat(
      ['a', 'b'].map((id) => unit(id, { parent: 'p' })),
    ),
    measures: [measure('done', { dimension: 'kind' })],
    indicators: [],
    observations: [
      fact('done', 'p', '2023-09', 9, at('B2')),
      fact('done', 'a', '2023-09', first, at('B3')),
      fact('done', 'b', '2023-09', x, { ...at('B4'), category: 'x' }),
      fact('done', 'b', '2023-09', y, { ...at('B5'), category: 'y' }),
    ],
  });
  const categories = new Map(['x', 'y'].map((id) => [id, category(id)]));
  const whole = { ...data, registry: { ...data.registry, categories } };
  const findings = findParentsUnlikeChildren(whole, indexFigures(data)).map(({ params, also }) => [
    params.stated,
    params.computed,
    also.map(({ cell }) => cell).join(' '),
  ]);
  expect(findings).toEqual(expected);
});

function category(id: string): Category {
  return { id, dimension: 'kind', order: 1, name_vi: id, name_en: id, aliases: '', document: '', item: '' };
}
