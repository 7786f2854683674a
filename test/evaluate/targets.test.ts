import { describe, expect, test } from 'vitest';
import { expectedOn, pathStart } from '../../src/evaluate/deadlinePath.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { gapInCases, statusOf } from '../../src/evaluate/status.ts';
import { targetsOn, targetsReaching } from '../../src/evaluate/targets.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const commune = unit('commune', { parent: 'district' });
const district = unit('district', { level: 'district' });
const registryWith = (...targets: ReturnType<typeof target>[]) =>
  dataset({
    units: [commune, district],
    measures: [measure('done'), measure('all')],
    indicators: [indicator('rate', 'done', 'all')],
    targets,
    observations: [],
  }).registry;
const ids = (targets: ReturnType<typeof target>[], day = '2023-09-20') =>
  targetsOn(targetsReaching(targets, commune, '', registryWith(...targets)), day).map(
    ({ id, value }) => `${id}:${value}`,
  );

describe('scope', () => {
  const own = target('own', '1', { scope: 'unit', of: 'commune' });
  const near = target('near', '2', { scope: 'subtree', of: 'commune' });
  const far = target('far', '3', { scope: 'subtree', of: 'district' });
  const ofLevel = target('level', '4', { scope: 'level', of: 'commune' });
  const all = target('all', '5');
  const elsewhere = target('elsewhere', '6', { scope: 'unit', of: 'district' });

  test.each([
    [[all, ofLevel, far, near, own, elsewhere], ['own:1']],
    [[all, ofLevel, far, near], ['near:2']],
    [[all, ofLevel, far], ['far:3']],
    [[all, ofLevel], ['level:4']],
    [[all], ['all:5']],
    [[elsewhere], []],
  ])('the most specific scope wins', (targets, expected) => expect(ids(targets)).toEqual(expected));

  test('a more specific target that has not begun does not hide the general one', () => {
    expect(ids([all, { ...own, from: '2024-01-01' }])).toEqual(['all:5']);
  });

  test('targets with different ids stand side by side', () => {
    expect(ids([target('quota', '100'), target('extension', '100')])).toEqual(['quota:100', 'extension:100']);
  });

  test('a target of one category is not one of the total', () => {
    expect(ids([{ ...all, category: 'service' }])).toEqual([]);
  });
});

describe('windows', () => {
  const steps = [
    target('step', '30', { from: '2022-01-01', to: '2022-12-31' }),
    target('step', '50', { from: '2023-01-01', to: '2023-12-31' }),
  ];
  test.each([
    ['2021-12-31', []],
    ['2022-06-30', ['step:30']],
    ['2022-12-31', ['step:30']],
    ['2023-01-01', ['step:50']],
    ['2024-01-01', []],
  ])('on %s', (day, expected) => expect(ids(steps, day)).toEqual(expected));

  test('a deadline binds after it has passed; a standing target does not', () => {
    const deadline = target('d', '80', { kind: 'deadline', from: '2023-01-01', to: '2023-06-30' });
    expect(ids([deadline])).toEqual(['d:80']);
    expect(ids([{ ...deadline, kind: 'standing' }])).toEqual([]);
  });
});

describe('status', () => {
  const deadline = target('d', '80', { kind: 'deadline', from: '2023-01-01', to: '2023-12-31' });
  const facts = {
    value: 0.5,
    withheld: false,
    noCases: false,
    incomplete: false,
    asOf: '2023-07-01',
    target: target('s', '50'),
    targetValue: 0.5,
    range: undefined,
    expected: undefined,
  };
  const partly = { incomplete: true };
  const range = (low: number, high: number) => ({ incomplete: true, range: { low, high } });
  const ceiling = target('c', '50', { comparator: '<=' });
  const exact = target('e', '50', { comparator: '=' });
  const onItsWay = { target: deadline, targetValue: 0.8, expected: 0.4 };
  test.each([
    ['withheld before everything', { withheld: true, noCases: true, value: undefined }, 'withheld'],
    ['no cases before no data', { noCases: true, value: undefined }, 'no-cases'],
    ['no value', { value: undefined }, 'no-data'],
    ['no target', { target: undefined, targetValue: undefined }, 'no-target'],
    ['incomplete gives no verdict', { incomplete: true }, 'incomplete'],
    ['standing, reached', {}, 'met'],
    ['standing, not reached', { value: 0.4999999 }, 'missed'],
    ['deadline, reached early', { target: deadline, targetValue: 0.8, value: 0.8 }, 'met'],
    ['deadline, on the path', { ...onItsWay, value: 0.4 }, 'on-track'],
    ['deadline, on the path but for binary dust', { ...onItsWay, value: 0.4 - 1e-16 }, 'on-track'],
    ['deadline, below the path', { ...onItsWay, value: 0.39 }, 'behind'],
    ['deadline without a path', { ...onItsWay, expected: undefined, value: 0.79 }, 'behind'],
    ['incomplete, all of the range reaches', { ...partly, range: { low: 0.5, high: 0.9 } }, 'met'],
    ['incomplete, only the top reaches', { ...partly, range: { low: 0.49, high: 0.5 } }, 'incomplete'],
    ['incomplete, none of the range reaches', { ...partly, range: { low: 0.1, high: 0.49 } }, 'missed'],
    ['incomplete count beyond its floor', { ...partly, range: { low: 0.5, high: undefined } }, 'met'],
    ['incomplete count below it', { ...partly, range: { low: 0.4, high: undefined } }, 'incomplete'],
    [
      'incomplete count beyond a ceiling',
      { ...partly, target: ceiling, range: { low: 0.6, high: undefined } },
      'missed',
    ],
    ['incomplete under a ceiling', { ...partly, target: ceiling, range: { low: 0, high: 0.5 } }, 'met'],
    ['incomplete, on the path at least', { ...onItsWay, ...range(0.4, 0.7) }, 'on-track'],
    ['incomplete, across the path', { ...onItsWay, ...range(0.39, 0.7) }, 'incomplete'],
    ['incomplete, behind at most', { ...onItsWay, ...range(0.1, 0.39) }, 'behind'],
    ['incomplete, on track or met', { ...onItsWay, ...range(0.5, 0.8) }, 'incomplete'],
    [
      'incomplete against an exact target',
      { ...partly, target: exact, range: { low: 0.5, high: 0.5 } },
      'incomplete',
    ],
    [
      'incomplete, too much for an exact one',
      { ...partly, target: exact, range: { low: 0.51, high: 0.6 } },
      'missed',
    ],
    [
      'deadline day itself',
      { target: deadline, targetValue: 0.8, value: 0.79, asOf: '2023-12-31' },
      'missed',
    ],
    ['after the deadline', { target: deadline, targetValue: 0.8, value: 0.79, asOf: '2024-02-01' }, 'missed'],
    ['ceiling, kept', { target: target('c', '5', { comparator: '<=' }), targetValue: 0.5 }, 'met'],
    ['ceiling, broken', { target: target('c', '5', { comparator: '<=' }), targetValue: 0.49 }, 'missed'],
    ['exactly, hit', { target: target('e', '50', { comparator: '=' }) }, 'met'],
    ['exactly, beyond', { target: target('e', '50', { comparator: '=' }), value: 0.51 }, 'missed'],
  ])('%s', (_, more, status) => expect(statusOf({ ...facts, ...more })).toBe(status));
});

describe('the path to a deadline', () => {
  const deadline = target('d', '80', { kind: 'deadline', from: '2023-01-01', to: '2023-12-31' });
  const steps = [
    { ...deadline, value: '40', to: '2023-06-30' },
    { ...deadline, from: '2023-07-01' },
  ];
  const rate = indicator('rate', 'done', 'all');
  const on = (
    day: string,
    of: ReturnType<typeof target>,
    baseline: number,
    ...rows: ReturnType<typeof target>[]
  ) => expectedOn(of, rate, day, { asOf: '2023-01-01', value: baseline }, registryWith(...rows));

  test.each([
    ['2022-12-01', 0],
    ['2023-01-01', 0],
    ['2023-07-02', 0.4],
    ['2023-12-31', 0.8],
    ['2024-03-01', 0.8],
  ])('a straight line from nothing: on %s', (day, expected) => {
    expect(on(day, deadline, 0, deadline)).toBeCloseTo(expected, 12);
  });
  test('from the baseline of a state', () =>
    expect(on('2023-07-02', deadline, 0.6, deadline)).toBeCloseTo(0.7, 12));
  test('from the day on which a state was first known, of which it is then no step behind', () => {
    const first = { asOf: '2023-07-02', value: 0.5 };
    const onDay = (day: string) => expectedOn(deadline, rate, day, first, registryWith(deadline));
    expect(onDay('2023-07-02')).toBe(0.5);
    expect(onDay('2023-10-01')).toBeCloseTo(0.5 + 0.3 * (91 / 182), 12);
    expect(expectedOn(deadline, rate, '2023-07-02', undefined, registryWith(deadline))).toBeUndefined();
  });
  test.each([
    ['2023-04-01', 0, 0.4 * (90 / 180)],
    ['2023-06-30', 0, 0.4],
    ['2023-07-01', 1, 0.4],
    ['2023-09-30', 1, 0.4 + 0.4 * (91 / 183)],
  ] as const)('each step begins where the one before it ends: on %s', (day, step, expected) => {
    expect(on(day, steps[step] ?? deadline, 0, ...steps)).toBeCloseTo(expected, 12);
  });
  test('begins with the first step', () => {
    expect(pathStart(steps[1] ?? deadline, registryWith(...steps))).toBe('2023-01-01');
  });
  test('there is none to an exact value, to a standing one, or without a first day', () => {
    const none = [
      { ...deadline, comparator: '=' as const },
      { ...deadline, kind: 'standing' as const },
      { ...deadline, from: '' },
    ];
    expect(none.map((one) => on('2023-07-02', one, 0, one))).toEqual([undefined, undefined, undefined]);
  });
});

describe('gap in cases', () => {
  const floor = target('f', '80');
  const ceiling = target('c', '5', { comparator: '<=' });
  test.each([
    [13236, 27410, floor, 1, 14174],
    [20, 35, floor, 0.8, 8],
    [28, 35, floor, 0.8, 0],
    [26, 33, floor, 0.8, 1],
    [30, 33, floor, 0.8, -3],
    [4000, undefined, floor, 4812, 812],
    [5, 33, ceiling, 0.05, 4],
    [1, 33, ceiling, 0.05, 0],
  ])('%s of %s', (numerator, denominator, goal, value, gap) => {
    expect(gapInCases(numerator, denominator, goal, value)).toBe(gap);
  });
});

describe('targets on which nothing was reported', () => {
  const reporting = unit('reporting', { parent: 'district' });
  const agency = unit('office', { parent: 'district', level: 'agency' });
  const ask = (...targets: ReturnType<typeof target>[]) =>
    evaluate(
      dataset({
        units: [district, commune, reporting, agency],
        measures: [measure('done'), measure('all'), measure('other')],
        indicators: [indicator('rate', 'done', 'all'), indicator('count', 'other')],
        targets,
        observations: [fact('other', 'reporting', '2023-09', 1), fact('other', 'office', '2023-09', 1)],
      }),
    )
      .filter(({ status }) => status === 'no-data')
      .map(({ unit: of, category, period }) => [of, category, period?.id]);

  test('stand for the unit that they name and for territories that report, and for nobody else', () => {
    const year = { kind: 'deadline' as const, from: '2024-01-01', to: '2024-12-31' };
    expect(ask(target('t', '80', { scope: 'subtree', of: 'district', ...year }))).toEqual([
      ['district', '', '2024'],
      ['reporting', '', '2024'],
    ]);
  });

  test('of one category stand for that category', () => {
    expect(ask(target('t', '80', { scope: 'unit', of: 'commune', category: 'kind' }))).toEqual([
      ['commune', 'kind', undefined],
    ]);
  });
});
