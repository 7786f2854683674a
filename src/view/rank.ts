/** The rank of a value among its peers in words, and what there is to say of it. */

import type { Evaluation } from '../domain/evaluation.ts';
import { isPartial } from '../domain/partial.ts';
import { formatCases } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';

/** "3/34", empty where it is not ranked. */
export function rankText({ rank, rankedUnits }: Evaluation): string {
  return rank === undefined ? '' : `${rank}/${rankedUnits}`;
}

/** Cases to the next above, or why it is not ranked, said only of values that would be but for this; else empty. */
export function rankNote(context: ViewContext, evaluation: Evaluation): string {
  const { registry, words, language } = context;
  const { casesToNextRank, denominator, rank, status, value } = evaluation;
  const indicator = registry.indicators.get(evaluation.indicator);
  const unit = registry.units.get(evaluation.unit);
  if (rank !== undefined) {
    const measure = registry.measures.get(indicator?.numerator[0]?.measure ?? '');
    if (casesToNextRank === undefined || !measure) return '';
    return words.rank.toNext(formatCases(casesToNextRank, measure, language));
  }
  if (!indicator || !unit?.parent || indicator.direction === 'none') return '';
  if (value === undefined || status === 'withheld' || evaluation.lens === 'restated') return '';
  if (isPartial(evaluation)) return words.rank.incomplete;
  const { fewestCases } = registry.site.ranking;
  return denominator !== undefined && denominator < fewestCases ? words.rank.few(fewestCases) : '';
}
