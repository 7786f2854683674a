/** Names in a sentence become links, in their order; those that it does not hold are kept apart. */

import { expect, test } from 'vitest';
import { linkedNames } from '../../src/view/linkedNames.ts';

const to = (text: string) => ({ text, href: `/${text}/` });

test.each([
  ['two names', 'Từ A và B.', ['A', 'B'], 'Từ [A] và [B].', []],
  [
    'a name that begins another',
    'Từ Xã An và Xã An Hòa.',
    ['Xã An', 'Xã An Hòa'],
    'Từ [Xã An] và [Xã An Hòa].',
    [],
  ],
  ['a name that is not there', 'Từ A (khoảng 30%).', ['A', 'C'], 'Từ [A] (khoảng 30%).', ['C']],
  ['no names', 'Tên là A.', [], 'Tên là A.', []],
  ['a name at the end', 'Nay là A', ['A'], 'Nay là [A]', []],
])('%s', (_, sentence, names, linked, missing) => {
  const found = linkedNames(sentence, names.map(to));
  expect(found.pieces.map(({ text, href }) => (href === '' ? text : `[${text}]`)).join('')).toBe(linked);
  expect(found.missing.map(({ text }) => text)).toEqual(missing);
});
