/** Against the period before: only like with like, and otherwise the reason. */

import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, measure, type Parts, target, unit } from '../smallDataset.ts';

const rate = indicator('rate', 'done', 'all');
const report = (period: string, done: number, all: number, id = 'a') => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const run = (period: string, more: Partial<Parts>) =>
  evaluate(
    dataset({
      units: [unit('a')],
      measures: [measure('done'), measure('all')],
      indicators: [rate],
      observations: [],
      ...more,
    }),
  ).find((one) => one.period?.id === period && one.unit === 'a')?.change;
const months = [...report('2023-08', 1, 4), ...report('2023-09', 2, 4)];

test('a ratio changes by points', () => {
  expect(run('2023-09', { observations: months })).toMatchObject({
    since: { id: '2023-08' },
    before: 0.25,
    difference: 0.25,
    relative: undefined,
  });
});

test('a percentage as it was reported changes by points alone', () => {
  const reported = { ...indicator('reported', 'all'), unit_vi: '%' };
  expect(run('2023-09', { indicators: [reported], observations: months })).toMatchObject({
    before: 4,
    relative: undefined,
  });
});

test('a count changes also in relation to what it was, except from nothing', () => {
  const indicators = [indicator('count', 'all')];
  const observations = [...report('2023-07', 1, 0), ...report('2023-08', 1, 4), ...report('2023-09', 1, 3)];
  expect(run('2023-09', { indicators, observations })).toMatchObject({ difference: -1, relative: -0.25 });
  expect(run('2023-08', { indicators, observations })).toMatchObject({ difference: 4, relative: undefined });
});

test('a year to a day is compared with the same days of the year before', () => {
  const observations = [...report('2025-01-01/2025-09-23', 1, 4), ...report('2026-01-01/2026-09-23', 3, 4)];
  expect(run('2026-01-01/2026-09-23', { observations })).toMatchObject({ difference: 0.5 });
});

test('a campaign is compared with nothing', () => {
  expect(
    run('2023-06-20/2023-09-20', { observations: report('2023-06-20/2023-09-20', 1, 2) }),
  ).toBeUndefined();
});

const step = (value: string, from: string, to: string) => target('t', value, { from, to });
test.each<[string, Partial<Parts>]>([
  ['no-earlier', { observations: months.slice(2) }],
  [
    'definition',
    {
      definitionChanges: [
        { indicator: 'rate', from: '2023-09-01', note_vi: 'n', note_en: 'n', document: '' },
      ],
    },
  ],
  ['target', { targets: [step('30', '2023-01-01', '2023-08-31'), step('40', '2023-09-01', '2023-12-31')] }],
  ['target', { targets: [step('30', '2023-09-01', '2023-12-31')] }],
  [
    'boundary',
    {
      units: [unit('a'), unit('b', { valid_to: '2023-08-31' })],
      successions: [
        { predecessor: 'b', successor: 'a', date: '2023-09-01', kind: 'whole', share: '', document: '' },
      ],
    },
  ],
  [
    'boundary',
    {
      units: [unit('a'), unit('b', { valid_from: '2023-09-01' })],
      successions: [
        { predecessor: 'a', successor: 'b', date: '2023-09-01', kind: 'part', share: '', document: '' },
      ],
    },
  ],
])('no comparison: %s', (why, more) => {
  expect(run('2023-09', { observations: months, ...more })).toEqual({
    since: expect.objectContaining({ id: '2023-08' }),
    why,
  });
});

test('what is incomplete is not compared', () => {
  const observations = [
    ...report('2023-08', 1, 4, 'x'),
    ...report('2023-09', 2, 4, 'x'),
    ...report('2023-09', 2, 4, 'y'),
  ];
  const units = [
    unit('a', { level: 'district', children_from: '2020-01-01' }),
    unit('x', { parent: 'a' }),
    unit('y', { parent: 'a' }),
  ];
  expect(run('2023-09', { units, observations })).toMatchObject({ why: 'incomplete' });
});

test('a change of definition before both months, or after them, changes nothing', () => {
  for (const from of ['2023-08-01', '2023-10-01']) {
    const definitionChanges = [{ indicator: 'rate', from, note_vi: 'n', note_en: 'n', document: '' }];
    expect(run('2023-09', { observations: months, definitionChanges })).toMatchObject({ difference: 0.25 });
  }
});
