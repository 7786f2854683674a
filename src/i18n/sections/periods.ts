/** The list of periods, and the page of one. The words of this part in both languages. */

import type { PeriodKind } from '../../domain/period.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface PeriodsMessages {
  title: string;
  intro(count: number): string;
  /** Heading over the periods of one kind within a year. */
  ofKind: Record<PeriodKind, string>;
  latest: string;
  countOfUnits(count: number): string;
  countOfIndicators(count: number): string;
  /** Results with a target in a period: how many there are, and how many reached it. */
  metOf(met: number, judged: number): string;
}

/** Results with a target, by how they stand. */
export interface JudgedCounts {
  judged: number;
  met: number;
  onTrack: number;
  behind: number;
  missed: number;
}

export interface PeriodMessages {
  /** How many units reported how many indicators. */
  intro(units: number, indicators: number): string;
  /** The indicator that most units miss: how many of those that reported it. */
  mostMissed(indicator: string, missed: number, of: number): string;
  judged(counts: JudgedCounts): string;
  /** First and last day, which the name of a period may not say. */
  days(first: string, last: string): string;
  /** Reports that the calendar asks for and that are not there, each as a unit. */
  owed(count: number): string;
  /** Units with figures in the period before, and none in this. */
  fallenSilent(count: number, since: string): string;
  matrix: string;
  /** Heading of the table of the parts of a unit, with how many there are. */
  matrixOf(unit: string): string;
  matrixExplained: string;
  /** Of a table with more columns than stand side by side. */
  scrollSideways: string;
  /** Where indicators stand in the rows. */
  matrixTurned: string;
  /** Heading over links to the pages of the units below each unit. */
  elsewhere: string;
  /** Before the marks that stand in the cells. */
  marks: string;
  estimatedOrPartial: string;
  changes: string;
  /** How many figures became better, worse, or stayed, against the period before. */
  changesSince(since: string, counts: { better: number; worse: number; same: number }): string;
  worse: string;
  better: string;
  /** What is listed, and in which order. */
  changesOrder(fewest: number): string;
  furtherChanges(count: number): string;
  before: string;
  now: string;
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number, one: string, many: string) =>
  `${formatNumber(number, 0, 'en')} ${number === 1 ? one : many}`;

const partsOf = (pairs: readonly (readonly [number, string])[], and: string) => {
  const parts = pairs.filter(([number]) => number > 0).map(([, text]) => text);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
};

export const PERIODS: Record<Language, PeriodsMessages> = {
  vi: {
    title: 'Kỳ báo cáo',
    intro: (count) =>
      count === 1
        ? '1 kỳ có số liệu.'
        : `${vi(count)} kỳ có số liệu. Chọn một kỳ để xem mọi đơn vị và chỉ tiêu của kỳ đó.`,
    ofKind: {
      month: 'Tháng',
      quarter: 'Quý',
      half: '6 tháng',
      'nine-months': '9 tháng',
      year: 'Cả năm',
      week: 'Tuần',
      interval: 'Từ ngày đến ngày',
    },
    latest: 'Mới nhất',
    countOfUnits: (count) => `${vi(count)} đơn vị`,
    countOfIndicators: (count) => `${vi(count)} chỉ tiêu`,
    metOf: (met, judged) => `${vi(met)}/${vi(judged)} đạt`,
  },
  en: {
    title: 'Periods',
    intro: (count) =>
      count === 1
        ? '1 period has figures.'
        : `${en(count, 'period has', 'periods have')} figures. Choose one to see all its units and indicators.`,
    ofKind: {
      month: 'Months',
      quarter: 'Quarters',
      half: 'Half years',
      'nine-months': 'Nine months',
      year: 'Whole year',
      week: 'Weeks',
      interval: 'From day to day',
    },
    latest: 'Latest',
    countOfUnits: (count) => en(count, 'unit', 'units'),
    countOfIndicators: (count) => en(count, 'indicator', 'indicators'),
    metOf: (met, judged) => `${formatNumber(met, 0, 'en')} of ${formatNumber(judged, 0, 'en')} met`,
  },
};

export const PERIOD: Record<Language, PeriodMessages> = {
  vi: {
    intro: (units, indicators) => `${vi(units)} đơn vị có số liệu, ${vi(indicators)} chỉ tiêu.`,
    mostMissed: (indicator, missed, of) =>
      `Chỉ tiêu nhiều đơn vị không đạt nhất: ${indicator} (${vi(missed)}/${vi(of)} đơn vị).`,
    judged: ({ judged, met, onTrack, behind, missed }) => {
      const parts = partsOf(
        [
          [met, `${vi(met)} đạt`],
          [onTrack, `${vi(onTrack)} đúng tiến độ`],
          [behind, `${vi(behind)} chậm tiến độ`],
          [missed, `${vi(missed)} không đạt`],
        ],
        'và',
      );
      return parts === ''
        ? `${vi(judged)} kết quả có mục tiêu nhưng chưa đủ căn cứ đánh giá.`
        : `So với mục tiêu: ${parts}.`;
    },
    days: (first, last) => `Từ ${first} đến ${last}`,
    owed: (count) => `${vi(count)} đơn vị còn thiếu báo cáo theo lịch: `,
    fallenSilent: (count, since) => `${vi(count)} đơn vị có số liệu ${since} nhưng chưa có số liệu kỳ này: `,
    matrix: 'Đơn vị và chỉ tiêu',
    matrixOf: (unit) => `Các đơn vị thuộc ${unit}`,
    matrixTurned: 'Mỗi dòng là một chỉ tiêu, mỗi cột là một đơn vị. Bấm vào số để xem nguồn.',
    scrollSideways: 'Kéo ngang để xem hết các cột.',
    matrixExplained: 'Mỗi dòng là một đơn vị, mỗi cột là một chỉ tiêu. Bấm vào số để xem nguồn.',
    elsewhere: 'Các đơn vị trực thuộc',
    marks: 'Dấu trước số:',
    estimatedOrPartial: 'Số in nhạt là số chưa đủ: một phần đơn vị chưa báo cáo.',
    changes: 'Thay đổi so với kỳ trước',
    changesSince: (since, { better, worse, same }) =>
      `So với ${since}: ${partsOf(
        [
          [better, `${vi(better)} kết quả tốt hơn`],
          [worse, `${vi(worse)} kém hơn`],
          [same, `${vi(same)} không đổi`],
        ],
        'và',
      )}.`,
    worse: 'Kém đi nhiều nhất',
    better: 'Tốt lên nhiều nhất',
    changesOrder: (fewest) =>
      `Trước hết là nơi đổi tình trạng so với mục tiêu, sau đó theo số điểm phần trăm thay đổi.${fewest > 1 ? ` Không kể tỷ lệ của dưới ${vi(fewest)} trường hợp.` : ''}`,
    furtherChanges: (count) => `${vi(count)} thay đổi nữa`,
    before: 'Kỳ trước',
    now: 'Kỳ này',
  },
  en: {
    intro: (units, indicators) =>
      `${en(units, 'unit', 'units')} with figures, ${en(indicators, 'indicator', 'indicators')}.`,
    mostMissed: (indicator, missed, of) =>
      `Missed by the most units: ${indicator} (${formatNumber(missed, 0, 'en')} of ${formatNumber(of, 0, 'en')}).`,
    judged: ({ judged, met, onTrack, behind, missed }) => {
      const parts = partsOf(
        [
          [met, `${formatNumber(met, 0, 'en')} met`],
          [onTrack, `${formatNumber(onTrack, 0, 'en')} on track`],
          [behind, `${formatNumber(behind, 0, 'en')} behind`],
          [missed, `${formatNumber(missed, 0, 'en')} missed`],
        ],
        'and',
      );
      return parts === ''
        ? `${en(judged, 'result has a target', 'results have a target')} but cannot be judged yet.`
        : `Against their targets: ${parts}.`;
    },
    days: (first, last) => `${first} to ${last}`,
    owed: (count) => `${en(count, 'unit owes a report', 'units owe reports')} by the calendar: `,
    fallenSilent: (count, since) =>
      `${en(count, 'unit', 'units')} with figures for ${since} and none yet for this period: `,
    matrix: 'Units and indicators',
    matrixOf: (unit) => `Units of ${unit}`,
    matrixTurned: 'One row per indicator, one column per unit. Follow a figure to its source.',
    scrollSideways: 'Scroll sideways for all columns.',
    matrixExplained: 'One row per unit, one column per indicator. Follow a figure to its source.',
    elsewhere: 'The units below them',
    marks: 'Marks before the figures:',
    estimatedOrPartial: 'A figure in grey is incomplete: some units did not report.',
    changes: 'Changes from the period before',
    changesSince: (since, { better, worse, same }) =>
      `Against ${since}: ${partsOf(
        [
          [better, `${en(better, 'result', 'results')} better`],
          [worse, `${formatNumber(worse, 0, 'en')} worse`],
          [same, `${formatNumber(same, 0, 'en')} unchanged`],
        ],
        'and',
      )}.`,
    worse: 'Most for the worse',
    better: 'Most for the better',
    changesOrder: (fewest) =>
      `First where the standing against the target changed, then by percentage points.${fewest > 1 ? ` Shares of fewer than ${formatNumber(fewest, 0, 'en')} cases are left out.` : ''}`,
    furtherChanges: (count) => `${en(count, 'more change', 'more changes')}`,
    before: 'Before',
    now: 'Now',
  },
};
