/**
 * How an indicator of a unit stands now: the sentence, and where several targets hold side by side the verdict on each.
 * Where the figure of now is not published, it also tells of the latest that was, and says so.
 */

import type { ViewContext } from './context.ts';
import { latestOf } from './latest.ts';
import { type Score, scoreOf } from './score.ts';
import { type Sentence, sentenceOf } from './sentence.ts';

export interface Standing {
  /** Nothing where nothing was ever reported. */
  score: Score | undefined;
  /** Of a figure that is not published now, the latest that was. */
  lastKnown: Sentence | undefined;
  /** At least two, or none. */
  verdicts: Score[];
}

export function standingOf(context: ViewContext, indicator: string, unit: string): Standing {
  const latest = latestOf(context, indicator, unit);
  const totals = context.evaluationsOf(indicator, unit).filter(({ category }) => category === '');
  const published = latest.some(({ value }) => value !== undefined);
  const lastKnown = published ? undefined : totals.findLast(({ value }) => value !== undefined);
  const judged = (
    lastKnown ? totals.filter(({ period }) => period?.id === lastKnown.period?.id) : latest
  ).filter(({ target }) => target);
  const [first] = latest;
  return {
    score: first ? scoreOf(context, first) : undefined,
    lastKnown: lastKnown ? sentenceOf(context, lastKnown) : undefined,
    verdicts: judged.length > 1 ? judged.map((evaluation) => scoreOf(context, evaluation)) : [],
  };
}
