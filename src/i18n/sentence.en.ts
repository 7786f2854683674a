/** The clauses of the generated sentence in English. */

import { formatDay, formatPeriodInText } from './date.ts';
import { formatNumber } from './number.ts';
import { LONGEST_LIST, type SentenceWords } from './sentenceWords.ts';

const VERDICTS = {
  met: 'target met:',
  'on-track': 'on track for the target of',
  behind: 'behind schedule for the target of',
  missed: 'missing the target of',
} as const;

export const SENTENCE_EN: SentenceWords = {
  when: (period, asOf) => {
    const until = asOf ? formatDay(asOf, 'en') : '';
    if (!period || period.kind === 'interval') {
      if (asOf) return `as of ${until}, `;
      return period ? `${formatPeriodInText(period, 'en')}, ` : '';
    }
    const name = formatPeriodInText(period, 'en');
    return asOf && asOf !== period.last ? `${name} (as of ${until}), ` : `${name}, `;
  },
  subject: (unitName, indicatorName) => `${unitName === '' ? '' : `${unitName}, `}${indicatorName}:`,
  nothing: {
    withheld: 'figure withheld, not published',
    'no-data': 'no data yet',
    'no-cases': 'no cases',
  },
  missingDays: (days) => `no data yet for ${listOf(days.map((period) => formatPeriodInText(period, 'en')))}`,
  missingMeasures: (names) => `not reported: ${listOf(names)}`,
  beforeAmount: () => '',
  ofReporting: ({ reported, expected }) =>
    ` in ${formatNumber(reported, 0, 'en')} of ${formatNumber(expected, 0, 'en')} units with data`,
  range: (range, bounded) => `the full value ${bounded ? 'lies within' : 'is'} ${range}`,
  restated: 'restated to the units of today',
  estimated: 'estimated by the declared shares of divided units',
  whateverIsMissing: 'whatever the other units report',
  verdict: (status, aim, deadline) =>
    `${VERDICTS[status]} ${aim}${deadline ? ` (due ${formatDay(deadline, 'en')})` : ''}`,
  noTarget: 'with no target to compare with',
  inconclusive: (aim) => (aim === '' ? 'inconclusive' : `inconclusive against the target of ${aim}`),
  gap: (cases, comparator) => `${cases} ${{ '>=': 'short', '<=': 'too many', '=': 'off' }[comparator]}`,
  pace: (perDay, needed, arrival) =>
    `needing ${needed} a day against ${perDay} so far${arrival ? `, which arrives on ${formatDay(arrival, 'en')}` : ''}`,
  paceOver: (perDay, needed) => `having needed ${needed} a day against ${perDay} reached`,
};

function listOf(texts: readonly string[]): string {
  const rest = texts.length - LONGEST_LIST;
  if (rest <= 0) return texts.join(', ');
  return `${texts.slice(0, LONGEST_LIST).join(', ')} and ${formatNumber(rest, 0, 'en')} more`;
}
