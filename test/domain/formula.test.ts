import { expect, test } from 'vitest';
import { parseFormula } from '../../src/domain/formula.ts';

test.each([
  ['dossiers', [['dossiers', 1]]],
  [
    'on-time + early',
    [
      ['on-time', 1],
      ['early', 1],
    ],
  ],
  [
    'total - done-2023',
    [
      ['total', 1],
      ['done-2023', -1],
    ],
  ],
  [
    'a+b - c',
    [
      ['a', 1],
      ['b', 1],
      ['c', -1],
    ],
  ],
])('%s', (text, terms) => {
  expect(parseFormula(text)?.map(({ measure, sign }) => [measure, sign])).toEqual(terms);
});

test.each(['', ' ', 'a +', '- a', 'a b', 'a * b', '2a', 'a / b', '(a)', 'A'])(
  '"%s" is no formula',
  (text) => {
    expect(parseFormula(text)).toBeUndefined();
  },
);
