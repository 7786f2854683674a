import { expect, test } from 'vitest';
import { readFraction } from '../../src/validate/fraction.ts';
import { PLAIN_COUNT } from '../../src/validate/number.ts';

const read = (text: string) => {
  const reading = readFraction({ kind: 'text', text }, PLAIN_COUNT);
  return reading.ok ? [reading.parts, reading.statedPercent] : reading.code;
};

test.each([
  ['13.236/27.410', [[13236, 27410], '']],
  ['13.236/27.410, đạt tỷ lệ 48,3 %', [[13236, 27410], '48,3 %']],
  ['6373/11.020 (57,8%)', [[6373, 11020], '57,8%']],
  ['3362 / 5480', [[3362, 5480], '']],
  ['24/24 = 100%', [[24, 24], '100%']],
  ['0/0', [[0, 0], '']],
  ['', [undefined, '']],
  ['-', [undefined, '']],
])('"%s"', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['13236', 'cell/not-a-fraction'],
  ['13.236/27.410/5', 'cell/not-a-fraction'],
  ['13.236/27.410 và 12', 'cell/not-a-fraction'],
  ['a/b', 'cell/not-a-fraction'],
  ['1,25/3', 'cell/ambiguous-number'],
  ['12 hồ sơ/24', 'cell/unit-in-number'],
  ['1,234,567/2', 'cell/marks-misused'],
  ['-1/2', 'cell/negative-count'],
  ['54,9%', 'cell/not-a-fraction'],
])('"%s" is refused as %s', (text, code) => expect(read(text)).toBe(code));

test('what Excel made of 6/6 is a date, and a typed number is no fraction', () => {
  expect(readFraction({ kind: 'date', iso: '2023-06-06', text: '2023-06-06' }, PLAIN_COUNT)).toMatchObject({
    code: 'cell/looks-like-a-date',
  });
  expect(readFraction({ kind: 'number', number: 0.5, text: '0.5', percent: false }, PLAIN_COUNT).ok).toBe(
    false,
  );
});
