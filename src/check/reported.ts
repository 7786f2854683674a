/**
 * What one unit reported of one measure. Most units report for the same periods: those who do share one list of them, so
 * that what follows from the periods alone is found once for all.
 */

import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';

/** Each once, in the order of their ids. */
export interface ReportedPeriods {
  list: readonly Period[];
  /** In the list, by id. */
  places: ReadonlyMap<string, number>;
}

/** At the place of each period the figure for it. */
export type Series = readonly (Observation | undefined)[];

export class Reported {
  /** By period, then as they came. */
  readonly observations: readonly Observation[];
  readonly periods: ReportedPeriods;
  /** Where the observations of each period begin. */
  readonly #starts: readonly number[];

  constructor(
    observations: readonly Observation[],
    sameOnce: (periods: readonly Period[]) => ReportedPeriods,
  ) {
    const ordered = observations.toSorted(byPeriod);
    const periods: Period[] = [];
    const starts: number[] = [];
    for (const [at, { period }] of ordered.entries()) {
      if (periods.at(-1)?.id === period.id) continue;
      periods.push(period);
      starts.push(at);
    }
    this.observations = ordered;
    this.periods = sameOnce(periods);
    this.#starts = starts;
  }

  find(period: string, category: string): Observation | undefined {
    const place = this.periods.places.get(period);
    if (place === undefined) return undefined;
    const end = this.#starts[place + 1] ?? this.observations.length;
    for (let at = this.#starts[place] ?? end; at < end; at++) {
      if (this.observations[at]?.category === category) return this.observations[at];
    }
    return undefined;
  }

  /** One for each category. */
  series(): Series[] {
    const [first] = this.observations;
    const all = new Map<string, (Observation | undefined)[]>();
    if (this.observations.every(({ category }) => category === first?.category)) return [this.observations];
    for (const observation of this.observations) {
      const { category, period } = observation;
      const place = this.periods.places.get(period.id);
      const series = all.get(category) ?? this.periods.list.map(() => undefined);
      all.set(category, series);
      if (place !== undefined) series[place] = observation;
    }
    return [...all.values()];
  }
}

function byPeriod(a: Observation, b: Observation): number {
  return a.period.id < b.period.id ? -1 : a.period.id > b.period.id ? 1 : 0;
}

/** Lists of the same periods enter, one of them leaves. */
export function eachListOnce(): (periods: readonly Period[]) => ReportedPeriods {
  const known = new Map<string, ReportedPeriods>();
  return (periods) => {
    const ids = periods.map(({ id }) => id);
    const key = ids.join('\t');
    const same = known.get(key) ?? { list: periods, places: new Map(ids.map((id, place) => [id, place])) };
    known.set(key, same);
    return same;
  };
}
