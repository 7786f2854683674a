/**
 * Competition ranking (1, 2, 2, 4) among units of the same level under the same parent, for one indicator, period and
 * category. Not ranked are values that are incomplete, withheld or without cases, shares of too few cases, counts and
 * percentages whose cases are not known, and fewer than three units: they would say more about size than about work.
 */

import { comparesUnits } from '../domain/comparability.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { groupBy } from '../domain/groupBy.ts';
import { isPartial } from '../domain/partial.ts';
import type { Indicator, Registry } from '../domain/registry.ts';

/** A first of two says nothing. */
const FEWEST_RANKED = 3;

/** Fills in the place of every evaluation that has one. All evaluations are of one indicator. */
export function fillInPlaces(
  evaluations: readonly Evaluation[],
  indicator: Indicator,
  registry: Registry,
): void {
  if (indicator.direction === 'none') return;
  const down = indicator.direction === 'down';
  for (const group of groupsOf(evaluations, indicator, registry)) {
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

/** Those that stand beside each other: of one period and category, of units of one level under one parent. */
function groupsOf(
  evaluations: readonly Evaluation[],
  indicator: Indicator,
  registry: Registry,
): readonly Evaluation[][] {
  const siblings = new Map<string, string>();
  for (const { id, level, parent } of registry.units.values()) siblings.set(id, `${level}\t${parent}`);
  const ranked = evaluations.filter(
    (evaluation) => siblings.has(evaluation.unit) && isRanked(evaluation, indicator, registry),
  );
  const bySiblings = groupBy(ranked, ({ unit }) => siblings.get(unit) ?? '');
  return [...bySiblings.values()].flatMap((beside) => [...groupBy(beside, keyOf).values()]);
}

function keyOf({ period, category }: Evaluation): string {
  const days = period?.id ?? '';
  return category === '' ? days : `${days}\t${category}`;
}

function isRanked(evaluation: Evaluation, indicator: Indicator, registry: Registry): boolean {
  const { value, period, lens, status, denominator } = evaluation;
  if (!period || value === undefined || lens === 'restated' || status === 'withheld') return false;
  return !isPartial(evaluation) && comparesUnits(indicator, denominator, registry);
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
