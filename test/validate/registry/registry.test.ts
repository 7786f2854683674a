import { describe, expect, test } from 'vitest';
import { found, type Records } from './found.ts';

describe('how a measure adds up', () => {
  const unfit = 'registry/aggregation-unlike-kind';
  test.each<[string, string, string, string[]]>([
    ['flow', 'sum', 'sum', []],
    ['flow', 'sum', 'none', []],
    ['flow', 'sum', 'last', [`${unfit} over_periods 2 last flow sum, none`]],
    ['stock', 'sum', 'last', []],
    ['stock', 'none', 'none', []],
    ['stock', 'sum', 'sum', [`${unfit} over_periods 2 sum stock last, none`]],
    ['rate', 'none', 'none', []],
    ['rate', 'none', 'sum', [`${unfit} over_periods 2 sum rate none`]],
    [
      'rate',
      'sum',
      'last',
      [`${unfit} over_periods 2 last rate none`, `${unfit} over_units 2 sum rate none`],
    ],
  ])('%s, over units %s, over periods %s', (kind, over_units, over_periods, expected) =>
    expect(found({ measures: [{ id: 'done', kind, over_units, over_periods }] })).toEqual(expected),
  );
});

describe('earlier names', () => {
  const units: Records = [
    { id: 'a' },
    { id: 'ended', valid_to: '2025-06-30' },
    { id: 'begun', valid_from: '2025-07-01' },
  ];
  test.each<[string, Records, string[]]>([
    ['one after another', [{ until: '2020-01-31' }, { until: '2024-12-31' }], []],
    [
      'two until one day',
      [{ until: '2024-12-31' }, { until: '2024-12-31', name_vi: 'Khác' }],
      ['registry/duplicate-day until 3 a 2024-12-31'],
    ],
    ['until one day, of two units', [{ until: '2024-12-31' }, { unit: 'ended', until: '2024-12-31' }], []],
    ['until the last day of the unit', [{ unit: 'ended', until: '2025-06-30' }], []],
    [
      'after the unit',
      [{ unit: 'ended', until: '2025-07-01' }],
      ['registry/name-outside-life until 2 ended 2025-07-01'],
    ],
    [
      'before the unit',
      [{ unit: 'begun', until: '2025-06-30' }],
      ['registry/name-outside-life until 2 begun 2025-06-30'],
    ],
    ['of an unknown unit', [{ unit: 'b', until: '2024-12-31' }], ['registry/unknown-code unit 2 b units']],
    [
      'by an unknown document',
      [{ until: '2024-12-31', document: 'nq-1' }],
      ['registry/dangling-document document 2 nq-1'],
    ],
    ['on no day', [{ until: '' }], ['registry/invalid-value until 2  until date']],
  ])('%s', (_, names, expected) =>
    expect(
      found({
        levels: [{ id: 'commune' }],
        units,
        'unit-names': names.map((name) => ({ unit: 'a', ...name })),
      }),
    ).toEqual(expected),
  );
});

test.each<[string, Records, string[]]>([
  ['on two days', [{ from: '2024-01-01' }, { from: '2025-01-01' }], []],
  [
    'twice on one day',
    [{ from: '2024-01-01' }, { from: '2024-01-01' }],
    ['registry/duplicate-day from 3 rate 2024-01-01'],
  ],
  [
    'of an unknown indicator',
    [{ indicator: 'other', from: '2024-01-01' }],
    ['registry/unknown-code indicator 2 other indicators'],
  ],
])('a definition that changes %s', (_, changes, expected) =>
  expect(
    found({
      groups: [{ id: 'group' }],
      measures: [{ id: 'done' }],
      indicators: [{ id: 'rate', group: 'group', numerator: 'done' }],
      'definition-changes': changes.map((change) => ({ indicator: 'rate', ...change })),
    }),
  ).toEqual(expected),
);

describe('steps of a target', () => {
  test.each<[string, string[], string[]]>([
    ['that follow one another', ['2023-01-01/2023-12-31', '2024-01-01/'], []],
    ['in another order', ['2024-01-01/', '2023-01-01/2023-12-31'], []],
    ['on one day', ['2023-01-01/2023-12-31', '2023-12-31/'], ['registry/overlapping-targets id 3 goal']],
    ['the first without an end', ['2023-01-01/', '2024-01-01/'], ['registry/overlapping-targets id 3 goal']],
    [
      'with days between',
      ['2023-01-01/2023-12-31', '2024-01-03/'],
      ['registry/steps-apart from 3 goal 2023-12-31 2024-01-03'],
    ],
    [
      'with days between, in another order',
      ['2024-02-01/2024-12-31', '/2023-12-31', '2025-01-01/'],
      ['registry/steps-apart from 2 goal 2023-12-31 2024-02-01'],
    ],
  ])('%s', (_, windows, expected) => expect(found(targets(windows))).toEqual(expected));

  test('of two scopes or categories are not of one target', () => {
    const [first = {}, second = {}] = targets(['2023-01-01/2023-12-31', '2025-01-01/']).targets;
    const apart = (more: Records[number]) =>
      found({ ...targets([]), targets: [first, { ...second, ...more }] });
    expect(apart({ scope: 'unit', of: 'a' })).toEqual([]);
    expect(apart({ category: 'x' })).toEqual([]);
    expect(apart({})).toHaveLength(1);
  });
});

function targets(windows: string[]) {
  return {
    levels: [{ id: 'commune' }],
    units: [{ id: 'a' }],
    documents: [{ id: 'plan', number: '1', issuer: 'A', title_vi: 'Kế hoạch', title_en: 'Plan' }],
    dimensions: [{ id: 'kind', slug: 'kind', title_vi: 'Loại', title_en: 'Kind' }],
    categories: [{ id: 'x', dimension: 'kind' }],
    groups: [{ id: 'group' }],
    measures: [{ id: 'done' }],
    indicators: [{ id: 'rate', group: 'group', numerator: 'done' }],
    targets: windows.map((window) => {
      const [from = '', to = ''] = window.split('/');
      return {
        id: 'goal',
        indicator: 'rate',
        scope: 'all',
        comparator: '>=',
        value: '80',
        kind: 'standing',
        from,
        to,
        document: 'plan',
      };
    }),
  };
}

test('tables that are not there are no findings', () => expect(found({})).toEqual([]));

describe('deadlines of tasks', () => {
  const task = { id: 't', title_vi: 'Việc', title_en: 'Task', item: '1', unit: 'a', document: 'plan' };
  const others = {
    units: [{ id: 'a' }],
    levels: [{ id: 'commune' }],
    documents: [
      { id: 'plan', number: '1/KH', date: '2023-01-01', issuer: 'x', title_vi: 'x', title_en: 'x' },
    ],
  };
  test.each<[string, string, string, string[]]>([
    ['the words say a day', 'Quý II/2024', '', []],
    ['both say the same day', 'Quý II/2024', '2024-06-30', []],
    [
      'they say two days',
      'Quý II/2024',
      '2024-06-15',
      ['registry/deadline-differs due 2 Quý II/2024 2024-06-30 2024-06-15'],
    ],
    ['no words, a declared day', '', '2024-06-30', []],
    ['unreadable words, a declared day', 'Đầu năm 2024', '2024-03-31', []],
    ['unreadable words alone', 'Đầu năm 2024', '', ['registry/unread-deadline deadline 2 Đầu năm 2024']],
    ['a condition that came true on a day', 'Sau khi tỉnh triển khai', '2024-06-30', []],
    [
      'all the time, and a day',
      'Thường xuyên',
      '2024-06-30',
      ['registry/deadline-differs due 2 Thường xuyên  2024-06-30'],
    ],
    ['neither', '', '', []],
  ])('%s', (_, deadline, due, expected) =>
    expect(found({ ...others, tasks: [{ ...task, deadline, due }] })).toEqual(expected),
  );
});
