/**
 * A flow's own figure for a period against the shorter reported periods within it: months against their quarter, and a
 * month and the cumulative figure before it against the next one. Where reported periods follow one another through the
 * whole, the sums must be equal; the fewest are taken. Where some are missing, only figures that already exceed the whole
 * are spoken of. What follows from a disagreement that has been named is not named again, nor what is named as a fall.
 */

import type { Dataset } from '../domain/dataset.ts';
import { addDays, type Day } from '../domain/day.ts';
import { entry } from '../domain/entry.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { type Figures, numberOf, oncePer, plainNumber } from './figures.ts';
import type { ReportedPeriods } from './reported.ts';

const MOST_PLACES = 20;

export function* findPeriodsUnlikeTheirParts({ registry }: Dataset, figures: Figures): Generator<Finding> {
  const dayAfter = new Map<Day, Day>();
  const isWorthwhile = oncePer(someContainOthers);
  for (const measure of registry.measures.values()) {
    if (measure.kind !== 'flow' || measure.over_periods !== 'sum') continue;
    for (const reported of figures.ofMeasure(measure.id).values()) {
      if (!isWorthwhile(reported.periods)) continue;
      for (const series of reported.series()) {
        yield* disagreements(
          series.flatMap((observation) => (observation ? partOf(observation, dayAfter) : [])),
        );
      }
    }
  }
}

/** Most series are months one after another, of which there is nothing to compare. */
function someContainOthers({ list }: ReportedPeriods): boolean {
  const periods = list.toSorted((a, b) =>
    a.first !== b.first ? (a.first < b.first ? -1 : 1) : a.last > b.last ? -1 : 1,
  );
  let reached: Day = '';
  return periods.some(({ last }) => {
    const within = last <= reached;
    if (!within) reached = last;
    return within;
  });
}

/** The figure of a period that had ended; what does not apply to a period adds nothing to a longer one. */
interface Part {
  observation: Observation;
  period: Period;
  /** The day after it. */
  next: Day;
  number: number;
}

function partOf(observation: Observation, dayAfter: Map<Day, Day>): Part[] {
  const { period, quantity, asOf } = observation;
  const number = quantity.state === 'not-applicable' ? 0 : numberOf(observation);
  if (number === undefined || asOf < period.last) return [];
  return [{ observation, period, next: entry(dayAfter, period.last, () => addDays(period.last, 1)), number }];
}

/** By the last day, the shorter first: what lies within a period comes before it, and what ends before another begins. */
function inOrder(a: Part, b: Part): number {
  if (a.next !== b.next) return a.next < b.next ? -1 : 1;
  return a.period.first === b.period.first ? 0 : a.period.first > b.period.first ? -1 : 1;
}

/** A part is judged before the whole that rests on it. */
function disagreements(parts: readonly Part[]): Finding[] {
  const ordered = [...parts].sort(inOrder);
  const named = new Set<Part>();
  const findings: Finding[] = [];
  for (const [index, whole] of ordered.entries()) {
    if (whole.observation.quantity.state !== 'value') continue;
    const within = ordered.slice(0, index).filter(({ period }) => period.first >= whole.period.first);
    const contrary = unlike(whole, within);
    if (!contrary) continue;
    const others = within.filter((part) => !named.has(part));
    if (others.length < within.length && !unlike(whole, others)) continue;
    named.add(whole);
    if (!contrary.some((part) => isFall(part, whole))) findings.push(disagreement(whole, contrary));
  }
  return findings;
}

/** The parts that contradict the whole; undefined where none do. */
function unlike(whole: Part, within: readonly Part[]): readonly Part[] | undefined {
  const through = fewestThrough(whole, within);
  const parts = through ?? mostApart(within);
  const excess = sumOf(parts) - whole.number;
  const dust = 1e-9 * Math.max(1, whole.number, sumOf(parts));
  if (parts.length === 0) return undefined;
  return (through ? Math.abs(excess) > dust : excess > dust) ? parts : undefined;
}

/** The fewest parts that follow one another from the first day of the whole to its last; undefined where days are missing. */
function fewestThrough(whole: Part, within: readonly Part[]): readonly Part[] | undefined {
  const reached = new Map<Day, Way>([[whole.period.first, { length: 0 }]]);
  for (const part of within) {
    const before = reached.get(part.period.first);
    if (!before) continue;
    const other = reached.get(part.next);
    if (!other || before.length + 1 < other.length)
      reached.set(part.next, { length: before.length + 1, last: { part, before } });
  }
  const parts: Part[] = [];
  const way = reached.get(whole.next);
  for (let at = way?.last; at; at = at.before.last) parts.unshift(at.part);
  return way && parts;
}

/** Parts that follow one another, told from the last one backwards. */
interface Way {
  length: number;
  last?: { part: Part; before: Way };
}

/** Of parts without a common day, those that make the most; they enter in order. */
function mostApart(within: readonly Part[]): readonly Part[] {
  const best: (readonly Part[])[] = [[]];
  within.forEach((part, index) => {
    const apart = within.findIndex(({ next }) => next > part.period.first);
    const joined = [...(best[apart] ?? []), part];
    const without = best[index] ?? [];
    best.push(sumOf(joined) > sumOf(without) ? joined : without);
  });
  return best.at(-1) ?? [];
}

/** A cumulative figure below an earlier one of the same start: `cumulativeFalls.ts` says so. */
function isFall(part: Part, whole: Part): boolean {
  return part.period.first === whole.period.first && part.number > whole.number;
}

function disagreement(whole: Part, parts: readonly Part[]): Finding {
  const params = { stated: whole.observation.shown, computed: plainNumber(sumOf(parts)) };
  const also = parts.slice(0, MOST_PLACES).map(({ observation }) => observation.where);
  return finding('source/period-and-parts-disagree', whole.observation.where, params, also);
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { number }) => sum + number, 0);
}
