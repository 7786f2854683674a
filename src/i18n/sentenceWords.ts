/**
 * The clauses of the generated sentence that each language must supply. Amounts arrive written out; days and
 * periods arrive as they are, because each language places them differently.
 */

import type { Day } from '../domain/day.ts';
import type { Coverage, Status } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Comparator } from './againstTarget.ts';

/** Statuses about which there is no amount to say. */
export type SilentStatus = Extract<Status, 'withheld' | 'no-data' | 'no-cases'>;

/** Statuses that judge the value against a target. */
export type JudgedStatus = Extract<Status, 'met' | 'on-track' | 'behind' | 'missed'>;

export interface SentenceWords {
  /** Ends where the subject begins; empty where neither is known. */
  when(period: Period | undefined, asOf: Day | undefined): string;
  subject(unitName: string, indicatorName: string): string;
  nothing: Record<SilentStatus, string>;
  /** The verb before the amount, with its space; `comparator` is undefined where no target stands. */
  beforeAmount(comparator: Comparator | undefined): string;
  /** `aim` is the target in words. */
  verdict(status: JudgedStatus, aim: string, deadline: Day | undefined): string;
  noTarget: string;
  /** `aim` is empty where no target stands. */
  incomplete(coverage: Coverage, aim: string): string;
  gap(cases: string, comparator: Comparator): string;
  /** Cases a day so far and needed from now on; the day on which the rate so far arrives, if it ever does. */
  pace(perDay: string, neededPerDay: string, arrival: Day | undefined): string;
  /** The same after the deadline: what the whole window would have needed. */
  paceOver(perDay: string, neededPerDay: string): string;
}
