/** The headings of charts in English. */

import type { Compared, Extreme, HeadlineWords, Verdict } from './headlineWords.ts';
import { formatNumber } from './number.ts';

const count = (number: number) => formatNumber(number, 0, 'en');
const NOUN: Record<Compared, [one: string, many: string]> = {
  units: ['unit', 'units'],
  items: ['item', 'items'],
};
const END = { lowest: 'lowest', highest: 'highest', farthest: 'farthest from its target' } as const;
const some = (number: number, of: Compared) => `${count(number)} ${NOUN[of][number === 1 ? 0 : 1]}`;

export const HEADLINE_EN: HeadlineWords = {
  change: ({ name, from, to, trend, when, verdict }) => {
    const moved =
      trend === 'same' ? `stayed at ${to}` : `${trend === 'up' ? 'rose' : 'fell'} from ${from} to ${to}`;
    return `${name} ${moved}${when === '' ? '' : ` (${when})`}${judged(verdict)}`;
  },
  single: ({ name, value, when, verdict }) =>
    `${name}: ${value}${when === '' ? '' : ` (${when})`}${judged(verdict)}`,
  reached: ({ of, met, all, target, worst, end }) => {
    const own = met > 1 ? 'their targets' : 'its target';
    const aim = target === '' ? own : `the target of ${target}`;
    if (met === all) return `All ${some(all, of)} meet ${aim}`;
    const how =
      met === 0
        ? `None of ${some(all, of)} meets`
        : `${count(met)} of ${some(all, of)} meet${met === 1 ? 's' : ''}`;
    return `${how} ${aim}; ${END[end]} is ${extreme(worst, of)}`;
  },
  ends: ({ of, highest, lowest }) => `${end('highest', highest, of)}; ${end('lowest', lowest, of)}`,
  level: ({ of, all, value }) => `All ${some(all, of)} stand at ${value}`,
  movement: ({ rose, fell, same, since, until }) => {
    const parts = [
      rose > 0 ? `${some(rose, 'units')} rose` : '',
      fell > 0 ? `${some(fell, 'units')} fell` : '',
      same > 0 ? `${some(same, 'units')} stayed level` : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ')} from ${since} to ${until}`;
  },
  throughPeriods: ({ first, last }) =>
    `${last.when}: ${count(last.met)} of ${some(last.all, 'units')} met the target; ${first.when}: ${count(first.met)} of ${count(first.all)}`,
  campaign: ({ asOf, value, target, due, left, reached }) => {
    const so = `${value} by ${asOf}`;
    if (reached) return `${so}, meeting the target of ${target}`;
    if (left <= 0) return `${so}, short of ${target} at the deadline of ${due}`;
    return `${so}, with ${count(left)} day${left === 1 ? '' : 's'} left until ${due} to reach ${target}`;
  },
  campaignOver: ({ asOf, value, target, due }) =>
    `Deadline of ${due} passed; the latest figure, as of ${asOf}, is ${value} against a target of ${target}`,
  merger: ({ units, lowest, highest, name, now, day }) => {
    const before = lowest === highest ? `stood at ${lowest}` : `stood between ${lowest} and ${highest}`;
    return `Before ${day}, ${count(units)} former unit${units === 1 ? '' : 's'} ${before}; ${name} now at ${now}`;
  },
};

function judged(verdict: Verdict | undefined): string {
  if (!verdict) return '';
  return verdict.reached
    ? `, meeting the target of ${verdict.target}`
    : `, short of the target of ${verdict.target}`;
}

function end(word: string, { name, value, others }: Extreme, of: Compared): string {
  return others > 0 ? `${some(others + 1, of)} are ${word} at ${value}` : `${word} is ${name} at ${value}`;
}

function extreme({ name, value, others }: Extreme, of: Compared): string {
  return `${name}${others > 0 ? ` and ${some(others, of).replace(' ', ' other ')}` : ''} at ${value}`;
}
