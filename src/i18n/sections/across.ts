/** Ways to what lies beside a page: the one before, the one after, others of its kind. The words in both languages. */

import type { Language } from '../language.ts';

export interface AcrossMessages {
  label: string;
  previous(name: string): string;
  next(name: string): string;
  /** `of` is the unit above. */
  siblings(of: string): string;
  sameGroup(group: string): string;
  /** The chart of one indicator of other units. */
  above: string;
  beside: string;
  below: string;
  otherIndicators(unit: string): string;
  otherBreakdowns: string;
}

export const ACROSS: Record<Language, AcrossMessages> = {
  vi: {
    label: 'Xem tiếp',
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    siblings: (of) => `Đơn vị khác thuộc ${of}`,
    sameGroup: (group) => `Chỉ tiêu cùng nhóm: ${group}`,
    above: 'Chỉ tiêu này ở đơn vị cấp trên',
    beside: 'Chỉ tiêu này ở đơn vị cùng cấp',
    below: 'Chỉ tiêu này ở đơn vị cấp dưới',
    otherIndicators: (unit) => `Chỉ tiêu khác của ${unit}`,
    otherBreakdowns: 'Bảng phân tích khác',
  },
  en: {
    label: 'Read on',
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    siblings: (of) => `Other units of ${of}`,
    sameGroup: (group) => `Indicators of the same group: ${group}`,
    above: 'This indicator one level up',
    beside: 'This indicator at the same level',
    below: 'This indicator one level down',
    otherIndicators: (unit) => `Other indicators of ${unit}`,
    otherBreakdowns: 'Other breakdowns',
  },
};
