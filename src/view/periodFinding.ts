/**
 * What there is to know first of a period, in one sentence: of several units the indicator that most of them miss, or
 * where nothing is judged the two ends of the first ratio; of a single unit its most urgent figure.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Indicator, isPercentage } from '../domain/registry.ts';
import { headlineFor } from '../i18n/headline.ts';
import { inSentence } from '../i18n/inSentence.ts';
import { countUnits } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { judgedCounts } from './judgedCounts.ts';
import { mostUrgent } from './latest.ts';
import { standings } from './rankedFigure.ts';
import { groupBy } from './seenEvaluations.ts';
import { sentenceOf } from './sentence.ts';

/** `known` are of one period, each with a value. Empty where no one figure says more than another. */
export function periodFinding(context: ViewContext, known: readonly Evaluation[]): string {
  if (countUnits(known) < 2) return ofOneUnit(context, known);
  const counts = judgedCounts(known);
  if (counts.judged === 0) return endsOfFirstRatio(context, known);
  if (counts.missed > 0) return mostMissed(context, known);
  return context.words.period.judged(counts);
}

function ofOneUnit(context: ViewContext, known: readonly Evaluation[]): string {
  const [shown] = known.length === 1 ? known : mostUrgent(known);
  if (!shown) return '';
  const { before, figure, after } = sentenceOf(context, shown);
  return before + figure + after;
}

function mostMissed(context: ViewContext, known: readonly Evaluation[]): string {
  const { registry, words } = context;
  const missed = (group: readonly Evaluation[]) =>
    countUnits(group.filter(({ status }) => status === 'missed'));
  const groups = [...groupBy(known, ({ indicator }) => indicator).entries()];
  const [worst] = groups.sort(([, a], [, b]) => missed(b) - missed(a));
  const indicator = registry.indicators.get(worst?.[0] ?? '');
  if (!worst || !indicator) return '';
  const name = inSentence(context.name(indicator), context.language);
  return words.period.mostMissed(name, missed(worst[1]), countUnits(worst[1]));
}

/** Only units of one level under one parent are compared. */
function endsOfFirstRatio(context: ViewContext, known: readonly Evaluation[]): string {
  const { registry } = context;
  const byIndicator = groupBy(known, ({ indicator }) => indicator);
  for (const indicator of registry.indicators.values()) {
    const of = byIndicator.get(indicator.id) ?? [];
    if (of.length === 0 || !isPercentage(indicator) || indicator.direction === 'none') continue;
    const peers = groupBy(of, ({ unit }) => {
      const { level, parent } = registry.units.get(unit) ?? {};
      return `${level}\t${parent}`;
    });
    const [largest] = [...peers.values()].sort((a, b) => countUnits(b) - countUnits(a));
    if (largest && countUnits(largest) > 1) return ended(context, indicator, largest);
  }
  return '';
}

function ended(context: ViewContext, indicator: Indicator, peers: readonly Evaluation[]): string {
  const headline = headlineFor(standings(context, peers, indicator, 'units'), context.language);
  return `${context.name(indicator)}: ${inSentence(headline, context.language)}.`;
}
