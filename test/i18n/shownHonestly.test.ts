/** What a reader takes a shown value for is never another story than the value tells, in both languages. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Comparator,
  formatAgainstTarget,
  formatApart,
  formatRange,
} from '../../src/i18n/againstTarget.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { formatQuantity } from '../../src/i18n/number.ts';
import { readShown } from './readShown.ts';

const percent = { unit_vi: '%', unit_en: '%' };
const dossiers = { unit_vi: 'hồ sơ', unit_en: 'dossiers' };

/** Numerator and denominator of the value, target in tenths of a percent: all whole, so that comparing is exact. */
const cases = fc.integer({ min: 1, max: 3_000_000 }).chain((all) =>
  fc.integer({ min: 0, max: 1000 }).chain((tenths) => {
    const near = Math.round((tenths * all) / 1000);
    return fc.record({
      done: fc.oneof(
        fc.integer({ min: 0, max: all }),
        fc.integer({ min: Math.max(0, near - 3), max: Math.min(all, near + 3) }),
      ),
      all: fc.constant(all),
      tenths: fc.constant(tenths),
    });
  }),
);
const comparators = fc.constantFrom<Comparator>('>=', '<=', '=');
const decimals = fc.integer({ min: 0, max: 4 });
const languages = fc.constantFrom<Language>(...LANGUAGES);

function reaches(side: number, comparator: Comparator): boolean {
  return comparator === '>=' ? side >= 0 : comparator === '<=' ? side <= 0 : side === 0;
}

/** The side of the target on which a reader sees the text. */
function seenSide(text: string, target: number, language: Language): number {
  const { mark, number } = readShown(text, language);
  if (mark === '') return Math.sign(number - target);
  expect(number).toBe(target);
  return mark === '<' ? -1 : 1;
}

describe('a value', () => {
  test('reads as reached exactly where it is', () => {
    fc.assert(
      fc.property(
        cases,
        comparators,
        decimals,
        languages,
        ({ done, all, tenths }, comparator, places, language) => {
          const side = Math.sign(done * 1000 - tenths * all);
          const text = formatAgainstTarget(done / all, tenths / 1000, comparator, percent, places, language);
          const seen = seenSide(text, tenths / 10, language);
          expect(reaches(seen, comparator)).toBe(reaches(side, comparator));
          expect(seen === 0 || seen === side).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('is rounded half away from zero where there is no target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        languages,
        (thousandths, places, language) => {
          const { number, decimals: shown } = readShown(
            formatQuantity(thousandths / 100_000, dossiers, places, language),
            language,
          );
          const step = 10 ** (5 - places);
          const rounded = Math.sign(thousandths) * Math.floor(Math.abs(thousandths) / step + 0.5);
          expect(shown).toBe(places);
          expect(Math.round(number * 10 ** places)).toBe(rounded + 0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a range', () => {
  test('crosses the target where it really does and nowhere else, and does not turn round', () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(1000),
        comparators,
        decimals,
        languages,
        ({ done, all, tenths }, more, comparator, places, language) => {
          const most = Math.min(all, done + more);
          const range = { low: done / all, high: most / all };
          const aim = { value: tenths / 1000, comparator };
          const [low = '', high = low] = formatRange(range, aim, percent, places, language).split('–');
          const sides = [done, most].map((count) => Math.sign(count * 1000 - tenths * all));
          const seen = [low, high].map((text) => seenSide(text, tenths / 10, language));
          expect(seen.map((side) => reaches(side, comparator))).toEqual(
            sides.map((side) => reaches(side, comparator)),
          );
          expect(readShown(low, language).number).toBeLessThanOrEqual(readShown(high, language).number);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each<[number, number | undefined, Comparator, string, string]>([
    [0.7996, 0.85, '>=', '<80%–85,0%', '<80%–85.0%'],
    [0.7, 0.7996, '>=', '70,0%–<80%', '70.0%–<80%'],
    [0.8004, 0.85, '<=', '>80%–85,0%', '>80%–85.0%'],
    [0.64, undefined, '>=', 'ít nhất 64,0%', 'at least 64.0%'],
    [0.64001, 0.64002, '>=', '64,0%', '64.0%'],
  ])('%d to %s against 80% (%s)', (low, high, comparator, vi, en) => {
    const aim = { value: 0.8, comparator };
    expect(formatRange({ low, high }, aim, percent, 1, 'vi')).toBe(vi);
    expect(formatRange({ low, high }, aim, percent, 1, 'en')).toBe(en);
  });
});

test('two numbers side by side are seen in their order, and as equal only where they are', () => {
  const rate = fc.record({ cases: fc.nat(100_000), days: fc.integer({ min: 1, max: 400 }) });
  fc.assert(
    fc.property(rate, rate, decimals, languages, (a, b, places, language) => {
      const shown = formatApart([a.cases / a.days, b.cases / b.days], dossiers, places, language);
      const [left = 0, right = 0] = shown.map((text) => readShown(text, language).number);
      expect(Math.sign(left - right)).toBe(Math.sign(a.cases * b.days - b.cases * a.days));
    }),
    { numRuns: 2000 },
  );
});
