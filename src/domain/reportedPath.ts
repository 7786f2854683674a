/**
 * How the days of one period follow from reported ones. Every reported period is a step between two days: forwards it
 * adds its figure, backwards it takes it away. A way from the first day asked for to the day after the last one is
 * then a sum that is true of exactly these days: months that tile a quarter, or a cumulative figure less a shorter one.
 */

import { type Day, dayNumber } from './day.ts';
import { comparePeriods, type Period } from './period.ts';

export interface PathStep {
  sign: 1 | -1;
  period: Period;
}

export class ReportedDays {
  private readonly steps = new Map<number, Step[]>();
  private readonly ways = new Map<string, PathStep[] | undefined>();

  /** The order of the periods never matters. */
  constructor(reported: readonly Period[]) {
    // Longer ones first, so that of two ways of one length the choice is fixed.
    for (const period of [...reported].sort(comparePeriods).reverse()) {
      const [first, next] = [dayNumber(period.first), dayNumber(period.last) + 1];
      this.add(first, { sign: 1, period, to: next });
      this.add(next, { sign: -1, period, to: first });
    }
  }

  /**
   * The way with the fewest steps; none that goes backwards where there is one that does not, and never more than one
   * step backwards. Undefined where there is no way.
   */
  wayThrough({ first, last }: { first: Day; last: Day }): PathStep[] | undefined {
    const key = `${first} ${last}`;
    if (!this.ways.has(key)) this.ways.set(key, this.search(dayNumber(first), dayNumber(last) + 1));
    return this.ways.get(key);
  }

  private search(from: number, to: number): PathStep[] | undefined {
    if (!this.steps.has(from) || !this.steps.has(to)) return undefined;
    return search(this.steps, from, to, 0) ?? search(this.steps, from, to, 1);
  }

  private add(from: number, step: Step): void {
    const same = this.steps.get(from);
    if (same) same.push(step);
    else this.steps.set(from, [step]);
  }
}

interface Step extends PathStep {
  to: number;
}

interface Reached {
  at: number;
  backwards: number;
  by: Step | undefined;
  before: Reached | undefined;
}

/** Breadth first, over days and the steps backwards that were taken to them. */
function search(
  steps: ReadonlyMap<number, readonly Step[]>,
  from: number,
  to: number,
  mostBackwards: number,
): PathStep[] | undefined {
  const seen = new Set<number>([from * 2]);
  const queue: Reached[] = [{ at: from, backwards: 0, by: undefined, before: undefined }];
  for (const reached of queue) {
    if (reached.at === to) return wayTo(reached);
    for (const step of steps.get(reached.at) ?? []) {
      const backwards = reached.backwards + (step.sign === -1 ? 1 : 0);
      if (backwards > mostBackwards || (mostBackwards === 0 && step.to > to)) continue;
      const state = step.to * 2 + backwards;
      if (seen.has(state)) continue;
      seen.add(state);
      queue.push({ at: step.to, backwards, by: step, before: reached });
    }
  }
  return undefined;
}

function wayTo(end: Reached): PathStep[] {
  const way: PathStep[] = [];
  for (let at: Reached | undefined = end; at?.by; at = at.before)
    way.push({ sign: at.by.sign, period: at.by.period });
  return way.reverse();
}
