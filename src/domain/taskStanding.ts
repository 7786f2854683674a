/**
 * How a task stands on a day: what its latest report says, and whether its last day has passed without it being
 * reported as done. Of a task on which nobody reported nothing is said but that; the clock is not known here.
 */

import { type Day, daysBetween } from './day.ts';
import type { TaskState } from './form.ts';
import type { TaskProgress } from './task.ts';
import { lastDayOf, type TaskDeadline } from './taskDeadline.ts';

/** What needs somebody first comes first. */
export const TASK_STANDINGS = [
  'overdue',
  'contradicted',
  'not-started',
  'in-progress',
  'stopped',
  'done',
  'no-report',
] as const;
/** `contradicted`: two reports of one day say different things. */
export type TaskStandingCode = (typeof TASK_STANDINGS)[number];

export interface TaskStanding {
  code: TaskStandingCode;
  /** The latest report; undefined where nobody reported. */
  report: TaskProgress | undefined;
  /** As reported, whatever the deadline. */
  state: TaskState | undefined;
  /** From the day on which it is looked at to the last day; negative behind it, undefined where there is none. */
  daysLeft: number | undefined;
  /** The last day lies behind, or just ahead, and nobody has said that the task is done. */
  deadline: 'passed' | 'soon' | 'open';
}

const SOON_IN_DAYS = 30;

/** `reports`: all of the task. `owner`: the unit whose plan it is. `today`: the day of the data; empty: unknown. */
export function standingOf(
  deadline: TaskDeadline,
  reports: readonly TaskProgress[],
  owner: string,
  today: Day | '',
): TaskStanding {
  const latest = latestOf(reports, owner);
  const [report] = latest;
  const last = lastDayOf(deadline);
  const daysLeft = last === undefined || today === '' ? undefined : daysBetween(today, last);
  const state = latest.every((other) => other.state === report?.state) ? report?.state : undefined;
  const isOpen = state === 'done' || daysLeft === undefined || daysLeft > SOON_IN_DAYS;
  const ending = isOpen ? 'open' : daysLeft < 0 ? 'passed' : 'soon';
  const code = (): TaskStandingCode => {
    if (!report) return 'no-report';
    if (!state) return 'contradicted';
    return ending === 'passed' ? 'overdue' : state;
  };
  return { code: code(), report, state, daysLeft, deadline: ending };
}

/** Of the owner where it reported, else of others: those of the latest day, and of that day those received last. */
function latestOf(reports: readonly TaskProgress[], owner: string): TaskProgress[] {
  const own = reports.filter(({ unit }) => unit === owner);
  const heard = own.length > 0 ? own : reports;
  const turn = ({ asOf, received }: TaskProgress) => `${asOf} ${received}`;
  const last = heard.reduce((latest, report) => (turn(report) > latest ? turn(report) : latest), '');
  return heard.filter((report) => turn(report) === last);
}
