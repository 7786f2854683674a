import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparator, formatAgainstTarget, formatTarget } from '../../src/i18n/againstTarget.ts';

const percent = { unit_vi: '%', unit_en: '%' };
const points = { unit_vi: 'điểm', unit_en: 'points' };
const bare = { unit_vi: '', unit_en: '' };

describe('formatAgainstTarget', () => {
  test.each<[number, number, Comparator, typeof percent, number, string]>([
    [0.99648, 1, '>=', percent, 1, '99,6%'],
    [0.99648, 1, '>=', percent, 0, '<100%'],
    [0.9997, 1, '>=', percent, 1, '<100%'],
    [0.9997, 1, '>=', percent, 2, '99,97%'],
    [1, 1, '>=', percent, 1, '100,0%'],
    [1.0004, 1, '>=', percent, 1, '100,0%'],
    [0.799999, 0.8, '>=', percent, 1, '<80%'],
    [0.8, 0.8, '>=', percent, 1, '80,0%'],
    [0.314, 1, '>=', percent, 1, '31,4%'],
    [0.0504, 0.05, '<=', percent, 0, '>5%'],
    [0.0504, 0.05, '<=', percent, 1, '>5%'],
    [0.0505, 0.05, '<=', percent, 1, '5,1%'],
    [0.0497, 0.05, '<=', percent, 0, '5%'],
    [0.05, 0.05, '<=', percent, 0, '5%'],
    [11 / 1000, 1.1 / 100, '>=', percent, 1, '1,1%'],
    [0.9953, 0.9952, '>=', percent, 1, '99,53%'],
    [0.9955, 0.9955, '>=', percent, 1, '99,55%'],
    [0.99549, 0.9955, '>=', percent, 1, '99,5%'],
    [19.96, 20, '>=', points, 1, '<20 điểm'],
    [3.04, 3, '=', points, 1, '>3 điểm'],
    [2.96, 3, '=', points, 1, '<3 điểm'],
    [3, 3, '=', points, 0, '3 điểm'],
    [12, 10, '>=', bare, 0, '12'],
  ])('%d against %d (%s)', (value, target, comparator, unit, decimals, shown) => {
    expect(formatAgainstTarget(value, target, comparator, unit, decimals, 'vi')).toBe(shown);
  });

  test('English', () => {
    expect(formatAgainstTarget(0.99648, 1, '>=', percent, 1, 'en')).toBe('99.6%');
    expect(formatAgainstTarget(0.99648, 1, '>=', percent, 0, 'en')).toBe('<100%');
  });

  const comparators = fc.constantFrom<Comparator>('>=', '<=', '=');

  /** What a reader takes the text for: a number, or "less than" or "more than" one. */
  function read(text: string): { mark: string; number: number } {
    const mark = /^[<>]/.exec(text)?.[0] ?? '';
    return { mark, number: Number(text.replace(/[<>,%]/g, '').replace('−', '-')) };
  }

  function expectHonest(text: string, value: number, target: number, comparator: Comparator) {
    const { mark, number } = read(text);
    const side = Math.sign(value - target);
    if (mark !== '') {
      expect(number).toBe(target);
      expect(mark).toBe(side < 0 ? '<' : '>');
      return;
    }
    const shownSide = Math.sign(number - target);
    const met = comparator === '>=' ? side >= 0 : comparator === '<=' ? side <= 0 : side === 0;
    const shownMet =
      comparator === '>=' ? shownSide >= 0 : comparator === '<=' ? shownSide <= 0 : shownSide === 0;
    expect(shownMet).toBe(met);
    expect(shownSide === 0 || shownSide === side).toBe(true);
  }

  test('the shown ratio never tells another story than the value', () => {
    const ratio = fc.integer({ min: 1, max: 2_000_000 }).chain((denominator) =>
      fc.record({
        numerator: fc.oneof(
          fc.integer({ min: 0, max: denominator }),
          fc.integer({ min: Math.max(0, denominator - 50), max: denominator }),
        ),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(
        ratio,
        fc.integer({ min: 0, max: 1000 }),
        comparators,
        fc.integer({ min: 0, max: 4 }),
        ({ numerator, denominator }, tenths, comparator, decimals) => {
          const text = formatAgainstTarget(
            numerator / denominator,
            tenths / 10 / 100,
            comparator,
            percent,
            decimals,
            'en',
          );
          // Whole numbers, so that the comparison is exact: value and target in 1/(1000 × denominator).
          const { mark, number } = read(text);
          const side = Math.sign(numerator * 1000 - tenths * denominator);
          expectHonest(text, tenths / 10 + side, tenths / 10, comparator);
          if (mark === '')
            expect(Math.abs(number - (100 * numerator) / denominator)).toBeLessThanOrEqual(0.5001);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('nor does any other value close to its target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 0, max: 6 }),
        comparators,
        fc.integer({ min: 0, max: 3 }),
        (hundredths, steps, scale, comparator, decimals) => {
          const target = hundredths / 100;
          const value = Math.max(0, target + steps / 10 ** scale);
          const exact = Number(value.toPrecision(15));
          expectHonest(
            formatAgainstTarget(value, target, comparator, bare, decimals, 'en'),
            exact,
            target,
            comparator,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('a target in words', () => {
  expect(formatTarget(1, '>=', percent, 'vi')).toBe('100%');
  expect(formatTarget(0.995, '>=', percent, 'en')).toBe('99.5%');
  expect(formatTarget(0.05, '<=', percent, 'vi')).toBe('không quá 5%');
  expect(formatTarget(3, '=', points, 'vi')).toBe('đúng 3 điểm');
  expect(formatTarget(3, '=', points, 'en')).toBe('exactly 3 points');
});
