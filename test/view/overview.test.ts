/** What the overview says first: the finding, urgent figures once each, what turned, and the units below, worst first. */

import { expect, test } from 'vitest';
import { headlineOf } from '../../src/view/headline.ts';
import { latestOfUnit } from '../../src/view/latest.ts';
import { unitsGlance } from '../../src/view/unitsGlance.ts';
import { urgentOf } from '../../src/view/urgent.ts';
import { whatChanged } from '../../src/view/whatChanged.ts';
import { fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const report = (id: string, period: string, done: number, all = 10) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];

const site = (parts: Partial<Parts>): Parts => ({
  levels: [level('district', 1), level('commune', 2)],
  units: [unit('a')],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all', { unit_vi: '%', unit_en: '%', name_vi: 'Hồ sơ đúng hạn' })],
  observations: report('a', '2025-09', 6),
  site: { home: 'a' },
  ...parts,
});

const deadline = (id: string, to: string) => target(id, '100', { kind: 'deadline', from: '2025-01-01', to });

test.each([
  [
    'one that is not met',
    [target('high', '90')],
    '1 trong 1 mục tiêu không\u00a0đạt: hồ sơ đúng hạn 60,0%, còn thiếu 3 hồ sơ.',
  ],
  [
    'the farthest of two',
    [target('high', '90'), target('higher', '100')],
    '2 trong 2 mục tiêu không\u00a0đạt, xa nhất là hồ sơ đúng hạn: 60,0%, còn thiếu 4 hồ sơ.',
  ],
  [
    'one of two',
    [target('high', '90'), target('low', '50')],
    '1 trong 2 mục tiêu không\u00a0đạt: hồ sơ đúng hạn 60,0%, còn thiếu 3 hồ sơ.',
  ],
  [
    'that all is well, and of what is met the nearest to its target',
    [target('low', '50'), target('lower', '10')],
    'Cả 2 mục tiêu đã có số liệu đều đạt hoặc đúng tiến độ. Sát mục tiêu nhất là hồ sơ đúng hạn: 60,0%, mục tiêu 50%.',
  ],
  [
    'the only one that is met',
    [target('low', '50')],
    'Mục tiêu duy nhất đã có số liệu đang đạt hoặc đúng tiến độ. Đó là hồ sơ đúng hạn: 60,0%, mục tiêu 50%.',
  ],
  [
    'one indicator without targets',
    [],
    'Tháng 9/2025, a: hồ sơ đúng hạn là 60,0% (6/10), không có mục tiêu để so sánh.',
  ],
])('the finding tells of %s', (_, targets, expected) => {
  const context = contextOf(site({ targets }));
  const { finding } = headlineOf(context, latestOfUnit(context, 'a'));
  expect(`${finding.before}${finding.figure}${finding.after}`).toBe(expected);
});

test.each([
  [
    'the largest change',
    report('a', '2025-08', 8),
    0,
    'Trong 2 chỉ tiêu được theo dõi, thay đổi nhiều nhất là hồ sơ đúng hạn: giảm 20,0 điểm so với tháng 8/2025, còn 60,0%.',
  ],
  [
    'the first where nothing can be compared',
    [],
    0,
    'Trong 2 chỉ tiêu được theo dõi, có hồ sơ đúng hạn: 60,0%.',
  ],
  [
    'the lowest percentage where nothing can be compared',
    [fact('some', 'a', '2025-09', 9)],
    0,
    'Trong 3 chỉ tiêu được theo dõi, tỷ lệ thấp nhất là hồ sơ đúng hạn: 60,0%.',
  ],
  [
    'the lowest rank where units are ranked',
    [],
    2,
    'Trong 2 chỉ tiêu được theo dõi, thứ hạng thấp nhất là hồ sơ đúng hạn: hạng 3/3, 60,0%.',
  ],
])('without targets the finding tells of %s', (_, more, better, expected) => {
  const others = Array.from({ length: better }, (_, index) => `b${index}`);
  const asPercent = { unit_vi: '%', unit_en: '%' };
  const rate = indicator('rate', 'done', 'all', { ...asPercent, name_vi: 'Hồ sơ đúng hạn' });
  const context = contextOf(
    site({
      units: [
        unit('home', { level: 'district' }),
        ...['a', ...others].map((id) => unit(id, { parent: 'home' })),
      ],
      measures: [measure('done'), measure('all'), measure('some')],
      indicators: [
        indicator('some', 'some', 'all', asPercent),
        rate,
        indicator('count', 'all', '', { direction: 'none' }),
      ],
      observations: [
        ...report('a', '2025-09', 6),
        ...others.flatMap((id) => report(id, '2025-09', 9)),
        ...more,
      ],
    }),
  );
  const { finding, lead } = headlineOf(context, latestOfUnit(context, 'a'));
  expect(lead).toBe(expected);
  expect(finding.value).toBe(0.6);
});

test('one figure with two targets is one urgent row with two verdicts', () => {
  const context = contextOf(
    site({ targets: [deadline('first', '2025-09-30'), deadline('extended', '2025-12-31')] }),
  );
  const { rows, more } = urgentOf(context, latestOfUnit(context, 'a'), 5);
  expect(more).toBe(0);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.verdicts.map(({ status, due }) => [status.code, due])).toEqual([
    ['missed', 'Hạn 30/9/2025'],
    ['behind', 'Hạn 31/12/2025'],
  ]);
  expect(rows[0]).toMatchObject({ targets: 'mục tiêu 100%', gap: 'Còn thiếu 4 hồ sơ (40,0 điểm).' });
});

test('a verdict that turned is told apart from what only moved', () => {
  const context = contextOf(
    site({
      targets: [target('goal', '50')],
      observations: [...report('a', '2025-08', 4), ...report('a', '2025-09', 6)],
    }),
  );
  const changed = whatChanged(context, latestOfUnit(context, 'a'));
  expect(changed.since).toBe('So với tháng 8/2025.');
  expect(changed.flipped.map(({ before, status, amount }) => [before?.code, status.code, amount])).toEqual([
    ['missed', 'met', '+20,0 điểm'],
  ]);
  expect([...changed.better, ...changed.worse]).toEqual([]);
});

test.each([
  ['better', 6, 7],
  ['worse', 7, 6],
] as const)('a move for the %s', (direction, before, now) => {
  const context = contextOf(
    site({ observations: [...report('a', '2025-08', before), ...report('a', '2025-09', now)] }),
  );
  const changed = whatChanged(context, latestOfUnit(context, 'a'));
  expect(changed[direction].map(({ name }) => name)).toEqual(['Hồ sơ đúng hạn']);
  expect(changed[direction === 'better' ? 'worse' : 'better']).toEqual([]);
});

test.each([
  ['nothing before it', report('a', '2025-09', 6), 'Chưa có kỳ trước cùng loại để so sánh.'],
  [
    'the same as before',
    [...report('a', '2025-08', 6), ...report('a', '2025-09', 6)],
    'Không chỉ tiêu nào thay đổi.',
  ],
])('with %s, the section says so in one line', (_, observations, nothing) => {
  const context = contextOf(site({ observations }));
  expect(whatChanged(context, latestOfUnit(context, 'a'))).toMatchObject({ nothing, since: '' });
});

test('units below stand worst first, those without a verdict apart, those without figures last', () => {
  const context = contextOf(
    site({
      units: [
        unit('home', { level: 'district' }),
        ...['well', 'badly', 'monitored', 'silent'].map((id) => unit(id, { parent: 'home' })),
      ],
      targets: ['well', 'badly'].map((id) => target(id, '50', { scope: 'unit', of: id })),
      observations: [
        ...report('well', '2025-09', 9),
        ...report('badly', '2025-09', 1),
        ...report('monitored', '2025-09', 5),
      ],
    }),
  );
  const home = context.registry.units.get('home');
  const glance = home ? unitsGlance(context, home) : undefined;
  const rows = glance?.direct.rows.map((entry) => ('row' in entry ? entry.row.unit.text : entry.hidden));
  expect(rows).toEqual(['badly', 'well']);
  expect(glance?.direct.columns.map(({ code }) => code)).toEqual(['missed', 'met']);
  expect(glance?.direct.unjudged.map(({ text }) => text)).toEqual(['monitored']);
  expect(glance?.direct.silent.map(({ text }) => text)).toEqual(['silent']);
});
