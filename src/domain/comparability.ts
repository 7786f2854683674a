/**
 * When two values may be held against each other: what is counted, the boundary of the unit and the number of cases.
 * The same for the change from one period to the next, for places among units, and for pages that compare.
 */

import type { Period } from './period.ts';
import {
  type DefinitionChange,
  type Indicator,
  isPercentage,
  type Registry,
  type Succession,
} from './registry.ts';

/** It is counted in another way in one of the two periods. */
export function isRedefined(
  indicator: string,
  since: Period,
  period: Period,
  definitionChanges: readonly DefinitionChange[],
): boolean {
  return definitionChanges.some(
    (change) => change.indicator === indicator && change.from > since.first && change.from <= period.last,
  );
}

/** Another unit joined it, or a part of it went to another, between the beginning of the one and the end of the other. */
export function hasNewBoundary(successions: readonly Succession[], since: Period, period: Period): boolean {
  return successions.some(({ date }) => date > since.first && date <= period.last);
}

/** A score that a source states has no cases and is compared as it is; counts say more about size than about work. */
export function comparesUnits(
  indicator: Indicator,
  denominator: number | undefined,
  registry: Registry,
): boolean {
  if (indicator.denominator.length > 0) return (denominator ?? 0) >= registry.site.ranking.fewestCases;
  const isScore = indicator.numerator.every(({ measure }) => registry.measures.get(measure)?.kind === 'rate');
  return isScore && !isPercentage(indicator);
}
