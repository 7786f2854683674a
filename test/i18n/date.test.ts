import { describe, expect, test } from 'vitest';
import { type Period, parsePeriod } from '../../src/domain/period.ts';
import { formatDay, formatPeriod, formatPeriodInText, formatPeriodShort } from '../../src/i18n/date.ts';

function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`not a period: ${id}`);
  return parsed;
}

test.each([
  ['2023-09-20', '20/9/2023', '20 Sep 2023'],
  ['2026-01-01', '1/1/2026', '1 Jan 2026'],
  ['2024-12-31', '31/12/2024', '31 Dec 2024'],
])('day %s', (day, vi, en) => {
  expect(formatDay(day, 'vi')).toBe(vi);
  expect(formatDay(day, 'en')).toBe(en);
});

describe('periods', () => {
  test.each([
    ['2023-09', 'Tháng 9/2023', 'September 2023', 'T9/2023', 'Sep 2023'],
    ['2023-12', 'Tháng 12/2023', 'December 2023', 'T12/2023', 'Dec 2023'],
    ['2023-Q3', 'Quý III/2023', 'Q3 2023', 'QIII/2023', 'Q3 2023'],
    ['2023-Q4', 'Quý IV/2023', 'Q4 2023', 'QIV/2023', 'Q4 2023'],
    ['2023-H1', '6 tháng đầu năm 2023', 'First half of 2023', '6T đầu 2023', 'H1 2023'],
    ['2023-H2', '6 tháng cuối năm 2023', 'Second half of 2023', '6T cuối 2023', 'H2 2023'],
    ['2023-9T', '9 tháng đầu năm 2023', 'First nine months of 2023', '9T/2023', '9M 2023'],
    ['2023', 'Năm 2023', '2023', '2023', '2023'],
    ['2023-W38', 'Tuần 38/2023', 'Week 38, 2023', 'Tuần 38/2023', 'W38 2023'],
    ['2025-W01', 'Tuần 1/2025', 'Week 1, 2025', 'Tuần 1/2025', 'W1 2025'],
    [
      '2023-06-20/2023-09-20',
      '20/6/2023–20/9/2023',
      '20 Jun 2023 – 20 Sep 2023',
      '20/6/2023–20/9/2023',
      '20 Jun 2023 – 20 Sep 2023',
    ],
    [
      '2026-01-01/2026-10-10',
      '1/1–10/10/2026',
      '1 Jan – 10 Oct 2026',
      '1/1–10/10/2026',
      '1 Jan – 10 Oct 2026',
    ],
    [
      '2025-01-01/2026-10-10',
      '1/1/2025–10/10/2026',
      '1 Jan 2025 – 10 Oct 2026',
      '1/1/2025–10/10/2026',
      '1 Jan 2025 – 10 Oct 2026',
    ],
    ['2023-09-20/2023-09-20', '20/9/2023', '20 Sep 2023', '20/9/2023', '20 Sep 2023'],
  ])('%s', (id, vi, en, viShort, enShort) => {
    expect(formatPeriod(period(id), 'vi')).toBe(vi);
    expect(formatPeriod(period(id), 'en')).toBe(en);
    expect(formatPeriodShort(period(id), 'vi')).toBe(viShort);
    expect(formatPeriodShort(period(id), 'en')).toBe(enShort);
  });

  test('in the middle of a sentence', () => {
    expect(formatPeriodInText(period('2023-09'), 'vi')).toBe('tháng 9/2023');
    expect(formatPeriodInText(period('2023-Q3'), 'vi')).toBe('quý III/2023');
    expect(formatPeriodInText(period('2023-09'), 'en')).toBe('September 2023');
    expect(formatPeriodInText(period('2023-Q3'), 'en')).toBe('Q3 2023');
    expect(formatPeriodInText(period('2023-9T'), 'en')).toBe('first nine months of 2023');
  });
});
