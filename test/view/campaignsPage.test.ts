import { describe, expect, test } from 'vitest';
import { campaignsPage } from '../../src/view/campaignsPage.ts';
import { frameOf } from '../../src/view/frame.ts';
import { fact, indicator, level, measure, target, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const FIRST = '2025-01-10';
const window = { kind: 'deadline', from: FIRST } as const;
const report = (id: string, last: string, done: number | 'invalid') => [
  fact('done', id, `${FIRST}/${last}`, done),
  fact('quota', id, `${FIRST}/${last}`, 100),
];
/** A district with two communes, its 50 days extended once, and something newer that ends the day of the data. */
const site = (observations: ReturnType<typeof report>, latest: string, language: 'vi' | 'en' = 'vi') =>
  contextOf(
    {
      site: { home: 'district' },
      levels: [level('district', 1), level('commune', 2)],
      units: [
        unit('district', { level: 'district' }),
        unit('a', { parent: 'district' }),
        unit('b', { parent: 'district' }),
      ],
      measures: [measure('done'), measure('quota', { kind: 'stock', over_units: 'sum' })],
      indicators: [indicator('rate', 'done', 'quota'), indicator('count', 'done')],
      targets: [
        target('plan', '100', { ...window, to: '2025-02-28' }),
        target('extended', '100', { ...window, to: '2025-04-30' }),
      ],
      observations: [...observations, fact('done', 'a', `${latest}/${latest}`, 1)],
    },
    'as-reported',
    language,
  );
const all = ['district', 'a', 'b'].flatMap((id, index) => [
  ...report(id, '2025-01-31', 20 + index),
  ...report(id, '2025-03-31', 60 + index),
]);

describe('a campaign that runs', () => {
  const page = campaignsPage(site(all, '2025-04-01'));
  const [campaign] = page.parts[0]?.campaigns ?? [];

  test('is told with its latest deadline and its days left', () => {
    expect(page.lead).toBe('Tính đến 1/4/2025: 1 chiến dịch đang chạy.');
    expect(page.parts.map(({ title }) => title)).toEqual(['Đang chạy']);
    expect(campaign?.about).toBe('district, từ 10/1/2025 đến 30/4/2025');
    expect(campaign?.figure.headline).toBe(
      'Đến 31/3/2025 đạt 60,0%, còn 30 ngày đến hạn 30/4/2025 để đạt 100%',
    );
    expect(campaign?.figure.svg).toContain('100% vào 28/2/2025');
    expect(campaign?.figure.svg).toContain('data-tip="31/3/2025: 60,0%"');
  });

  test('says of each deadline what it asks for', () => {
    expect(campaign?.asOf).toBe('Số liệu đến 31/3/2025.');
    expect(campaign?.deadlines.map(({ due, status }) => `${due} ${status.code}`)).toEqual([
      '28/2/2025 missed',
      '30/4/2025 behind',
    ]);
    expect(campaign?.rows.find(({ label }) => label === 'Còn lại')?.cells).toEqual([
      'quá 31 ngày',
      '30 ngày',
    ]);
  });

  test('ranks the units below', () => {
    expect(campaign?.units?.figure.headline).toBe(
      'Chưa đơn vị nào trong 2 đơn vị đạt mục tiêu 100%; thấp nhất là a 61,0%',
    );
    expect(campaign?.units?.table.rows.map(({ head }) => head.text)).toEqual(['b', 'a', 'district']);
  });
});

describe('a campaign that is over', () => {
  test('without a report since says that nobody knows', () => {
    const page = campaignsPage(site(report('district', '2025-03-31', 60), '2025-06-01', 'en'));
    const [campaign] = page.parts[0]?.campaigns ?? [];
    expect(page.lead).toBe('As of 1 Jun 2025: 1 past the deadline.');
    expect(campaign?.figure.headline).toBe(
      'Deadline of 30 Apr 2025 passed; the latest figure, as of 31 Mar 2025, is 60.0% against a target of 100%',
    );
    expect(campaign?.figure.notes).toEqual([
      'The figures end on 31 Mar 2025; the deadline of 30 Apr 2025 has passed without a later report.',
    ]);
    expect(campaign?.units).toBeUndefined();
  });

  test('whose last figure is withheld is told with the one before', () => {
    const facts = [...report('district', '2025-03-31', 60), ...report('district', '2025-04-30', 'invalid')];
    const [campaign] = campaignsPage(site(facts, '2025-06-01')).parts[0]?.campaigns ?? [];
    expect(campaign?.figure.headline).toContain('đến 31/3/2025, là 60,0%');
    expect(campaign?.figure.notes).toEqual([
      'Đến 30/4/2025, district: rate đang tạm giữ số liệu, chưa công bố.',
    ]);
  });
});

test('without any, the page says why, and the map does not offer it', () => {
  const context = site([], '2025-06-01');
  expect(campaignsPage(context).empty?.why).toContain('Chưa có chiến dịch nào');
  const page = { title: '', description: '', address: '/' };
  const links = (of: typeof context) =>
    frameOf(of, page).map.flatMap((part) => part.links.map(({ href }) => href));
  expect(links(context)).not.toContain('/chien-dich/');
  expect(links(site(all, '2025-06-01'))).toContain('/chien-dich/');
});
