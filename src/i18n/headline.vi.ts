/** The headings of charts in Vietnamese. */

import type { Compared, Extreme, HeadlineWords, Verdict } from './headlineWords.ts';
import { formatNumber } from './number.ts';

const count = (number: number) => formatNumber(number, 0, 'vi');
const NOUN: Record<Compared, string> = { units: 'đơn vị', items: 'mục' };
const END = { lowest: 'thấp nhất', highest: 'cao nhất', farthest: 'xa mục tiêu nhất' } as const;

export const HEADLINE_VI: HeadlineWords = {
  change: ({ name, from, to, trend, when, verdict }) => {
    const moved = trend === 'same' ? `giữ ở ${to}` : `từ ${from} ${trend === 'up' ? 'lên' : 'xuống'} ${to}`;
    return `${name} ${moved}${when === '' ? '' : ` (${when})`}${judged(verdict)}`;
  },
  single: ({ name, value, when, verdict }) =>
    `${name}: ${value}${when === '' ? '' : ` (${when})`}${judged(verdict)}`,
  reached: ({ of, met, all, target, worst, end }) => {
    const aim = target === '' ? 'đạt mục tiêu của mình' : `đạt mục tiêu ${target}`;
    if (met === all) return `Cả ${count(all)} ${NOUN[of]} ${aim}`;
    const how =
      met === 0
        ? `Chưa ${NOUN[of]} nào trong ${count(all)} ${NOUN[of]}`
        : `${count(met)}/${count(all)} ${NOUN[of]}`;
    return `${how} ${aim}; ${END[end]} là ${extreme(worst, of)}`;
  },
  ends: ({ of, highest, lowest }) => `${end('cao nhất', highest, of)}; ${end('thấp nhất', lowest, of)}`,
  level: ({ of, all, value }) => `Cả ${count(all)} ${NOUN[of]} cùng ở ${value}`,
  movement: ({ rose, fell, same, since, until }) => {
    const parts = [
      rose > 0 ? `${count(rose)} đơn vị tăng` : '',
      fell > 0 ? `${count(fell)} đơn vị giảm` : '',
      same > 0 ? `${count(same)} đơn vị giữ nguyên` : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ')} từ ${since} đến ${until}`;
  },
  throughPeriods: ({ first, last }) =>
    `${last.when}: ${count(last.met)}/${count(last.all)} đơn vị đạt mục tiêu; ${first.when}: ${count(first.met)}/${count(first.all)}`,
  campaign: ({ asOf, value, target, due, left, reached }) => {
    const so = `đến ${asOf} đạt ${value}`;
    if (reached) return `${so}, đã đạt mục tiêu ${target}`;
    return left > 0
      ? `${so}, còn ${count(left)} ngày đến hạn ${due} để đạt ${target}`
      : `${so}, hết hạn ${due} chưa đạt ${target}`;
  },
  campaignOver: ({ asOf, value, target, due }) =>
    `Đã qua hạn ${due}; số liệu gần nhất, đến ${asOf}, là ${value} so với mục tiêu ${target}`,
  merger: ({ units, lowest, highest, name, now, day }) => {
    const before = lowest === highest ? `ở ${lowest}` : `từ ${lowest} đến ${highest}`;
    return `Trước ${day}, ${count(units)} đơn vị cũ ${before}; nay ${name} ${now}`;
  },
};

function judged(verdict: Verdict | undefined): string {
  if (!verdict) return '';
  return `, ${verdict.reached ? 'đã' : 'chưa'} đạt mục tiêu ${verdict.target}`;
}

function end(word: string, { name, value, others }: Extreme, of: Compared): string {
  return others > 0
    ? `${count(others + 1)} ${NOUN[of]} ${word}, cùng ${value}`
    : `${word} là ${name} ${value}`;
}

function extreme({ name, value, others }: Extreme, of: Compared): string {
  return `${name}${others > 0 ? ` và ${count(others)} ${NOUN[of]} khác` : ''} ${value}`;
}
