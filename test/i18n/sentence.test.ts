import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/evaluation.ts';
import { type Period, parsePeriod } from '../../src/domain/period.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { type SentenceFacts, sentenceFor, sentenceParts } from '../../src/i18n/sentence.ts';

function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`not a period: ${id}`);
  return parsed;
}

const campaign: SentenceFacts = {
  unitName: 'thị xã Bình Long',
  indicatorName: 'Kích hoạt định danh điện tử',
  period: period('2023-06-20/2023-09-20'),
  asOf: '2023-09-20',
  status: 'missed',
  value: 12855 / 40896,
  unit: { unit_vi: '%', unit_en: '%' },
  decimals: 1,
  numerator: 12855,
  denominator: 40896,
  target: { value: 1, comparator: '>=', deadline: undefined },
  gapCases: 28041,
  pace: undefined,
  caseUnit: { unit_vi: '', unit_en: '' },
  coverage: { reported: 1, expected: 1 },
  partial: false,
  range: undefined,
  restated: false,
  estimated: false,
  missing: { days: [], measures: [] },
};

const nothing = { value: undefined, numerator: undefined, denominator: undefined, gapCases: undefined };
const dossiers = { unit_vi: 'hồ sơ', unit_en: 'dossiers' };
const fiveOfSix = { partial: true, coverage: { reported: 5, expected: 6 } };
const nineMonths = { period: period('2023-9T'), asOf: '2023-09-30' };

describe('sentenceFor', () => {
  test.each<[string, Partial<SentenceFacts>, string, string]>([
    [
      'behind, with its pace',
      {
        status: 'behind',
        target: { value: 1, comparator: '>=', deadline: '2023-12-30' },
        pace: { perDay: 12855 / 92, neededPerDay: 28041 / 101, arrival: '2024-04-08' },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), chậm tiến độ so với mục tiêu 100% (hạn 30/12/2023), còn thiếu 28.041, mỗi ngày cần 278, hiện đạt 139, với nhịp này xong ngày 8/4/2024.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), behind schedule for the target of 100% (due 30 Dec 2023), 28,041 short, needing 278 a day against 139 so far, which arrives on 8 Apr 2024.',
    ],
    [
      'missed, with what it would have taken',
      {
        target: { value: 1, comparator: '>=', deadline: '2023-09-20' },
        pace: { perDay: 12855 / 92, neededPerDay: 40896 / 92, arrival: '2024-04-08' },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), không đạt mục tiêu 100% (hạn 20/9/2023), còn thiếu 28.041, mỗi ngày cần 445, đã đạt 139.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), missing the target of 100% (due 20 Sep 2023), 28,041 short, having needed 445 a day against 139 reached.',
    ],
    [
      'missed',
      {},
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), không đạt mục tiêu 100%, còn thiếu 28.041.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), missing the target of 100%, 28,041 short.',
    ],
    [
      'behind, with a deadline and the unit of its cases',
      {
        status: 'behind',
        target: { value: 1, comparator: '>=', deadline: '2023-12-30' },
        caseUnit: { unit_vi: 'tài khoản', unit_en: 'accounts' },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), chậm tiến độ so với mục tiêu 100% (hạn 30/12/2023), còn thiếu 28.041 tài khoản.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), behind schedule for the target of 100% (due 30 Dec 2023), 28,041 accounts short.',
    ],
    [
      'on track',
      {
        status: 'on-track',
        value: 13236 / 27410,
        numerator: 13236,
        denominator: 27410,
        gapCases: 14174,
        target: { value: 1, comparator: '>=', deadline: '2023-12-30' },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 48,3% (13.236/27.410), đúng tiến độ so với mục tiêu 100% (hạn 30/12/2023), còn thiếu 14.174.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 48.3% (13,236/27,410), on track for the target of 100% (due 30 Dec 2023), 14,174 short.',
    ],
    [
      'met',
      { status: 'met', value: 1, numerator: 24, denominator: 24, gapCases: 0 },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 100,0% (24/24), đã đạt mục tiêu 100%.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 100.0% (24/24), target met: 100%.',
    ],
    [
      'just missed: rounding does not reach the target',
      { value: 0.99648, numerator: undefined, denominator: undefined, gapCases: undefined, decimals: 0 },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt <100%, không đạt mục tiêu 100%.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: <100%, missing the target of 100%.',
    ],
    [
      'over a ceiling',
      {
        ...nineMonths,
        indicatorName: 'Hồ sơ quá hạn',
        value: 91 / 11894,
        numerator: 91,
        denominator: 11894,
        target: { value: 0, comparator: '<=', deadline: undefined },
        gapCases: 91,
        caseUnit: dossiers,
      },
      '9 tháng đầu năm 2023, thị xã Bình Long: hồ sơ quá hạn là 0,8% (91/11.894), không đạt mục tiêu không quá 0%, vượt 91 hồ sơ.',
      'First nine months of 2023, thị xã Bình Long, Hồ sơ quá hạn: 0.8% (91/11,894), missing the target of at most 0%, 91 dossiers too many.',
    ],
    [
      'no target',
      {
        ...nineMonths,
        status: 'no-target',
        target: undefined,
        value: 11894 / 18381,
        numerator: 11894,
        denominator: 18381,
        gapCases: undefined,
      },
      '9 tháng đầu năm 2023, thị xã Bình Long: kích hoạt định danh điện tử là 64,7% (11.894/18.381), không có mục tiêu để so sánh.',
      'First nine months of 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 64.7% (11,894/18,381), with no target to compare with.',
    ],
    [
      'a count, as of a day within its period',
      {
        period: period('2023-09'),
        asOf: '2023-09-20',
        status: 'no-target',
        target: undefined,
        value: 13236,
        unit: dossiers,
        decimals: 0,
        numerator: 13236,
        denominator: undefined,
        gapCases: undefined,
      },
      'Tháng 9/2023 (số liệu đến 20/9/2023), thị xã Bình Long: kích hoạt định danh điện tử là 13.236 hồ sơ, không có mục tiêu để so sánh.',
      'September 2023 (as of 20 Sep 2023), thị xã Bình Long, Kích hoạt định danh điện tử: 13,236 dossiers, with no target to compare with.',
    ],
    [
      'incomplete, with a value',
      { ...fiveOfSix, status: 'incomplete', gapCases: undefined },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896) ở 5/6 đơn vị có số liệu, chưa đủ căn cứ so với mục tiêu 100%.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896) in 5 of 6 units with data, inconclusive against the target of 100%.',
    ],
    [
      'incomplete, with a range that crosses the target',
      {
        ...fiveOfSix,
        status: 'incomplete',
        gapCases: undefined,
        value: 0.712,
        numerator: 712,
        denominator: 1000,
        range: { low: 0.64, high: 0.763 },
        target: { value: 0.75, comparator: '>=', deadline: undefined },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 71,2% (712/1.000) ở 5/6 đơn vị có số liệu, giá trị đầy đủ nằm trong khoảng 64,0%–76,3%, chưa đủ căn cứ so với mục tiêu 75%.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 71.2% (712/1,000) in 5 of 6 units with data, the full value lies within 64.0%–76.3%, inconclusive against the target of 75%.',
    ],
    [
      'judged although parts are missing, with a bound just below the target',
      {
        ...fiveOfSix,
        gapCases: undefined,
        value: 0.712,
        numerator: undefined,
        denominator: undefined,
        range: { low: 0.64, high: 0.7996 },
        target: { value: 0.8, comparator: '>=', deadline: undefined },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 71,2% ở 5/6 đơn vị có số liệu, giá trị đầy đủ nằm trong khoảng 64,0%–<80%, không đạt mục tiêu 80% kể cả khi tính các đơn vị chưa báo cáo.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 71.2% in 5 of 6 units with data, the full value lies within 64.0%–<80%, missing the target of 80% whatever the other units report.',
    ],
    [
      'a count of which only the lower bound is known',
      {
        ...fiveOfSix,
        status: 'met',
        gapCases: undefined,
        value: 12000,
        unit: dossiers,
        decimals: 0,
        numerator: 12000,
        denominator: undefined,
        range: { low: 12000, high: undefined },
        target: { value: 10000, comparator: '>=', deadline: undefined },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 12.000 hồ sơ ở 5/6 đơn vị có số liệu, giá trị đầy đủ ít nhất 12.000 hồ sơ, đã đạt mục tiêu 10.000 hồ sơ kể cả khi tính các đơn vị chưa báo cáo.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 12,000 dossiers in 5 of 6 units with data, the full value is at least 12,000 dossiers, target met: 10,000 dossiers whatever the other units report.',
    ],
    [
      'restated by declared shares',
      { restated: true, estimated: true },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), tính lại theo đơn vị hiện nay, ước tính theo tỷ lệ chia tách, không đạt mục tiêu 100%, còn thiếu 28.041.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), restated to the units of today, estimated by the declared shares of divided units, missing the target of 100%, 28,041 short.',
    ],
    [
      'days of which nothing was reported',
      {
        ...nothing,
        status: 'no-data',
        period: period('2025-Q1'),
        asOf: undefined,
        missing: { days: [period('2025-03'), period('2025-01-01/2025-01-15')], measures: ['Hồ sơ'] },
      },
      'Quý I/2025, thị xã Bình Long: kích hoạt định danh điện tử chưa có số liệu tháng 3/2025, các ngày 1/1–15/1/2025.',
      'Q1 2025, thị xã Bình Long, Kích hoạt định danh điện tử: no data yet for March 2025, 1 Jan – 15 Jan 2025.',
    ],
    [
      'measures that were not reported, of many only some',
      {
        ...nothing,
        status: 'no-data',
        missing: { days: [], measures: ['A', 'B', 'C', 'D', 'E', 'F'] },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử chưa có số liệu: A, B, C, D và 2 phần khác.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: not reported: A, B, C, D and 2 more.',
    ],
    [
      'a rate so far that looks like the one needed',
      {
        status: 'behind',
        target: { value: 1, comparator: '>=', deadline: '2023-12-30' },
        pace: { perDay: 277.59, neededPerDay: 277.62, arrival: undefined },
      },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), chậm tiến độ so với mục tiêu 100% (hạn 30/12/2023), còn thiếu 28.041, mỗi ngày cần 278, hiện đạt 277.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), behind schedule for the target of 100% (due 30 Dec 2023), 28,041 short, needing 278 a day against 277 so far.',
    ],
    [
      'less than one case short',
      { gapCases: 0.4 },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt 31,4% (12.855/40.896), không đạt mục tiêu 100%, còn thiếu 1.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: 31.4% (12,855/40,896), missing the target of 100%, 1 short.',
    ],
    [
      'no cases',
      {
        ...nineMonths,
        status: 'no-cases',
        value: undefined,
        numerator: 0,
        denominator: 0,
        gapCases: undefined,
      },
      '9 tháng đầu năm 2023, thị xã Bình Long: kích hoạt định danh điện tử không phát sinh.',
      'First nine months of 2023, thị xã Bình Long, Kích hoạt định danh điện tử: no cases.',
    ],
    [
      'no data',
      { ...nothing, status: 'no-data', asOf: undefined, period: period('2023-Q3') },
      'Quý III/2023, thị xã Bình Long: kích hoạt định danh điện tử chưa có số liệu.',
      'Q3 2023, thị xã Bình Long, Kích hoạt định danh điện tử: no data yet.',
    ],
    [
      'nothing was ever reported',
      { ...nothing, status: 'no-data', asOf: undefined, period: undefined },
      'Thị xã Bình Long: kích hoạt định danh điện tử chưa có số liệu.',
      'Thị xã Bình Long, Kích hoạt định danh điện tử: no data yet.',
    ],
    [
      'withheld: the value is not said',
      { status: 'withheld' },
      'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đang tạm giữ số liệu, chưa công bố.',
      'As of 20 Sep 2023, thị xã Bình Long, Kích hoạt định danh điện tử: figure withheld, not published.',
    ],
  ])('%s', (_, changes, vi, en) => {
    expect(sentenceFor({ ...campaign, ...changes }, 'vi')).toBe(vi);
    expect(sentenceFor({ ...campaign, ...changes }, 'en')).toBe(en);
  });

  test('a proper name keeps its capital', () => {
    const sentence = sentenceFor({ ...campaign, indicatorName: 'Sở Tư pháp' }, 'vi');
    expect(sentence).toContain(': Sở Tư pháp đạt');
  });

  test('its figure stands apart, and there is none where none is said', () => {
    expect(sentenceParts(campaign, 'vi')).toEqual({
      before: 'Đến 20/9/2023, thị xã Bình Long: kích hoạt định danh điện tử đạt ',
      figure: '31,4%',
      after: ' (12.855/40.896), không đạt mục tiêu 100%, còn thiếu 28.041.',
    });
    const withheld = sentenceParts({ ...campaign, status: 'withheld' }, 'vi');
    expect(withheld.figure).toBe('');
    expect(withheld.after).toBe('');
  });

  const withDeadline: SentenceFacts = {
    ...campaign,
    target: { value: 1, comparator: '>=', deadline: '2023-12-30' },
    ...fiveOfSix,
    range: { low: 0.3, high: 0.4 },
    gapCases: 28041,
  };
  const known = new Set([
    '12855',
    '40896',
    '28041',
    '314',
    '100',
    '20',
    '9',
    '2023',
    '30',
    '12',
    '5',
    '6',
    '300',
    '400',
  ]);

  test.each(STATUSES.flatMap((status) => LANGUAGES.map((language) => ({ status, language }))))(
    '$status in $language says no number that is not a fact',
    ({ status, language }) => {
      const sentence = sentenceFor({ ...withDeadline, status }, language);
      const said = sentence.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? [];
      expect(said.filter((number) => !known.has(number))).toEqual([]);
    },
  );
});
