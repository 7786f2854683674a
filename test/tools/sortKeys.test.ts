import { describe, expect, test } from 'vitest';
import { type Direction, nextDirection, type SortKey, sortedRows } from '../../src/browser/sortKeys.ts';

const orderOf = (keys: SortKey[], direction: Direction, fixed: number[] = []) =>
  sortedRows(
    keys.map((key, row) => ({ row, key, fixed: fixed.includes(row) })),
    direction,
  );

describe('rows stand', () => {
  test.each<[string, SortKey[], Direction, number[]]>([
    ['from the least', [3, 1, 2], 'ascending', [1, 2, 0]],
    ['from the most', [3, 1, 2], 'descending', [0, 2, 1]],
    ['as they first stood', [3, 1, 2], 'none', [0, 1, 2]],
    ['what is missing last', [undefined, 1, undefined, 2], 'ascending', [1, 3, 0, 2]],
    ['what is missing last the other way too', [undefined, 1, undefined, 2], 'descending', [3, 1, 0, 2]],
    ['nought among the numbers', [1, 0, undefined], 'ascending', [1, 0, 2]],
    ['equals in their first order', [1, 2, 1, 2], 'descending', [1, 3, 0, 2]],
  ])('%s', (_name, keys, direction, order) => expect(orderOf(keys, direction)).toEqual(order));

  test.each<[string, SortKey[], number[], number[]]>([
    ['at the foot', [1, 3, 2, undefined], [3], [1, 2, 0, 3]],
    ['at the head', [undefined, 1, 3, 2], [0], [0, 2, 3, 1]],
  ])('around a total %s', (_name, keys, fixed, order) =>
    expect(orderOf(keys, 'descending', fixed)).toEqual(order),
  );

  test('by the Vietnamese alphabet', () => {
    const names = [
      'Xã Đăk Pơ',
      'Xã Dur',
      'Xã Ân Hảo',
      'Xã An Lão',
      'Phường 10',
      'Phường 9',
      'Xã Ăn',
      'Xã Ea',
    ];
    const sorted = orderOf(names, 'ascending').map((row) => names[row]);
    expect(sorted).toEqual([
      'Phường 9',
      'Phường 10',
      'Xã An Lão',
      'Xã Ăn',
      'Xã Ân Hảo',
      'Xã Dur',
      'Xã Đăk Pơ',
      'Xã Ea',
    ]);
  });
});

test('three presses come round', () => {
  const presses = (numeric: boolean) => {
    const first = nextDirection('none', numeric);
    const second = nextDirection(first, numeric);
    return [first, second, nextDirection(second, numeric)];
  };
  expect(presses(true)).toEqual(['descending', 'ascending', 'none']);
  expect(presses(false)).toEqual(['ascending', 'descending', 'none']);
});
