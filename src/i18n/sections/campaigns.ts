/** Campaigns: what was reached on which day against the way that is needed. The words of this part in both languages. */

import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface CampaignsMessages {
  title: string;
  description: string;
  /** How many run and how many are over on the latest day of which anything is known. */
  lead(running: number, ended: number, asOf: string): string;
  running: string;
  ended: string;
  /** First and last day. */
  window(first: string, last: string): string;
  deadline: string;
  left: string;
  daysLeft(days: number): string;
  /** The deadline was on this day of the data, or so many days before it. */
  daysOver(days: number): string;
  perDay: string;
  needed: string;
  arrival: string;
  never: string;
  /** The last report came before the deadline, which has passed since. */
  silentUntil(asOf: string, due: string): string;
  deadlinesOf(campaign: string): string;
  units: string;
  allUnits: string;
  /** Why there is nothing, and where to go on. */
  none: { why: string; next: string };
}

const vi = (number: number) => formatNumber(number, 0, 'vi');
const en = (number: number) => formatNumber(number, 0, 'en');

export const CAMPAIGNS: Record<Language, CampaignsMessages> = {
  vi: {
    title: 'Chiến dịch',
    description: 'Kết quả cộng dồn từ ngày đầu so với mức cần có để kịp hạn.',
    lead: (running, ended, asOf) =>
      `Tính đến ${asOf}: ${[
        running > 0 ? `${vi(running)} chiến dịch đang chạy` : '',
        ended > 0 ? `${vi(ended)} chiến dịch đã hết hạn` : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    running: 'Đang chạy',
    ended: 'Đã hết hạn',
    window: (first, last) => `từ ${first} đến ${last}`,
    deadline: 'Hạn',
    left: 'Còn lại',
    daysLeft: (days) => `${vi(days)} ngày`,
    daysOver: (days) => (days === 0 ? 'hết hạn' : `quá ${vi(days)} ngày`),
    perDay: 'Mỗi ngày đạt',
    needed: 'Mỗi ngày cần',
    arrival: 'Với nhịp này xong',
    never: 'không xong',
    silentUntil: (asOf, due) => `Số liệu dừng ở ${asOf}; hạn ${due} đã qua mà chưa có báo cáo sau đó.`,
    deadlinesOf: (campaign) => `Các hạn của ${campaign}`,
    units: 'Các đơn vị tham gia',
    allUnits: 'Xem mọi đơn vị tham gia',
    none: {
      why: 'Chưa có chiến dịch nào: chưa có số liệu cộng dồn từ ngày đầu của một mục tiêu có hạn.',
      next: 'Xem các chỉ tiêu.',
    },
  },
  en: {
    title: 'Campaigns',
    description: 'Results added up since the first day, against what is needed to meet the deadline.',
    lead: (running, ended, asOf) =>
      `As of ${asOf}: ${[
        running > 0 ? `${en(running)} campaign${running === 1 ? '' : 's'} running` : '',
        ended > 0 ? `${en(ended)} past the deadline` : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    running: 'Running',
    ended: 'Past the deadline',
    window: (first, last) => `from ${first} to ${last}`,
    deadline: 'Deadline',
    left: 'Left',
    daysLeft: (days) => `${en(days)} day${days === 1 ? '' : 's'}`,
    daysOver: (days) => (days === 0 ? 'deadline reached' : `${en(days)} day${days === 1 ? '' : 's'} over`),
    perDay: 'A day so far',
    needed: 'A day needed',
    arrival: 'At this rate done',
    never: 'never',
    silentUntil: (asOf, due) =>
      `The figures end on ${asOf}; the deadline of ${due} has passed without a later report.`,
    deadlinesOf: (campaign) => `Deadlines of ${campaign}`,
    units: 'Units taking part',
    allUnits: 'See all units taking part',
    none: {
      why: 'No campaign yet: nothing has been counted from the first day of a target with a deadline.',
      next: 'See the indicators.',
    },
  },
};
