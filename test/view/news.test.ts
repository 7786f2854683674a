/** News, due dates and the page of corrections over a small site: what is told, of whom, on which day, under which id. */

import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/domain/registry.ts';
import { taskSchema } from '../../src/domain/registry.ts';
import type { Language } from '../../src/i18n/language.ts';
import { correctionsPage } from '../../src/view/correctionsPage.ts';
import { dueDatesOf } from '../../src/view/dueDates.ts';
import { newsOf } from '../../src/view/news.ts';
import { fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';
import { contextForOf } from './mergedSite.ts';

const CORRECTION: Correction = {
  file: '2025-08/a.xlsx',
  sheet: 'Biểu 1',
  cell: 'C11',
  was: '423',
  instead: '4',
  reason_vi: 'Gõ nhầm.',
  reason_en: 'A typing mistake.',
  decided_by: 'UBND huyện',
  decided_on: '2025-09-20',
  document: '',
};

const report = (id: string, period: string, received: string, done: number) => [
  fact('done', id, period, done, { received }),
  fact('all', id, period, 10, { received }),
];

const AUGUST = [...report('a', '2025-08', '2025-09-03', 6), ...report('b', '2025-08', '2025-09-04', 3)];
const SEPTEMBER = [...report('a', '2025-09', '2025-10-02', 4), ...report('b', '2025-09', '', 3)];

/** October comes in, and with it August of b once more, with another number. */
const OCTOBER = [
  ...report('a', '2025-08', '2025-09-03', 6),
  ...report('b', '2025-08', '2025-11-02', 7).map((now) =>
    now.measure === 'all'
      ? { ...now, received: '2025-09-04' }
      : {
          ...now,
          where: { file: 'submissions/2025-10/b.xlsx', sheet: 'S', cell: 'B2' },
          revisions: AUGUST.filter((before) => before.unit === 'b' && before.measure === 'done'),
        },
  ),
  ...SEPTEMBER,
  ...report('a', '2025-10', '2025-11-03', 7),
];

const site = (observations: Parts['observations'], more: Partial<Parts> = {}): Parts => ({
  levels: [level('district', 1), level('commune', 2)],
  units: [unit('d', { level: 'district' }), unit('a', { parent: 'd' }), unit('b', { parent: 'd' })],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all', { name_vi: 'Đúng hạn', name_en: 'On time' })],
  targets: [target('goal', '50')],
  site: { home: 'a', doors: [] },
  observations,
  ...more,
});

const ADDRESS = 'https://vi-du.gov.vn';

function news(observations: Parts['observations'], of?: string, language: Language = 'vi') {
  return newsOf(contextForOf(site(observations), { site: ADDRESS })(language), of);
}

function told(observations: Parts['observations'], of?: string) {
  return (news(observations, of)?.entries ?? []).map(
    ({ id, published, updated }) => `${id.slice(id.indexOf('#') + 1)} ${published} ${updated}`,
  );
}

describe('news', () => {
  test.each<[string, Parts['observations'], string | undefined, string[]]>([
    ['a first month', AUGUST, undefined, ['ky.2025-08 2025-09-03 2025-09-04']],
    [
      'a verdict that turned first of its day, and the as-of day where no receipt is declared',
      [...AUGUST, ...SEPTEMBER],
      undefined,
      [
        'tinh-trang.rate.a.2025-09.goal 2025-10-02 2025-10-02',
        'ky.2025-09 2025-09-30 2025-10-02',
        'ky.2025-08 2025-09-03 2025-09-04',
      ],
    ],
    [
      'of a unit only what concerns it',
      [...AUGUST, ...SEPTEMBER],
      'b',
      ['ky.2025-09.b 2025-09-30 2025-09-30', 'ky.2025-08.b 2025-09-04 2025-09-04'],
    ],
    [
      'a figure that was sent again, while its period stays when it was and what turned by it is told that day',
      OCTOBER,
      'b',
      [
        'tinh-trang.rate.b.2025-09.goal 2025-11-02 2025-11-02',
        'gui-lai.b.2025-11-02.2025-10_b~2exlsx 2025-11-02 2025-11-02',
        'ky.2025-09.b 2025-09-30 2025-09-30',
        'ky.2025-08.b 2025-09-04 2025-09-04',
      ],
    ],
    ['nothing where nothing was reported', [], undefined, []],
  ])('tell of %s', (_, observations, of, expected) => {
    expect(told(observations, of)).toEqual(expected);
  });

  test('of a later month come besides what was told before, which keeps its ids and days', () => {
    const steps = [AUGUST, [...AUGUST, ...SEPTEMBER], OCTOBER].map((observations) => told(observations, 'a'));
    const [first = [], second = [], third = []] = steps;
    expect(second).toEqual(expect.arrayContaining(first));
    expect(third).toEqual(expect.arrayContaining(second));
    expect(third.length).toBeGreaterThan(second.length);
  });

  test('are told in words, with the sentence of the page and a whole address', () => {
    const [turned] = news([...AUGUST, ...SEPTEMBER])?.entries ?? [];
    expect(turned).toMatchObject({
      title: 'a: Đúng hạn từ đạt thành không đạt, tháng 9/2025',
      address: `${ADDRESS}/bieu-do/rate/a/#2025-09`,
      topic: { id: 'tinh-trang', name: 'Đổi tình trạng' },
    });
    expect(turned?.text[0]).toContain('40,0% (4/10)');
    const [, resent] = news(OCTOBER, 'b', 'en')?.entries ?? [];
    expect(resent).toMatchObject({
      title: 'b: 1 figure sent again, 1 indicator value changed',
      text: ['2025-10/b.xlsx says otherwise than a.csv.'],
      list: ['b, On time, August 2025: from 30.0% to 70.0% (missed became met)'],
      address: `${ADDRESS}/en/dinh-chinh/#gui-lai.b.2025-11-02.2025-10_b~2exlsx`,
    });
  });

  test('are a hundred at most, and none where nobody has said where the site is published', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const many = Array.from({ length: 12 }, (_, index) => 2010 + index).flatMap((year) =>
      months.flatMap((month) => report('a', `${year}-${month}`, '', 6)),
    );
    expect(news(many)?.entries).toHaveLength(100);
    expect(news(many)?.entries[0]?.id).toBe(`${ADDRESS}/tin.xml#ky.2021-12`);
    expect(newsOf(contextForOf(site(AUGUST))('vi'))).toBeUndefined();
  });
});

describe('the page of corrections', () => {
  const page = (observations: Parts['observations'], language: Language = 'vi') =>
    correctionsPage(contextForOf(site(observations))(language));

  test('says that there is nothing, and what would stand there', () => {
    const { empty, days, lead } = page(AUGUST);
    expect(days).toEqual([]);
    expect(lead).toBe('Chưa có ô nào được đính chính, chưa có số liệu nào gửi lại với số khác.');
    expect(empty).toContain('trang này ghi số trước, số sau');
  });

  test('tells what was sent again and what changed by it', () => {
    const { lead, days } = page(OCTOBER);
    expect(lead).toBe('1 số liệu gửi lại với số khác; 1 giá trị chỉ tiêu đổi theo; 1 lần đổi tình trạng.');
    expect(days).toHaveLength(1);
    expect(days[0]?.entries[0]).toMatchObject({
      unit: { text: 'b', href: '/don-vi/b/' },
      what: 'gửi lại 1 số liệu',
      files: 'Tệp 2025-10/b.xlsx nói khác a.csv',
      changed: [
        {
          indicator: 'Đúng hạn',
          of: 'Tháng 8/2025',
          before: '30,0%',
          after: { text: '70,0%', value: 0.7, href: '/bieu-do/rate/b/#2025-08' },
          turned: { from: { code: 'missed' }, to: { code: 'met' } },
        },
      ],
      all: [],
      figures: [{ name: 'done', before: { text: '3 hồ sơ', cell: 'ô A1' }, after: { text: '7 hồ sơ' } }],
    });
  });

  test('tells which cell is read otherwise, why, by whose decision, and where it counts', () => {
    const corrected = fact('done', 'a', '2025-08', 4, {
      correction: CORRECTION,
      where: { file: 'submissions/2025-08/a.xlsx', sheet: 'Biểu 1', cell: 'C11' },
    });
    const { lead, days } = page([corrected, fact('all', 'a', '2025-08', 10)], 'en');
    expect(lead).toBe('1 cell corrected.');
    expect(days[0]?.day).toBe('20 Sep 2025');
    expect(days[0]?.entries[0]?.cells).toEqual([
      {
        place: '2025-08/a.xlsx, sheet "Biểu 1", cell C11',
        of: 'done, August 2025',
        was: '423',
        instead: '4',
        reason: 'A typing mistake.',
        decided: 'Decided by UBND huyện on 20 Sep 2025.',
        document: undefined,
        receipts: [{ text: 'On time', href: '/en/bieu-do/rate/a/#2025-08' }],
      },
    ]);
  });

  test('keeps to itself what a withheld cell said', () => {
    const hidden = fact('done', 'a', '2025-08', 'withheld', {
      correction: { ...CORRECTION, was: '', instead: '' },
    });
    const cell = page([hidden]).days[0]?.entries[0]?.cells[0];
    expect([cell?.was, cell?.instead]).toEqual(['Không công bố vì số nhỏ', 'Không công bố vì số nhỏ']);
  });

  test('shows what only more decimals tell apart with as many as that takes', () => {
    const again = {
      ...fact('all', 'a', '2025-08', 9_999, { received: '2025-10-01' }),
      revisions: [fact('all', 'a', '2025-08', 10_000, { received: '2025-09-01' })],
    };
    const changed = page([fact('done', 'a', '2025-08', 6_000, { received: '2025-09-01' }), again]).days[0]
      ?.entries[0]?.changed[0];
    expect([changed?.before, changed?.after.text]).toEqual(['60,00%', '60,01%']);
  });
});

describe('due dates', () => {
  const monthly = {
    form: 'bieu-1',
    level: 'commune',
    below: 'd',
    every: 'month' as const,
    from: '2025-08-01',
    to: '2025-10-31',
    due: { afterMonths: 1, day: 5 },
  };
  const task = (id: string) =>
    taskSchema.parse({
      id,
      document: 'plan',
      item: '1',
      title_vi: `Việc ${id}`,
      title_en: `Task ${id}`,
      unit: 'd',
      lead: 'Công an huyện',
      coordinators: '',
      product: '',
      deadline: '',
      due: '',
    });
  const parts = site(AUGUST, {
    site: { home: 'a', doors: [], reporting: [monthly, { ...monthly, form: 'bieu-2' }] },
    tasks: [task('x'), task('y')],
    taskDeadlines: new Map([
      ['x', { kind: 'by', last: '2025-12-31', keptUp: false }],
      ['y', { kind: 'continuous', from: '' }],
    ]),
  });
  const due = (of?: string) =>
    dueDatesOf(contextForOf(parts, { site: ADDRESS })('vi'), of)?.dates.map(({ id, day }) => `${day} ${id}`);

  test.each([
    [
      'all',
      undefined,
      [
        '2025-09-05 han-nop.bieu-1.commune.d.2025-08.vi@a',
        '2025-10-05 han-nop.bieu-1.commune.d.2025-09.vi@a',
        '2025-11-05 han-nop.bieu-1.commune.d.2025-10.vi@a',
        '2025-12-31 nhiem-vu.x.vi@a',
      ],
    ],
    ['the unit whose plan it is', 'd', ['2025-12-31 nhiem-vu.x.d.vi@a']],
    [
      'a unit that owes reports',
      'b',
      [
        '2025-09-05 han-nop.bieu-1.commune.d.2025-08.b.vi@a',
        '2025-10-05 han-nop.bieu-1.commune.d.2025-09.b.vi@a',
        '2025-11-05 han-nop.bieu-1.commune.d.2025-10.b.vi@a',
      ],
    ],
  ])('of %s: each report once though two forms are owed, and tasks that end on a day', (_, of, expected) => {
    expect(due(of)).toEqual(expected);
  });

  test('are told in words', () => {
    const dates = dueDatesOf(contextForOf(parts)('vi'))?.dates ?? [];
    expect(dates[0]).toMatchObject({
      title: 'Hạn nộp báo cáo tháng 8/2025 (commune)',
      description: '2 đơn vị phải nộp: commune, d.',
      address: '',
    });
    expect(dates.at(-1)).toMatchObject({
      title: 'Hạn nhiệm vụ: Việc x',
      description: 'd.\nChủ trì: Công an huyện.',
    });
  });

  test('say the hour where the calendar names one, and lead to where all is told of the unit', () => {
    const reporting = [{ ...monthly, due: { ...monthly.due, time: '09:00' } }];
    const timed = site(AUGUST, { site: { home: 'a', doors: [], reporting } });
    const [first] = dueDatesOf(contextForOf(timed, { site: ADDRESS })('vi'), 'b')?.dates ?? [];
    expect(first).toMatchObject({
      description: 'Trước 9 giờ.',
      address: `${ADDRESS}/nop-bao-cao/#b`,
    });
  });

  test('are none where there is no calendar and no task', () => {
    expect(dueDatesOf(contextForOf(site(AUGUST))('vi'))).toBeUndefined();
  });
});
