/** The clauses of the generated sentence in Vietnamese. */

import type { Period } from '../domain/period.ts';
import { formatDay, formatPeriodInText } from './date.ts';
import { inSentence } from './inSentence.ts';
import { formatNumber } from './number.ts';
import { LONGEST_LIST, type SentenceWords } from './sentenceWords.ts';

const VERDICTS = {
  met: 'đã đạt mục tiêu',
  'on-track': 'đúng tiến độ so với mục tiêu',
  behind: 'chậm tiến độ so với mục tiêu',
  missed: 'không đạt mục tiêu',
} as const;

export const SENTENCE_VI: SentenceWords = {
  when: (period, asOf) => {
    const until = asOf ? formatDay(asOf, 'vi') : '';
    if (!period || period.kind === 'interval') {
      if (asOf) return `đến ${until}, `;
      return period ? `${formatPeriodInText(period, 'vi')}, ` : '';
    }
    const name = formatPeriodInText(period, 'vi');
    return asOf && asOf !== period.last ? `${name} (số liệu đến ${until}), ` : `${name}, `;
  },
  subject: (unitName, indicatorName) =>
    `${unitName === '' ? '' : `${unitName}: `}${inSentence(indicatorName, 'vi')}`,
  nothing: {
    withheld: 'đang tạm giữ số liệu, chưa công bố',
    'no-data': 'chưa có số liệu',
    'no-cases': 'không phát sinh',
  },
  missingDays: (days) => `chưa có số liệu ${listOf(days.map(dayWords))}`,
  missingMeasures: (names) => `chưa có số liệu: ${listOf(names)}`,
  beforeAmount: (comparator) => (comparator === '>=' ? 'đạt ' : 'là '),
  ofReporting: ({ reported, expected }) =>
    ` ở ${formatNumber(reported, 0, 'vi')}/${formatNumber(expected, 0, 'vi')} đơn vị có số liệu`,
  range: (range, bounded) => `giá trị đầy đủ ${bounded ? 'nằm trong khoảng ' : ''}${range}`,
  restated: 'tính lại theo đơn vị hiện nay',
  estimated: 'ước tính theo tỷ lệ chia tách',
  whateverIsMissing: 'kể cả khi tính các đơn vị chưa báo cáo',
  verdict: (status, aim, deadline) =>
    `${VERDICTS[status]} ${aim}${deadline ? ` (hạn ${formatDay(deadline, 'vi')})` : ''}`,
  noTarget: 'không có mục tiêu để so sánh',
  inconclusive: (aim) => (aim === '' ? 'chưa đủ căn cứ' : `chưa đủ căn cứ so với mục tiêu ${aim}`),
  gap: (cases, comparator) => `${{ '>=': 'còn thiếu', '<=': 'vượt', '=': 'còn lệch' }[comparator]} ${cases}`,
  pace: (perDay, needed, arrival) =>
    `mỗi ngày cần ${needed}, hiện đạt ${perDay}${arrival ? `, với nhịp này xong ngày ${formatDay(arrival, 'vi')}` : ''}`,
  paceOver: (perDay, needed) => `mỗi ngày cần ${needed}, đã đạt ${perDay}`,
};

function dayWords(period: Period): string {
  const words = formatPeriodInText(period, 'vi');
  if (period.kind !== 'interval') return words;
  return `${period.first === period.last ? 'ngày' : 'các ngày'} ${words}`;
}

function listOf(texts: readonly string[]): string {
  const rest = texts.length - LONGEST_LIST;
  if (rest <= 0) return texts.join(', ');
  return `${texts.slice(0, LONGEST_LIST).join(', ')} và ${formatNumber(rest, 0, 'vi')} phần khác`;
}
