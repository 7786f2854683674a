import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceWithoutDust } from '../../src/i18n/decimal.ts';
import { formatDifference, formatDistance, formatRelative } from '../../src/i18n/difference.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { readShown } from './readShown.ts';

const percent = { unit_vi: '%', unit_en: '%' };
const dossiers = { unit_vi: 'hồ sơ', unit_en: 'dossiers' };

test.each<[number, typeof percent, number, string, string]>([
  [0.023, percent, 1, '+2,3 điểm', '+2.3 points'],
  [-0.023, percent, 1, '−2,3 điểm', '−2.3 points'],
  [0.0005, percent, 1, '+0,1 điểm', '+0.1 points'],
  [0.0004, percent, 1, '+0,04 điểm', '+0.04 points'],
  [-0.00004, percent, 1, 'giảm dưới 0,01 điểm', 'down by less than 0.01 points'],
  [0.004, percent, 0, '+0,4 điểm', '+0.4 points'],
  [-120, dossiers, 0, '−120 hồ sơ', '−120 dossiers'],
  [12345, dossiers, 0, '+12.345 hồ sơ', '+12,345 dossiers'],
  [0.3, dossiers, 0, '+0,3 hồ sơ', '+0.3 dossiers'],
])('a difference of %d', (difference, unit, decimals, vi, en) => {
  expect(formatDifference(difference, unit, decimals, 'vi')).toBe(vi);
  expect(formatDifference(difference, unit, decimals, 'en')).toBe(en);
});

test.each([
  [-0.041, '−4,1%'],
  [0.0003, '+0,03%'],
  [0.00001, 'tăng dưới 0,01%'],
  [12, '+1.200,0%'],
])('%d of the value before', (relative, vi) => {
  expect(formatRelative(relative, 'vi')).toBe(vi);
});

describe('dust', () => {
  test('of a subtraction goes before rounding', () => {
    expect(differenceWithoutDust(0.7005 - 0.7, 0.7)).toBe(0.0005);
    expect(differenceWithoutDust(0.3 - (0.1 + 0.2), 0.1 + 0.2)).toBe(0);
  });

  test('is never a real difference of two ratios', () => {
    const before = 999_998 / 999_999;
    expect(differenceWithoutDust(999_999 / 1_000_000 - before, before)).toBeGreaterThan(0);
    const ratio = fc
      .integer({ min: 1, max: 3_000_000 })
      .chain((all) => fc.record({ done: fc.integer({ min: 0, max: all }), all: fc.constant(all) }));
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const side = Math.sign(a.done * b.all - b.done * a.all);
        const before = b.done / b.all;
        expect(Math.sign(differenceWithoutDust(a.done / a.all - before, before)) + 0).toBe(side + 0);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the shown difference has the sign of the real one, is never zero, and is no further off than its last digit', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -60, max: 60 })),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(percent, dossiers),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...LANGUAGES),
      (steps, scale, unit, decimals, language) => {
        fc.pre(steps !== 0);
        const difference = steps / 10 ** scale;
        const text = formatDifference(difference, unit, decimals, language);
        const less = /^(tăng dưới|giảm dưới|up by less than|down by less than) /.exec(text)?.[1];
        const shown = readShown(less ? text.slice(less.length + 1) : text, language).number;
        const size = Math.abs(difference) * (unit === percent ? 100 : 1);
        expect(shown).not.toBe(0);
        if (less) {
          expect(/^(tăng|up)/.test(less)).toBe(difference > 0);
          expect(size).toBeLessThan(shown);
          return;
        }
        expect(Math.sign(shown)).toBe(Math.sign(difference));
        expect(text).toMatch(difference > 0 ? /^\+/ : /^−/);
        expect(Math.abs(Math.abs(shown) - size)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  [0.686, percent, 1, '68,6 điểm'],
  [-0.0004, percent, 1, '0,04 điểm'],
  [0.000001, percent, 1, 'dưới 0,01 điểm'],
])('a distance of %s is %s', (distance, unit, decimals, expected) => {
  expect(formatDistance(distance, unit, decimals, 'vi')).toBe(expected);
});
