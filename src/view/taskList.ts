/**
 * All tasks with how each of them stands on the day of its plan's data: `asOf` of the site, else the latest day of which
 * the unit of the plan said anything, else, where it never did, the latest day of all data.
 */

import type { Day } from '../domain/day.ts';
import type { Task } from '../domain/registry.ts';
import type { DeadlineKind, TaskDeadline } from '../domain/taskDeadline.ts';
import {
  standingOf,
  TASK_STANDINGS,
  type TaskStanding,
  type TaskStandingCode,
} from '../domain/taskStanding.ts';
import type { ViewContext } from './context.ts';
import { groupBy } from './seenEvaluations.ts';

export interface SeenTask {
  task: Task;
  deadline: TaskDeadline;
  standing: TaskStanding;
  /** The day on which it is looked at; empty where there are no data at all. */
  today: Day | '';
}

const known = new WeakMap<ViewContext, readonly SeenTask[]>();

/** In the order of the registry. */
export function tasksOf(context: ViewContext): readonly SeenTask[] {
  const found = known.get(context) ?? seeTasks(context);
  known.set(context, found);
  return found;
}

export interface TaskCounts {
  all: number;
  /** Those of which there are any, the most urgent first. */
  byStanding: { code: TaskStandingCode; count: number }[];
  of(code: TaskStandingCode): number;
  soon: number;
  /** On how many anybody reported. */
  reported: number;
  ofKind(kind: DeadlineKind): number;
}

export function countTasks(tasks: readonly SeenTask[]): TaskCounts {
  const of = (code: TaskStandingCode) => tasks.filter(({ standing }) => standing.code === code).length;
  return {
    all: tasks.length,
    byStanding: TASK_STANDINGS.map((code) => ({ code, count: of(code) })).filter(({ count }) => count > 0),
    of,
    soon: tasks.filter(isDueSoon).length,
    reported: tasks.filter(({ standing }) => standing.report).length,
    ofKind: (kind) => tasks.filter(({ deadline }) => deadline.kind === kind).length,
  };
}

export function isOverdue({ standing }: SeenTask): boolean {
  return standing.code === 'overdue';
}

export function isDueSoon({ standing }: SeenTask): boolean {
  return standing.deadline === 'soon';
}

/** The least time left first. */
export function byDaysLeft(a: SeenTask, b: SeenTask): number {
  return (a.standing.daysLeft ?? 0) - (b.standing.daysLeft ?? 0);
}

function seeTasks(context: ViewContext): SeenTask[] {
  const { registry, dataset } = context;
  const reports = groupBy(dataset.progress, ({ task }) => task);
  const days = new Map<string, Day | ''>();
  const todayOf = (unit: string) => {
    const today = days.get(unit) ?? dayOf(context, unit);
    days.set(unit, today);
    return today;
  };
  return [...registry.tasks.values()].map((task) => {
    const deadline = registry.taskDeadlines.get(task.id) ?? { kind: 'unread' };
    const today = todayOf(task.unit);
    return {
      task,
      deadline,
      today,
      standing: standingOf(deadline, reports.get(task.id) ?? [], task.unit, today),
    };
  });
}

function dayOf({ registry, dataset, observationsOfUnit }: ViewContext, unit: string): Day | '' {
  if (registry.site.asOf) return registry.site.asOf;
  const onItsTasks = dataset.progress.filter(({ task }) => registry.tasks.get(task)?.unit === unit);
  const own = latest([...observationsOfUnit(unit), ...onItsTasks]);
  return own === '' ? latest([...dataset.observations, ...dataset.progress]) : own;
}

function latest(facts: readonly { asOf: Day }[]): Day | '' {
  return facts.reduce((last, { asOf }) => (asOf > last ? asOf : last), '');
}
