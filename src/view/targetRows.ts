/**
 * How a unit stands against named targets, as short rows for the pages of models and rounds: a unit and ids of targets
 * in; what, how much, against what and until when out. Where nothing at all was reported that is said once.
 */

import type { ViewContext } from './context.ts';
import { type Score, scoreOf } from './score.ts';
import { standingOnTargets } from './targetsResting.ts';

export interface TargetRows {
  /** Said in place of a status in each row. */
  silence: string;
  rows: { score: Score; aim: string }[];
}

/** Undefined where there are no targets. */
export function targetRows(
  context: ViewContext,
  unit: string,
  ids: readonly string[],
): TargetRows | undefined {
  const { words } = context;
  const standing = standingOnTargets(context, unit, ids);
  if (standing.length === 0) return undefined;
  return {
    silence: standing.every(({ status }) => status === 'no-data') ? words.models.noFigures : '',
    rows: standing.map((evaluation) => {
      const score = scoreOf(context, evaluation);
      const parts = [
        words.overview.target(score.target),
        score.due === '' ? '' : words.overview.due(score.due),
      ];
      return { score, aim: parts.filter((part) => part !== '').join(' · ') };
    }),
  };
}
