import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../src/view/breaks.ts';
import { seriesOf } from '../../src/view/series.ts';
import { timeChart } from '../../src/view/timeChart.ts';
import { fact, indicator, measure, target, unit } from '../smallDataset.ts';
import { contextOf, PARTS, periodsOf } from './mergedSite.ts';

const counted = (...periods: string[]) =>
  contextOf({
    units: [unit('a')],
    measures: [measure('done')],
    indicators: [indicator('count', 'done')],
    observations: periods.map((period, index) => fact('done', 'a', period, index + 1)),
  });
const shapesOf = (context: ReturnType<typeof counted>, id = 'count', of = 'a') =>
  seriesOf(context, id, of).map(({ kind, evaluations }) => [kind, periodsOf(evaluations)]);

test.each([
  ['one period is no series', ['2025-01'], []],
  ['months', ['2025-01', '2025-02'], [['periods', ['2025-01', '2025-02']]]],
  [
    'months before quarters before years',
    ['2025-01', '2025-02', '2025-03', '2025-04', '2025-Q1', '2025-Q2', '2024', '2025-H1'],
    [['periods', ['2025-01', '2025-02', '2025-03', '2025-04']]],
  ],
  [
    'years where there are months for less than half of the time',
    ['2022', '2023', '2024', '2025-01', '2025-02'],
    [['periods', ['2022', '2023', '2024']]],
  ],
  ['the same year to two days is no series', ['2025-01-01/2025-09-10', '2025-01-01/2025-10-10'], []],
])('%s', (_, periods, expected) => {
  expect(shapesOf(counted(...periods))).toEqual(expected);
});

const campaign = contextOf({
  units: [unit('a')],
  measures: [measure('done'), measure('quota', { kind: 'stock', over_units: 'sum' })],
  indicators: [indicator('rate', 'done', 'quota')],
  targets: [
    target('first', '100', { kind: 'deadline', from: '2025-01-10', to: '2025-02-28' }),
    target('extended', '100', { kind: 'deadline', from: '2025-01-10', to: '2025-04-30' }),
  ],
  observations: ['2025-01-31', '2025-02-28', '2025-03-31'].flatMap((last, index) => [
    fact('done', 'a', `2025-01-10/${last}`, 20 * (index + 1)),
    fact('quota', 'a', `2025-01-10/${last}`, 100),
  ]),
});

test('the days since the beginning of a campaign are a curve, towards all of its deadlines', () => {
  const [series] = seriesOf(campaign, 'rate', 'a');
  expect(series?.kind).toBe('campaign');
  expect(series?.evaluations.map(({ period, target: of }) => `${period?.last} ${of?.id}`)).toEqual([
    '2025-01-31 extended',
    '2025-02-28 extended',
    '2025-03-31 extended',
  ]);
  const svg = series ? timeChart(campaign, series) : '';
  expect(svg).toContain('>100% vào 28/2/2025<');
  expect(svg).toContain('>100% vào 30/4/2025<');
  expect(svg).toContain('class="chart-needed"');
  expect(svg).not.toContain('class="chart-target"');
});

describe('a series breaks', () => {
  const months = (context: ReturnType<typeof contextOf>, id: string) =>
    seriesOf(context, 'rate', id)[0]?.evaluations ?? [];
  const linesIn = (svg: string, className: string) =>
    svg.match(new RegExp(`<g class="${className}">(.*?)</g>`))?.[1]?.match(/<path/g)?.length ?? 0;

  test('as reported, where the unit changed: the line is cut', () => {
    const context = contextOf(PARTS);
    expect(breaksOf(context, months(context, 'near'))).toMatchObject([
      { index: 2, label: 'Nhập thêm 1/7/2025', cuts: true },
    ]);
    expect(breaksOf(context, months(context, 'new'))).toEqual([]);
    const [series] = seriesOf(context, 'rate', 'near');
    expect(series && linesIn(timeChart(context, series), 'chart-line')).toBe(2);
  });

  test('restated, the same rule, and the line goes on; estimated as dashes', () => {
    const context = contextOf(PARTS, 'restated');
    expect(breaksOf(context, months(context, 'new'))).toMatchObject([
      { index: 2, label: 'Sáp nhập 1/7/2025', cuts: false },
    ]);
    const [series] = seriesOf(context, 'rate', 'new');
    const svg = series ? timeChart(context, series) : '';
    expect([linesIn(svg, 'chart-line chart-estimated'), linesIn(svg, 'chart-line')]).toEqual([1, 1]);
    expect(svg).toContain('(ước tính)');
  });

  test('where the way of counting changed, through either lens; two changes at once are one rule', () => {
    const change = { indicator: 'rate', from: MERGED, note_vi: 'khác', note_en: 'other', document: '' };
    for (const lens of ['as-reported', 'restated'] as const) {
      const context = contextOf({ ...PARTS, definitionChanges: [change] }, lens);
      expect(breaksOf(context, months(context, 'near'))).toMatchObject([
        { label: 'Nhập thêm 1/7/2025; Đổi cách tính 1/7/2025', cuts: true },
      ]);
    }
  });
});

const MERGED = '2025-07-01';
