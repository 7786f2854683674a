import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInFull, formatNumber, formatParts, formatQuantity } from '../../src/i18n/number.ts';

const percent = { unit_vi: '%', unit_en: '%' };
const dossiers = { unit_vi: 'hồ sơ', unit_en: 'dossiers' };
const bare = { unit_vi: '', unit_en: '' };

describe('formatNumber', () => {
  test.each([
    [18381, 0, '18.381', '18,381'],
    [64.7, 1, '64,7', '64.7'],
    [0, 0, '0', '0'],
    [0, 2, '0,00', '0.00'],
    [999, 0, '999', '999'],
    [1000, 0, '1.000', '1,000'],
    [1234567.891, 2, '1.234.567,89', '1,234,567.89'],
    [999.95, 1, '1.000,0', '1,000.0'],
    [1.005, 2, '1,01', '1.01'],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '−3', '−3'],
    [0.5, 0, '1', '1'],
    [0.05, 1, '0,1', '0.1'],
    [0.049, 1, '0,0', '0.0'],
    [-0.04, 1, '0,0', '0.0'],
    [-1234.5, 1, '−1.234,5', '−1,234.5'],
    [1e21, 0, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1.5e-7, 3, '0,000', '0.000'],
    [1.5e-7, 7, '0,0000002', '0.0000002'],
    [5e-8, 7, '0,0000001', '0.0000001'],
    [9007199254740991, 0, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('%d with %d decimals is %s and %s', (value, decimals, vi, en) => {
    expect(formatNumber(value, decimals, 'vi')).toBe(vi);
    expect(formatNumber(value, decimals, 'en')).toBe(en);
  });

  test('is never further from the number than half of the last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const read = Number(formatNumber(value, decimals, 'en').replace('−', '-').replaceAll(',', ''));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        },
      ),
    );
  });

  test('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 1, 'vi')).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 1, 'vi')).toThrow(RangeError);
  });
});

describe('formatQuantity', () => {
  test.each([
    [0.647, percent, 1, '64,7%', '64.7%'],
    [11894 / 18381, percent, 1, '64,7%', '64.7%'],
    [0.57445 + 1e-17, percent, 2, '57,45%', '57.45%'],
    [1.1 / 100, percent, 1, '1,1%', '1.1%'],
    [1, percent, 0, '100%', '100%'],
    [12.5, percent, 0, '1.250%', '1,250%'],
    [13236, dossiers, 0, '13.236 hồ sơ', '13,236 dossiers'],
    [68.61, bare, 2, '68,61', '68.61'],
  ])('%d', (value, unit, decimals, vi, en) => {
    expect(formatQuantity(value, unit, decimals, 'vi')).toBe(vi);
    expect(formatQuantity(value, unit, decimals, 'en')).toBe(en);
  });
});

test('a number in full has the decimals that it has', () => {
  expect(formatInFull(0.8, percent, 'vi')).toBe('80%');
  expect(formatInFull(0.995, percent, 'vi')).toBe('99,5%');
  expect(formatInFull(1.1 / 100, percent, 'vi')).toBe('1,1%');
  expect(formatInFull(20, dossiers, 'en')).toBe('20 dossiers');
  expect(formatInFull(1 / 3, bare, 'vi')).toBe('0,333333');
});

test('numerator and denominator', () => {
  expect(formatParts(12855, 40896, 'vi')).toBe('12.855/40.896');
  expect(formatParts(12855, 40896, 'en')).toBe('12,855/40,896');
});
