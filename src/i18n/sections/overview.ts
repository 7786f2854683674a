/**
 * The overview and the page of a unit: how things stand, what is urgent, what changed, the parts of the unit, and who
 * reported. The words of this part in both languages.
 */

import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface Counts {
  withTarget: number;
  met: number;
  onTrack: number;
  behind: number;
  missed: number;
}

export interface OverviewMessages {
  asOf(day: string): string;
  /** Where the figures of a page hold on different days. */
  asOfBetween(last: string, first: string): string;
  /** Since when a unit is no more, and the link to what became of it. */
  endedOn(day: string): string;
  whatBecame: string;
  /** Numbers of targets, and how they stand. */
  lead(counts: Counts): string;
  /** Before and after the figure that has the least to spare, where none is behind. */
  nearest(name: string, withTarget: number): string;
  nearestTarget(target: string): string;
  /** Where no target can be judged, and how many of the units have reported. */
  notJudged(withTarget: number, reported: string): string;
  /** Where nothing is held against a target: how many indicators there are, before what there is to say of one. */
  monitored(count: number): string;
  changedMost(indicator: string, isUp: boolean, amount: string, since: string): string;
  lowestRank(indicator: string, rank: string): string;
  lowestShare(indicator: string): string;
  amongThem(indicator: string): string;
  /** How many are open; what follows says which, or which is farthest off. */
  open(counts: Counts): string;
  farthest(open: number, indicator: string): string;
  allWell(withTarget: number): string;
  tallyLabel: string;
  /** Of indicators that are not judged, after their number. */
  quiet: Record<'no-target' | 'no-cases' | 'no-data' | 'withheld', string>;
  attention: string;
  attentionOrder: string;
  attentionMore(more: number): string;
  /** `target` in words, without the word for target. */
  target(target: string): string;
  short(amount: string): string;
  over(amount: string): string;
  due(day: string): string;
  /** Before what holds of one of several targets. */
  until(day: string): string;
  /** Cases a day needed and so far; `arrival` is the day on which the rate so far arrives, or empty. */
  pace(perDay: string, neededPerDay: string, arrival: string): string;
  /** The same once the deadline has passed. */
  paceOver(perDay: string, neededPerDay: string): string;
  changed: string;
  changedSince(period: string): string;
  changedNothing: string;
  nothingBefore: string;
  flipped: string;
  better: string;
  worse: string;
  /** Stands between the two for those who hear the page. */
  became: string;
  revised(count: number): string;
  revisedFrom(before: string, now: string): string;
  revisedMore: string;
  received(day: string): string;
  units(count: number): string;
  unitsOrder: string;
  unitsFolded(count: number): string;
  unitsAll(count: number): string;
  unitsHidden(count: number): string;
  /** Units of which there is no figure with a target. */
  unitsUnjudged(count: number): string;
  unitsSilent(count: number): string;
  /** On paper, after what stands folded on the page. */
  seePage: string;
  /** On paper, which parts of the page it leaves out. */
  leftToPage(parts: readonly string[]): string;
  reporting: string;
  /** Of units of a level, for a period with its due day. */
  reported(received: number, owed: number): string;
  reportingDue(period: string, due: string): string;
  reportingAll: string;
  late(count: number): string;
  missing(count: number): string;
  names(names: string, more: number): string;
  scorecard: string;
  trend: string;
  /** What the lines of the scorecard are. */
  trendNote(unit: string): string;
  trendWithParent(unit: string, parent: string): string;
  silent(count: number): string;
  aboutUnit: string;
  doors: string;
  quality: string;
  qualityExplained: string;
  qualityMore: string;
  coverage(reported: number, expected: number): string;
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number) => formatNumber(number, 0, 'en');
const counted = (number: number, one: string, many: string) => `${en(number)} ${number === 1 ? one : many}`;

/** Words of one status never part at the end of a line. */
const MISSED = 'không\u00a0đạt';
const BEHIND = 'chậm\u00a0tiến\u00a0độ';
const ON_TRACK = 'đúng\u00a0tiến\u00a0độ';

export const OVERVIEW: Record<Language, OverviewMessages> = {
  vi: {
    asOf: (day) => `Số liệu đến ${day}`,
    asOfBetween: (last, first) => `Số liệu đến ${last}, cũ nhất ${first}`,
    endedOn: (day) => `Đã kết thúc ngày ${day}.`,
    whatBecame: 'Nay thuộc đâu',
    nearest: (name, withTarget) => `${withTarget === 1 ? 'Đó là' : 'Sát mục tiêu nhất là'} ${name}: `,
    nearestTarget: (target) => `, mục tiêu ${target}.`,
    lead: ({ withTarget, met, onTrack, behind, missed }) => {
      const others = withTarget - met - onTrack - behind - missed;
      const parts = [
        missed > 0 ? `${vi(missed)} ${MISSED}` : '',
        behind > 0 ? `${vi(behind)} ${BEHIND}` : '',
        onTrack > 0 ? `${vi(onTrack)} ${ON_TRACK}` : '',
        met > 0 ? `${vi(met)}\u00a0đạt` : '',
        others > 0 && others < withTarget ? `${vi(others)} chưa đủ căn cứ` : '',
      ].filter((part) => part !== '');
      const last = parts.pop();
      if (last === undefined)
        return `${vi(withTarget)} mục tiêu đã có số liệu nhưng chưa đủ căn cứ đánh giá.`;
      const listed = parts.length === 0 ? last : `${parts.join(', ')} và ${last}`;
      return `Trong ${vi(withTarget)} mục tiêu đã có số liệu: ${listed}.`;
    },
    notJudged: (withTarget, reported) =>
      `${vi(withTarget)} mục tiêu chưa đủ căn cứ đánh giá: mới có ${reported}.`,
    monitored: (count) => `Trong ${vi(count)} chỉ tiêu được theo dõi, `,
    changedMost: (indicator, isUp, amount, since) =>
      `thay đổi nhiều nhất là ${indicator}: ${isUp ? 'tăng' : 'giảm'} ${amount} so với ${since}, ${isUp ? 'lên' : 'còn'} `,
    lowestRank: (indicator, rank) => `thứ hạng thấp nhất là ${indicator}: hạng ${rank}, `,
    lowestShare: (indicator) => `tỷ lệ thấp nhất là ${indicator}: `,
    amongThem: (indicator) => `có ${indicator}: `,
    open: ({ withTarget, behind, missed }) => {
      const how = missed === 0 ? BEHIND : behind === 0 ? MISSED : `${MISSED} hoặc ${BEHIND}`;
      return `${vi(missed + behind)} trong ${vi(withTarget)} mục tiêu ${how}`;
    },
    farthest: (open, indicator) => (open === 1 ? `: ${indicator} ` : `, xa nhất là ${indicator}: `),
    allWell: (withTarget) =>
      withTarget === 1
        ? 'Mục tiêu duy nhất đã có số liệu đang đạt hoặc đúng tiến độ.'
        : `Cả ${vi(withTarget)} mục tiêu đã có số liệu đều đạt hoặc đúng tiến độ.`,
    tallyLabel: 'Số mục tiêu theo tình trạng',
    quiet: {
      'no-target': 'chỉ tiêu theo dõi',
      'no-cases': 'không phát sinh',
      'no-data': 'chưa có số liệu',
      withheld: 'tạm giữ',
    },
    attention: 'Cần chú ý',
    attentionOrder: 'Xếp theo khoảng cách đến mục tiêu. Vạch đậm là mục tiêu.',
    attentionMore: (more) => `Còn ${vi(more)} chỉ tiêu không đạt hoặc chậm tiến độ`,
    target: (target) => `mục tiêu ${target}`,
    short: (amount) => `Còn thiếu ${amount}`,
    over: (amount) => `Vượt ${amount}`,
    due: (day) => `Hạn ${day}`,
    until: (day) => `Hạn ${day}:`,
    pace: (perDay, needed, arrival) =>
      `Mỗi ngày cần ${needed}, hiện đạt ${perDay}${arrival === '' ? '' : `; với nhịp này xong ngày ${arrival}`}.`,
    paceOver: (perDay, needed) => `Mỗi ngày cần ${needed}, đã đạt ${perDay}.`,
    changed: 'Có gì thay đổi',
    changedSince: (period) => `So với ${period}.`,
    changedNothing: 'Không chỉ tiêu nào thay đổi.',
    nothingBefore: 'Chưa có kỳ trước cùng loại để so sánh.',
    flipped: 'Đổi tình trạng',
    better: 'Tốt lên nhiều nhất',
    worse: 'Kém đi nhiều nhất',
    became: 'thành',
    revised: (count) => `${vi(count)} số liệu đã báo cáo lại hoặc đính chính`,
    revisedFrom: (before, now) => `trước ${before}, nay ${now}`,
    revisedMore: 'Xem tất cả',
    received: (day) => `Báo cáo mới nhất nhận ngày ${day}`,
    units: (count) => `${vi(count)} đơn vị trực thuộc`,
    unitsOrder: 'Số mục tiêu theo tình trạng, nơi nhiều mục tiêu không đạt nhất đứng đầu.',
    unitsFolded: (count) => `${vi(count)} đơn vị cấp dưới nữa`,
    unitsAll: (count) => `Cả ${vi(count)} đơn vị`,
    unitsHidden: (count) => `${vi(count)} đơn vị ở giữa`,
    unitsUnjudged: (count) => `${vi(count)} đơn vị có số liệu, không có mục tiêu để so`,
    unitsSilent: (count) => `${vi(count)} đơn vị chưa có số liệu`,
    seePage: 'xem trên trang',
    leftToPage: (parts) => `Trên trang còn có: ${parts.join('; ')}.`,
    reporting: 'Tình hình báo cáo',
    reported: (received, owed) => `${vi(received)}/${vi(owed)} báo cáo đã nhận`,
    reportingDue: (period, due) => `${period}, hạn ${due}`,
    reportingAll: 'đủ và đúng hạn',
    late: (count) => `${vi(count)} muộn:`,
    missing: (count) => `${vi(count)} chưa có:`,
    names: (names, more) => (more > 0 ? `${names} và ${vi(more)} đơn vị khác` : names),
    scorecard: 'Bảng chỉ tiêu',
    trend: 'Diễn biến',
    trendNote: (unit) => `Diễn biến: nét đậm là ${unit}, nét đứt là mục tiêu.`,
    trendWithParent: (unit, parent) =>
      `Diễn biến: nét đậm là ${unit}, nét xám là ${parent}, nét đứt là mục tiêu.`,
    silent: (count) => `Chưa có số liệu (${vi(count)}):`,
    aboutUnit: 'Về đơn vị này',
    doors: 'Nơi khác',
    quality: 'Số liệu cần xem lại',
    qualityExplained: 'Những chỗ tệp nguồn tự mâu thuẫn hoặc không đọc chắc được.',
    qualityMore: 'Xem chất lượng dữ liệu',
    coverage: (reported, expected) => `${vi(reported)}/${vi(expected)} đơn vị đã báo cáo`,
  },
  en: {
    asOf: (day) => `Figures to ${day}`,
    asOfBetween: (last, first) => `Figures to ${last}, the oldest to ${first}`,
    endedOn: (day) => `The unit ended on ${day}.`,
    whatBecame: 'What became of it',
    nearest: (name, withTarget) => `${withTarget === 1 ? 'It is' : 'Closest to its target is'} ${name}: `,
    nearestTarget: (target) => `, target ${target}.`,
    lead: ({ withTarget, met, onTrack, behind, missed }) => {
      const others = withTarget - met - onTrack - behind - missed;
      const parts = [
        missed > 0 ? `${en(missed)} missed` : '',
        behind > 0 ? `${en(behind)} behind` : '',
        onTrack > 0 ? `${en(onTrack)} on track` : '',
        met > 0 ? `${en(met)} met` : '',
        others > 0 && others < withTarget ? `${en(others)} not judged yet` : '',
      ].filter((part) => part !== '');
      const last = parts.pop();
      const targets = counted(withTarget, 'target with figures', 'targets with figures');
      if (last === undefined) return `${targets}, and not enough figures to judge any.`;
      return `Of ${targets}: ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
    },
    notJudged: (withTarget, reported) =>
      `${counted(withTarget, 'target', 'targets')} cannot be judged yet: only ${reported}.`,
    monitored: (count) => `Of ${counted(count, 'indicator', 'indicators')} monitored, `,
    changedMost: (indicator, isUp, amount, since) =>
      `the largest change: ${indicator}, ${isUp ? 'up' : 'down'} ${amount} on ${since}, to `,
    lowestRank: (indicator, rank) => `the lowest rank: ${indicator}, ${rank}, at `,
    lowestShare: (indicator) => `the lowest percentage: ${indicator}, `,
    amongThem: (indicator) => `the first: ${indicator}, `,
    open: ({ withTarget, behind, missed }) => {
      const how = missed === 0 ? 'behind' : behind === 0 ? 'missed' : 'missed or behind';
      return `${en(missed + behind)} of ${counted(withTarget, 'target', 'targets')} ${how}`;
    },
    farthest: (open, indicator) => (open === 1 ? `: ${indicator} ` : `, the farthest off: ${indicator}, `),
    allWell: (withTarget) =>
      withTarget === 1
        ? 'The only target with figures is met or on track.'
        : `All ${en(withTarget)} targets with figures are met or on track.`,
    tallyLabel: 'Targets by status',
    quiet: {
      'no-target': 'monitored only',
      'no-cases': 'without cases',
      'no-data': 'without figures',
      withheld: 'withheld',
    },
    attention: 'Needs attention',
    attentionOrder: 'By distance from the target. The heavy mark is the target.',
    attentionMore: (more) => `${counted(more, 'more indicator is', 'more indicators are')} missed or behind`,
    target: (target) => `target ${target}`,
    short: (amount) => `${amount} short`,
    over: (amount) => `${amount} over`,
    due: (day) => `Due ${day}`,
    until: (day) => `Due ${day}:`,
    pace: (perDay, needed, arrival) =>
      `Needs ${needed} a day, now ${perDay}${arrival === '' ? '' : `; at this rate done on ${arrival}`}.`,
    paceOver: (perDay, needed) => `Needed ${needed} a day, reached ${perDay}.`,
    changed: 'What changed',
    changedSince: (period) => `Against ${period}.`,
    changedNothing: 'No indicator changed.',
    nothingBefore: 'No earlier period of the same kind to compare with.',
    flipped: 'Another status',
    better: 'Most improved',
    worse: 'Most worsened',
    became: 'became',
    revised: (count) => `${counted(count, 'figure', 'figures')} reported again or corrected`,
    revisedFrom: (before, now) => `was ${before}, is now ${now}`,
    revisedMore: 'See all',
    received: (day) => `Latest report received on ${day}`,
    units: (count) => `${counted(count, 'unit', 'units')} directly below`,
    unitsOrder: 'Targets by status; where most are missed stands first.',
    unitsFolded: (count) => `${counted(count, 'unit', 'units')} further below`,
    unitsAll: (count) => `All ${en(count)} units`,
    unitsHidden: (count) => `${counted(count, 'unit', 'units')} in between`,
    unitsUnjudged: (count) =>
      `${counted(count, 'unit has', 'units have')} figures, without targets to hold them against`,
    unitsSilent: (count) => `${counted(count, 'unit has', 'units have')} no figures yet`,
    seePage: 'see the page',
    leftToPage: (parts) => `Also on the page: ${parts.join('; ')}.`,
    reporting: 'Reporting',
    reported: (received, owed) => `${en(received)} of ${counted(owed, 'report', 'reports')} received`,
    reportingDue: (period, due) => `${period}, due ${due}`,
    reportingAll: 'complete and in time',
    late: (count) => `${en(count)} late:`,
    missing: (count) => `${en(count)} missing:`,
    names: (names, more) => (more > 0 ? `${names} and ${counted(more, 'other', 'others')}` : names),
    scorecard: 'Scorecard',
    trend: 'Over time',
    trendNote: (unit) => `Over time: the heavy line is ${unit}, the dashed one the target.`,
    trendWithParent: (unit, parent) =>
      `Over time: the heavy line is ${unit}, the grey one ${parent}, the dashed one the target.`,
    silent: (count) => `No data (${en(count)}):`,
    aboutUnit: 'About this unit',
    doors: 'Other places',
    quality: 'Figures to look at again',
    qualityExplained: 'Where the files contradict themselves or cannot be read for certain.',
    qualityMore: 'See data quality',
    coverage: (reported, expected) => `${en(reported)} of ${counted(expected, 'unit', 'units')} reported`,
  },
};
