/** Which is better of two units and of two periods, and when nobody may say so. */

import { describe, expect, test } from 'vitest';
import { comparePeriods, compareUnits } from '../../src/view/comparePage.ts';
import { comparedPairs } from '../../src/view/comparePairs.ts';
import { fact, indicator, level, measure, type Parts, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const report = (id: string, period: string, done: number, all: number, late: number) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
  fact('late', id, period, late),
];

const PARTS: Parts = {
  site: { home: 'left', ranking: { fewestCases: 10 } },
  levels: [level('district', 1), level('commune', 2)],
  units: [
    unit('top', { level: 'district' }),
    ...['left', 'right', 'tiny'].map((id) => unit(id, { parent: 'top' })),
  ],
  measures: [measure('done'), measure('all'), measure('late')],
  indicators: [
    indicator('rate', 'done', 'all'),
    indicator('late', 'late', '', { direction: 'down' }),
    indicator('late-rate', 'late', 'all', { direction: 'down' }),
  ],
  observations: [
    ...report('left', '2025-05', 30, 100, 20),
    ...report('left', '2025-06', 50, 100, 10),
    ...report('right', '2025-06', 60, 100, 10),
    ...report('tiny', '2025-06', 1, 2, 1),
  ],
};

const context = contextOf(PARTS);
const rowsOf = (page: ReturnType<typeof compareUnits>) =>
  page.groups
    .flatMap(({ rows }) => rows)
    .map(({ indicator: { text }, difference, verdict }) => [text, difference, verdict]);

describe('two units', () => {
  test('are compared in shares, the first less the second; counts say more about size', () => {
    expect(rowsOf(compareUnits(context, 'left', 'right'))).toEqual([
      ['rate', '−10,0 điểm', 'right tốt hơn'],
      ['late', '', 'phụ thuộc quy mô, không xét hơn kém'],
      ['late-rate', '', 'như nhau'],
    ]);
  });

  test('and the sentence counts only what can be compared', () => {
    expect(compareUnits(context, 'left', 'right').lead).toBe(
      'left hơn right ở 0/2 chỉ tiêu so sánh được, kém ở 1, ngang ở 1.',
    );
    expect(compareUnits(context, 'left', 'tiny').lead).toBe(
      'Chưa có chỉ tiêu nào đủ căn cứ để nói bên nào tốt hơn.',
    );
  });
});

test('two periods of a unit: counts too, the later against the earlier', () => {
  const page = comparePeriods(context, 'left', '2025-05', '2025-06');
  expect(page.heads.map(({ text }) => text)).toEqual(['Tháng 6/2025', 'Tháng 5/2025']);
  expect(rowsOf(page)).toEqual([
    ['rate', '+20,0 điểm', 'tốt hơn'],
    ['late', '−10,0 hồ sơ', 'tốt hơn'],
    ['late-rate', '−10,0 điểm', 'tốt hơn'],
  ]);
  expect(page.lead).toBe('So với tháng 5/2025, tháng 6/2025 tốt hơn ở 3/3 chỉ tiêu so sánh được.');
});

test.each([
  [
    {
      definitionChanges: [
        { indicator: 'rate', from: '2025-06-01', note_vi: 'x', note_en: 'x', document: '' },
      ],
    },
    'cách tính đã đổi, không so sánh',
  ],
  [
    {
      successions: [
        {
          predecessor: 'tiny',
          successor: 'left',
          date: '2025-06-01',
          kind: 'whole' as const,
          share: '',
          document: '',
        },
      ],
    },
    'địa bàn đã đổi, không so sánh',
  ],
])('two periods between which something changed are not: %o', (more, verdict) => {
  const [first] = rowsOf(comparePeriods(contextOf({ ...PARTS, ...more }), 'left', '2025-05', '2025-06'));
  expect(first).toEqual(['rate', '', verdict]);
});

test('pairs stand once each, in the order of the registry, of the home unit alone for periods', () => {
  const { units, periods } = comparedPairs(context);
  expect(units).toEqual([
    ['left', 'right'],
    ['left', 'tiny'],
    ['right', 'tiny'],
  ]);
  expect(periods.map((pair) => pair.map(({ id }) => id))).toEqual([['2025-05', '2025-06']]);
});
