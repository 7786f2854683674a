/** Tasks of the plans: who leads, what comes out, until when, how far. The words of this part in both languages. */

import type { TaskStandingCode } from '../../domain/taskStanding.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface TasksMessages {
  title: string;
  standing: Record<TaskStandingCode, string>;
  tallyLabel: string;
  asOf(day: string): string;
  asOfBetween(first: string, last: string): string;
  /** `soon`: not done and due within thirty days. */
  lead(counts: { all: number; overdue: number; soon: number; done: number }): string;
  /** Nobody has reported on any of them. */
  leadWithoutReports(all: number, plans: number): string;
  /** How many have which kind of deadline; those without any are left out. */
  deadlineCounts(counts: {
    by: number;
    recurring: number;
    continuous: number;
    conditional: number;
    none: number;
    unread: number;
  }): string;
  views: { label: string; byPlan: string; byAgency: string; byMonth: string };
  overdue: { title: string; explained: string };
  soon: { title: string; explained: string };
  /** Of a plan: how many tasks it has, and how many of them stand further up. */
  inPlan(all: number): string;
  shownAbove(count: number): string;
  noReports: string;
  noDeadlines: string;
  noTasksLeft: string;
  item(item: string): string;
  leadAgency: string;
  coordinators: string;
  product: string;
  deadline: string;
  state: string;
  due: {
    /** In Vietnamese it follows the words of the plan, which say themselves what is kept up. */
    by(day: string, keptUp: boolean): string;
    recurring(every: 'week' | 'month' | 'quarter' | 'half' | 'year', day: number): string;
    continuous(from: string): string;
    conditional: string;
    none: string;
    unread: string;
  };
  /** Behind the word for overdue. */
  late(days: number): string;
  left(days: number): string;
  passed: string;
  reported(day: string, by: string): string;
  inTheirWords(words: string): string;
  count(number: number): string;
  countOverdue(number: number): string;
  agency: { title: string; intro(agencies: number): string; none: string };
  month: {
    title: string;
    intro: string;
    without: Record<'recurring' | 'continuous' | 'conditional' | 'none' | 'unread', string>;
  };
  unit: { withoutReports(all: number): string; all: string };
  onDocument(number: number): string;
  ofUnit(number: number, unit: string): string;
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number) => formatNumber(number, 0, 'en');
const tasks = (number: number) => `${en(number)} ${number === 1 ? 'task' : 'tasks'}`;
const days = (number: number) => `${en(number)} ${number === 1 ? 'day' : 'days'}`;

/** `[count, words]`, those of 0 left out. */
const said = (parts: readonly [number, string][], write: (number: number) => string) =>
  parts.flatMap(([number, words]) => (number > 0 ? [`${write(number)} ${words}`] : [])).join(', ');

const EVERY_VI = {
  week: 'Hằng tuần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  half: 'Sáu tháng một lần',
  year: 'Hằng năm',
};
const EVERY_EN = {
  week: 'Every week',
  month: 'Every month',
  quarter: 'Every quarter',
  half: 'Every half-year',
  year: 'Every year',
};

export const TASKS: Record<Language, TasksMessages> = {
  vi: {
    title: 'Nhiệm vụ',
    standing: {
      overdue: 'Quá hạn',
      contradicted: 'Báo cáo mâu thuẫn',
      'not-started': 'Chưa thực hiện',
      'in-progress': 'Đang thực hiện',
      stopped: 'Tạm dừng',
      done: 'Đã hoàn thành',
      'no-report': 'Chưa có báo cáo',
    },
    tallyLabel: 'Số nhiệm vụ theo tình trạng',
    asOf: (day) => `Tính đến ${day}`,
    asOfBetween: (first, last) => `Tính đến các ngày từ ${first} đến ${last}, tùy đơn vị`,
    lead({ all, overdue, soon, done }) {
      const late =
        overdue > 0
          ? `${vi(overdue)} trong ${vi(all)} nhiệm vụ quá hạn`
          : `Không nhiệm vụ nào quá hạn trong ${vi(all)} nhiệm vụ`;
      return `${late}; ${soon > 0 ? `${vi(soon)} việc đến hạn trong 30 ngày tới, ` : ''}${vi(done)} việc đã hoàn thành.`;
    },
    leadWithoutReports: (all, plans) =>
      `${vi(plans)} kế hoạch giao ${vi(all)} nhiệm vụ. Chưa có báo cáo tiến độ nào được gửi, nên chưa biết việc nào xong, việc nào chậm.`,
    deadlineCounts: ({ by, recurring, continuous, conditional, none, unread }) =>
      `Thời hạn: ${said(
        [
          [by, 'có ngày cuối cùng'],
          [recurring, 'định kỳ'],
          [continuous, 'thường xuyên'],
          [conditional, 'chờ hướng dẫn hoặc lộ trình'],
          [none, 'không ghi hạn'],
          [unread, 'chưa đọc chắc được'],
        ],
        vi,
      )}.`,
    views: {
      label: 'Cách xem nhiệm vụ',
      byPlan: 'Theo kế hoạch',
      byAgency: 'Theo cơ quan',
      byMonth: 'Theo tháng',
    },
    overdue: {
      title: 'Quá hạn',
      explained:
        'Đã qua ngày cuối cùng mà báo cáo gần nhất chưa ghi hoàn thành. Việc quá hạn lâu nhất đứng trước.',
    },
    soon: { title: 'Sắp đến hạn', explained: 'Còn nhiều nhất 30 ngày và chưa hoàn thành.' },
    inPlan: (all) => `${vi(all)} nhiệm vụ`,
    shownAbove: (count) => `${vi(count)} việc đã nêu ở trên`,
    noReports: 'chưa có báo cáo tiến độ',
    noDeadlines: 'không ghi thời hạn',
    noTasksLeft: 'Mọi nhiệm vụ của kế hoạch này đã nêu ở trên.',
    item: (item) => `mục ${item}`,
    leadAgency: 'Chủ trì',
    coordinators: 'Phối hợp',
    product: 'Sản phẩm',
    deadline: 'Thời hạn',
    state: 'Tình trạng',
    due: {
      by: (day) => `hạn\u00a0${day}`,
      recurring: (every, day) => `${EVERY_VI[every]}${day > 0 ? `, ngày ${vi(day)}` : ''}`,
      continuous: (from) => (from === '' ? 'Thường xuyên' : `Thường xuyên từ ${from}`),
      conditional: 'chưa có ngày cụ thể',
      none: 'Không ghi thời hạn',
      unread: 'chưa đọc chắc được ngày',
    },
    late: (number) => `${vi(number)} ngày`,
    left: (number) => (number === 0 ? 'đúng ngày cuối cùng' : `còn ${vi(number)} ngày`),
    passed: 'đã qua',
    reported: (day, by) => `Báo cáo đến ${day}${by === '' ? '' : ` của ${by}`}`,
    inTheirWords: (words) => `ghi “${words}”`,
    count: (number) => `${vi(number)} nhiệm vụ`,
    countOverdue: (number) => `${vi(number)} quá hạn`,
    agency: {
      title: 'Nhiệm vụ theo cơ quan chủ trì',
      intro: (agencies) =>
        `${vi(agencies)} cơ quan được giao chủ trì, tên ghi như trong văn bản. Việc do nhiều cơ quan cùng chủ trì đứng ở từng cơ quan.`,
      none: 'Không ghi cơ quan chủ trì',
    },
    month: {
      title: 'Nhiệm vụ theo tháng đến hạn',
      intro: 'Mỗi việc đứng ở tháng của ngày cuối cùng; việc không có ngày cuối cùng đứng ở cuối trang.',
      without: {
        recurring: 'Định kỳ',
        continuous: 'Thường xuyên',
        conditional: 'Chờ hướng dẫn hoặc lộ trình',
        none: 'Không ghi thời hạn',
        unread: 'Chưa đọc chắc được thời hạn',
      },
    },
    unit: {
      withoutReports: (all) =>
        `${vi(all)} nhiệm vụ được giao trong kế hoạch; chưa có báo cáo tiến độ nào được gửi.`,
      all: 'Tất cả nhiệm vụ',
    },
    onDocument: (number) => `${vi(number)} nhiệm vụ`,
    ofUnit: (number, unit) => `${vi(number)} nhiệm vụ của ${unit}`,
  },
  en: {
    title: 'Tasks',
    standing: {
      overdue: 'Overdue',
      contradicted: 'Conflicting reports',
      'not-started': 'Not started',
      'in-progress': 'In progress',
      stopped: 'Paused',
      done: 'Done',
      'no-report': 'No report',
    },
    tallyLabel: 'Tasks by state',
    asOf: (day) => `As of ${day}`,
    asOfBetween: (first, last) => `As of days from ${first} to ${last}, depending on the unit`,
    lead({ all, overdue, soon, done }) {
      const late =
        overdue > 0
          ? `${en(overdue)} of ${tasks(all)} ${overdue === 1 ? 'is' : 'are'} overdue`
          : `None of ${tasks(all)} is overdue`;
      return `${late}; ${soon > 0 ? `${en(soon)} ${soon === 1 ? 'falls' : 'fall'} due within 30 days, ` : ''}${en(done)} ${done === 1 ? 'is' : 'are'} done.`;
    },
    leadWithoutReports: (all, plans) =>
      `${en(plans)} ${plans === 1 ? 'plan assigns' : 'plans assign'} ${tasks(all)}. No progress report has been sent yet, so it is not known which are done and which are late.`,
    deadlineCounts: ({ by, recurring, continuous, conditional, none, unread }) =>
      `Deadlines: ${said(
        [
          [by, 'with a last day'],
          [recurring, 'recurring'],
          [continuous, 'ongoing'],
          [conditional, 'waiting for guidance or a roadmap'],
          [none, 'without a deadline'],
          [unread, 'not read for certain'],
        ],
        en,
      )}.`,
    views: { label: 'Ways to see the tasks', byPlan: 'By plan', byAgency: 'By agency', byMonth: 'By month' },
    overdue: {
      title: 'Overdue',
      explained:
        'The last day has passed and the latest report does not say that it is done. Longest overdue first.',
    },
    soon: { title: 'Due soon', explained: 'At most 30 days left, and not done.' },
    inPlan: (all) => tasks(all),
    shownAbove: (count) => `${en(count)} shown above`,
    noReports: 'no progress report yet',
    noDeadlines: 'no deadlines given',
    noTasksLeft: 'All tasks of this plan are shown above.',
    item: (item) => `item ${item}`,
    leadAgency: 'Lead',
    coordinators: 'With',
    product: 'Product',
    deadline: 'Deadline',
    state: 'State',
    due: {
      by: (day, keptUp) => `By ${day}${keptUp ? ', then kept up' : ''}`,
      recurring: (every, day) => `${EVERY_EN[every]}${day > 0 ? `, by day ${en(day)}` : ''}`,
      continuous: (from) => (from === '' ? 'Ongoing' : `Ongoing from ${from}`),
      conditional: 'Waiting for something else; no day set',
      none: 'No deadline given',
      unread: 'Not read as a day for certain',
    },
    late: (number) => days(number),
    left: (number) => (number === 0 ? 'last day' : `${days(number)} left`),
    passed: 'passed',
    reported: (day, by) => `Report as of ${day}${by === '' ? '' : ` by ${by}`}`,
    inTheirWords: (words) => `says “${words}”`,
    count: (number) => tasks(number),
    countOverdue: (number) => `${en(number)} overdue`,
    agency: {
      title: 'Tasks by lead agency',
      intro: (agencies) =>
        `${en(agencies)} ${agencies === 1 ? 'agency leads' : 'agencies lead'}, named as in the documents. A task with several leads stands under each of them.`,
      none: 'No lead agency named',
    },
    month: {
      title: 'Tasks by month due',
      intro: 'Each task stands in the month of its last day; those without one stand at the end.',
      without: {
        recurring: 'Recurring',
        continuous: 'Ongoing',
        conditional: 'Waiting for guidance or a roadmap',
        none: 'No deadline given',
        unread: 'Deadline not read for certain',
      },
    },
    unit: {
      withoutReports: (all) => `${tasks(all)} assigned by the plan; no progress report has been sent yet.`,
      all: 'All tasks',
    },
    onDocument: (number) => tasks(number),
    ofUnit: (number, unit) => `${tasks(number)} of ${unit}`,
  },
};
