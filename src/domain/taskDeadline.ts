/**
 * Until when a task is to be done, as its plan says: by a last day, again and again, all the time, once something else
 * has happened, or not said. How the words of a plan are read is not known here, nor what day it is.
 */

import type { Day } from './day.ts';

export type TaskDeadline =
  /** `keptUp`: from then on it is to stay as it is. */
  | { kind: 'by'; last: Day; keptUp: boolean }
  /** `day`: of the month; 0 where none is named. */
  | { kind: 'recurring'; every: Recurrence; day: number }
  /** `from`: the first day; empty where none is named. */
  | { kind: 'continuous'; from: Day | '' }
  | { kind: 'conditional' }
  | { kind: 'none' }
  /** There are words, and they cannot be read for certain. */
  | { kind: 'unread' };

export const RECURRENCES = ['week', 'month', 'quarter', 'half', 'year'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

export type DeadlineKind = TaskDeadline['kind'];

/** Only what has a last day can be late. */
export function lastDayOf(deadline: TaskDeadline): Day | undefined {
  return deadline.kind === 'by' ? deadline.last : undefined;
}
