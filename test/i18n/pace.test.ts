/** Paces are said in whole cases, and rounding never turns one that is too slow into enough, nor the reverse. */

import { expect, test } from 'vitest';
import { formatPace } from '../../src/i18n/pace.ts';

test.each([
  ['what is needed is rounded up, what is reached down', 139.7, 277.6, ['139', '278']],
  ['thousands', 12855.9, 40896.1, ['12.855', '40.897']],
  ['whole numbers stay', 140, 278, ['140', '278']],
  ['dust is not a case more', 0.1 * 3 + 139.7, 278 + 2 ** -44, ['140', '278']],
  ['few cases a day keep a decimal', 0.66, 2.14, ['0,6', '2,2']],
  ['few reached of many needed', 1.25, 57.3, ['1,2', '57,3']],
  ['very few are not none', 0.004, 0.51, ['0,004', '0,510']],
  ['none', 0, 12.5, ['0', '13']],
  ['a little too slow', 277.59, 277.62, ['277', '278']],
  ['a little too slow, around a whole number', 277.99, 278, ['277', '278']],
  ['fast enough stays fast enough', 140.9, 140.3, ['140,9', '140,3']],
  ['only just fast enough', 143.91, 143.88, ['143,9', '143,9']],
  ['exactly fast enough', 140.5, 140.5, ['140,5', '140,5']],
  ['clearly fast enough', 143.9, 140.3, ['143', '141']],
] as const)('%s', (_, perDay, needed, expected) => {
  expect(formatPace({ perDay, neededPerDay: needed }, 'vi')).toEqual(expected);
});

test('in English', () => {
  expect(formatPace({ perDay: 1.25, neededPerDay: 1234.5 }, 'en')).toEqual(['1.2', '1,234.5']);
});
