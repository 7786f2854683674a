/** Two units or two periods side by side. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface CompareMessages {
  title: string;
  intro: string;
  units: string;
  unitsExplained: string;
  periods(unit: string): string;
  periodsExplained: string;
  /** Heading of a page: the two things that stand side by side. */
  pair(first: string, second: string): string;
  pairOfPeriods(unit: string, first: string, second: string): string;
  /** How many of the indicators that can be compared are better at the first. */
  unitsLead(first: string, second: string, counts: CompareCounts): string;
  /** The same of the later period; both periods as they stand in a sentence. */
  periodsLead(earlier: string, later: string, counts: CompareCounts): string;
  nothing: string;
  difference: string;
  /** What the difference is of: the first less the second, the later less the earlier. */
  differenceOf: string;
  better(unit: string): string;
  change: Record<'better' | 'worse' | 'more' | 'less', string>;
  same: string;
  why: Record<WhyNotCompared, string>;
  few(fewest: number): string;
  apart(count: number): string;
  onlyOf(name: string): string;
  otherPeriods(first: string, second: string): string;
  /** Ways to such pages. */
  withOthers: string;
  none: string;
}

export type WhyNotCompared =
  | 'incomplete'
  | 'definition'
  | 'target'
  | 'boundary'
  | 'size'
  | 'no-counts'
  | 'neutral';

export interface CompareCounts {
  better: number;
  worse: number;
  same: number;
  compared: number;
}

export const COMPARE: Record<Language, CompareMessages> = {
  vi: {
    title: 'So sánh',
    intro: 'Hai đơn vị hoặc hai kỳ đặt cạnh nhau, từng chỉ tiêu một.',
    units: 'Hai đơn vị',
    unitsExplained: 'Các đơn vị cùng cấp, thuộc một đơn vị cấp trên, có số liệu của cùng kỳ.',
    periods: (unit) => `Hai kỳ của ${unit}`,
    periodsExplained: 'Các kỳ cùng loại, có chung chỉ tiêu.',
    pair: (first, second) => `${first} và ${second}`,
    pairOfPeriods: (unit, first, second) => `${unit}: ${first} và ${second}`,
    unitsLead: (first, second, { better, worse, same, compared }) =>
      `${first} hơn ${second} ở ${better}/${compared} chỉ tiêu so sánh được${rest(worse, same, 'kém ở', 'ngang ở')}.`,
    periodsLead: (earlier, later, { better, worse, same, compared }) =>
      `So với ${earlier}, ${later} tốt hơn ở ${better}/${compared} chỉ tiêu so sánh được${rest(worse, same, 'kém hơn ở', 'không đổi ở')}.`,
    nothing: 'Chưa có chỉ tiêu nào đủ căn cứ để nói bên nào tốt hơn.',
    difference: 'Chênh lệch',
    differenceOf: 'cột đầu so với cột sau',
    better: (unit) => `${unit} tốt hơn`,
    change: { better: 'tốt hơn', worse: 'kém hơn', more: 'tăng', less: 'giảm' },
    same: 'như nhau',
    why: {
      incomplete: 'số liệu chưa đủ, không so sánh',
      definition: 'cách tính đã đổi, không so sánh',
      target: 'mục tiêu đã đổi, không so sánh',
      boundary: 'địa bàn đã đổi, không so sánh',
      size: 'phụ thuộc quy mô, không xét hơn kém',
      'no-counts': 'tỷ lệ không kèm số đếm, không xét hơn kém',
      neutral: 'không xét hơn kém',
    },
    few: (fewest) => `dưới ${fewest} trường hợp, không xét hơn kém`,
    apart: (count) => `${count} chỉ tiêu không có số liệu của cùng kỳ`,
    onlyOf: (name) => `chỉ ${name} có số liệu`,
    otherPeriods: (first, second) => `khác kỳ: ${first} và ${second}`,
    withOthers: 'So sánh với',
    none: 'Chưa có hai đơn vị hoặc hai kỳ nào so sánh được.',
  },
  en: {
    title: 'Compare',
    intro: 'Two units or two periods side by side, indicator by indicator.',
    units: 'Two units',
    unitsExplained: 'Units of one level under the same unit, with figures of the same period.',
    periods: (unit) => `Two periods of ${unit}`,
    periodsExplained: 'Periods of the same kind that share indicators.',
    pair: (first, second) => `${first} and ${second}`,
    pairOfPeriods: (unit, first, second) => `${unit}: ${first} and ${second}`,
    unitsLead: (first, second, { better, worse, same, compared }) =>
      `${first} is ahead of ${second} on ${better} of the ${compared} indicators that can be compared${rest(worse, same, 'behind on', 'level on')}.`,
    periodsLead: (earlier, later, { better, worse, same, compared }) =>
      `Against ${earlier}, ${later} is better on ${better} of the ${compared} indicators that can be compared${rest(worse, same, 'worse on', 'unchanged on')}.`,
    nothing: 'For no indicator is there enough to say which side is better.',
    difference: 'Difference',
    differenceOf: 'first column against second',
    better: (unit) => `${unit} is better`,
    change: { better: 'better', worse: 'worse', more: 'up', less: 'down' },
    same: 'the same',
    why: {
      incomplete: 'figures incomplete, not compared',
      definition: 'counted differently, not compared',
      target: 'the target changed, not compared',
      boundary: 'the boundary changed, not compared',
      size: 'depends on size, neither is better',
      'no-counts': 'a share without its counts, neither is better',
      neutral: 'neither is better',
    },
    few: (fewest) => `fewer than ${fewest} cases, neither is better`,
    apart: (count) =>
      count === 1
        ? '1 indicator without figures of one period'
        : `${count} indicators without figures of one period`,
    onlyOf: (name) => `only ${name} has figures`,
    otherPeriods: (first, second) => `different periods: ${first} and ${second}`,
    withOthers: 'Compare with',
    none: 'No two units or periods can be compared yet.',
  },
};

function rest(worse: number, same: number, worseWords: string, sameWords: string): string {
  return [worse > 0 ? `, ${worseWords} ${worse}` : '', same > 0 ? `, ${sameWords} ${same}` : ''].join('');
}
