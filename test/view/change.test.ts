import { describe, expect, test } from 'vitest';
import type { Change, Evaluation } from '../../src/domain/evaluation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { changeText } from '../../src/view/change.ts';
import { createContext } from '../../src/view/context.ts';
import { rangeText } from '../../src/view/range.ts';
import { scoreOf } from '../../src/view/score.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const document = () => headlessDocument();
const district = unit('district', { level: 'district', children_from: '2020-01-01' });
const data = dataset({
  units: [district, ...['a', 'b', 'c'].map((id) => unit(id, { parent: 'district' }))],
  measures: [measure('done'), measure('all')],
  indicators: [
    indicator('rate', 'done', 'all'),
    indicator('late', 'done', 'all', { direction: 'down' }),
    indicator('watched', 'done', 'all', { direction: 'none' }),
    indicator('count', 'done', '', { decimals: '0' }),
  ],
  targets: [target('goal', '80')],
  site: { ranking: { fewestCases: 10 } },
  observations: [
    ...report('a', 8, 10),
    ...report('b', 60, 100),
    ...report('c', 71, 100),
    ...report('a', 3, 9, '2025-10'),
    ...report('b', 3, 100, '2025-10'),
  ],
});

function report(of: string, done: number, all: number, period = '2025-09') {
  return [fact('done', of, period, done), fact('all', of, period, all)];
}

const evaluations = evaluate(data);
const contexts = {
  vi: createContext({ dataset: data, evaluations, findings: [], version: '', base: '/', document }, 'vi'),
  en: createContext({ dataset: data, evaluations, findings: [], version: '', base: '/', document }, 'en'),
};

function of(id: string, unitId: string, period = '2025-09'): Evaluation {
  const found = evaluations.find(
    (one) => one.indicator === id && one.unit === unitId && one.period?.id === period,
  );
  if (!found) throw new Error(`no evaluation of ${id}`);
  return found;
}

const august = parsePeriod('2025-08') ?? { id: '', kind: 'month', first: '', last: '' };
const by = (difference: number, before = 0.6, relative?: number): Change => ({
  since: august,
  before,
  difference,
  relative,
});

describe('changeText', () => {
  test.each<[string, Change | undefined, string, string]>([
    ['rate', by(0.023), '+2,3 điểm so với tháng 8/2025, tốt hơn', '+2.3 points against August 2025, better'],
    ['rate', by(-0.023), '−2,3 điểm so với tháng 8/2025, kém hơn', '−2.3 points against August 2025, worse'],
    ['late', by(-0.023), '−2,3 điểm so với tháng 8/2025, tốt hơn', '−2.3 points against August 2025, better'],
    ['watched', by(0.023), '+2,3 điểm so với tháng 8/2025, tăng', '+2.3 points against August 2025, more'],
    [
      'rate',
      by(0.0004),
      '+0,04 điểm so với tháng 8/2025, tốt hơn',
      '+0.04 points against August 2025, better',
    ],
    ['rate', by(0), 'không đổi so với tháng 8/2025', 'unchanged against August 2025'],
    [
      'count',
      by(-120, 2927, -120 / 2927),
      '−120 hồ sơ (−4,1%) so với tháng 8/2025, kém hơn',
      '−120 dossiers (−4.1%) against August 2025, worse',
    ],
    ['count', by(7, 0), '+7 hồ sơ so với tháng 8/2025, tốt hơn', '+7 dossiers against August 2025, better'],
    [
      'rate',
      { since: august, why: 'boundary' },
      'không so được với tháng 8/2025: địa giới thay đổi',
      'not comparable with August 2025: the boundary changed',
    ],
    [
      'rate',
      { since: august, why: 'no-earlier' },
      'chưa có số liệu tháng 8/2025 để so sánh',
      'no figure of August 2025 to compare with',
    ],
    ['rate', undefined, '', ''],
  ])('%s %o', (id, change, vi, en) => {
    const evaluation = { ...of(id, 'b'), change };
    expect(changeText(contexts.vi, evaluation)).toBe(vi);
    expect(changeText(contexts.en, evaluation)).toBe(en);
  });

  test('says nothing of what is withheld', () => {
    expect(changeText(contexts.vi, { ...of('rate', 'b'), status: 'withheld', change: by(0.1) })).toBe('');
  });
});

describe('a score', () => {
  const rankOf = (evaluation: Evaluation) => {
    const { rank, rankNote } = scoreOf(contexts.vi, evaluation);
    return [rank, rankNote];
  };

  test('says how many cases it is behind the next, in whole cases', () => {
    expect(rankOf(of('rate', 'a'))).toEqual(['1/3', '']);
    expect(rankOf(of('rate', 'c'))).toEqual(['2/3', 'cách bậc trên 9 hồ sơ']);
    expect(scoreOf(contexts.en, of('rate', 'c')).rankNote).toBe('9 dossiers behind the next');
  });

  test('says why it is not ranked, where that is not plain', () => {
    expect(rankOf(of('rate', 'a', '2025-10'))).toEqual(['', 'không xếp: dưới 10 trường hợp']);
    expect(rankOf(of('rate', 'b', '2025-10'))).toEqual(['', '']);
    expect(rankOf(of('rate', 'district', '2025-10'))).toEqual(['', '']);
    const child = { ...of('rate', 'district', '2025-10'), unit: 'a' };
    expect(rankOf(child)).toEqual(['', 'không xếp: số liệu chưa đủ']);
  });

  test('says where the whole value lies', () => {
    const partial = { ...of('rate', 'district', '2025-10'), range: { low: 0.05, high: 0.79996 } };
    expect(rangeText(contexts.vi, partial)).toBe('5,0%–<80%');
    expect(scoreOf(contexts.vi, partial)).toMatchObject({ coverage: '2/3 đơn vị đã báo cáo' });
    expect(rangeText(contexts.vi, { ...partial, status: 'withheld' })).toBe('');
    expect(rangeText(contexts.vi, { ...partial, range: undefined })).toBe('');
  });

  test.each([
    [0.7, 'behind', '70,0%'],
    [0.6002, 'behind', '60,02% > 60,00%'],
    [0.5998, 'on-track', '59,98% < 60,00%'],
    [0.7, 'missed', ''],
    [undefined, 'behind', ''],
  ] as const)('should be at %s by now (%s): %s', (expected, status, text) => {
    expect(scoreOf(contexts.vi, { ...of('rate', 'b'), expected, status }).expected).toBe(text);
  });
});
