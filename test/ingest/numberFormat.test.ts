import { describe, expect, test } from 'vitest';
import { builtinFormatKind, formatKind } from '../../src/ingest/numberFormat.ts';

describe('the kind of a number format', () => {
  test.each([
    ['General', 'number'],
    ['0', 'number'],
    ['#,##0.00', 'number'],
    ['#,##0\\ \\h\\ồ\\ \\s\\ơ', 'number'],
    ['#,##0 "hồ sơ ngày"', 'number'],
    ['#,##0 hồ sơ', 'number'],
    ['#,##0 dịch vụ', 'number'],
    ['@\\ \\h\\ộ', 'number'],
    ['#,##0\\ [$₫-42A]', 'number'],
    ['_-* #,##0\\ _d_-', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['[>=1000]#,##0;0', 'number'],
    ['0.00E+00', 'number'],
    ['@', 'number'],
    ['', 'number'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['0.0\\ %', 'percent'],
    ['0.0"%"', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['dd/mm/yyyy;@', 'date'],
    ['[$-42A]dd\\ mmmm\\ yyyy', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['"Ngày" d "tháng" m', 'date'],
    ['mmm-yy', 'date'],
    ['m', 'date'],
    ['d/m/yyyy h:mm', 'date'],
    ['h:mm:ss', 'time'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm', 'time'],
    ['[mm]', 'time'],
    ['"chưa đóng ngoặc d', 'number'],
  ])('%s', (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });

  test.each([
    [0, 'number'],
    [4, 'number'],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'date'],
    [20, 'time'],
    [22, 'date'],
    [30, 'date'],
    [38, 'number'],
    [46, 'time'],
    [49, 'number'],
    [58, 'date'],
  ])('built-in %i', (id, kind) => {
    expect(builtinFormatKind(String(id))).toBe(kind);
  });
});
