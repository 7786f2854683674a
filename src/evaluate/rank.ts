/**
 * Competition ranking (1, 2, 2, 4) among units of the same level under the same parent, for one indicator, period and
 * category. Not ranked are values that are incomplete, withheld or without cases, shares of too few cases, counts and
 * percentages whose cases are not known, and fewer than three units: they would say more about size than about work.
 */

import { comparesUnits } from '../domain/comparability.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Indicator, Registry } from '../domain/registry.ts';
import { isPartial } from './partial.ts';

/** A first of two says nothing. */
const FEWEST_RANKED = 3;

/** Fills in the place of every evaluation that has one. All evaluations are of one indicator. */
export function fillInPlaces(
  evaluations: readonly Evaluation[],
  indicator: Indicator,
  registry: Registry,
): void {
  if (indicator.direction === 'none') return;
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = groupOf(evaluation, indicator, registry);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(evaluation);
    else if (key !== undefined) groups.set(key, [evaluation]);
  }
  const down = indicator.direction === 'down';
  for (const group of groups.values()) {
    const values = new Map<string, number>();
    for (const { unit, value } of group) if (value !== undefined) values.set(unit, value);
    if (values.size < FEWEST_RANKED) continue;
    const ordered = [...values.values()].sort((a, b) => (down ? a - b : b - a));
    const firstPlace = new Map<number, number>();
    ordered.forEach((value, index) => {
      if (!firstPlace.has(value)) firstPlace.set(value, index);
    });
    for (const evaluation of group) {
      const better = firstPlace.get(evaluation.value ?? Number.NaN) ?? 0;
      evaluation.rank = better + 1;
      evaluation.rankedUnits = values.size;
      evaluation.casesToNextRank = casesTo(ordered[better - 1], evaluation, down);
    }
  }
}

function groupOf(evaluation: Evaluation, indicator: Indicator, registry: Registry): string | undefined {
  const unit = registry.units.get(evaluation.unit);
  const { value, period, lens, status } = evaluation;
  if (!unit || !period || value === undefined) return undefined;
  if (lens === 'restated' || status === 'withheld' || isPartial(evaluation)) return undefined;
  if (!comparesUnits(indicator, evaluation.denominator, registry)) return undefined;
  return `${period.id}\t${evaluation.category}\t${unit.level}\t${unit.parent}`;
}

/** Whole cases more (or, where less is better, fewer) with which its value would be the one above. */
function casesTo(
  above: number | undefined,
  { numerator, denominator }: Evaluation,
  down: boolean,
): number | undefined {
  if (above === undefined || numerator === undefined || denominator === undefined) return undefined;
  // Removes the binary dust of the product before rounding to whole cases.
  const wanted = Number((above * denominator).toPrecision(12));
  return down ? numerator - Math.floor(wanted) : Math.ceil(wanted) - numerator;
}
