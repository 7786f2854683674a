/** Look-up over the observations of a dataset: by measure, unit, period and category, and what each unit reported. */

import type { Dataset } from '../domain/dataset.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods, containsPeriod, type Period } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';

export interface Facts {
  /** Reported for exactly this period; for a stock, else the latest reported for a period within it. */
  own(measure: string, unit: string, period: Period, category: string): Observation | undefined;
  /** The observations of every category for exactly this period. */
  byCategory(measure: string, unit: string, period: Period): Observation[];
  /** Periods for which the unit itself reported the measure, in any category. */
  periods(measure: string, unit: string): ReadonlyMap<string, Period>;
  /** Categories in which the unit reported the measure for the period; the empty one is the total. */
  categories(measure: string, unit: string, period: Period): ReadonlySet<string>;
  /** Territorial children that existed on the last day of the period, where the registry holds them all. */
  children(unit: Unit, period: Period): Unit[];
  hasReported(unit: string): boolean;
}

export function indexFacts(dataset: Dataset): Facts {
  const { registry } = dataset;
  const byMeasureAndUnit = new Map<string, Map<string, Observation[]>>();
  const reporting = new Set<string>();
  for (const observation of dataset.observations) {
    const key = `${observation.measure}\t${observation.unit}`;
    const periods = byMeasureAndUnit.get(key) ?? new Map<string, Observation[]>();
    byMeasureAndUnit.set(key, periods);
    const same = periods.get(observation.period.id);
    if (same) same.push(observation);
    else periods.set(observation.period.id, [observation]);
    if (observation.quantity.state !== 'not-reported') reporting.add(observation.unit);
  }
  const childrenOf = new Map<string, Unit[]>();
  for (const unit of registry.units.values()) {
    if (registry.levels.get(unit.level)?.territorial !== 'yes') continue;
    childrenOf.set(unit.parent, [...(childrenOf.get(unit.parent) ?? []), unit]);
  }
  const reported = (measure: string, unit: string) => byMeasureAndUnit.get(`${measure}\t${unit}`);

  return {
    own(measure, unit, period, category) {
      const periods = reported(measure, unit);
      const exact = periods?.get(period.id)?.find((fact) => fact.category === category);
      if (exact || registry.measures.get(measure)?.kind !== 'stock') return exact;
      return [...(periods?.values() ?? [])]
        .flat()
        .filter((fact) => fact.category === category && containsPeriod(period, fact.period))
        .sort((a, b) => comparePeriods(a.period, b.period))
        .at(-1);
    },
    byCategory(measure, unit, period) {
      return (reported(measure, unit)?.get(period.id) ?? []).filter((fact) => fact.category !== '');
    },
    periods(measure, unit) {
      const periods = new Map<string, Period>();
      for (const [id, [fact]] of reported(measure, unit) ?? []) if (fact) periods.set(id, fact.period);
      return periods;
    },
    categories(measure, unit, period) {
      return new Set((reported(measure, unit)?.get(period.id) ?? []).map((fact) => fact.category));
    },
    children(unit, period) {
      if (unit.children_from === '' || period.last < unit.children_from) return [];
      return (childrenOf.get(unit.id) ?? []).filter(
        (child) =>
          (child.valid_from === '' || child.valid_from <= period.last) &&
          (child.valid_to === '' || period.last <= child.valid_to),
      );
    },
    hasReported: (unit) => reporting.has(unit),
  };
}
