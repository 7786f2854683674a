/** Charts and what stands around them. The words of this part in both languages. */

import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface ChartsMessages {
  /** At the line to one of several deadlines. */
  needed(target: string, day: string): string;
  /** From the first period of a chart to its last. */
  reach(first: string, last: string): string;
  /** Measure with its unit of measure, in a subtitle. */
  measure(name: string, unit: string): string;
  /**
   * One sentence around two figures: the highest of several periods and when it was, the lowest and when it was. Of
   * some of these periods nothing is known.
   */
  span: {
    highest(periods: number, first: string, last: string): string;
    lowest(whenHighest: string): string;
    end(whenLowest: string, missing: number): string;
  };
  /** What the dashed grey lines before a merger are. */
  earlier(units: string, day: string): string;
  source: string;
  overTime: string;
  byUnit: string;
  byUnitAndPeriod: string;
  /** Heading over groups of units that are folded. */
  otherGroups: string;
  group(level: string, parent: string): string;
  strip: {
    caption(title: string): string;
    /** Of many periods only the latest are shown. */
    latest(shown: number, all: number): string;
    newestFirst: string;
    nothing: string;
  };
  multiples: {
    label(unit: string): string;
    oneScale(from: string, to: string): string;
    /** Of many units only the ends of the order are drawn. */
    ends(shown: number, all: number): string;
  };
  /** What the ticks at bars are, where every unit has a target of its own. */
  ownTargets: string;
  breakdownFor(title: string): string;
  tableOfKind(kind: string): string;
}

const count = (language: Language) => (number: number) => formatNumber(number, 0, language);
const vi = count('vi');
const en = count('en');

export const CHARTS: Record<Language, ChartsMessages> = {
  vi: {
    needed: (target, day) => `${target} vào ${day}`,
    reach: (first, last) => (first === last ? first : `${first} – ${last}`),
    measure: (name, unit) => (unit === '' ? name : `${name} (${unit})`),
    span: {
      highest: (periods, first, last) => `Trong ${vi(periods)} kỳ từ ${first} đến ${last}, cao nhất là `,
      lowest: (when) => ` (${when}), thấp nhất là `,
      end: (when, missing) => ` (${when})${missing > 0 ? `; ${vi(missing)} kỳ chưa có số liệu` : ''}.`,
    },
    earlier: (units, day) => `Nét đứt màu xám trước ${day}: ${units}.`,
    source: 'Nguồn của từng con số',
    overTime: 'Theo thời gian',
    byUnit: 'Theo đơn vị',
    byUnitAndPeriod: 'Theo đơn vị và kỳ',
    otherGroups: 'Các nhóm đơn vị khác',
    group: (level, parent) => (parent === '' ? level : `${level} · ${parent}`),
    strip: {
      caption: (title) => `${title}, từng kỳ`,
      latest: (shown, all) => `${vi(shown)} kỳ gần nhất trong ${vi(all)} kỳ.`,
      newestFirst: 'Kỳ mới nhất đứng trước.',
      nothing: 'chưa có số liệu',
    },
    multiples: {
      label: (unit) => `Diễn biến ở ${unit}`,
      oneScale: (from, to) => `Mọi hình cùng một thang, từ ${from} đến ${to}.`,
      ends: (shown, all) => `Vẽ ${vi(shown)} trong ${vi(all)} đơn vị ở hai đầu bảng; đủ trong bảng dưới.`,
    },
    ownTargets: 'Vạch đậm là mục tiêu của từng đơn vị.',
    breakdownFor: (title) => `Xem theo từng mục: ${title}`,
    tableOfKind: (kind) => `Theo ${kind.toLowerCase()}`,
  },
  en: {
    needed: (target, day) => `${target} by ${day}`,
    reach: (first, last) => (first === last ? first : `${first} – ${last}`),
    measure: (name, unit) => (unit === '' ? name : `${name} (${unit})`),
    span: {
      highest: (periods, first, last) =>
        `Over ${en(periods)} periods from ${first} to ${last}, the highest was `,
      lowest: (when) => ` (${when}) and the lowest `,
      end: (when, missing) =>
        ` (${when})${missing > 0 ? `; no data yet for ${en(missing)} period${missing === 1 ? '' : 's'}` : ''}.`,
    },
    earlier: (units, day) => `Dashed grey before ${day}: ${units}.`,
    source: 'Where each figure comes from',
    overTime: 'Over time',
    byUnit: 'By unit',
    byUnitAndPeriod: 'By unit and period',
    otherGroups: 'Other groups of units',
    group: (level, parent) => (parent === '' ? level : `${level} · ${parent}`),
    strip: {
      caption: (title) => `${title}, period by period`,
      latest: (shown, all) => `The latest ${en(shown)} of ${en(all)} periods.`,
      newestFirst: 'Newest first.',
      nothing: 'no data yet',
    },
    multiples: {
      label: (unit) => `Over time in ${unit}`,
      oneScale: (from, to) => `All on one scale, from ${from} to ${to}.`,
      ends: (shown, all) =>
        `${en(shown)} of ${en(all)} units are drawn, from both ends; all are in the table below.`,
    },
    ownTargets: 'Each tick is the target of that unit.',
    breakdownFor: (title) => `See item by item: ${title}`,
    tableOfKind: (kind) => `By ${kind.toLowerCase()}`,
  },
};
