/** What can be said of a value of which parts are missing: coverage, bounds, and a verdict only where it is certain. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/domain/registry.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isShare } from '../../src/evaluate/range.ts';
import { dataset, fact, indicator, measure, type Parts, target, unit } from '../smallDataset.ts';

const district = unit('district', { level: 'district', children_from: '2020-01-01' });
const child = (id: string) => unit(id, { parent: 'district' });
const rate = indicator('rate', 'done', 'all');
const notMore: Rule = {
  id: 'r',
  left: rate.numerator,
  comparator: '<=',
  right: rate.denominator,
  severity: '',
};
const report = (id: string, done: number, all: number, period = '2023-09') => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const parent = (more: Partial<Parts>, period = '2023-09') =>
  evaluate(
    dataset({
      units: [district, child('a'), child('b'), child('c')],
      measures: [measure('done'), measure('all')],
      indicators: [rate],
      rules: [notMore],
      observations: [],
      ...more,
    }),
  ).find((one) => one.unit === 'district' && one.period?.id === period);

describe('the range', () => {
  test('takes the denominator of a silent child from the latest period before', () => {
    const observations = [
      ...report('a', 60, 100),
      ...report('b', 30, 50),
      ...report('c', 1, 40, '2023-07'),
      ...report('c', 1, 50, '2023-08'),
    ];
    expect(parent({ observations })).toMatchObject({
      value: 90 / 150,
      coverage: { reported: 2, expected: 3 },
      range: { low: 90 / 200, high: 140 / 200 },
    });
  });

  test('takes it from the period itself where only the numerator is missing', () => {
    const observations = [...report('a', 60, 100), ...report('b', 30, 50), fact('all', 'c', '2023-09', 50)];
    expect(parent({ observations })?.range).toEqual({ low: 90 / 200, high: 140 / 200 });
  });

  test('is unknown where a denominator was never known', () => {
    const evaluation = parent({ observations: [...report('a', 60, 100), ...report('b', 30, 50)] });
    expect(evaluation).toMatchObject({ range: undefined, gapCases: undefined, gapPoints: undefined });
  });

  test('is open upwards where nothing says that the numerator is a part of the denominator', () => {
    const observations = [...report('a', 6, 10), ...report('b', 3, 5), ...report('c', 1, 5, '2023-08')];
    expect(parent({ observations, rules: [] })?.range).toEqual({ low: 9 / 20, high: undefined });
  });

  test('of a count has a lower bound only', () => {
    const observations = [fact('done', 'a', '2023-09', 6)];
    expect(parent({ observations, indicators: [indicator('count', 'done')] })?.range).toEqual({
      low: 6,
      high: undefined,
    });
  });

  test('takes the denominator that the parent itself stated', () => {
    const observations = [fact('done', 'a', '2023-09', 6), fact('all', 'district', '2023-09', 20)];
    expect(parent({ observations })).toMatchObject({ value: 6 / 20, range: { low: 6 / 20, high: 1 } });
  });

  test('reaches through a child that is itself incomplete', () => {
    const province = unit('province', { level: 'district', children_from: '2020-01-01' });
    const units = [
      province,
      { ...district, parent: 'province' },
      unit('e', { parent: 'province' }),
      child('a'),
      child('b'),
    ];
    const observations = [...report('a', 6, 10), ...report('b', 1, 10, '2023-08'), ...report('e', 20, 20)];
    const found = evaluate(
      dataset({
        units,
        measures: [measure('done'), measure('all')],
        indicators: [rate],
        rules: [notMore],
        observations,
      }),
    ).find((one) => one.unit === 'province' && one.period?.id === '2023-09');
    expect(found).toMatchObject({
      value: 26 / 30,
      coverage: { reported: 2, expected: 3 },
      range: { low: 26 / 40, high: 36 / 40 },
    });
  });

  test('takes what a silent child itself knew before, where its own children never knew anything', () => {
    const province = unit('province', { level: 'district', children_from: '2020-01-01' });
    const town = unit('town', { level: 'district', parent: 'province', children_from: '2020-01-01' });
    const units = [
      province,
      { ...district, parent: 'province' },
      town,
      child('a'),
      unit('x', { parent: 'town' }),
    ];
    const observations = [
      ...report('district', 6, 10),
      ...report('district', 6, 10, '2023-08'),
      ...report('town', 1, 10, '2023-08'),
    ];
    const found = evaluate(
      dataset({
        units,
        measures: [measure('done'), measure('all')],
        indicators: [rate],
        rules: [notMore],
        observations,
      }),
    ).find((one) => one.unit === 'province' && one.period?.id === '2023-09');
    expect(found?.range).toEqual({ low: 6 / 20, high: 16 / 20 });
  });

  test('of what is complete does not exist', () => {
    const observations = [...report('a', 1, 2), ...report('b', 1, 2), ...report('c', 1, 2)];
    expect(parent({ observations })).toMatchObject({
      range: undefined,
      coverage: { reported: 3, expected: 3 },
    });
  });

  test('leaves out a child to which the figure does not apply', () => {
    const observations = [
      ...report('a', 1, 2),
      ...report('b', 1, 2),
      fact('done', 'c', '2023-09', 'not-applicable'),
      fact('all', 'c', '2023-09', 'not-applicable'),
    ];
    expect(parent({ observations })).toMatchObject({
      range: undefined,
      coverage: { reported: 2, expected: 2 },
    });
  });
});

describe('of units that became another', () => {
  const old = unit('old', { level: 'district', children_from: '2020-01-01', valid_to: '2025-06-30' });
  const gone = unit('gone', { level: 'district', valid_to: '2025-06-30' });
  const today = unit('today', { level: 'district', valid_from: '2025-07-01' });
  const became = (predecessor: string) => ({
    predecessor,
    successor: 'today',
    date: '2025-07-01',
    kind: 'whole' as const,
    share: '',
    document: '',
  });
  const restated = (more: Partial<Parts>) =>
    evaluate(
      dataset({
        units: [
          old,
          gone,
          today,
          unit('a', { parent: 'old' }),
          unit('b', { parent: 'old' }),
          unit('x', { parent: 'b' }),
        ],
        measures: [measure('done'), measure('all')],
        indicators: [indicator('count', 'done')],
        observations: [fact('done', 'a', '2023-09', 6)],
        successions: [became('old'), became('gone')],
        ...more,
      }),
    ).find((one) => one.unit === 'today' && one.lens === 'restated');

  test('the range holds what their children said', () => {
    expect(restated({})).toMatchObject({ value: 6, range: { low: 6, high: undefined } });
  });

  test('those count that report: a silent unit is one, whatever lies below it that never reported', () => {
    expect(restated({})?.coverage).toEqual({ reported: 1, expected: 3 });
  });
});

describe('the verdict', () => {
  const observations = [...report('a', 90, 100), ...report('b', 90, 100), ...report('c', 1, 20, '2023-08')];
  test.each([
    ['80', '>=', 'met'],
    ['90', '>=', 'incomplete'],
    ['95', '>=', 'missed'],
    ['95', '<=', 'met'],
    ['80', '<=', 'missed'],
    ['85', '=', 'incomplete'],
    ['99', '=', 'missed'],
  ] as const)('against %s with %s: %s', (value, comparator, status) => {
    expect(parent({ observations, targets: [target('t', value, { comparator })] })?.status).toBe(status);
  });
});

test.each([
  ['done <= all', true],
  ['all <= done', false],
  ['done + late = all', true],
  ['all = late + done', true],
  ['done = all + late', false],
  ['all - late = done', false],
])('a rule "%s" makes it a share: %s', (text, expected) => {
  const [left = '', comparator = '=', right = ''] = text.split(/ (<=|=) /);
  const formula = (of: string) => indicator('x', of).numerator;
  const rule: Rule = {
    ...notMore,
    left: formula(left),
    right: formula(right),
    comparator: comparator === '<=' ? '<=' : '=',
  };
  expect(isShare(rate, [rule])).toBe(expected);
});

describe('properties', () => {
  const reports = fc.array(
    fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 100 })).map(([a, b]) => [Math.min(a, b), b] as const),
    { minLength: 3, maxLength: 3 },
  );

  test('whatever the silent children did, the true value lies in the range, and the verdict is the true one', () => {
    fc.assert(
      fc.property(
        reports,
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 99 }),
        (numbers, silent, goal) => {
          const ids = ['a', 'b', 'c'];
          const before = ids.flatMap((id, index) => report(id, 0, numbers[index]?.[1] ?? 1, '2023-08'));
          const now = ids.flatMap((id, index) => report(id, ...(numbers[index] ?? [0, 1])));
          const targets = [target('t', String(goal))];
          const all = parent({ observations: [...before, ...now], targets });
          const some = parent({ observations: [...before, ...now.slice(silent * 2)], targets });
          const value = all?.value ?? Number.NaN;
          expect(some?.range?.low).toBeLessThanOrEqual(value + 1e-12);
          expect(some?.range?.high).toBeGreaterThanOrEqual(value - 1e-12);
          expect(['incomplete', all?.status]).toContain(some?.status);
        },
      ),
    );
  });

  test('taking away a figure never turns a value into a smaller complete one', () => {
    fc.assert(
      fc.property(reports, fc.nat(5), (numbers, left) => {
        const all = ['a', 'b', 'c'].flatMap((id, index) => report(id, ...(numbers[index] ?? [0, 1])));
        const some = parent({ observations: all.filter((_, index) => index !== left) });
        expect(some?.coverage).toEqual({ reported: 2, expected: 3 });
        expect(['incomplete', 'no-target']).toContain(some?.status);
      }),
    );
  });
});
