/**
 * The observations of a dataset, to be looked up by measure, unit, period and category. It is made once for all checks
 * and knows nothing of what any of them looks for.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';

/** All categories that one unit reported of one measure, by period id. */
export type Reported = ReadonlyMap<string, readonly Observation[]>;

export interface Figures {
  /** By unit. */
  ofMeasure(measure: string): ReadonlyMap<string, Reported>;
  find(measure: string, unit: string, period: string, category: string): Observation | undefined;
}

const NOTHING: ReadonlyMap<string, Reported> = new Map();

export function indexFigures({ observations }: Pick<Dataset, 'observations'>): Figures {
  const measures = new Map<string, Map<string, Map<string, Observation[]>>>();
  for (const observation of observations) {
    const units = entry(measures, observation.measure, () => new Map<string, Map<string, Observation[]>>());
    const periods = entry(units, observation.unit, () => new Map<string, Observation[]>());
    entry(periods, observation.period.id, (): Observation[] => []).push(observation);
  }
  return {
    ofMeasure: (measure) => measures.get(measure) ?? NOTHING,
    find: (measure, unit, period, category) =>
      measures
        .get(measure)
        ?.get(unit)
        ?.get(period)
        ?.find((observation) => observation.category === category),
  };
}

/** The figures of one measure of one unit, category by category. */
export function byCategory(reported: Reported): Map<string, Observation[]> {
  return groupBy([...reported.values()].flat(), ({ category }) => category);
}

export function periodsOf(reported: Reported): Period[] {
  return [...reported.values()].flatMap(([first]) => (first ? [first.period] : []));
}

/** Undefined where the observation is not a number. */
export function numberOf({ quantity }: Pick<Observation, 'quantity'>): number | undefined {
  return quantity.state === 'value' ? quantity.number : undefined;
}

/** As the parameters of findings want it: without the dust of binary fractions. */
export function plainNumber(number: number): string {
  return String(Number(number.toPrecision(12)));
}

export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) entry(groups, keyOf(thing), (): T[] => []).push(thing);
  return groups;
}

/** The value under a key, made and kept where there is none yet. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
