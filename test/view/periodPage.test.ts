import { describe, expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { periodPage, periodPartPaths } from '../../src/view/periodPage.ts';
import { periodPaths, periodsPage } from '../../src/view/periodsPage.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

/** 80 % is asked. Unit a falls below it, b rises to it, c stays, d is silent in September, e has few cases. */
const FIGURES: [string, string, number, number][] = [
  ['a', '2025-08', 85, 100],
  ['a', '2025-09', 70, 100],
  ['b', '2025-08', 60, 100],
  ['b', '2025-09', 90, 100],
  ['c', '2025-08', 50, 100],
  ['c', '2025-09', 50, 100],
  ['d', '2025-08', 50, 100],
  ['e', '2025-08', 1, 2],
  ['e', '2025-09', 2, 2],
];

const data = dataset({
  units: ['a', 'b', 'c', 'd', 'e'].map((id) => unit(id)),
  measures: [measure('done'), measure('asked')],
  indicators: [indicator('rate', 'done', 'asked', { unit_vi: '%', unit_en: '%' })],
  targets: [target('goal', '80')],
  site: { ranking: { fewestCases: 10 } },
  observations: FIGURES.flatMap(([id, period, done, asked]) => [
    fact('done', id, period, done),
    fact('asked', id, period, asked),
  ]),
});
const evaluations = evaluate(data);
const where = { file: 'submissions/submissions.csv', sheet: '', cell: '' };
const findings = [
  finding('report/missing', where, {
    unit: 'Xã X',
    unit_en: 'Commune X',
    period: '2025-09',
    due: '2025-10-05',
  }),
  finding('report/missing', where, {
    unit: 'Xã Y',
    unit_en: 'Commune Y',
    period: '2025-08',
    due: '2025-09-05',
  }),
];
const document = () => headlessDocument();
const context = createContext(
  { dataset: data, evaluations, findings, version: '', base: '/', document },
  'vi',
);
const page = periodPage(context, '2025-09');

describe('the page of a period', () => {
  test('is described by who reported, and what most of them miss', () => {
    expect(page.frame.description).toBe(
      '4 đơn vị có số liệu, 1 chỉ tiêu. Chỉ tiêu nhiều đơn vị không đạt nhất: rate (2/4 đơn vị).',
    );
  });

  test('begins with what matters most, and says where each sentence comes from', () => {
    expect(page.summary.map(({ before, figure, after, href }) => [before + figure + after, href])).toEqual([
      ['Chỉ tiêu nhiều đơn vị không đạt nhất: rate (2/4 đơn vị).', '#so-lieu'],
      ['C: rate đạt 50,0% (50/100), không đạt mục tiêu 80%, còn thiếu 30 hồ sơ.', '/bieu-do/rate/c/#2025-09'],
      [
        'A: rate chuyển từ đạt sang không đạt, nay 70,0%, −15,0 điểm so với tháng 8/2025.',
        '/bieu-do/rate/a/#2025-09',
      ],
      [
        'B: rate chuyển từ không đạt sang đạt, nay 90,0%, +30,0 điểm so với tháng 8/2025.',
        '/bieu-do/rate/b/#2025-09',
      ],
      ['1 đơn vị còn thiếu báo cáo theo lịch: Xã X.', '#thieu-bao-cao'],
    ]);
  });

  test('counts what became better, worse or stayed', () => {
    expect(page.changes?.summary).toBe('So với tháng 8/2025: 2 kết quả tốt hơn, 1 kém hơn và 1 không đổi.');
  });

  test('lists what changed most, with what crossed its target, and leaves out shares of few cases', () => {
    const lists = page.changes?.lists.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => [row.difference, row.turned?.from.code, row.turned?.to.code]),
    }));
    expect(lists).toEqual([
      { title: 'worse', rows: [['−15,0 điểm', 'met', 'missed']] },
      { title: 'better', rows: [['+30,0 điểm', 'missed', 'met']] },
    ]);
  });

  test('names who owes a report of this period, and who had figures before and has none', () => {
    expect(page.silent.map(({ units }) => units.map(({ text }) => text))).toEqual([
      ['Xã X'],
      [context.unitName('d')],
    ]);
    expect(page.silent[0]?.units[0]?.href).toBe('');
  });

  test('has one cell for each unit, with the mark of its status', () => {
    const [matrix] = page.matrix.matrices;
    const rows = matrix?.groups[0]?.rows.map(({ cells }) => [
      cells[0]?.figure.text,
      cells[0]?.statuses.map(({ code }) => code),
    ]);
    expect(rows).toEqual([
      ['70,0%', ['missed']],
      ['90,0%', ['met']],
      ['50,0%', ['missed']],
      ['100,0%', ['met']],
    ]);
  });

  test('leads to the period before, and to none after the last', () => {
    expect(page.frame.across?.previous?.text).toBe('Tháng 8/2025');
    expect(page.frame.across?.next).toBeUndefined();
  });
});

test('periods are listed by year and kind, the latest first', () => {
  const { years, latest } = periodsPage(context);
  expect(latest?.text).toBe('Tháng 9/2025');
  expect(
    years.map(({ year, kinds }) => [year, kinds.map(({ kind, periods }) => [kind, periods.length])]),
  ).toEqual([['2025', [['month', 2]]]]);
});

describe('a period of very many figures', () => {
  const districts = Array.from({ length: 8 }, (_, index) => `d${index}`);
  const communes = districts.flatMap((id) => Array.from({ length: 25 }, (_, index) => `${id}-c${index}`));
  const counts = Array.from({ length: 8 }, (_, index) => `count${index}`);
  const large = dataset({
    units: [
      unit('p'),
      ...districts.map((id) => unit(id, { parent: 'p' })),
      ...communes.map((id) => unit(id, { parent: id.split('-')[0] ?? '' })),
    ],
    measures: counts.map((id) => measure(id)),
    indicators: counts.map((id) => indicator(id, id, '')),
    observations: ['p', ...districts, ...communes].flatMap((of) =>
      counts.map((id) => fact(id, of, '2025-09', 1)),
    ),
  });
  const wide = createContext(
    { dataset: large, evaluations: evaluate(large), findings: [], version: '', base: '/', document },
    'vi',
  );
  const whole = periodPage(wide, '2025-09');

  test('shows the uppermost units and leads to a page for the units below each', () => {
    expect(whole.matrix.matrices).toHaveLength(1);
    expect(whole.matrix.elsewhere.map(({ href }) => href)).toEqual(
      districts.map((id) => `/ky/2025-09/${id}/`),
    );
  });

  test('has exactly the pages that it leads to, each with its own units', () => {
    const paths = periodPartPaths(wide, periodPaths(wide));
    expect(paths.map(({ unit }) => unit)).toEqual(districts);
    const part = periodPage(wide, '2025-09', 'd3');
    expect(part.matrix.matrices[0]?.groups[0]?.rows).toHaveLength(25);
    expect(part.frame.description).toContain('25 đơn vị');
    expect(part.frame.breadcrumbs.at(-1)?.href).toBe('/ky/2025-09/');
  });
});
