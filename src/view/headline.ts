/**
 * How a unit stands, in one sentence and in counts: the latest evaluations enter; how many of them are open, which is
 * farthest off, how many there are of each status, and what is not judged leave. Targets are counted where something
 * is judged, indicators where nothing is.
 */

import { statusStrip } from '../chart/statusStrip.ts';
import type { Evaluation, Status } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { inSentence } from '../i18n/inSentence.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Counts } from '../i18n/sections/overview.ts';
import type { ViewContext } from './context.ts';
import { gapText } from './distance.ts';
import { type StatusMark, statusMark } from './figure.ts';
import { findingWithoutTargets } from './findingWithoutTargets.ts';
import { countByStatus, mostUrgent } from './latest.ts';
import { type Sentence, sentenceOf, valueText } from './sentence.ts';

export interface Headline {
  /** What there is to know first; with the figure that is farthest off, and the way to its receipt. */
  finding: Sentence;
  tally: { status: StatusMark; count: number }[];
  /** The tally as one bar; empty where one status says it all. */
  strip: string;
  /** Indicators that are not judged: "33 chỉ tiêu theo dõi · 15 chưa có số liệu". */
  quiet: string;
  /** The counts in words, for those who find the page from outside. */
  lead: string;
}

const QUIET = ['no-target', 'no-cases', 'no-data', 'withheld'] as const;

export function headlineOf(context: ViewContext, latest: readonly Evaluation[]): Headline {
  const counts = countsOf(latest);
  const judged = countByStatus(latest).filter(({ status }) => !isQuiet(status));
  const plain = counts.withTarget === 0 ? findingWithoutTargets(context, latest) : undefined;
  const lead = plain ? `${plain.before}${plain.figure}${plain.after}` : leadOf(context, counts);
  return {
    finding: plain ?? findingOf(context, latest, counts, lead),
    tally: judged.map(({ status, count }) => ({ status: statusMark(context, status), count })),
    strip: judged.length > 1 ? statusStrip(judged) : '',
    quiet: quietOf(context, latest, judged.length > 0),
    lead,
  };
}

function isQuiet(status: Status): boolean {
  return QUIET.some((quiet) => quiet === status);
}

function countsOf(latest: readonly Evaluation[]): Counts {
  const count = (...statuses: Status[]) => latest.filter(({ status }) => statuses.includes(status)).length;
  return {
    withTarget: count('met', 'on-track', 'behind', 'missed', 'incomplete'),
    met: count('met'),
    onTrack: count('on-track'),
    behind: count('behind'),
    missed: count('missed'),
  };
}

function leadOf({ words }: ViewContext, counts: Counts): string {
  return counts.withTarget > 0 ? words.overview.lead(counts) : words.empty.noIndicators.why;
}

function findingOf(
  context: ViewContext,
  latest: readonly Evaluation[],
  counts: Counts,
  lead: string,
): Sentence {
  const { overview } = context.words;
  const open = counts.missed + counts.behind;
  const [worst] = mostUrgent(latest);
  const plain = { before: lead, figure: '', value: undefined, after: '', href: '' };
  if (!worst) {
    const reported = counts.met + counts.onTrack === 0 ? reportedOf(context, latest) : '';
    if (reported !== '') return { ...plain, before: overview.notJudged(counts.withTarget, reported) };
    const allWell = counts.withTarget > 0 && counts.met + counts.onTrack === counts.withTarget;
    const counted = allWell ? overview.allWell(counts.withTarget) : lead;
    return nearestToTarget(context, latest, counts, counted) ?? { ...plain, before: counted };
  }
  const indicator = context.registry.indicators.get(worst.indicator);
  const name = indicator ? inSentence(context.name(indicator), context.language) : worst.indicator;
  const amount = gapText(context, worst);
  const over = worst.target?.comparator === '<=' ? overview.over(amount) : overview.short(amount);
  const coverage = isPartial(worst)
    ? ` (${overview.coverage(worst.coverage.reported, worst.coverage.expected)})`
    : '';
  return {
    before: `${overview.open(counts)}${overview.farthest(open, name)}`,
    figure: valueText(context, worst),
    value: worst.value,
    after: `${coverage}${amount === '' ? '' : `, ${inSentence(over, context.language)}`}.`,
    href: sentenceOf(context, worst).href,
  };
}

/** Where nothing is behind, the figure with the least to spare. */
function nearestToTarget(
  context: ViewContext,
  latest: readonly Evaluation[],
  { withTarget }: Counts,
  counted: string,
): Sentence | undefined {
  const { registry, language, words } = context;
  const margin = ({ value = 0, targetValue = 0 }: Evaluation) =>
    targetValue === 0 ? Math.abs(value) : Math.abs(value - targetValue) / targetValue;
  const [nearest] = latest
    .filter(({ status }) => status === 'met' || status === 'on-track')
    .sort((a, b) => margin(a) - margin(b));
  const indicator = registry.indicators.get(nearest?.indicator ?? '');
  if (!nearest?.target || nearest.targetValue === undefined || !indicator) return undefined;
  const target = formatTarget(nearest.targetValue, nearest.target.comparator, indicator, language);
  return {
    before: `${counted} ${words.overview.nearest(inSentence(context.name(indicator), language), withTarget)}`,
    figure: valueText(context, nearest),
    value: nearest.value,
    after: words.overview.nearestTarget(target),
    href: sentenceOf(context, nearest).href,
  };
}

/** How many units have reported, where that is why targets cannot be judged and the same for all of them. */
function reportedOf({ words }: ViewContext, latest: readonly Evaluation[]): string {
  const open = latest.filter(({ status }) => status === 'incomplete');
  const texts = open.map((evaluation) =>
    isPartial(evaluation)
      ? words.overview.coverage(evaluation.coverage.reported, evaluation.coverage.expected)
      : '',
  );
  const [text = '', ...others] = [...new Set(texts)];
  return others.length === 0 ? text : '';
}

/** Where nothing is judged, the finding says already how many are monitored. */
function quietOf(context: ViewContext, latest: readonly Evaluation[], anyJudged: boolean): string {
  const indicatorsOf = (quiet: Status) =>
    new Set(latest.filter(({ status }) => status === quiet).map(({ indicator }) => indicator)).size;
  return QUIET.map((status) => ({ status, count: indicatorsOf(status) }))
    .filter(({ status, count }) => count > 0 && (anyJudged || status !== 'no-target'))
    .map(
      ({ status, count }) =>
        `${formatNumber(count, 0, context.language)} ${context.words.overview.quiet[status]}`,
    )
    .join(' · ');
}
