/**
 * What there is to know first of a unit where nothing is held against a target: of a single indicator its own sentence,
 * of several the largest change, else the lowest rank, else the lowest of the percentages that should be high, else how
 * many there are and the first of them.
 */

import type { Change, Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import { formatDistance } from '../i18n/difference.ts';
import { inSentence } from '../i18n/inSentence.ts';
import { directionOfChange } from './change.ts';
import type { ViewContext } from './context.ts';
import { rankText } from './rank.ts';
import { type Sentence, sentenceOf, valueText } from './sentence.ts';

type Changed = Evaluation & { change: Extract<Change, { before: number }> };

/** Undefined where there is no figure at all. */
export function findingWithoutTargets(
  context: ViewContext,
  latest: readonly Evaluation[],
): Sentence | undefined {
  const known = latest.filter(({ value, status }) => value !== undefined && status !== 'withheld');
  const [first] = known;
  const count = new Set(known.map(({ indicator }) => indicator)).size;
  if (!first) return undefined;
  if (count === 1) return sentenceOf(context, first);
  const words = context.words.overview;
  const [moved] = known.filter(isChanged(context)).sort((a, b) => sizeOf(b) - sizeOf(a));
  if (moved) return changeSentence(context, moved, words.monitored(count));
  const [lowest] = known.filter(({ rank }) => rank !== undefined).sort((a, b) => placeOf(b) - placeOf(a));
  if (lowest) {
    const before = words.lowestRank(nameOf(context, lowest), rankText(lowest));
    return around(context, lowest, words.monitored(count) + before);
  }
  const [least, other] = known.filter(isShare(context)).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (least && other) {
    return around(context, least, words.monitored(count) + words.lowestShare(nameOf(context, least)));
  }
  return around(context, first, words.monitored(count) + words.amongThem(nameOf(context, first)));
}

function isChanged(context: ViewContext): (evaluation: Evaluation) => evaluation is Changed {
  return (evaluation): evaluation is Changed => directionOfChange(context, evaluation) !== undefined;
}

/** Of which more is better. */
function isShare(context: ViewContext): (evaluation: Evaluation) => boolean {
  return (evaluation) => {
    const indicator = indicatorOf(context, evaluation);
    return indicator?.direction === 'up' && isPercentage(indicator);
  };
}

/** As a fraction in either case: points of a percentage, the share of a count. */
function sizeOf({ change }: Changed): number {
  return Math.abs(change.relative ?? change.difference);
}

function placeOf({ rank = 0, rankedUnits }: Evaluation): number {
  return rankedUnits === 0 ? 0 : rank / rankedUnits;
}

function changeSentence(context: ViewContext, evaluation: Changed, counted: string): Sentence {
  const { change } = evaluation;
  const indicator = indicatorOf(context, evaluation);
  const amount = indicator
    ? formatDistance(change.difference, indicator, indicator.decimals, context.language)
    : '';
  const since = formatPeriodInText(change.since, context.language);
  const { changedMost } = context.words.overview;
  const said = changedMost(nameOf(context, evaluation), change.difference > 0, amount, since);
  return around(context, evaluation, counted + said);
}

function around(context: ViewContext, evaluation: Evaluation, before: string): Sentence {
  return {
    before,
    figure: valueText(context, evaluation),
    value: evaluation.value,
    after: '.',
    href: sentenceOf(context, evaluation).href,
  };
}

function nameOf(context: ViewContext, evaluation: Evaluation): string {
  const indicator = indicatorOf(context, evaluation);
  return indicator ? inSentence(context.name(indicator), context.language) : evaluation.indicator;
}

function indicatorOf(context: ViewContext, { indicator }: Evaluation): Indicator | undefined {
  return context.registry.indicators.get(indicator);
}
