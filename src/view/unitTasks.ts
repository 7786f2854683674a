/** The tasks of one unit's plans, in brief, for the page of the unit: how many stand how, and those that are late. */

import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type TaskLine, taskLine } from './taskEntry.ts';
import { byDaysLeft, countTasks, isOverdue, tasksOf } from './taskList.ts';
import { daysOf, leadOf, type TaskTally, tallyOf } from './tasksPage.ts';

const OVERDUE_SHOWN = 5;

export interface UnitTasks {
  title: string;
  when: string;
  summary: string;
  tally: TaskTally[];
  overdue: TaskLine[];
  all: Link;
}

/** Undefined for a unit without tasks. */
export function unitTasks(context: ViewContext, unit: string): UnitTasks | undefined {
  const { words, addresses } = context;
  const tasks = tasksOf(context).filter(({ task }) => task.unit === unit);
  const [first] = tasks;
  if (!first) return undefined;
  const counts = countTasks(tasks);
  const overdue = tasks.filter(isOverdue).sort(byDaysLeft).slice(0, OVERDUE_SHOWN);
  return {
    title: words.tasks.title,
    when: counts.reported === 0 ? '' : daysOf(context, tasks),
    summary: counts.reported === 0 ? words.tasks.unit.withoutReports(counts.all) : leadOf(context, counts),
    tally: counts.reported === 0 ? [] : tallyOf(context, counts),
    overdue: overdue.map((task) => taskLine(context, task, { marked: false, about: 'lead' })),
    all: { text: words.tasks.unit.all, href: addresses.plan(first.task.document, unit) },
  };
}
