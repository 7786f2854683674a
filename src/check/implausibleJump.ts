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
import type { Observation } from '../domain/observation.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';
import { byCategory, entry, type Figures, numberOf, periodsOf } from './figures.ts';
import { type PreviousPeriods, previousPeriodsFinder } from './previousPeriods.ts';
import { type ScaleOfChange, scaleOfChange } from './scaleOfChange.ts';

const ENOUGH_STEPS = 12;
const ENOUGH_PEERS = 10;
/** How many own steps are looked at, to either side. */
const HORIZON = 36;
/** How many deviations are still plausible. */
const WIDTH = 6;

export function findImplausibleJumps({ registry }: Dataset, figures: Figures): Finding[] {
  const previousPeriods = previousPeriodsFinder();
  return [...registry.measures.values()].flatMap((measure) => {
    const scale = scaleOfChange(measure);
    const all: Step[][] = [];
    for (const [id, reported] of figures.ofMeasure(measure.id)) {
      const unit = registry.units.get(id);
      if (!unit || reported.size < 2) continue;
      const previous = previousPeriods(periodsOf(reported));
      for (const observations of byCategory(reported).values()) {
        const steps = stepsOf(observations, previous, unit, scale, measure.kind === 'flow');
        if (steps.length > 0) all.push(steps);
      }
    }
    const suspects = all.filter((steps) => steps.some(({ large }) => large));
    const peers = suspects.length === 0 ? NOBODY : peersOf(all);
    return suspects.flatMap((steps) => jumpsIn(steps, peers, scale));
  });
}

type Peers = ReadonlyMap<string, readonly Step[]>;
const NOBODY: Peers = new Map();

/** The steps between the same two periods, by those who took them. */
function peersOf(all: readonly (readonly Step[])[]): Peers {
  const peers = new Map<string, Step[]>();
  for (const steps of all) {
    for (const step of steps) entry(peers, amongWhom(step), (): Step[] => []).push(step);
  }
  return peers;
}

function amongWhom({ unit, from, to }: Step): string {
  return `${unit.level}\t${unit.parent}\t${to.category}\t${from.period.id}\t${to.period.id}`;
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
  observations: readonly Observation[],
  previous: PreviousPeriods,
  unit: Unit,
  scale: ScaleOfChange,
  isFlow: boolean,
): Step[] {
  const ordered = [...observations].sort((a, b) => comparePeriods(a.period, b.period));
  const byId = new Map(ordered.map((observation) => [observation.period.id, observation]));
  return ordered.flatMap((to, index): Step[] => {
    const adjacent = byId.get(previous.get(to.period.id)?.id ?? '');
    const from = adjacent ?? cumulatedBefore(to, ordered[index - 1]);
    const [was, is] = [from && numberOf(from), numberOf(to)];
    if (!from || was === undefined || is === undefined) return [];
    const cumulative = from !== adjacent;
    // A cumulative flow that falls is another check's to report.
    const large = scale.isLarge(was, is) && !(cumulative && isFlow && is < was);
    return [{ unit, from, to, was, is, change: scale.change(was, is), large, cumulative }];
  });
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
    const others = (peers.get(amongWhom(step)) ?? []).filter((other) => other !== step);
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
