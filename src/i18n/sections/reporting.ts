/** Who reported when, and what is still owed. The words of this part in both languages. */

import type { ReportState } from '../../domain/reportStates.ts';
import type { Reporting } from '../../domain/siteConfig.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface ReportingMessages {
  title: string;
  /** `day`: empty where nobody declared when anything was received. */
  intro(day: string): string;
  /** What has to be reported in all, and how much of it is how. */
  lead(owed: number, counts: Partial<Record<ReportState, number>>): string;
  none: { why: string; next: string };
  state: Record<ReportState, string>;
  /** Of a report that is in time and was put right afterwards. */
  corrected: string;
  correctedOn(day: string): string;
  explained: string;
  debts: string;
  noDebts: string;
  moreDebts(units: number): string;
  /** Behind the period of a report that did not come. */
  overdue(days: number): string;
  /** Behind the period of one of which something is left out. */
  lacking(forms: number, cells: number): string;
  /** Behind what a unit owes that is no more. */
  ended: string;
  strip: {
    title(level: string, every: string, due: string): string;
    /** How many of its reports a unit sent whole and in time; head of that column. */
    inTime: string;
    of(some: number, all: number): string;
    all: string;
    newest(periods: number): string;
    notOwed: string;
    late(days: number): string;
    afterHour: string;
    lackingForms(count: number): string;
    lackingCells(count: number): string;
    due(day: string): string;
    there: string;
  };
  calendar: {
    title: string;
    explained: string;
    who: string;
    what: string;
    when: string;
    by: string;
    next: string;
    forms(count: number): string;
    below(unit: string): string;
    file: string;
  };
  every: Record<Reporting['every'], string>;
  due(due: Reporting['due'], every: Reporting['every']): string;
  hour(time: string): string;
  more: string;
  allPeriods: string;
  owes: string;
}

const vi = (count: number) => formatNumber(count, 0, 'vi');
const en = (count: number, one: string, many: string) =>
  `${formatNumber(count, 0, 'en')} ${count === 1 ? one : many}`;

const ORDER: readonly ReportState[] = ['in-time', 'undated', 'late', 'partial', 'missing', 'pending'];
const STATE_VI: Record<ReportState, string> = {
  'in-time': 'đúng hạn',
  undated: 'đã nhận, không rõ ngày',
  late: 'muộn',
  partial: 'thiếu một phần',
  missing: 'chưa nộp',
  pending: 'chưa đến hạn',
};
const STATE_EN: Record<ReportState, string> = {
  'in-time': 'in time',
  undated: 'received, day not known',
  late: 'late',
  partial: 'incomplete',
  missing: 'missing',
  pending: 'not yet due',
};

function listed(
  counts: Partial<Record<ReportState, number>>,
  words: Record<ReportState, string>,
  language: Language,
): string {
  return ORDER.flatMap((state) => {
    const count = counts[state] ?? 0;
    return count > 0 ? [`${formatNumber(count, 0, language)} ${words[state]}`] : [];
  }).join(', ');
}

const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const hourVi = (time: string) => {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)} giờ${minute === '00' ? '' : ` ${minute}`}`;
};

function dueVi({ afterMonths, day, time }: Reporting['due'], every: Reporting['every']): string {
  const hour = time ? `${hourVi(time)} ` : '';
  if (every === 'week') {
    const week = ['trong tuần', 'tuần sau'][afterMonths] ?? `${afterMonths} tuần sau`;
    return `${hour}${WEEKDAYS.vi[Math.min(day, 7) - 1]} ${week}`;
  }
  if (afterMonths === 0) return `${hour}ngày ${day} của tháng ${every === 'month' ? 'ấy' : 'cuối kỳ'}`;
  const month = afterMonths === 1 ? 'tháng sau' : `tháng thứ ${afterMonths} sau`;
  return `${hour}ngày ${day} ${month}${every === 'month' ? '' : ' khi hết kỳ'}`;
}

function dueEn({ afterMonths, day, time }: Reporting['due'], every: Reporting['every']): string {
  const hour = time ? `${time}, ` : '';
  if (every === 'week') {
    const week = ['that week', 'the week after'][afterMonths] ?? `${afterMonths} weeks later`;
    return `${hour}${WEEKDAYS.en[Math.min(day, 7) - 1]} ${week}`;
  }
  if (afterMonths === 0) return `${hour}day ${day} of ${every === 'month' ? 'that month' : 'its last month'}`;
  return `${hour}day ${day} of ${afterMonths === 1 ? 'the month after' : `month ${afterMonths} after`}`;
}

export const REPORTING: Record<Language, ReportingMessages> = {
  vi: {
    title: 'Thực hiện chế độ báo cáo',
    intro: (day) =>
      day === ''
        ? 'Chưa khai ngày nhận của báo cáo nào, nên không nói được báo cáo nào muộn hay còn thiếu.'
        : `Đơn vị nào đã báo cáo, đúng hạn hay muộn, còn nợ gì. Tính đến ngày ${day}.`,
    lead: (owed, counts) => `${vi(owed)} báo cáo theo lịch: ${listed(counts, STATE_VI, 'vi')}.`,
    none: {
      why: 'Trang này chưa khai lịch báo cáo, hoặc chưa đến kỳ nào của lịch.',
      next: 'Lịch khai ở mục “reporting” của site.yaml; ngày nhận khai trong danh sách tệp nộp.',
    },
    state: STATE_VI,
    corrected: 'sửa',
    correctedOn: (day) => `sửa ${day}`,
    explained:
      'Mỗi ô ghi ngày nhận, số ngày muộn, hoặc phần còn thiếu. “Sửa” là nộp lại hoặc đính chính sau lần nộp đầu; đúng hạn hay muộn tính theo lần nộp đầu. Ngày nghỉ vẫn tính như mọi ngày.',
    debts: 'Còn nợ',
    noDebts: 'Không đơn vị nào còn nợ báo cáo theo lịch.',
    moreDebts: (units) => `và ${vi(units)} đơn vị nữa`,
    overdue: (days) => `quá hạn ${vi(days)} ngày`,
    lacking: (forms, cells) =>
      [forms > 0 ? `thiếu ${vi(forms)} biểu` : '', cells > 0 ? `thiếu ${vi(cells)} ô` : '']
        .filter((text) => text !== '')
        .join(', '),
    ended: 'đơn vị đã kết thúc',
    strip: {
      title: (level, every, due) => `${level}: báo cáo ${every}, hạn ${due}`,
      inTime: 'Đủ, đúng hạn',
      of: (some, all) => `${vi(some)}/${vi(all)}`,
      all: 'Tất cả',
      newest: (periods) => `${vi(periods)} kỳ gần nhất, mới nhất trước.`,
      notOwed: 'không phải nộp',
      late: (days) => `muộn ${vi(days)} ngày`,
      afterHour: 'quá giờ',
      lackingForms: (count) => `thiếu ${vi(count)} biểu`,
      lackingCells: (count) => `thiếu ${vi(count)} ô`,
      due: (day) => `hạn ${day}`,
      there: 'đã nhận',
    },
    calendar: {
      title: 'Lịch báo cáo',
      explained: 'Các đơn vị nợ báo cáo của những kỳ mà đơn vị tồn tại trọn kỳ và còn tồn tại đến hạn.',
      who: 'Đơn vị nộp',
      what: 'Báo cáo',
      when: 'Hạn nộp',
      by: 'Căn cứ',
      next: 'Hạn tới',
      forms: (count) => `${vi(count)} biểu`,
      below: (unit) => `thuộc ${unit}`,
      file: 'Lịch hạn nộp cho điện thoại, máy tính (.ics)',
    },
    every: {
      week: 'hằng tuần',
      month: 'hằng tháng',
      quarter: 'hằng quý',
      half: '6 tháng',
      'nine-months': '9 tháng',
      year: 'hằng năm',
    },
    due: dueVi,
    hour: hourVi,
    more: 'Từng đơn vị, từng kỳ',
    allPeriods: 'Mọi kỳ của đơn vị',
    owes: 'Còn nợ',
  },
  en: {
    title: 'Reporting discipline',
    intro: (day) =>
      day === ''
        ? 'Nobody declared when anything was received, so nothing can be said to be late or missing.'
        : `Who reported, in time or late, and what is still owed. As of ${day}.`,
    lead: (owed, counts) =>
      `${en(owed, 'report', 'reports')} by the calendar: ${listed(counts, STATE_EN, 'en')}.`,
    none: {
      why: 'No reporting calendar is declared here, or none of its periods has come yet.',
      next: 'The calendar is declared under “reporting” of site.yaml, days of receipt in the list of files.',
    },
    state: STATE_EN,
    corrected: 'corrected',
    correctedOn: (day) => `corrected ${day}`,
    explained:
      'Each cell says when the report came, how many days late, or what it lacks. “Corrected”: sent again or corrected after it first came; whether it was in time goes by when it first came. Holidays count as any other day.',
    debts: 'Still owed',
    noDebts: 'No unit owes a report by the calendar.',
    moreDebts: (units) => `and ${en(units, 'more unit', 'more units')}`,
    overdue: (days) => `${en(days, 'day', 'days')} overdue`,
    lacking: (forms, cells) =>
      [
        forms > 0 ? `${en(forms, 'form', 'forms')} missing` : '',
        cells > 0 ? `${en(cells, 'cell', 'cells')} empty` : '',
      ]
        .filter((text) => text !== '')
        .join(', '),
    ended: 'the unit has ended',
    strip: {
      title: (level, every, due) => `${level}: ${every}, due ${due}`,
      inTime: 'Whole, in time',
      of: (some, all) => `${formatNumber(some, 0, 'en')}/${formatNumber(all, 0, 'en')}`,
      all: 'All',
      newest: (periods) => `The latest ${en(periods, 'period', 'periods')}, newest first.`,
      notOwed: 'not owed',
      late: (days) => `${en(days, 'day', 'days')} late`,
      afterHour: 'past the hour',
      lackingForms: (count) => `${en(count, 'form', 'forms')} missing`,
      lackingCells: (count) => `${en(count, 'cell', 'cells')} empty`,
      due: (day) => `due ${day}`,
      there: 'received',
    },
    calendar: {
      title: 'The calendar',
      explained:
        'Units owe the reports of periods through which they existed, if they still do on the due day.',
      who: 'Who reports',
      what: 'What',
      when: 'Due',
      by: 'Under',
      next: 'Next due',
      forms: (count) => en(count, 'form', 'forms'),
      below: (unit) => `below ${unit}`,
      file: 'Due days for phones and computers (.ics)',
    },
    every: {
      week: 'weekly report',
      month: 'monthly report',
      quarter: 'quarterly report',
      half: 'half-year report',
      'nine-months': 'nine-month report',
      year: 'yearly report',
    },
    due: dueEn,
    hour: (time) => time,
    more: 'Unit by unit, period by period',
    allPeriods: 'Every period of the unit',
    owes: 'Still owed',
  },
};
