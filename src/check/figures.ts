/**
 * The observations of a dataset, to be looked up by measure, unit, period and category. It is made once for all checks
 * and knows nothing of what any of them looks for.
 */

import type { Dataset } from '../domain/dataset.ts';
import { entry } from '../domain/entry.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation } from '../domain/observation.ts';
import { eachListOnce, Reported } from './reported.ts';

export interface Figures {
  /** By unit. */
  ofMeasure(measure: string): ReadonlyMap<string, Reported>;
  find(measure: string, unit: string, period: string, category: string): Observation | undefined;
}

const NOTHING: ReadonlyMap<string, Reported> = new Map();

export function indexFigures({ observations }: Pick<Dataset, 'observations'>): Figures {
  const sameOnce = eachListOnce();
  const measures = new Map<string, Map<string, Reported>>();
  for (const [measure, ofMeasure] of groupBy(observations, ({ measure }) => measure)) {
    const units = new Map<string, Reported>();
    for (const [unit, reported] of groupBy(ofMeasure, ({ unit }) => unit)) {
      units.set(unit, new Reported(reported, sameOnce));
    }
    measures.set(measure, units);
  }
  return {
    ofMeasure: (measure) => measures.get(measure) ?? NOTHING,
    find: (measure, unit, period, category) => measures.get(measure)?.get(unit)?.find(period, category),
  };
}

/** Undefined where the observation is not a number. */
export function numberOf({ quantity }: Pick<Observation, 'quantity'>): number | undefined {
  return quantity.state === 'value' ? quantity.number : undefined;
}

/** As the parameters of findings want it: without the dust of binary fractions. */
export function plainNumber(number: number): string {
  return String(Number(number.toPrecision(12)));
}

/** The same function, which answers each thing once. */
export function oncePer<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new Map<Thing, Answer>();
  return (thing) => entry(known, thing, () => answer(thing));
}
