import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/domain/dataset.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { reportingSchema } from '../../src/domain/siteConfig.ts';
import { debtsOf } from '../../src/view/reportDebts.ts';
import { reportingPage } from '../../src/view/reportingPage.ts';
import { fact, level, measure, type Parts, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const delivery = (id: string, period: string, received: string, more: Partial<Delivery> = {}): Delivery => ({
  form: 'monthly',
  unit: id,
  period: parsePeriod(period),
  received,
  where: { file: `${id}-${period}-${received}.xlsx`, sheet: '', cell: '' },
  expected: 4,
  reported: 4,
  ...more,
});

const line = (more: object = {}) =>
  reportingSchema.parse({
    form: 'monthly',
    level: 'commune',
    below: 'home',
    every: 'month',
    from: '2025-08-01',
    due: { afterMonths: 1, day: 12 },
    ...more,
  });

const parts = (deliveries: Delivery[], more: Partial<Parts> = {}, lines = [line()]): Parts => ({
  levels: [level('district', 1), level('commune', 2)],
  units: [
    unit('home', { level: 'district' }),
    ...['a', 'b'].map((id) => unit(id, { parent: 'home' })),
    unit('c', { parent: 'home', valid_to: '2025-10-20' }),
  ],
  measures: [measure('done')],
  indicators: [],
  observations: [],
  deliveries,
  site: { home: 'home', reporting: lines, asOf: '2025-11-15' },
  ...more,
});
const contextWith = (deliveries: Delivery[], more: Partial<Parts> = {}, lines = [line()]) =>
  contextOf(parts(deliveries, more, lines));

const SENT = [
  delivery('a', '2025-08', '2025-09-12'),
  delivery('a', '2025-09', '2025-10-14'),
  delivery('a', '2025-10', '2025-11-03', { reported: 3 }),
  delivery('b', '2025-08', '2025-09-01'),
  delivery('b', '2025-08', '2025-09-20'),
];

describe('unit by unit and period by period', () => {
  const [strip] = reportingPage(contextWith(SENT)).strips;

  test('newest first, each cell with what it says', () => {
    expect(strip?.title).toBe('commune: báo cáo hằng tháng, hạn ngày 12 tháng sau');
    expect(strip?.periods).toEqual(['T10/2025', 'T9/2025', 'T8/2025']);
    const cells = strip?.groups.flatMap(({ rows }) =>
      rows.map(({ unit: { text }, cells: of }) => [
        text,
        ...of.map((cell) => (cell ? [cell.text, cell.corrected].filter(Boolean).join(', ') : '–')),
      ]),
    );
    expect(cells).toEqual([
      ['a', 'thiếu 1 ô', 'muộn 2 ngày', '12/9'],
      ['b', 'chưa nộp', 'chưa nộp', '1/9, sửa 20/9'],
      ['c', '–', 'chưa nộp', 'chưa nộp'],
    ]);
  });

  test('with how many came in time, of each unit and of each period', () => {
    expect(strip?.groups[0]?.rows.map(({ inTime }) => inTime)).toEqual(['1/3', '1/3', '0/2']);
    expect(strip?.inTime).toEqual(['0/2', '0/3', '2/3']);
  });
});

test('what is owed now: longest first, and of a unit that is no more it is said', () => {
  const context = contextWith(SENT);
  expect(
    reportingPage(context).debts.map(({ unit: { text }, reports }) => `${text}: ${reports.join('; ')}`),
  ).toEqual([
    'c: Tháng 8/2025 (quá hạn 64 ngày); tháng 9/2025 (quá hạn 34 ngày); đơn vị đã kết thúc',
    'b: Tháng 9/2025 (quá hạn 34 ngày); tháng 10/2025 (quá hạn 3 ngày)',
    'a: Tháng 10/2025 (thiếu 1 ô)',
  ]);
  expect(debtsOf(context, 'a')).toEqual(['Tháng 10/2025 (thiếu 1 ô)']);
  expect(debtsOf(context, 'home')).toEqual([]);
});

test('of a table of all units, each answers for its own rows', () => {
  const where = { file: 'all.xlsx', sheet: 'S', cell: 'A1' };
  const of = (id: string, value: number | undefined) => ({
    ...fact('done', id, '2025-08', value ?? 0),
    ...(value === undefined ? { quantity: { state: 'not-reported' as const } } : {}),
    where,
  });
  const table = delivery('', '2025-08', '2025-09-01', {
    where: { ...where, cell: '' },
    expected: 3,
    reported: 2,
  });
  const observations = [of('a', 1), { ...of('b', 2) }, { ...of('b', undefined), measure: 'other' }];
  const page = reportingPage(
    contextWith([table], { observations, measures: [measure('done'), measure('other')] }),
  );
  const texts = page.strips[0]?.groups[0]?.rows.map(({ cells }) => cells.at(-1)?.text);
  expect(texts).toEqual(['1/9', 'thiếu 1 ô', 'chưa nộp']);
});

test.each([
  ['hạn 9 giờ thứ Sáu trong tuần', { every: 'week', due: { day: 5, time: '09:00' } }],
  ['hạn ngày 15 tháng sau', { due: { afterMonths: 1, day: 15 } }],
  ['hạn ngày 22 của tháng ấy', { due: { day: 22 } }],
  ['hạn ngày 15 của tháng cuối kỳ', { every: 'half', due: { day: 15 } }],
  ['hạn ngày 14 tháng sau khi hết kỳ', { every: 'nine-months', due: { afterMonths: 1, day: 14 } }],
  [
    'hạn 16 giờ 30 ngày 5 tháng sau khi hết kỳ',
    { every: 'year', due: { afterMonths: 1, day: 5, time: '16:30' } },
  ],
])('the calendar in words: %s', (words, more) => {
  const [row] = reportingPage(contextWith([], {}, [line({ ...more, from: '2025-01-01' })])).calendar;
  expect(`hạn ${row?.when}`).toBe(words);
  expect(row?.next).toMatch(/^\d{1,2}\/\d{1,2}\/\d{4}$/);
});

test('without a calendar it is said why nothing stands here', () => {
  expect(reportingPage(contextWith([], {}, []))).toMatchObject({
    empty: true,
    strips: [],
    calendar: [],
    debts: [],
  });
});
