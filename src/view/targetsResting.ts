/**
 * How a unit stands against named targets: for each of them the evaluation that speaks for it now. Ids of targets and
 * a unit enter; which page names them is not asked.
 */

import type { Day } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { ViewContext } from './context.ts';

/** In the order of the ids; of several periods the last of which something is known, else the last; with a day, only of what was known before it. */
export function standingOnTargets(
  context: ViewContext,
  unit: string,
  ids: readonly string[],
  before: Day | '' = '',
): Evaluation[] {
  const ofUnit = context.ofUnit(unit);
  return [...new Set(ids)].flatMap((id) => {
    const ofTarget = ofUnit.filter(
      ({ target, asOf = '' }) => target?.id === id && (before === '' || asOf < before),
    );
    const found = ofTarget.findLast(({ status }) => status !== 'no-data') ?? ofTarget.at(-1);
    return found ? [found] : [];
  });
}
