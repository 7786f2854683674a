/** Over periods: flows add up where they tile the days, or as the difference of cumulative figures; stocks do not. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { parsePeriod, periodOfDays } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, measure, type Parts, target, unit } from '../smallDataset.ts';

const rate = indicator('rate', 'done', 'all');
const flows = [measure('done'), measure('all')];
const ask = (period: string, more: Partial<Parts>) =>
  evaluate(
    dataset({ units: [unit('a')], measures: flows, indicators: [rate], observations: [], ...more }),
  ).filter((one) => one.period?.id === period && one.unit === 'a');
const report = (period: string, done: number, all: number) => [
  fact('done', 'a', period, done),
  fact('all', 'a', period, all),
];

describe('flows', () => {
  const months = [...report('2023-01', 1, 2), ...report('2023-02', 2, 4), ...report('2023-03', 3, 4)];

  test('of months that tile a quarter are those of the quarter, with every cell as their lineage', () => {
    const [quarter] = ask('2023-Q1', { observations: months, site: { periods: ['quarter'] } });
    expect(quarter).toMatchObject({ value: 0.6, numerator: 6, denominator: 10, asOf: '2023-03-31' });
    expect(quarter?.inputs.numerator[0]).toMatchObject({ from: 'periods', gaps: [], subtracted: [] });
    expect(quarter?.inputs.numerator[0]?.observations.map(({ period }) => period.id)).toEqual([
      '2023-01',
      '2023-02',
      '2023-03',
    ]);
  });

  test('are not asked of periods that the site does not want', () => {
    expect(ask('2023-Q1', { observations: months })).toEqual([]);
  });

  test('of a quarter with a missing month are missing, and the month is named', () => {
    const observations = [...report('2023-01', 1, 2), ...report('2023-03', 3, 4)];
    const [quarter] = ask('2023-Q1', { observations, site: { periods: ['quarter'] } });
    expect(quarter).toMatchObject({ status: 'no-data', value: undefined });
    expect(quarter?.inputs.numerator[0]?.gaps.map(({ id }) => id)).toEqual(['2023-02']);
  });

  test('of a quarter that has not ended are not asked', () => {
    expect(ask('2023-Q1', { observations: months.slice(0, 4), site: { periods: ['quarter'] } })).toEqual([]);
  });

  test('of a month are the difference of two cumulative figures', () => {
    const observations = [...report('2023-01-01/2023-08-31', 10, 20), ...report('2023-9T', 13, 24)];
    const [month] = ask('2023-09', { observations, site: { periods: ['month'] } });
    expect(month).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, status: 'no-target' });
    expect(month?.inputs.numerator[0]?.observations.map(({ period }) => period.id)).toEqual(['2023-9T']);
    expect(month?.inputs.numerator[0]?.subtracted.map(({ period }) => period.id)).toEqual([
      '2023-01-01/2023-08-31',
    ]);
  });

  test('between two cumulative figures of which the later is smaller are withheld', () => {
    const observations = [...report('2023-01-01/2023-08-31', 10, 20), ...report('2023-9T', 9, 24)];
    expect(ask('2023-09', { observations, site: { periods: ['month'] } })).toMatchObject([
      { status: 'withheld', value: undefined },
    ]);
  });

  test('that rest on an unreadable figure are withheld, where there is no other way', () => {
    const broken = months.map((one) =>
      one.period.id === '2023-02' && one.measure === 'done'
        ? { ...one, quantity: { state: 'invalid' as const } }
        : one,
    );
    const site = { periods: ['quarter' as const] };
    expect(ask('2023-Q1', { observations: broken, site })).toMatchObject([{ status: 'withheld' }]);
    const stated = [...broken, ...report('2023-Q1', 6, 10)];
    expect(ask('2023-Q1', { observations: stated, site })).toMatchObject([{ value: 0.6 }]);
  });

  test('that were reported for the very days stand before the sum', () => {
    const [quarter] = ask('2023-Q1', {
      observations: [...months, ...report('2023-Q1', 7, 10)],
      site: { periods: ['quarter'] },
    });
    expect(quarter).toMatchObject({ value: 0.7, inputs: { numerator: [{ from: 'own' }] } });
  });

  test('that count the same person again in another month are never added up', () => {
    const measures = flows.map((one) => ({ ...one, over_periods: 'none' as const }));
    expect(ask('2023-Q1', { measures, observations: months, site: { periods: ['quarter'] } })).toEqual([]);
  });
});

describe('stocks', () => {
  const stock = [measure('done', { kind: 'stock' }), measure('all', { kind: 'stock' })];
  const observations = [...report('2023-01', 1, 2), ...report('2023-02', 2, 4)];

  test('are those of the last report within the period', () => {
    const all = [...observations, fact('all', 'a', '2023-Q1', 10)];
    expect(ask('2023-Q1', { measures: stock, observations: all })).toMatchObject([
      { value: 0.2, asOf: '2023-03-31', inputs: { numerator: [{ value: 2 }] } },
    ]);
  });

  test('an empty cell is no report, an unreadable one is', () => {
    const last = (state: 'not-reported' | 'invalid') => [
      ...observations,
      fact('done', 'a', '2023-03', state),
      fact('all', 'a', '2023-03', 5),
    ];
    const site = { periods: ['quarter' as const] };
    expect(ask('2023-Q1', { measures: stock, observations: last('not-reported'), site })).toMatchObject([
      { numerator: 2, denominator: 5 },
    ]);
    expect(ask('2023-Q1', { measures: stock, observations: last('invalid'), site })).toMatchObject([
      { status: 'withheld' },
    ]);
  });
});

describe('a campaign fed by months', () => {
  const quota = [measure('done'), measure('all', { kind: 'stock' })];
  const observations = [
    fact('done', 'a', '2023-06', 10),
    fact('done', 'a', '2023-07', 30),
    fact('done', 'a', '2023-08', 20),
    fact('all', 'a', '2023-06', 100),
    fact('all', 'a', '2023-08', 100),
  ];
  const goal = target('t', '100', { kind: 'deadline', from: '2023-06-01', to: '2023-09-30' });
  const evaluations = evaluate(
    dataset({ units: [unit('a')], measures: quota, indicators: [rate], targets: [goal], observations }),
  );

  test('is compared with its target over the days since it began, month by month', () => {
    const curve = evaluations.filter((one) => one.target?.id === 't');
    expect(curve.map(({ period, value, status }) => [period?.id, value, status])).toEqual([
      ['2023-06', 0.1, 'behind'],
      ['2023-06-01/2023-07-31', 0.4, 'behind'],
      ['2023-06-01/2023-08-31', 0.6, 'behind'],
    ]);
    expect(curve.at(-1)).toMatchObject({ expected: 91 / 121, gapCases: 40, pace: { perDay: 60 / 91 } });
  });

  test('a single month of it is not compared with the whole', () => {
    expect(evaluations.filter((one) => one.period?.id === '2023-08')).toMatchObject([
      { target: undefined, status: 'no-target' },
    ]);
  });
});

describe('properties', () => {
  const parts = fc
    .uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 7 })
    .chain((cuts) => fc.tuple(fc.constant(cuts), fc.array(fc.nat(100000), { minLength: 8, maxLength: 8 })));

  test('splitting a flow into parts and adding them up gives the same value, in any order of reports', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), ([cuts, counts], backwards) => {
        const starts = [0, ...cuts.sort((a, b) => a - b)].map((day) => addDays('2023-01-01', day));
        const observations = starts.map((first, index) => {
          const next = starts[index + 1];
          const { id } = periodOfDays(first, next ? addDays(next, -1) : '2023-12-31');
          return fact('done', 'a', id, counts[index] ?? 0);
        });
        const [year] = ask('2023', {
          indicators: [indicator('count', 'done')],
          observations: backwards ? observations.reverse() : observations,
          site: { periods: ['year'] },
        });
        const sum = starts.reduce((total, _, index) => total + (counts[index] ?? 0), 0);
        expect(year?.value).toBe(sum);
      }),
    );
  });

  test('leaving out one part leaves no value, and never zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
        (left, counts) => {
          const observations = counts.flatMap((count, index) => {
            const id = `2023-${String(index + 1).padStart(2, '0')}`;
            return index + 1 === left ? [] : [fact('done', 'a', id, count)];
          });
          const [year] = ask('2023', {
            indicators: [indicator('count', 'done')],
            observations: [...observations, fact('done', 'a', '2024-01', 1)],
            site: { periods: ['year'] },
          });
          expect(year).toMatchObject({ value: undefined, status: 'no-data' });
          expect(year?.inputs.numerator[0]?.gaps).toEqual([
            parsePeriod(`2023-${String(left).padStart(2, '0')}`),
          ]);
        },
      ),
    );
  });
});
