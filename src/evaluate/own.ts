/**
 * A unit's own figure for a period: as it reported it for exactly these days, else as the sum of its categories, else
 * as it follows from what it reported for other days: a flow from periods that tile them or from the difference of
 * two cumulative figures, a stock from the last report within them. Knows no other unit.
 */

import { addDays, type Day } from '../domain/day.ts';
import type { Input } from '../domain/evaluation.ts';
import type { Absence, Observation } from '../domain/observation.ts';
import { containsPeriod, type Period, periodOfDays } from '../domain/period.ts';
import type { Measure } from '../domain/registry.ts';
import type { PathStep, ReportedDays } from '../domain/reportedPath.ts';
import type { Timeline } from './timeline.ts';

/** An input of an indicator before it stands in a formula, which may take it away. */
export type Aggregate = Input & {
  sign: 1;
  /** The latest day that what was added up reports; undefined where nothing was. */
  latest: Day | undefined;
};

/** Undefined where the unit reported nothing of the measure that has to do with these days. */
export function ownFigure(
  measure: Measure,
  timeline: Timeline,
  period: Period,
  category: string,
): Aggregate | undefined {
  const stated = statedFigure(measure, timeline, period, category);
  if (stated && stated.missing !== 'not-reported') return stated;
  if (measure.over_periods === 'sum') return overPeriods(measure, timeline, period, category) ?? stated;
  if (measure.over_periods === 'last') return lastWithin(measure, timeline, period, category) ?? stated;
  return stated;
}

/** As it was reported for exactly these days; undefined where nothing was. */
function statedFigure(
  measure: Measure,
  timeline: Timeline,
  period: Period,
  category: string,
): Aggregate | undefined {
  const kept = keptOf(timeline);
  const key = category === '' ? period.id : `${period.id}\t${category}`;
  if (kept.has(key)) return kept.get(key);
  const reports = timeline.reported(period, category);
  const figure = reports.length > 0 ? fromReport(measure, reports, category) : undefined;
  kept.set(key, figure);
  return figure;
}

/** Made once for each report: a timeline belongs to one measure, which many indicators may share. */
const stated = new WeakMap<Timeline, Map<string, Aggregate | undefined>>();

function keptOf(timeline: Timeline): Map<string, Aggregate | undefined> {
  const found = stated.get(timeline);
  if (found) return found;
  const kept = new Map<string, Aggregate | undefined>();
  stated.set(timeline, kept);
  return kept;
}

function fromReport(measure: Measure, reports: readonly Observation[], category: string): Aggregate {
  const [only] = reports;
  if (only && reports.length === 1 && only.category === category) {
    const { quantity } = only;
    const missing = quantity.state === 'value' ? undefined : quantity.state;
    return {
      measure: measure.id,
      sign: 1,
      value: quantity.state === 'value' ? quantity.number : undefined,
      missing,
      observations: [only],
      subtracted: NONE,
      latest: missing ? undefined : only.asOf,
      from: 'own',
      gaps: NONE,
      estimated: false,
      coverage: missing ? NOTHING : WHOLE,
    };
  }
  const applicable = reports.filter(({ quantity }) => quantity.state !== 'not-applicable');
  const known = applicable.filter(isValue);
  const has = (state: Absence) => applicable.some(({ quantity }) => quantity.state === state);
  const missing = has('invalid')
    ? 'invalid'
    : has('withheld')
      ? 'withheld'
      : applicable.length === 0
        ? 'not-applicable'
        : known.length === 0
          ? 'not-reported'
          : undefined;
  return {
    measure: measure.id,
    sign: 1,
    value: missing ? undefined : known.reduce((sum, fact) => sum + numberOf(fact), 0),
    missing,
    observations: [...reports],
    subtracted: NONE,
    latest: latestOf(known),
    from: 'categories',
    gaps: NONE,
    estimated: false,
    coverage: { reported: known.length, expected: applicable.length },
  };
}

/** A way over figures that are all known; else one that an unusable figure lies on; else the gaps between them. */
function overPeriods(
  measure: Measure,
  timeline: Timeline,
  period: Period,
  category: string,
): Aggregate | undefined {
  const { figures, known, days, usableDays } = flowsOf(measure, timeline, category);
  const way = days.wayThrough(period) ?? usableDays.wayThrough(period);
  if (way) return alongPath(measure, way, figures);
  const inside = known.filter((part) => containsPeriod(period, part));
  if (inside.length === 0) return undefined;
  const observations = inside.flatMap((part) => figures.get(part.id)?.observations ?? []);
  return {
    measure: measure.id,
    sign: 1,
    value: undefined,
    missing: 'not-reported',
    observations,
    subtracted: NONE,
    latest: latestOf(observations.filter(isValue)),
    from: 'periods',
    gaps: gapsBetween(inside, period),
    estimated: false,
    coverage: NOTHING,
  };
}

/** What a unit reported of a flow and category, by period, and the days that follow from it. */
interface Flows {
  figures: ReadonlyMap<string, Aggregate>;
  known: readonly Period[];
  days: ReportedDays;
  /** Over figures that may not be used as well. */
  usableDays: ReportedDays;
}

/** Read once for each timeline, which belongs to one measure. */
const read = new WeakMap<Timeline, Map<string, Flows>>();

function flowsOf(measure: Measure, timeline: Timeline, category: string): Flows {
  const byCategory = read.get(timeline) ?? new Map<string, Flows>();
  const found = byCategory.get(category);
  if (found) return found;
  read.set(timeline, byCategory);
  const figures = new Map<string, Aggregate>();
  const [known, usable]: [Period[], Period[]] = [[], []];
  for (const period of timeline.periods()) {
    const figure = statedFigure(measure, timeline, period, category);
    if (!figure) continue;
    figures.set(period.id, figure);
    if (figure.value !== undefined) known.push(period);
    if (figure.value !== undefined || isUnusable(figure)) usable.push(period);
  }
  const [days, usableDays] = [timeline.daysOf(known), timeline.daysOf(usable)];
  const flows = { figures, known, days, usableDays };
  byCategory.set(category, flows);
  return flows;
}

function alongPath(
  measure: Measure,
  way: readonly PathStep[],
  figures: ReadonlyMap<string, Aggregate>,
): Aggregate {
  const parts = way.flatMap(({ sign, period }) => {
    const figure = figures.get(period.id);
    return figure ? [{ sign, figure }] : [];
  });
  const unusable = parts.find(({ figure }) => figure.value === undefined)?.figure.missing;
  const sum = parts.reduce((total, { sign, figure }) => total + sign * (figure.value ?? 0), 0);
  // A cumulative figure that fell: what lies between the two cannot be counted.
  const missing = unusable ?? (sum < 0 ? 'invalid' : undefined);
  const observationsOf = (wanted: 1 | -1) =>
    parts.filter(({ sign }) => sign === wanted).flatMap(({ figure }) => figure.observations);
  const observations = observationsOf(1);
  return {
    measure: measure.id,
    sign: 1,
    value: missing ? undefined : sum,
    missing,
    observations,
    subtracted: observationsOf(-1),
    latest: latestOf(observations.filter(isValue)),
    from: 'periods',
    gaps: NONE,
    estimated: false,
    coverage: missing ? NOTHING : WHOLE,
  };
}

/** The last that was reported; an unreadable figure is not passed over in favour of an older one. */
function lastWithin(
  measure: Measure,
  timeline: Timeline,
  period: Period,
  category: string,
): Aggregate | undefined {
  const inside = timeline.within(period);
  for (let index = inside.length - 1; index >= 0; index--) {
    const reported = inside[index];
    const figure = reported && statedFigure(measure, timeline, reported, category);
    if (figure && figure.missing !== 'not-reported') return figure;
  }
  return undefined;
}

function gapsBetween(known: readonly Period[], period: Period): Period[] {
  const gaps: Period[] = [];
  let next = period.first;
  for (const part of [...known].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    if (part.first > next) gaps.push(periodOfDays(next, addDays(part.first, -1)));
    if (part.last >= next) next = addDays(part.last, 1);
  }
  if (next <= period.last) gaps.push(periodOfDays(next, period.last));
  return gaps;
}

/** Something was reported that may not be shown or computed with. */
export function isUnusable({ missing }: Pick<Aggregate, 'missing'>): boolean {
  return missing === 'invalid' || missing === 'withheld';
}

function isValue({ quantity }: Observation): boolean {
  return quantity.state === 'value';
}

function latestOf(known: readonly Observation[]): Day | undefined {
  let latest: Day | undefined;
  for (const { asOf } of known) if (latest === undefined || asOf > latest) latest = asOf;
  return latest;
}

function numberOf({ quantity }: Observation): number {
  return quantity.state === 'value' ? quantity.number : 0;
}

const WHOLE = { reported: 1, expected: 1 };
const NOTHING = { reported: 0, expected: 1 };
const NONE: never[] = [];
