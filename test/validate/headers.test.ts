/** Columns are found by the words above them, word by word. */

import { expect, test } from 'vitest';
import { headerPath } from '../../src/validate/headers.ts';

test.each([
  [[], ['']],
  [[''], ['', '']],
  [['so luong'], ['so luong', '']],
  [['so luong'], ['', 'so luong']],
  [['so', 'luong'], ['so luong']],
])('%j stands above another column than %j', (one, other) => {
  expect(headerPath(one)).not.toBe(headerPath(other));
});
