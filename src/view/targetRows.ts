/**
 * How a unit stands against named targets, as short rows for the pages of models and rounds: a unit and ids of targets
 * in; what, how much, against what and until when out. Where nothing at all was reported that is said once.
 */

import type { Day } from '../domain/day.ts';
import type { ViewContext } from './context.ts';
import { type Score, scoreOf } from './score.ts';
import { standingOnTargets } from './targetsResting.ts';

export interface TargetRows {
  /** Said in place of a status in each row. */
  silence: string;
  rows: { score: Score; aim: string }[];
}

/** Undefined where there are no targets; `before` is as for `standingOnTargets`. */
export function targetRows(
  context: ViewContext,
  unit: string,
  ids: readonly string[],
  before: Day | '' = '',
): TargetRows | undefined {
  const { words } = context;
  const standing = standingOnTargets(context, unit, ids, before);
  if (standing.length === 0) return undefined;
  return {
    silence: standing.every(({ status }) => status === 'no-data') ? words.models.noFigures : '',
    rows: standing.map((evaluation) => {
      const score = scoreOf(context, evaluation);
      const coverage = score.range === '' ? score.coverage : `${score.coverage}: ${score.range}`;
      const known = evaluation.value === undefined ? [] : [score.parts, coverage, score.period];
      const due = score.due === '' ? '' : words.overview.due(score.due);
      const aim = [words.chart.targetLabel(score.target), due, ...known];
      return { score, aim: aim.filter((part) => part !== '').join(' · ') };
    }),
  };
}
