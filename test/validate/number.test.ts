import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/domain/sheet.ts';
import { type NumberColumn, PLAIN_COUNT, readNumber } from '../../src/validate/number.ts';

const text = (shown: string): CellValue => ({ kind: 'text', text: shown });
const typed = (number: number, percent = false): CellValue => ({
  kind: 'number',
  number,
  text: String(number),
  percent,
});
const count = PLAIN_COUNT;
const score: NumberColumn = { ...PLAIN_COUNT, whole: false };
const dotted: NumberColumn = { ...score, decimal: '.' };
const percentage: NumberColumn = { ...score, percentage: true };

function read(value: CellValue, column: NumberColumn) {
  const reading = readNumber(value, column);
  if (!reading.ok) return reading.code;
  return reading.quantity.state === 'value' ? reading.quantity.number : reading.quantity.state;
}

describe('counts', () => {
  test.each<[string, number | string]>([
    ['18.381', 18381],
    ['1.234.567', 1234567],
    ['18 381', 18381],
    ['18\u00A0381', 18381],
    ['１２３', 123],
    ['06', 6],
    ['0', 0],
    ['5480', 5480],
    ['', 'not-reported'],
    ['-', 'not-reported'],
    ['–', 'not-reported'],
    ['x', 'not-reported'],
    ['Không', 0],
    ['1.25', 'cell/ambiguous-number'],
    ['1,234', 'cell/ambiguous-number'],
    ['1,25', 'cell/ambiguous-number'],
    ['12,5', 'cell/fraction-in-count'],
    ['12.5', 'cell/fraction-in-count'],
    ['0,5', 'cell/fraction-in-count'],
    ['0.549', 'cell/fraction-in-count'],
    ['.5', 'cell/fraction-in-count'],
    ['1.234,5', 'cell/fraction-in-count'],
    ['1,234.5', 'cell/fraction-in-count'],
    ['1.20', 'cell/fraction-in-count'],
    ['1.2345', 'cell/fraction-in-count'],
    ['1.234,00', 'cell/marks-misused'],
    ['1.234,0', 'cell/marks-misused'],
    ['1,234,567', 'cell/marks-misused'],
    ['12,345,678', 'cell/marks-misused'],
    ['1,234.0', 'cell/marks-misused'],
    ['1234.0', 'cell/marks-misused'],
    ['5,', 'cell/marks-misused'],
    ['1.234.', 'cell/marks-misused'],
    ['1 23', 'cell/thousands-misplaced'],
    ['10 .234', 'cell/thousands-misplaced'],
    ['1.2345.6', 'cell/thousands-misplaced'],
    ['12.34.567', 'cell/thousands-misplaced'],
    ['12 hồ sơ', 'cell/unit-in-number'],
    ['12o', 'cell/unit-in-number'],
    ['54,9%', 'cell/percent-in-count'],
    ['54.9 %', 'cell/percent-in-count'],
    ['50% hồ sơ', 'cell/unit-in-number'],
    ['13.236/27.410', 'cell/two-numbers'],
    ['135/135', 'cell/two-numbers'],
    ['1/2', 'cell/two-numbers'],
    ['10 và 12', 'cell/two-numbers'],
    ['10-12', 'cell/two-numbers'],
    ['hơn 1900', 'cell/approximate-number'],
    ['Khoảng 100', 'cell/approximate-number'],
    ['>100', 'cell/approximate-number'],
    ['~50', 'cell/approximate-number'],
    ['100 trở lên', 'cell/approximate-number'],
    ['1900+', 'cell/approximate-number'],
    ['1,23E+05', 'cell/scientific-notation'],
    ['1e5', 'cell/scientific-notation'],
    ['0x10', 'cell/unit-in-number'],
    ['abc', 'cell/not-a-number'],
    ['NaN', 'cell/not-a-number'],
    ['-5', 'cell/negative-count'],
    ['\u22125', 'cell/negative-count'],
    ['-5,', 'cell/negative-count'],
    ['-1,5', 'cell/negative-count'],
    ['-0', 0],
    ['11111111111111111111', 'cell/not-a-number'],
  ])('"%s" is %s', (shown, expected) => expect(read(text(shown), count)).toBe(expected));

  test('a typed number is taken as the number that it is', () => {
    expect(read(typed(13236), count)).toBe(13236);
    expect(read(typed(-1), count)).toBe('cell/negative-count');
    expect(read(typed(0.5, true), count)).toBe('cell/percent-in-count');
  });

  test.each<[number, string, string]>([
    [1.234, '1.234', '1234'],
    [18.381, '18.381', '18381'],
    [1.25, '1.250', '1250'],
    [12.5, '12.500', '12500'],
  ])('typed %d may once have been %s', (number, first, second) => {
    const shown = String(number).replace('.', ',');
    expect(readNumber(typed(number), count)).toEqual({
      ok: false,
      code: 'cell/thousands-as-decimal',
      params: { shown, first, second },
    });
  });

  test.each([0.549, 1234.5, 1.2345, 12.000000000001])('typed %d is only a fraction', (number) =>
    expect(read(typed(number), count)).toBe('cell/fraction-in-count'),
  );

  test.each<[string, string, string | undefined]>([
    ['1,234', '1,234', '1234'],
    ['1.25', '1,25', '1250'],
    ['1,25', '1,25', '1250'],
    ['12,000', '12,000', '12000'],
    ['1.234,00', '1234', undefined],
    ['1.234,0', '1234', undefined],
    ['1,234,567', '1234567', undefined],
    ['12,345,678', '12345678', undefined],
    ['1,234.0', '1234', undefined],
    ['5,', '5', undefined],
  ])('"%s" can only be %s or %s', (shown, first, second) => {
    const params = { shown, first, ...(second === undefined ? {} : { second }) };
    expect(readNumber(text(shown), count)).toMatchObject({ params });
  });

  test.each(['12,5', '0,5', '1.234,5', '12.5'])('of "%s" no whole number is proposed', (shown) =>
    expect(readNumber(text(shown), count)).toEqual({
      ok: false,
      code: 'cell/fraction-in-count',
      params: { shown },
    }),
  );

  test('what is not a number is refused by what it is', () => {
    expect(read({ kind: 'date', iso: '2023-06-06', text: '2023-06-06' }, count)).toBe(
      'cell/looks-like-a-date',
    );
    expect(read({ kind: 'error', text: '#DIV/0!' }, count)).toBe('cell/formula-error');
    expect(read({ kind: 'uncalculated', text: '' }, count)).toBe('cell/formula-not-calculated');
    expect(read({ kind: 'boolean', value: true, text: 'TRUE' }, count)).toBe('cell/not-a-number');
    expect(read({ kind: 'unreadable', text: '1181', reason: 'superscript' }, count)).toBe('cell/unreadable');
  });
});

describe('scores', () => {
  test.each<[string, NumberColumn, number | string]>([
    ['68,53', score, 68.53],
    ['1.234,5', score, 1234.5],
    ['68.53', score, 'cell/marks-misused'],
    ['1,234.5', score, 'cell/marks-misused'],
    ['68,53,', score, 'cell/marks-misused'],
    ['Không', score, 'cell/not-a-number'],
    ['-13', score, 'cell/negative-count'],
    ['-68.53', score, 'cell/negative-count'],
    ['18.381', score, 'cell/ambiguous-number'],
    ['68.53', dotted, 68.53],
    ['68,53', dotted, 'cell/marks-misused'],
    ['1,234', dotted, 'cell/ambiguous-number'],
  ])('"%s"', (shown, column, expected) => expect(read(text(shown), column)).toBe(expected));
});

describe('percentages leave as fractions', () => {
  test.each<[CellValue, number | string]>([
    [text('54,9%'), 0.549],
    [text('48,3 %'), 0.483],
    [text('100%'), 1],
    [text('0%'), 0],
    [text('65'), 0.65],
    [typed(44.7), 0.447],
    [typed(0.65, true), 0.65],
    [typed(0.549), 'cell/percent-scale'],
    [text('0,8'), 'cell/percent-scale'],
    [typed(1), 'cell/percent-scale'],
    [typed(0), 0],
    [text('54,90 phần trăm'), 0.549],
    [text('-5%'), 'cell/negative-count'],
    [text('-5'), 'cell/negative-count'],
    [typed(-5), 'cell/negative-count'],
    [typed(-0.05, true), 'cell/negative-count'],
    [text('54.9%'), 'cell/marks-misused'],
    [text('54.321'), 'cell/ambiguous-number'],
  ])('%o', (value, expected) => expect(read(value, percentage)).toBe(expected));

  test('both readings of an ambiguous percentage are named', () => {
    expect(readNumber(typed(0.8), percentage)).toMatchObject({ params: { first: '0,8%', second: '80%' } });
  });
});

test.each<[string, NumberColumn, string]>([
  ['54.9', score, '54,9'],
  ['99.5%', percentage, '99,5%'],
  ['68,61', dotted, '68.61'],
  ['1,234.5', score, '1234,5'],
])('"%s" is proposed as its column writes it: %s', (shown, column, first) =>
  expect(readNumber(text(shown), column)).toMatchObject({ params: { shown, first } }),
);

test.each<[CellValue, NumberColumn, number | string]>([
  [text('68,61'), { ...score, maximum: 100 }, 68.61],
  [text('100'), { ...score, maximum: 100 }, 100],
  [text('6861'), { ...score, maximum: 100 }, 'cell/beyond-maximum'],
  [text('100%'), { ...percentage, maximum: 1 }, 1],
  [text('103,5%'), { ...percentage, maximum: 1 }, 'cell/beyond-maximum'],
  [text(''), { ...score, maximum: 100 }, 'not-reported'],
])('%o is at most its maximum', (value, column, expected) => expect(read(value, column)).toBe(expected));
