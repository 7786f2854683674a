/** What happens on the first and the last day of a unit, a window, a definition and a whole of children. */

import { describe, expect, test } from 'vitest';
import type { Evaluation, Lens } from '../../src/domain/evaluation.ts';
import { periodOfDays } from '../../src/domain/period.ts';
import type { Succession, Target } from '../../src/domain/registry.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';

const rate = indicator('rate', 'done', 'all');
const flows = [measure('done'), measure('all')];
const stocks = [measure('done', { kind: 'stock' }), measure('all', { kind: 'stock' })];
const report = (id: string, period: string, done: number, all: number) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const became = (predecessor: string, successor: string, date: string, share?: string): Succession => ({
  predecessor,
  successor,
  date,
  kind: share === undefined ? 'whole' : 'part',
  share: share ?? '',
  document: '',
});
const run = (more: Partial<Parts>) =>
  evaluate(dataset({ units: [unit('a')], measures: flows, indicators: [rate], observations: [], ...more }));
const of = (evaluations: Evaluation[], id: string, period: string, lens: Lens = 'as-reported') =>
  evaluations.find((one) => one.unit === id && one.period?.id === period && one.lens === lens);

describe('a definition', () => {
  const changeOf = (from: string) =>
    of(
      run({
        observations: [...report('a', '2023-08', 1, 4), ...report('a', '2023-09', 2, 4)],
        definitionChanges: [{ indicator: 'rate', from, note_vi: 'v', note_en: 'e', document: '' }],
      }),
      'a',
      '2023-09',
    )?.change;

  test.each([
    ['2023-08-01', false],
    ['2023-08-02', true],
    ['2023-09-30', true],
    ['2023-10-01', false],
  ])('that changes on %s breaks the comparison of September with August: %s', (from, breaks) => {
    expect(changeOf(from)).toMatchObject(breaks ? { why: 'definition' } : { difference: 0.25 });
  });
});

describe('a boundary', () => {
  const changeOf = (date: string, lens: Lens = 'as-reported') => {
    const evaluations = run({
      units: [unit('a'), unit('gone', { valid_to: '2023-09-29' })],
      successions: [became('gone', 'a', date)],
      observations: [
        ...report('a', '2023-08', 1, 4),
        ...report('a', '2023-09', 2, 4),
        ...report('gone', '2023-08', 1, 4),
        ...report('gone', '2023-09-01/2023-09-29', 2, 4),
      ],
    });
    return of(evaluations, 'a', '2023-09', lens)?.change;
  };

  test.each([
    ['2023-08-01', false],
    ['2023-08-02', true],
    ['2023-09-30', true],
    ['2023-10-01', false],
  ])('that changes on %s breaks the comparison of September with August: %s', (date, breaks) => {
    expect(changeOf(date)).toMatchObject(breaks ? { why: 'boundary' } : { difference: 0.25 });
  });

  test('breaks no comparison of restated figures', () => {
    expect(changeOf('2023-09-30', 'restated')).toMatchObject({ since: { id: '2023-08' }, difference: 0.25 });
  });
});

test('a target that compares in another way is another target', () => {
  const steps: Partial<Target>[] = [
    { comparator: '>=', to: '2023-08-31' },
    { comparator: '<=', from: '2023-09-01' },
  ];
  const evaluations = run({
    observations: [...report('a', '2023-08', 1, 4), ...report('a', '2023-09', 2, 4)],
    targets: steps.map((more) => target('t', '50', more)),
  });
  expect(of(evaluations, 'a', '2023-09')?.change).toMatchObject({ why: 'target' });
});

describe('a parent whose children are all known from a day on', () => {
  const parent = (from: string) =>
    of(
      run({
        levels: [level('district', 1), level('commune', 2)],
        units: [unit('d', { level: 'district', children_from: from }), unit('a', { parent: 'd' })],
        observations: report('a', '2023-09', 1, 4),
      }),
      'd',
      '2023-09',
    );

  test.each([
    ['2023-09-01', true],
    ['2023-09-15', true],
    ['2023-09-30', true],
    ['2023-10-01', false],
  ])('%s is asked for September: %s', (from, asked) =>
    expect(parent(from)?.value).toBe(asked ? 0.25 : undefined),
  );
});

describe('a child that comes or goes', () => {
  const parent = (child: Parameters<typeof unit>[1], period: string, measures = flows) =>
    of(
      run({
        levels: [level('district', 1), level('commune', 2)],
        units: [
          unit('d', { level: 'district', children_from: '2020-01-01' }),
          unit('a', { parent: 'd', ...child }),
        ],
        measures,
        observations: report('a', period, 1, 4),
      }),
      'd',
      period,
    );

  test('on the last day of a period is one of its children', () => {
    expect(parent({ valid_from: '2023-09-30' }, '2023-09')?.value).toBe(0.25);
    expect(parent({ valid_from: '2023-09-30' }, '2023-09', stocks)?.value).toBe(0.25);
  });

  test('on the first day of a period adds nothing of a state to its end', () => {
    expect(parent({ valid_to: '2023-09-01' }, '2023-09', stocks)?.value).toBeUndefined();
  });

  test('on the first day of a period is asked for what it reported of that day', () => {
    const evaluations = run({
      levels: [level('district', 1), level('commune', 2)],
      units: [
        unit('d', { level: 'district', children_from: '2020-01-01' }),
        unit('a', { parent: 'd', valid_to: '2023-09-01' }),
      ],
      observations: [...report('a', '2023-09', 9, 9), ...report('a', '2023-09-01/2023-09-01', 1, 4)],
    });
    expect(of(evaluations, 'd', '2023-09')?.value).toBe(0.25);
  });

  test('before the period adds nothing', () => {
    expect(parent({ valid_to: '2023-08-31' }, '2023-09')).toBeUndefined();
  });
});

describe('the window of a target that is counted within it', () => {
  const quota = [measure('done'), measure('all', { over_periods: 'none' })];
  const window = { kind: 'deadline', from: '2023-06-20', to: '2023-09-20' } as const;
  const until = (last: string) =>
    run({
      measures: quota,
      targets: [target('t', '100', window)],
      observations: [
        fact('done', 'a', '2023-06-20/2023-06-30', 1),
        fact('done', 'a', `2023-07-01/${last}`, 2),
      ],
    }).filter(({ period }) => period?.id === `2023-06-20/${last}`);

  test.each([
    ['2023-09-19', 1],
    ['2023-09-20', 1],
    ['2023-09-21', 0],
  ])('counts what is reported until %s: %i', (last, count) => expect(until(last)).toHaveLength(count));

  test('counts what is reported of its second part from its first day on', () => {
    const evaluations = run({
      indicators: [indicator('rate', 'done')],
      targets: [
        target('t', '5', { kind: 'deadline', from: '2023-06-20', to: '2023-06-30' }),
        target('t', '9', { kind: 'deadline', from: '2023-07-01', to: '2023-07-31' }),
      ],
      observations: [
        fact('done', 'a', '2023-06-20/2023-06-30', 1),
        fact('done', 'a', '2023-07-01/2023-07-01', 2),
      ],
    });
    expect(of(evaluations, 'a', '2023-06-20/2023-07-01')).toMatchObject({ value: 3, targetValue: 9 });
  });
});

describe('the baseline of a state', () => {
  const expectedOf = (asOf: string) =>
    of(
      run({
        measures: stocks,
        targets: [target('t', '100', { kind: 'deadline', from: '2023-08-31', to: '2023-10-31' })],
        observations: [
          fact('done', 'a', '2023-08', 80, { asOf }),
          fact('all', 'a', '2023-08', 100, { asOf }),
          ...report('a', '2023-09', 85, 100),
        ],
      }),
      'a',
      '2023-09',
    )?.expected;

  test('is the value known on the first day of the window', () => {
    expect(expectedOf('2023-08-31')).toBeCloseTo(0.8 + (0.2 * 30) / 61, 12);
  });
  test('is none known before it', () => {
    expect(expectedOf('2023-08-30')).toBe(0.85);
  });
});

describe('restated figures', () => {
  const ended = { valid_to: '2025-06-30' };
  const units = [unit('a', ended), unit('b', ended), unit('new', { valid_from: '2025-07-01' })];
  const successions = [became('a', 'new', '2025-07-01'), became('b', 'new', '2025-07-01')];

  test('end where a period begins on the day of the merger', () => {
    const observations = [
      ...report('a', '2025-06', 1, 2),
      ...report('b', '2025-06', 1, 2),
      ...report('a', '2025-07', 5, 9),
      ...report('new', '2025-07', 3, 4),
    ];
    expect(of(run({ units, successions, observations }), 'new', '2025-07', 'restated')).toBeUndefined();
    expect(of(run({ units, successions, observations }), 'new', '2025-07')?.value).toBe(0.75);
  });

  test.each([
    ['2025-06-30', 'a', 2],
    ['2025-07-01', 'new', 7],
  ])('of a state on %s are those of %s', (last, _, done) => {
    const period = `2025-06-01/${last}`;
    const observations = [
      ...report('a', '2025-06-01/2025-06-30', 1, 10),
      ...report('b', '2025-06-01/2025-06-30', 1, 10),
      ...report('new', '2025-06-01/2025-07-01', 7, 20),
    ];
    const evaluations = run({ units, successions, measures: stocks, observations });
    expect(
      of(evaluations, 'new', period, 'restated')?.numerator ?? of(evaluations, 'new', period)?.numerator,
    ).toBe(done);
  });

  test('rest on a share also where the unit that was divided has been merged on since', () => {
    const evaluations = run({
      units: [
        unit('old', { valid_to: '2025-03-31' }),
        unit('middle', { valid_from: '2025-04-01', valid_to: '2025-06-30' }),
        unit('new', { valid_from: '2025-07-01' }),
      ],
      successions: [became('old', 'middle', '2025-04-01', '1'), became('middle', 'new', '2025-07-01')],
      observations: [...report('old', '2025-03', 1, 4), ...report('middle', '2025-04', 1, 4)],
    });
    expect(of(evaluations, 'new', '2025-03', 'restated')).toMatchObject({ value: 0.25, estimated: true });
    expect(of(evaluations, 'new', '2025-04', 'restated')).toMatchObject({ value: 0.25, estimated: false });
  });

  test('of a part without a declared share are missing', () => {
    const evaluations = run({
      units: [...units, unit('old', ended)],
      successions: [...successions, { ...became('old', 'new', '2025-07-01'), kind: 'part' }],
      observations: ['a', 'b', 'old'].flatMap((id) => report(id, '2025-06', 1, 4)),
    });
    expect(of(evaluations, 'new', '2025-06', 'restated')).toMatchObject({
      numerator: 2,
      denominator: 8,
      coverage: { reported: 2, expected: 3 },
    });
  });

  test('of a quarter that began with a unit are its own and those of who joined it later', () => {
    const evaluations = run({
      units: [...units, unit('c', { valid_to: '2025-07-31' })],
      successions: [...successions, became('c', 'new', '2025-08-01')],
      observations: [...report('new', '2025-Q3', 10, 20), ...report('c', '2025-07', 1, 2)],
    });
    expect(of(evaluations, 'new', '2025-Q3', 'restated')).toMatchObject({ numerator: 11, denominator: 22 });
  });

  test.each([
    ['2025-06-30', 3],
    ['2025-07-01', 7],
  ])('of a state of a unit that keeps half of itself, at the end of %s', (last, done) => {
    const evaluations = run({
      units: [unit('a'), unit('other', { valid_from: '2025-07-01' })],
      successions: [became('a', 'a', '2025-07-01', '0.5'), became('a', 'other', '2025-07-01', '0.5')],
      measures: stocks,
      observations: [...report('a', '2025-06', 6, 10), ...report('a', '2025-06-01/2025-07-01', 7, 10)],
    });
    const { id } = periodOfDays('2025-06-01', last);
    const seen = of(evaluations, 'a', id, 'restated') ?? of(evaluations, 'a', id);
    expect(seen?.numerator).toBe(done);
  });
});
