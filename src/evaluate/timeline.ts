/**
 * What one unit reported of one measure, by period and category. It answers for exactly a period, for the days that
 * follow from reported ones, and for the last report within a period; it knows nothing of other units.
 */

import type { Observation } from '../domain/observation.ts';
import { comparePeriods, containsPeriod, type Period } from '../domain/period.ts';
import type { ReportedDays } from '../domain/reportedPath.ts';

export class Timeline {
  private readonly byPeriod = new Map<string, Observation[]>();
  private ordered: Period[] | undefined;
  private days: ReportedDays | undefined;
  readonly daysOf: (reported: readonly Period[]) => ReportedDays;

  /** Many units report for the same periods, and so share what follows from them. */
  constructor(daysOf: (reported: readonly Period[]) => ReportedDays) {
    this.daysOf = daysOf;
  }

  add(observation: Observation): void {
    const same = this.byPeriod.get(observation.period.id);
    if (same) same.push(observation);
    else this.byPeriod.set(observation.period.id, [observation]);
    this.ordered = undefined;
  }

  /** Reported periods, in order. */
  periods(): readonly Period[] {
    this.ordered ??= [...this.byPeriod.values()].flatMap(([fact]) => fact?.period ?? []).sort(comparePeriods);
    return this.ordered;
  }

  has(period: Period): boolean {
    return this.byPeriod.has(period.id);
  }

  /** What was reported for exactly the period, in all categories. */
  facts(period: Period): readonly Observation[] {
    return this.byPeriod.get(period.id) ?? NONE;
  }

  /** Categories of which something was reported for the period; the empty one is the total. */
  categories(period: Period): string[] {
    return this.facts(period).map(({ category }) => category);
  }

  /** The report of the category itself, else for the total those of all categories; empty where there is none. */
  reported(period: Period, category: string): readonly Observation[] {
    const facts = this.facts(period);
    const exact = facts.find((fact) => fact.category === category);
    if (exact) return [exact];
    return category === '' ? facts : NONE;
  }

  /** Whether the period follows from reported ones, whatever they say. */
  reaches(period: Period): boolean {
    this.days ??= this.daysOf(this.periods());
    return this.days.wayThrough(period) !== undefined;
  }

  /** Reported periods within the given one, in order. */
  within(period: Period): Period[] {
    return this.periods().filter((reported) => containsPeriod(period, reported));
  }
}

const NONE: readonly Observation[] = [];
