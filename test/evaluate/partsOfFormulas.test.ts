/** Figures of which some parts are missing, do not apply, or are of other days, units or categories than the rest. */

import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../src/domain/formula.ts';
import type { Target } from '../../src/domain/registry.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isShare } from '../../src/evaluate/range.ts';
import { dataset, fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';

const MONTH = '2023-09';
const rate = indicator('rate', 'done', 'all');
const flows = [measure('done'), measure('all')];
const levels = [level('district', 1), level('commune', 2)];
const district = unit('d', { level: 'district', children_from: '2020-01-01' });
const child = (id: string, more = {}) => unit(id, { parent: 'd', ...more });
const report = (id: string, done: number, all: number, period = MONTH) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const run = (more: Partial<Parts>) =>
  evaluate(
    dataset({ levels, units: [unit('a')], measures: flows, indicators: [rate], observations: [], ...more }),
  );
const one = (id: string, period: string, more: Partial<Parts>) =>
  run(more).find((found) => found.unit === id && found.period?.id === period);
const notMore = {
  id: 'r',
  left: rate.numerator,
  comparator: '<=',
  right: rate.denominator,
  severity: '',
} as const;

describe('children', () => {
  const units = [district, child('a'), child('b'), child('c')];

  test('of whom one part of the formula does not apply to are not waited for', () => {
    const observations = [
      ...report('a', 1, 4),
      ...report('b', 2, 4),
      fact('done', 'c', MONTH, 'not-applicable'),
      fact('all', 'c', MONTH, 9),
    ];
    expect(one('d', MONTH, { units, observations })).toMatchObject({
      value: 3 / 8,
      coverage: { reported: 2, expected: 2 },
    });
  });

  test('that are fewer than they should be in the numerator give the coverage of the whole', () => {
    const observations = [
      fact('done', 'a', MONTH, 1),
      fact('done', 'b', MONTH, 2),
      fact('all', 'd', MONTH, 9),
    ];
    expect(one('d', MONTH, { units, observations })?.coverage).toEqual({ reported: 2, expected: 3 });
  });

  test('that have ended are expected to say what they did, not where they stand', () => {
    const mixed = [measure('done'), measure('all', { kind: 'stock' })];
    const mine = [district, child('a'), child('gone', { valid_to: '2023-09-10' })];
    const observations = [...report('a', 1, 10), fact('done', 'gone', '2023-09-01/2023-09-10', 2)];
    const evaluation = one('d', MONTH, { units: mine, measures: mixed, observations });
    expect(evaluation).toMatchObject({ numerator: 3, denominator: 10 });
    expect(evaluation?.inputs.numerator[0]?.coverage).toEqual({ reported: 2, expected: 2 });
    expect(evaluation?.inputs.denominator[0]?.coverage).toEqual({ reported: 1, expected: 1 });
  });

  test('that are new do not speak for days before them by saying where they stand at the end', () => {
    const mixed = [measure('done'), measure('all', { kind: 'stock' })];
    const mine = [district, child('a'), child('new', { valid_from: '2023-09-11' })];
    const observations = [
      ...report('a', 1, 10),
      fact('done', 'new', '2023-09-11/2023-09-30', 2),
      fact('all', 'new', MONTH, 10),
    ];
    expect(one('d', MONTH, { units: mine, measures: mixed, observations })?.value).toBe(3 / 20);
  });

  test('of a formula that does not add up over units ask nothing of their parent', () => {
    const measures = [measure('done'), measure('all', { over_units: 'none' })];
    expect(one('d', MONTH, { units, measures, observations: report('a', 1, 4) })).toBeUndefined();
  });
});

describe('a unit that said that a quarter was not reported', () => {
  test('is asked for its months', () => {
    const months = ['2023-07', '2023-08', '2023-09'].flatMap((month) => report('a', 1, 4, month));
    const quarter = ['done', 'all'].map((id) => fact(id, 'a', '2023-Q3', 'not-reported'));
    expect(one('a', '2023-Q3', { observations: [...months, ...quarter] })?.value).toBe(0.25);
  });

  test('and has no other figure is not asked for all of its targets', () => {
    const observations = [fact('other', 'a', MONTH, 'not-reported')];
    const measures = [...flows, measure('other')];
    expect(run({ measures, observations, targets: [target('t', '80')] })).toEqual([]);
  });
});

test('days of which nothing is known are named, single ones too', () => {
  const parts = ['2023-09-01/2023-09-01', '2023-09-03/2023-09-03', '2023-09-04/2023-09-29'];
  const observations = [...parts.map((period) => fact('done', 'a', period, 1)), fact('all', 'a', MONTH, 9)];
  const evaluation = one('a', MONTH, { observations });
  expect(evaluation?.inputs.numerator[0]?.gaps.map(({ id }) => id)).toEqual([
    '2023-09-02/2023-09-02',
    '2023-09-30/2023-09-30',
  ]);
});

describe('categories', () => {
  const measures = [measure('done', { dimension: 'kind' }), measure('all', { dimension: 'kind' })];
  const indicators = [indicator('rate', 'done', 'all', { dimension: 'kind' })];
  const of = (id: string, category: string, value: Parameters<typeof fact>[3]) =>
    fact(id, 'a', MONTH, value, { category });
  const ofCategory = (category: string, observations: Parts['observations']) =>
    run({ measures, indicators, observations }).find((found) => found.category === category);

  test('of which one is unreadable and one withheld make a total that is unreadable', () => {
    const found = ofCategory('', [
      of('done', 'x', 'withheld'),
      of('done', 'y', 'invalid'),
      of('all', 'x', 4),
    ]);
    expect(found).toMatchObject({ status: 'withheld', inputs: { numerator: [{ missing: 'invalid' }] } });
  });

  test('that all do not apply make a total that does not apply', () => {
    expect(ofCategory('', [of('done', 'x', 'not-applicable'), of('all', 'x', 4)])).toBeUndefined();
  });

  test('that the parts of a formula do not share make no total', () => {
    expect(ofCategory('', [of('done', 'x', 1), of('all', 'y', 4)])).toMatchObject({
      status: 'no-data',
      value: undefined,
      inputs: { numerator: [{ missing: 'not-reported' }], denominator: [{ missing: 'not-reported' }] },
    });
  });

  test('that were not reported are not filled from others', () => {
    const observations = [of('done', 'x', 1), of('all', 'x', 4), of('all', 'y', 4)];
    expect(ofCategory('y', observations)).toMatchObject({ status: 'no-data', numerator: undefined });
    expect(ofCategory('x', observations)?.value).toBe(0.25);
  });
});

describe('the range', () => {
  const units = [district, child('a'), child('b')];
  const rangeOf = (observations: Parts['observations'], more: Partial<Parts> = {}) =>
    one('d', MONTH, { units, rules: [notMore], observations, ...more })?.range;

  test.each([
    ['2022-09', { low: 1 / 14, high: 11 / 14 }],
    ['2022-08', undefined],
  ])('takes a denominator from up to twelve months before: %s', (period, expected) => {
    expect(rangeOf([...report('a', 1, 4), ...report('b', 5, 10, period)])).toEqual(expected);
  });

  test('rests on the denominator that the parent stated where a child came within the month', () => {
    const measures = [measure('done'), measure('all', { kind: 'stock' })];
    const mine = [district, child('a'), child('new', { valid_from: '2023-09-11' })];
    const observations = [...report('a', 1, 10), fact('all', 'd', MONTH, 20)];
    expect(rangeOf(observations, { units: mine, measures })).toEqual({ low: 1 / 20, high: 1 });
  });

  test('of no cases at all is unknown', () => {
    expect(rangeOf([...report('a', 0, 0), ...report('b', 0, 0, '2023-08')])).toBeUndefined();
  });

  test('of a formula that takes something away is unknown', () => {
    const measures = [...flows, measure('late')];
    const late = ['a', 'b'].map((id) => fact('late', id, id === 'a' ? MONTH : '2023-08', 1));
    const observations = [...report('a', 2, 4), ...report('b', 2, 4, '2023-08'), ...late];
    const indicators = [indicator('rate', 'done - late', 'all')];
    expect(rangeOf(observations, { measures, indicators })).toBeUndefined();
  });

  test.each([
    ['done', 'all', 'done <= all', true],
    ['done + more', 'all', 'done <= all', false],
    ['done', 'all', 'all = done + left', true],
    ['done', 'all', 'done + left = all', true],
    ['done', 'all', 'all = done - left', false],
    ['done', 'all', 'left = all - done', false],
  ])('of %s in %s is closed by %s: %s', (numerator, denominator, rule, expected) => {
    const [left = '', comparator = '', right = ''] = rule.split(/ (<=|=) /);
    const formula = (text: string) => parseFormula(text) ?? [];
    const known = {
      id: 'r',
      left: formula(left),
      comparator: comparator === '=' ? ('=' as const) : ('<=' as const),
      right: formula(right),
      severity: '' as const,
    };
    expect(isShare(indicator('rate', numerator, denominator), [known])).toBe(expected);
  });
});

describe('cases to the next rank', () => {
  test('are free of the dust of a product', () => {
    const units = [unit('a'), unit('b'), unit('c')];
    const observations = [...report('a', 7, 25), ...report('b', 20, 100), ...report('c', 1, 100)];
    expect(0.28 * 100).toBeGreaterThan(28);
    expect(one('b', MONTH, { units, observations })).toMatchObject({ rank: 2, casesToNextRank: 8 });
  });
});

describe('steps of a target', () => {
  const step = (more: Partial<Target>) => target('t', '40', { kind: 'deadline', ...more });
  const last = step({ value: '80', from: '2023-07-01', to: '2023-12-31' });
  const stocks = [measure('done', { kind: 'stock' }), measure('all', { kind: 'stock' })];
  const expectedAfter = (before: Partial<Target>) =>
    one('a', MONTH, {
      measures: stocks,
      targets: [step({ from: '2023-01-01', to: '2023-06-30', ...before }), last],
      observations: [...report('a', 60, 100, '2023-08'), ...report('a', 60, 100)],
    })?.expected;

  test('begin where the one before ends, and only where it is one of the same way', () => {
    // 30 September is 91 days after the step began, and 30 after the value was first known.
    const passed = (start: number) => start + (0.8 - start) * (30 / 122);
    expect(expectedAfter({})).toBeCloseTo(0.4 + 0.4 * (91 / 183), 12);
    expect(expectedAfter({ scope: 'unit', of: 'b' })).toBeCloseTo(passed(0.6), 12);
    expect(expectedAfter({ category: 'x' })).toBeCloseTo(passed(0.6), 12);
    expect(expectedAfter({ kind: 'standing' })).toBeCloseTo(passed(0.6), 12);
  });

  test('of one level are not those of another', () => {
    const rows = [
      target('t', '40', {
        kind: 'deadline',
        scope: 'level',
        of: 'district',
        from: '2023-01-01',
        to: '2023-06-30',
      }),
      { ...last, scope: 'level' as const, of: 'commune' },
    ];
    const observations = report('a', 60, 100);
    expect(one('a', MONTH, { measures: stocks, targets: rows, observations })?.expected).toBe(0.6);
  });

  test('that have all passed bind by the latest of them, in whatever order they stand', () => {
    const rows = [
      step({ value: '50', from: '2023-04-01', to: '2023-06-30' }),
      step({ value: '30', from: '2023-01-01', to: '2023-03-31' }),
    ];
    for (const targets of [rows, [...rows].reverse()]) {
      const found = one('a', MONTH, { measures: stocks, targets, observations: report('a', 40, 100) });
      expect(found).toMatchObject({ targetValue: 0.5, status: 'missed' });
    }
  });
});

test('a target that says at most has no pace', () => {
  const targets = [
    target('t', '100', { comparator: '<=', kind: 'deadline', from: '2023-09-01', to: '2023-12-31' }),
  ];
  const indicators = [indicator('rate', 'done')];
  const observations = [fact('done', 'a', MONTH, 5)];
  expect(one('a', MONTH, { indicators, targets, observations })?.pace).toBeUndefined();
});

test('a target without a first day, on which nothing was reported, has no period', () => {
  const targets = [target('t', '80', { scope: 'unit', of: 'a', kind: 'deadline', to: '2023-12-31' })];
  expect(run({ targets })).toMatchObject([{ status: 'no-data', period: undefined }]);
});
