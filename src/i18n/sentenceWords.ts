/**
 * The clauses of the generated sentence that each language must supply. Amounts arrive written out; days and
 * periods arrive as they are, because each language places them differently.
 */

import type { Day } from '../domain/day.ts';
import type { Coverage, Status } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Comparator } from './againstTarget.ts';

/** More parts than these are counted, not named. */
export const LONGEST_LIST = 4;

/** Statuses about which there is no amount to say. */
export type SilentStatus = Extract<Status, 'withheld' | 'no-data' | 'no-cases'>;

/** Statuses that judge the value against a target. */
export type JudgedStatus = Extract<Status, 'met' | 'on-track' | 'behind' | 'missed'>;

export interface SentenceWords {
  /** Ends where the subject begins; empty where neither is known. */
  when(period: Period | undefined, asOf: Day | undefined): string;
  subject(unitName: string, indicatorName: string): string;
  nothing: Record<SilentStatus, string>;
  /** There is no figure because nothing was reported of these days. */
  missingDays(days: readonly Period[]): string;
  /** There is no figure because these measures of the formula were not reported. */
  missingMeasures(names: readonly string[]): string;
  /** The verb before the amount, with its space; `comparator` is undefined where no target stands. */
  beforeAmount(comparator: Comparator | undefined): string;
  /** Follows the amount where only some of the units reported; ends where the next clause begins. */
  ofReporting(coverage: Coverage): string;
  /** Where the value of all units lies, in words; `bounded` on both sides. */
  range(range: string, bounded: boolean): string;
  restated: string;
  estimated: string;
  /** `aim` is the target in words. */
  verdict(status: JudgedStatus, aim: string, deadline: Day | undefined): string;
  /** Follows a verdict that holds whatever the units that did not report will say. */
  whateverIsMissing: string;
  noTarget: string;
  /** `aim` is empty where no target stands. */
  inconclusive(aim: string): string;
  gap(cases: string, comparator: Comparator): string;
  /** Cases a day so far and needed from now on; the day on which the rate so far arrives, if it ever does. */
  pace(perDay: string, neededPerDay: string, arrival: Day | undefined): string;
  /** The same after the deadline: what the whole window would have needed. */
  paceOver(perDay: string, neededPerDay: string): string;
}
