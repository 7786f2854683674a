/** Whether a verdict turned: of one figure against the same target in two periods, or before and after it was sent again. */

import { isJudged } from '../chart/statusSymbol.ts';
import type { Change, Evaluation, Status } from '../domain/evaluation.ts';
import type { ViewContext } from './context.ts';

export type Compared = Evaluation & { change: Extract<Change, { before: number }> };

export function isCompared(evaluation: Evaluation): evaluation is Compared {
  const { change, status, value } = evaluation;
  return change !== undefined && !('why' in change) && status !== 'withheld' && value !== undefined;
}

/** Against the same target, in the period that it is held against; undefined unless both are verdicts. */
export function judgedBefore(context: ViewContext, evaluation: Compared): Evaluation | undefined {
  const { indicator, unit, category, target, change, status } = evaluation;
  if (!isVerdict(status)) return undefined;
  const before = context
    .evaluationsOf(indicator, unit)
    .find(
      (one) =>
        one.period?.id === change.since.id && one.category === category && one.target?.id === target?.id,
    );
  return before && isVerdict(before.status) ? before : undefined;
}

export function isVerdict(status: Status): boolean {
  return isJudged(status) && status !== 'no-cases' && status !== 'withheld' && status !== 'incomplete';
}

/** From one side of the target to the other comes before every other turn, and that before none. */
export function turnRank(before: Status, after: Status): 0 | 1 | 2 {
  if (before === after) return 2;
  return [before, after].every((status) => status === 'met' || status === 'missed') ? 0 : 1;
}
