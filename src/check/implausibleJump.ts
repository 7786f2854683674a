/**
 * A figure that has jumped beyond what its unit's own history or its peers explain, as when a digit was typed twice.
 * Each figure is compared with that of the period before. Measures are judged and not indicators: a finding must lead to
 * one cell, and it is for the rules of the registry to say how parts and wholes agree.
 *
 * Plausible are the median of the other steps, widened by their median deviation, and whatever is little more than the
 * largest of them, so that a season which returns each year explains itself. The other steps are the unit's own, once
 * there are as many as months in a year, or those of its peers (same level, same parent) between the same two periods. A
 * figure must lie beyond both where both are known; where neither is, nothing is said. Neither is it of small figures, a
 * start from zero, or the step that follows a jump.
 */

import type { Dataset } from '../domain/dataset.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';
import { type Figures, numberOf, oncePer } from './figures.ts';
import { previousPeriods } from './previousPeriods.ts';
import type { ReportedPeriods, Series } from './reported.ts';
import { type ScaleOfChange, scaleOfChange } from './scaleOfChange.ts';

const ENOUGH_STEPS = 12;
const ENOUGH_PEERS = 10;
/** How many own steps are looked at, to either side. */
const HORIZON = 36;
/** How many deviations are still plausible. */
const WIDTH = 6;

export function findImplausibleJumps({ registry }: Dataset, figures: Figures): Finding[] {
  const inTime = oncePer(turnsInTime);
  return [...registry.measures.values()].flatMap((measure) => {
    const scale = scaleOfChange(measure);
    const all: Step[][] = [];
    for (const [id, reported] of figures.ofMeasure(measure.id)) {
      const unit = registry.units.get(id);
      if (!unit || reported.periods.list.length < 2) continue;
      const turns = inTime(reported.periods);
      for (const series of reported.series()) {
        const steps = stepsOf(series, turns, unit, scale, measure.kind === 'flow');
        if (steps.length > 0) all.push(steps);
      }
    }
    const suspects = all.filter((steps) => steps.some(({ large }) => large));
    if (suspects.length === 0) return [];
    const peers = peersAmong(all);
    return suspects.flatMap((steps) => jumpsIn(steps, peers, scale));
  });
}

/** The steps of its peers between the same two periods, its own among them. */
type Peers = (step: Step) => readonly Step[];

/** Few steps are large: only among whom one is are the others put in order. */
function peersAmong(all: readonly (readonly Step[])[]): Peers {
  const groups = groupBy(all, ([step]) => (step ? amongWhom(step) : ''));
  const byPeriod = oncePer((group: readonly (readonly Step[])[]) =>
    groupBy(group.flat(), ({ to }) => to.period.id),
  );
  return (step) => {
    const together = byPeriod(groups.get(amongWhom(step)) ?? []).get(step.to.period.id) ?? [];
    return together.filter(({ from }) => from.period.id === step.from.period.id);
  };
}

function amongWhom({ unit, to }: Step): string {
  return `${unit.level}\t${unit.parent}\t${to.category}`;
}

/** The place of a period, and that of the one just before it. */
interface Turn {
  place: number;
  before: number | undefined;
}

function turnsInTime(periods: ReportedPeriods): Turn[] {
  const previous = previousPeriods(periods);
  return periods.list
    .map((period, place) => ({
      period,
      place,
      before: periods.places.get(previous.get(period.id)?.id ?? ''),
    }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

interface Step {
  from: Observation;
  to: Observation;
  was: number;
  is: number;
  change: number;
  large: boolean;
  /** Between figures that both count from the same day: such growth says nothing of the next. */
  cumulative: boolean;
  unit: Unit;
}

function stepsOf(
  series: Series,
  turns: readonly Turn[],
  unit: Unit,
  scale: ScaleOfChange,
  isFlow: boolean,
): Step[] {
  const steps: Step[] = [];
  let last: Observation | undefined;
  for (const { place, before } of turns) {
    const to = series[place];
    if (!to) continue;
    const adjacent = before === undefined ? undefined : series[before];
    const from = adjacent ?? cumulatedBefore(to, last);
    last = to;
    const was = from && numberOf(from);
    const is = numberOf(to);
    if (!from || was === undefined || is === undefined) continue;
    const cumulative = from !== adjacent;
    // A cumulative flow that falls is another check's to report.
    const large = scale.isLarge(was, is) && !(cumulative && isFlow && is < was);
    steps.push({ unit, from, to, was, is, change: scale.change(was, is), large, cumulative });
  }
  return steps;
}

function cumulatedBefore(to: Observation, before: Observation | undefined): Observation | undefined {
  const sameStart = before?.period.first === to.period.first && before.period.last < to.period.last;
  return sameStart && before.period.kind === to.period.kind ? before : undefined;
}

function jumpsIn(steps: readonly Step[], peers: Peers, scale: ScaleOfChange): Finding[] {
  const findings: Finding[] = [];
  const jumped = new Set<Observation>();
  for (const [index, step] of steps.entries()) {
    if (!step.large || jumped.has(step.from)) continue;
    const own = steps
      .slice(Math.max(0, index - HORIZON), index + HORIZON)
      .filter((other) => other !== step && other.to.period.kind === step.to.period.kind)
      .filter((other) => !other.cumulative && other.from !== step.to && !touches(other, jumped));
    const others = peers(step).filter((other) => other !== step);
    const explanations = [
      ...(step.cumulative || own.length < ENOUGH_STEPS ? [] : [own]),
      ...(others.length < ENOUGH_PEERS ? [] : [others]),
    ];
    if (explanations.length === 0 || explanations.some((known) => isAmong(step, known))) continue;
    const ranges = explanations.map((known) => plausible(known, step, scale));
    const low = scale.after(step.was, Math.min(...ranges.map((range) => range.low)));
    const high = scale.after(step.was, Math.max(...ranges.map((range) => range.high)));
    if (low <= step.is && step.is <= high) continue;
    jumped.add(step.to);
    const { shown, where } = step.to;
    const params = { shown, first: scale.shown(low, Math.floor), second: scale.shown(high, Math.ceil) };
    findings.push(finding('source/implausible-jump', where, params, [step.from.where]));
  }
  return findings;
}

function touches({ from, to }: Step, jumped: ReadonlySet<Observation>): boolean {
  return jumped.has(from) || jumped.has(to);
}

/** No further than one that was taken already: the quick answer to most. */
function isAmong({ change }: Step, known: readonly Step[]): boolean {
  return known.some((other) => other.change <= change) && known.some((other) => other.change >= change);
}

function plausible(others: readonly Step[], { was }: Step, scale: ScaleOfChange) {
  const changes = others.map(({ change }) => change);
  const centre = median(changes);
  const deviation = 1.4826 * median(changes.map((change) => Math.abs(change - centre)));
  const width = WIDTH * Math.max(deviation, scale.noise(was));
  const [least, most] = changes.reduce(
    ([low, high], change) => [Math.min(low, change), Math.max(high, change)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return {
    low: Math.min(centre - width, least - Math.abs(least) / 4),
    high: Math.max(centre + width, most + Math.abs(most) / 4),
  };
}

function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const middle = ordered.length / 2;
  return ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2;
}
