import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/domain/registry.ts';
import { chartPage } from '../../src/view/chartPage.ts';
import { peersOf } from '../../src/view/comparisons.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { multiplesOf } from '../../src/view/multiples.ts';
import { rankedFigure } from '../../src/view/rankedFigure.ts';
import { seriesOf } from '../../src/view/series.ts';
import { timeFigure } from '../../src/view/timeFigure.ts';
import { fact, indicator, level, measure, target, unit } from '../smallDataset.ts';
import { contextOf, PARTS } from './mergedSite.ts';

const report = (id: string, period: string, done: number, all = 100) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const units = [
  unit('top', { level: 'district' }),
  unit('a', { parent: 'top' }),
  unit('b', { parent: 'top' }),
  unit('c', { parent: 'top' }),
];
const site = (
  observations: ReturnType<typeof report>,
  targets: ReturnType<typeof target>[] = [],
  of = units,
) =>
  contextOf({
    site: { home: 'top' },
    levels: [level('district', 1), level('commune', 2)],
    units: of,
    measures: [measure('done'), measure('all')],
    indicators: [indicator('rate', 'done', 'all')],
    targets,
    observations,
  });
const MONTHS = ['2025-01', '2025-02', '2025-03'];
const monthly = (id: string, ...values: number[]) =>
  values.flatMap((value, index) => report(id, MONTHS[index] ?? '', value));

function rateOf(context: ViewContext): Indicator {
  const found = context.registry.indicators.get('rate');
  if (!found) throw new Error('no indicator');
  return found;
}

describe('over time', () => {
  const figureOf = (context: ViewContext, id = 'a') => {
    const [series] = seriesOf(context, 'rate', id);
    return series && timeFigure(context, series, '');
  };

  test.each([
    ['a share far from zero', [80, 84, 90], ['75%', '80%', '85%', '90%', '95%']],
    ['one that hardly moves', [80, 80.5, 81], ['70%', '75%', '80%', '85%', '90%', '95%']],
    ['one near all', [98, 99, 99], ['80%', '85%', '90%', '95%', '100%']],
    ['one near zero', [2, 9, 20], ['0%', '5%', '10%', '15%', '20%']],
  ])('the axis of %s reaches no further than it must', (_, values, ticks) => {
    const svg = figureOf(site(monthly('a', ...values)))?.svg ?? '';
    const [narrow = ''] = svg.split('</svg>');
    expect(narrow.match(/(?<=>)\d+%(?=<)/g)).toEqual(ticks);
  });

  test.each([
    ['up', [10, 20, 30], 'A từ 10,0% lên 30,0%, chưa đạt mục tiêu 80%'],
    ['down to the target', [99, 90, 80], 'A từ 99,0% xuống 80,0%, đã đạt mục tiêu 80%'],
    ['nowhere', [10, 50, 10], 'A giữ ở 10,0%, chưa đạt mục tiêu 80%'],
  ])('%s', (_, values, headline) => {
    const figure = figureOf(site(monthly('a', ...values), [target('t', '80')]));
    expect(figure?.headline).toBe(headline);
    expect(figure?.subtitle).toBe('rate (%) · a · T1/2025 – T3/2025');
    expect(figure?.svg).toContain('data-tip="Tháng 3/2025:');
  });

  test('says the highest and the lowest, each with its receipt, and what is missing', () => {
    const figure = figureOf(
      site([
        ...monthly('a', 10, 40),
        ...report('a', '2025-04', 30),
        fact('done', 'a', '2025-03', 'not-reported'),
      ]),
    );
    const words = figure?.sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    expect(words).toBe(
      'Trong 4 kỳ từ T1/2025 đến T4/2025, cao nhất là 40,0% (T2/2025), thấp nhất là 10,0% (T1/2025); 1 kỳ chưa có số liệu.',
    );
    expect(figure?.sentence.flatMap((part) => (typeof part === 'string' ? [] : part.href))).toEqual([
      '/bieu-do/rate/a/#2025-02',
      '/bieu-do/rate/a/#2025-01',
    ]);
  });

  test('a unit that was formed is drawn with those before it', () => {
    const figure = figureOf(contextOf(PARTS), 'new');
    expect(figure?.headline).toBe('Trước 1/7/2025, 3 đơn vị cũ từ 37,5% đến 50,0%; nay new 50,0%');
    expect(figure?.notes).toEqual(['Nét đứt màu xám trước 1/7/2025: a, b và c.']);
    expect(figure?.svg).toContain('chart-earlier');
    expect(figure?.svg).toContain('Sáp nhập 1/7/2025');
    expect(figureOf(contextOf(PARTS, 'restated'), 'new')?.svg).not.toContain('chart-earlier');
  });

  test('a unit without figures for long after it was formed has no rule before its first', () => {
    const figure = figureOf(contextOf(PARTS), 'far');
    expect(figure?.svg).not.toContain('chart-break');
  });
});

describe('side by side', () => {
  const comparisonOf = (context: ViewContext) => {
    const [peers] = peersOf(context, rateOf(context));
    return peers && { peers, figure: rankedFigure(context, rateOf(context), peers) };
  };

  test('in the latest period for which nearly all reported', () => {
    const context = site([...monthly('a', 1, 2, 3), ...monthly('b', 4, 5), ...monthly('c', 6, 7)]);
    const found = comparisonOf(context);
    expect(found?.peers.period.id).toBe('2025-02');
    expect(found?.figure.headline).toBe('Cao nhất là c 7,0%; thấp nhất là a 2,0%');
  });

  test('measured by the units that there were on its last day', () => {
    const merged = units.map((one) => (one.id === 'c' ? { ...one, valid_to: '2025-02-28' } : one));
    const context = site(
      [...monthly('a', 1, 2, 3), ...monthly('b', 4, 5, 6), ...monthly('c', 6, 7)],
      [],
      merged,
    );
    expect(comparisonOf(context)?.peers.period.id).toBe('2025-03');
  });

  test('against targets of their own, the one farthest from its own is named', () => {
    const own = [target('t', '50'), target('u', '90', { scope: 'unit', of: 'c' })];
    const context = site([...monthly('a', 40), ...monthly('b', 60), ...monthly('c', 70)], own);
    const found = comparisonOf(context);
    expect(found?.figure.headline).toBe('1/3 đơn vị đạt mục tiêu của mình; xa mục tiêu nhất là c 70,0%');
    expect(found?.figure.notes).toContain('Vạch đậm là mục tiêu của từng đơn vị.');
  });
});

describe('side by side over time', () => {
  const context = site([
    ...monthly('a', 10, 20, 30),
    ...monthly('b', 50, 40, 40),
    ...monthly('c', 60, 70),
    ...report('a', '2025-Q1', 20),
    ...report('b', '2025-Q1', 43),
  ]);
  const [peers] = peersOf(context, rateOf(context));
  const found = peers && multiplesOf(context, rateOf(context), peers);

  test('counts who rose and who fell between periods of which most are known', () => {
    expect(found?.figure.headline).toBe('2 đơn vị tăng, 1 đơn vị giảm từ T1/2025 đến T2/2025');
    expect(found?.figure.notes).toEqual(['Mọi hình cùng một thang, từ 0% đến 80%.']);
    expect(found?.drawings).toHaveLength(3);
  });

  test('has every period in the strip, months only, the newest first', () => {
    expect(found?.strip.periods.map(({ text }) => text)).toEqual(['T3/2025', 'T2/2025', 'T1/2025']);
    expect(
      found?.strip.rows.find(({ unit: of }) => of.text === 'c')?.cells.map((cell) => cell?.text),
    ).toEqual([undefined, '70,0%', '60,0%']);
  });
});

test('the table of a chart has a part for each kind of period, the latest first', () => {
  const context = site([
    ...monthly('a', 10, 20, 30),
    ...report('a', '2025-Q1', 20),
    ...report('a', '2024', 5),
  ]);
  const page = chartPage(context, 'rate', 'a');
  expect(page.tables.map(({ title, table }) => [title, table.rows.map(({ head }) => head.text)])).toEqual([
    ['Theo tháng', ['Tháng 3/2025', 'Tháng 2/2025', 'Tháng 1/2025']],
    ['Theo quý', ['Quý I/2025']],
    ['Theo năm', ['Năm 2024']],
  ]);
});
