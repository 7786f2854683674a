/** Look-up over the facts of a dataset: what each unit reported of each measure, and which units belong together when. */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { entry } from '../domain/entry.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { periodsOfKind, previousComparable } from '../domain/periodAlgebra.ts';
import type { Registry, Succession, Unit } from '../domain/registry.ts';
import { ReportedDays } from '../domain/reportedPath.ts';
import { Timeline } from './timeline.ts';

export interface Facts {
  registry: Registry;
  /** What the unit itself reported of the measure; an empty timeline where it reported nothing. */
  timeline(measure: string, unit: string): Timeline;
  /** Units that reported the measure. */
  reporters(measure: string): Iterable<string>;
  hasReported(unit: string): boolean;
  /** Whether any unit below this one, or any that became it, ever reported the measure. */
  isReportedBelow(measure: string, unit: Unit): boolean;
  /** Territorial children of all times. */
  children(unit: Unit): readonly Unit[];
  /** Successions that formed or enlarged the unit. */
  predecessors(unit: string): readonly Succession[];
  successors(unit: string): readonly Succession[];
  /** The periods that the site wants computed, of those that share a day with the given ones. */
  wantedPeriods(first: Day, last: Day): readonly Period[];
  /** The comparable period before it. */
  previous(period: Period): Period | undefined;
  /** The last day of any reported period; empty where nothing was reported. */
  lastDay: Day | '';
}

/** What of all facts together matters to every indicator: who reported anything, and until when. */
export interface Reach {
  reporting: ReadonlySet<string>;
  lastDay: Day | '';
}

export function reachOf(observations: readonly Observation[]): Reach {
  const reporting = new Set<string>();
  let lastDay: Day | '' = '';
  for (const { unit, quantity, period } of observations) {
    if (quantity.state !== 'not-reported') reporting.add(unit);
    if (period.last > lastDay) lastDay = period.last;
  }
  return { reporting, lastDay };
}

export function indexFacts(dataset: Dataset): Facts {
  const { registry } = dataset;
  const timelines = new Map<string, Map<string, Timeline>>();
  const { reporting, lastDay } = reachOf(dataset.observations);
  const days = new Map<string, ReportedDays>();
  const daysOf = (reported: readonly Period[]) =>
    entry(days, reported.map(({ id }) => id).join(' '), () => new ReportedDays(reported));
  for (const observation of dataset.observations) {
    const ofMeasure = entry(timelines, observation.measure, () => new Map<string, Timeline>());
    entry(ofMeasure, observation.unit, () => new Timeline(daysOf)).add(observation);
  }
  const children = new Map<string, Unit[]>();
  for (const unit of registry.units.values()) {
    if (registry.levels.get(unit.level)?.territorial !== 'yes') continue;
    entry(children, unit.parent, (): Unit[] => []).push(unit);
  }
  const into = new Map<string, Succession[]>();
  const outOf = new Map<string, Succession[]>();
  for (const succession of registry.successions) {
    entry(into, succession.successor, (): Succession[] => []).push(succession);
    entry(outOf, succession.predecessor, (): Succession[] => []).push(succession);
  }
  const wanted = new Map<string, readonly Period[]>();
  const previous = new Map<string, Period | undefined>();
  const nothing = new Timeline(daysOf);
  const below = new Map<string, boolean>();
  const isReportedBelow = (measure: string, unit: Unit): boolean =>
    entry(below, `${measure}\t${unit.id}`, () => {
      const former = (into.get(unit.id) ?? []).flatMap(
        ({ predecessor }) => registry.units.get(predecessor) ?? [],
      );
      return [...(children.get(unit.id) ?? []), ...former].some(
        (other) =>
          other !== unit && (timelines.get(measure)?.has(other.id) || isReportedBelow(measure, other)),
      );
    });
  return {
    registry,
    timeline: (measure, unit) => timelines.get(measure)?.get(unit) ?? nothing,
    reporters: (measure) => timelines.get(measure)?.keys() ?? [],
    isReportedBelow,
    hasReported: (unit) => reporting.has(unit),
    children: (unit) => children.get(unit.id) ?? [],
    predecessors: (unit) => into.get(unit) ?? [],
    successors: (unit) => outOf.get(unit) ?? [],
    wantedPeriods(first, last) {
      return entry(wanted, `${first} ${last}`, () =>
        registry.site.periods.flatMap((kind) => periodsOfKind(kind, { first, last })),
      );
    },
    previous(period) {
      if (!previous.has(period.id)) previous.set(period.id, previousComparable(period));
      return previous.get(period.id);
    },
    lastDay,
  };
}
