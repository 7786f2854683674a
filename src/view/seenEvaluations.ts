/**
 * The evaluations that are seen through one lens, oldest first, indexed for look-up. The same in every language, and
 * so made once for all of them.
 */

import type { Evaluation, Lens } from '../domain/evaluation.ts';
import { groupBy } from '../domain/groupBy.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import { throughLens } from './lens.ts';

export { groupBy };

export interface SeenEvaluations {
  /** Oldest first; evaluations without a period come first. */
  evaluations: readonly Evaluation[];
  evaluationsOf(indicator: string, unit: string): readonly Evaluation[];
  ofIndicator(indicator: string): readonly Evaluation[];
  ofUnit(unit: string): readonly Evaluation[];
  ofPeriod(period: string): readonly Evaluation[];
  /** Oldest first; a period of which only a target speaks is not among them. */
  periodsWithData(): readonly Period[];
  /** The last of which a figure is known, also where only earlier ones are seen. */
  latestPeriod(indicator: string, unit: string): Period | undefined;
}

export function seeEvaluations(all: readonly Evaluation[], lens: Lens, registry: Registry): SeenEvaluations {
  const evaluations = oldestFirst(throughLens(all, lens, registry));
  const byIndicator = groupBy(evaluations, ({ indicator }) => indicator);
  const byUnit = groupBy(evaluations, ({ unit }) => unit);
  const byPeriod = groupBy(evaluations, ({ period }) => period?.id ?? '');
  const byPair = new Map(
    [...byIndicator].map(([indicator, of]) => [indicator, groupBy(of, ({ unit }) => unit)] as const),
  );
  return {
    evaluations,
    evaluationsOf: (indicator, unit) => byPair.get(indicator)?.get(unit) ?? [],
    ofIndicator: (indicator) => byIndicator.get(indicator) ?? [],
    ofUnit: (unit) => byUnit.get(unit) ?? [],
    ofPeriod: (period) => byPeriod.get(period) ?? [],
    periodsWithData: () =>
      [...byPeriod.values()].flatMap((of) => (of.some(isReported) ? (of[0]?.period ?? []) : [])),
    latestPeriod: (indicator, unit) =>
      byPair
        .get(indicator)
        ?.get(unit)
        ?.findLast(({ category, value }) => category === '' && value !== undefined)?.period,
  };
}

/**
 * What was seen when a period was the last one reported. Of the periods that end with it only itself counts, so that
 * it is the one that speaks.
 */
export function seenUpTo(seen: SeenEvaluations, { id, last }: Period): SeenEvaluations {
  const isSeen = (period: Period) => period.last < last || period.id === id;
  const upTo = (evaluations: readonly Evaluation[]) =>
    evaluations.filter(({ period }) => period && isSeen(period));
  return {
    evaluations: upTo(seen.evaluations),
    evaluationsOf: (indicator, unit) => upTo(seen.evaluationsOf(indicator, unit)),
    ofIndicator: (indicator) => upTo(seen.ofIndicator(indicator)),
    ofUnit: (unit) => upTo(seen.ofUnit(unit)),
    ofPeriod: (period) => upTo(seen.ofPeriod(period)),
    periodsWithData: () => seen.periodsWithData().filter(isSeen),
    latestPeriod: seen.latestPeriod,
  };
}

/** Many evaluations share few periods, so the periods are sorted and not the evaluations. */
function oldestFirst(evaluations: readonly Evaluation[]): Evaluation[] {
  const byPeriod = groupBy(evaluations, ({ period }) => period?.id ?? '');
  const periodOf = (group: readonly Evaluation[]): Period | undefined => group[0]?.period;
  return [...byPeriod.values()]
    .sort((a, b) => {
      const [first, second] = [periodOf(a), periodOf(b)];
      return first && second
        ? comparePeriods(first, second)
        : Number(Boolean(first)) - Number(Boolean(second));
    })
    .flat();
}

/** Something was said of it, be it only that it was left empty; else only a target speaks of it. */
export function isReported(evaluation: Evaluation): boolean {
  return evaluation.inputs.numerator.length > 0;
}
