/** Which sentences a summary has, in which order, over small datasets: one unit, 80 % is asked in all but a few. */

import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Target } from '../../src/domain/registry.ts';
import type { Language } from '../../src/i18n/language.ts';
import { reportText, unitSummary } from '../../src/view/unitSummary.ts';
import { fact, indicator, measure, type Parts, target, unit } from '../smallDataset.ts';
import { contextForOf } from './mergedSite.ts';

const PERCENT = { unit_vi: '%', unit_en: '%' };
const MONTHS = ['2025-08', '2025-09'];

/** Of an indicator by its id: done out of 100 in August and in September. */
type Shares = Record<string, readonly [before: number | undefined, now: number | undefined]>;

function parts(shares: Shares, targets: Target[], more: Partial<Parts> = {}): Parts {
  const ids = Object.keys(shares);
  return {
    units: [unit('a')],
    measures: [measure('all'), ...ids.map((id) => measure(`${id}-done`))],
    indicators: ids.map((id) => indicator(id, `${id}-done`, 'all', { ...PERCENT, decimals: '0' })),
    targets,
    observations: [
      ...MONTHS.map((month) => fact('all', 'a', month, 100)),
      ...Object.entries(shares).flatMap(([id, values]) =>
        values.flatMap((value, index) =>
          value === undefined ? [] : [fact(`${id}-done`, 'a', MONTHS[index] ?? '', value)],
        ),
      ),
    ],
    site: { home: 'a', ranking: { fewestCases: 10 } },
    ...more,
  };
}

const asked = (id: string, value = '80') => target(`goal-${id}`, value, { indicator: id });
const due = (id: string, to: string) =>
  target(`due-${id}`, '80', { indicator: id, kind: 'deadline', from: '2025-01-01', to });

function said(given: Parts, language: Language = 'vi'): string[] {
  const context = contextForOf(given)(language);
  const period = parsePeriod('2025-09');
  if (!period) throw new Error('no period');
  return unitSummary(context, 'a', period, '/report/').map(
    ({ before, figure, after, href }) => `${before}${figure}${after} → ${href}`,
  );
}

const receipt = (id: string) => `/bieu-do/${id}/a/#2025-09`;
const NBSP = '\u00a0';

describe('the summary of a unit', () => {
  test.each<[string, Parts, string[]]>([
    ['says nothing where nothing is known', parts({ x: [undefined, undefined] }, [asked('x')]), []],
    [
      'tells of what is not reached by the part of the target that is open, and counts first',
      parts({ x: [undefined, 70], y: [undefined, 20], z: [undefined, 90] }, [
        asked('x'),
        asked('y'),
        asked('z'),
      ]),
      [
        `Trong 3 mục tiêu đã có số liệu: 2 không${NBSP}đạt và 1${NBSP}đạt. → /report/`,
        `Y đạt 20% (20/100), không đạt mục tiêu 80%, còn thiếu 60 hồ sơ. → ${receipt('y')}`,
        `X đạt 70% (70/100), không đạt mục tiêu 80%, còn thiếu 10 hồ sơ. → ${receipt('x')}`,
      ],
    ],
    [
      'puts a missed deadline before a larger gap',
      parts({ x: [undefined, 70], y: [undefined, 20] }, [due('x', '2025-09-30'), asked('y')]),
      [
        `Trong 2 mục tiêu đã có số liệu: 2 không${NBSP}đạt. → /report/`,
        `X đạt 70% (70/100), không đạt mục tiêu 80% (hạn 30/9/2025), còn thiếu 10 hồ sơ. → ${receipt('x')}`,
        `Y đạt 20% (20/100), không đạt mục tiêu 80%, còn thiếu 60 hồ sơ. → ${receipt('y')}`,
      ],
    ],
    [
      'keeps to the order of the registry where gaps are equal',
      parts({ y: [undefined, 70], x: [undefined, 70] }, [asked('x'), asked('y')]),
      [
        `Trong 2 mục tiêu đã có số liệu: 2 không${NBSP}đạt. → /report/`,
        `Y đạt 70% (70/100), không đạt mục tiêu 80%, còn thiếu 10 hồ sơ. → ${receipt('y')}`,
        `X đạt 70% (70/100), không đạt mục tiêu 80%, còn thiếu 10 hồ sơ. → ${receipt('x')}`,
      ],
    ],
    [
      'says of what is newly missed what it was before, and tells it once',
      parts({ x: [90, 70] }, [asked('x')]),
      [
        `Trong 1 mục tiêu đã có số liệu: 1 không${NBSP}đạt. → /report/`,
        `X đạt 70% (70/100), không đạt mục tiêu 80%, còn thiếu 10 hồ sơ, tháng 8/2025 là đạt. → ${receipt('x')}`,
      ],
    ],
    [
      'tells of what turned before what only moved, the worse move before the better',
      parts({ w: [50, 60], x: [60, 90], y: [50, 45], z: [40, 41] }, [asked('x')]),
      [
        `Trong 1 mục tiêu đã có số liệu: 1${NBSP}đạt. → /report/`,
        `X chuyển từ không đạt sang đạt, nay 90%, +30 điểm so với tháng 8/2025. → ${receipt('x')}`,
        `Y kém đi, nay 45%, −5 điểm so với tháng 8/2025. → ${receipt('y')}`,
        `W tốt lên, nay 60%, +10 điểm so với tháng 8/2025. → ${receipt('w')}`,
        `Z tốt lên, nay 41%, +1 điểm so với tháng 8/2025. → ${receipt('z')}`,
      ],
    ],
    [
      'tells of one figure with two targets once',
      parts({ x: [undefined, 70] }, [asked('x'), { ...asked('x', '90'), id: 'higher' }]),
      [
        `Trong 2 mục tiêu đã có số liệu: 2 không${NBSP}đạt. → /report/`,
        `X đạt 70% (70/100), không đạt mục tiêu 90%, còn thiếu 20 hồ sơ. → ${receipt('x')}`,
      ],
    ],
    [
      'tells of two parts of a whole once',
      parts({ kept: [60, 70], late: [40, 30] }, [], {
        indicators: [
          indicator('kept', 'kept-done', 'all', { ...PERCENT, decimals: '0' }),
          indicator('late', 'late-done', 'all', { ...PERCENT, decimals: '0', direction: 'down' }),
        ],
      }),
      [`Kept tốt lên, nay 70%, +10 điểm so với tháng 8/2025. → ${receipt('kept')}`],
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });

  test('gives each kind its share and no more', () => {
    const many = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => [id, [60 + index, 50 + index] as const]),
    );
    const turned = Object.fromEntries(['p', 'q', 'r'].map((id) => [id, [70, 90] as const]));
    const moved = Object.fromEntries(['v', 'w'].map((id) => [id, [30, 37] as const]));
    const fallen = Object.fromEntries(['x', 'y'].map((id) => [id, [43, 30] as const]));
    const goals = [...Object.keys(many), ...Object.keys(turned)].map((id) => asked(id));
    const sentences = said(parts({ ...many, ...turned, ...moved, ...fallen }, goals));
    expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
      'Trong',
      'A',
      'B',
      'P',
      'Q',
      'X',
      'V',
    ]);
  });

  test('says last of which figure the fewest units reported', () => {
    const given = parts({ x: [undefined, undefined] }, [], {
      units: [
        unit('a', { children_from: '2025-01-01' }),
        unit('b', { parent: 'a' }),
        unit('c', { parent: 'a' }),
      ],
      observations: [fact('all', 'b', '2025-09', 100), fact('x-done', 'b', '2025-09', 30)],
    });
    expect(said(given)).toEqual([
      `X mới tính được ở một phần đơn vị: 30% (1/2 đơn vị đã báo cáo). → ${receipt('x')}`,
    ]);
  });

  test('does not tell of a figure that is older than the period', () => {
    expect(said(parts({ x: [20, undefined] }, [asked('x')]))).toEqual([]);
  });

  test('says the same, in English', () => {
    expect(said(parts({ x: [60, 90], y: [undefined, 20] }, [asked('x'), asked('y')]), 'en')).toEqual([
      'Of 2 targets with figures: 1 missed and 1 met. → /report/',
      'Y: 20% (20/100), missing the target of 80%, 60 dossiers short. → /en/bieu-do/y/a/#2025-09',
      'X: from missed to met, now 90%, +30 points against August 2025. → /en/bieu-do/x/a/#2025-09',
    ]);
  });

  test('does not change with the order in which figures came', () => {
    const given = parts({ x: [60, 90], y: [50, 45], z: [50, 55] }, [asked('x')]);
    const turned = { ...given, observations: [...given.observations].reverse() };
    expect(said(turned)).toEqual(said(given));
  });
});

test('a sentence in a document keeps its figure with the receipt', () => {
  const sentence = { before: 'X: ', figure: '70%', value: 0.7, after: '.', href: '/r' };
  expect(reportText(sentence)).toEqual([
    { kind: 'words', text: 'X: ' },
    { kind: 'figure', text: '70%', value: 0.7, receipt: '/r' },
    { kind: 'words', text: '.' },
  ]);
});
