import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findImplausibleJumps } from '../../src/check/implausibleJump.ts';
import type { Measure } from '../../src/domain/registry.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const monthId = (index: number) =>
  `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Series by unit, from January 2022 on; the cell of a figure is its month, counted from 1. */
function found(series: Record<string, number[]>, more: Partial<Measure> = {}, periodOf = monthId) {
  const data = dataset({
    units: [unit('p', { level: 'district' }), ...Object.keys(series).map((id) => unit(id, { parent: 'p' }))],
    measures: [measure('done', more)],
    indicators: [],
    observations: Object.entries(series).flatMap(([id, values]) =>
      values.map((value, index) =>
        fact('done', id, periodOf(index), value, {
          where: { file: `${id}.csv`, sheet: '', cell: `B${index + 1}` },
        }),
      ),
    ),
  });
  return findImplausibleJumps(data, indexFigures(data)).map(
    ({ where, also, params }) =>
      `${where.file} ${where.cell} after ${also[0]?.cell}: ${params.shown} not ${params.first}–${params.second}`,
  );
}

const steady = [410, 395, 402, 420, 388, 405, 399, 417, 408, 391, 400, 412, 403, 397, 409, 401];
const others = (count: number, values: (index: number) => number[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`u${index}`, values(index)]));
const withOne = (index: number, value: number, values = steady) => values.with(index, value);

test('a digit too many, or too few, in a steady series; the way back is not another one', () => {
  expect(found({ a: steady })).toEqual([]);
  expect(found({ a: withOne(7, 4170) })).toEqual(['a.csv B8 after B7: 4170 not 187–821']);
  expect(found({ a: withOne(7, 4170).slice(0, 15) })).toHaveLength(1);
  expect(found({ a: withOne(7, 41) })).toEqual(['a.csv B8 after B7: 41 not 187–821']);
});

test('a jump that was found does not make a smaller one plausible; two of a size explain each other', () => {
  const long = [...steady, ...steady];
  expect(found({ a: withOne(12, 2000, withOne(5, 4170, long)) })).toHaveLength(2);
  expect(found({ a: withOne(12, 4170, withOne(5, 4170, long)) })).toEqual([]);
});

test.each<[string, number[]]>([
  ['less than twelve other steps', withOne(7, 4170).slice(0, 14)],
  ['no more than doubled', withOne(7, 790)],
  [
    'small figures',
    withOne(
      7,
      41,
      steady.map((value) => Math.round(value / 100)),
    ),
  ],
  ['a start from zero', [...Array.from({ length: 14 }, () => 0), 40_000, 40_200]],
  [
    'a season that returns',
    [400, 410, 405, 395, 400, 4000, 410, 400, 405, 395, 400, 410, 400, 405, 395, 400, 410, 4100, 400, 405],
  ],
  ['a series that always jumps', steady.map((value, index) => (index % 2 ? value : value * 9))],
])('nothing is said of %s', (_, values) => expect(found({ a: values })).toEqual([]));

test('peers explain what all of them did, and show what only one did', () => {
  const doubled = (index: number) => [300 + index, 900 + 7 * index];
  expect(found(others(12, doubled))).toEqual([]);
  const still = others(12, (index) => [300 + index, 310 + index]);
  expect(found({ ...still, odd: [305, 3100] })).toEqual(['odd.csv B2 after B1: 3100 not 145–683']);
  expect(found({ ...others(9, () => [300, 310]), odd: [305, 3100] })).toEqual([]);
});

test('a figure that its own history or its peers explain is left alone', () => {
  const allJump = others(12, (index) => withOne(15, 4000 + index));
  expect(found({ ...allJump, a: withOne(15, 4170) })).toEqual([]);
});

test('cumulative figures are compared with those of peers, and may not be judged by their own growth', () => {
  const interval = (index: number) => `2026-01-01/2026-${['03-31', '06-30'][index]}`;
  const growing = others(12, (index) => [300 + index, 640 + index]);
  expect(found({ ...growing, odd: [305, 6400] }, {}, interval)).toHaveLength(1);
  expect(found({ ...growing, odd: [305, 30] }, {}, interval)).toEqual([]);
  expect(found({ ...growing, odd: [305, 30] }, { kind: 'stock' }, interval)).toHaveLength(1);
});

test('a rate with a maximum changes by shares of it, and is shown in its unit', () => {
  const percentage = { kind: 'rate', maximum: '100', unit_vi: '%' } as const;
  const rates = steady.map((value) => value / 1000);
  expect(found({ a: rates.with(7, 0.95) }, percentage)).toEqual(['a.csv B8 after B7: 0.95 not 27.3–51.3']);
  expect(found({ a: rates.with(7, 0.55) }, percentage)).toEqual([]);
});
