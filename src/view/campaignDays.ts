/** Which figures belong to a campaign: days counted up from the first day of a target that must be reached by a day. */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Registry } from '../domain/registry.ts';

/** What is counted within a period; what only stands at its end makes no curve from a first day on. */
export function countsUp({ indicators, measures }: Registry, indicator: string): boolean {
  const numerator = indicators.get(indicator)?.numerator ?? [];
  return numerator.every(({ measure }) => measures.get(measure)?.kind === 'flow');
}

/** Days since the first of the window of a deadline target, of whose steps the first counts; no calendar period. */
export function beginsWithTarget(registry: Registry, { target, period }: Evaluation): boolean {
  if (target?.kind !== 'deadline' || period?.kind !== 'interval') return false;
  return registry.targets.some(({ id, from }) => id === target.id && from === period.first);
}

/** Also where nothing was reported for those days. */
export function isOfCampaign(registry: Registry, evaluation: Evaluation): boolean {
  return (
    evaluation.category === '' &&
    beginsWithTarget(registry, evaluation) &&
    countsUp(registry, evaluation.indicator)
  );
}
