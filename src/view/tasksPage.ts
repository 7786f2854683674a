/** All tasks of all plans: how many stand how, those that need somebody first, then the rest plan by plan. */

import { formatDay } from '../i18n/date.ts';
import { planAnchor } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';
import { type TaskEntry, type TaskMark, taskEntry, taskMark } from './taskEntry.ts';
import {
  byDaysLeft,
  countTasks,
  isDueSoon,
  isOverdue,
  type SeenTask,
  type TaskCounts,
  tasksOf,
} from './taskList.ts';

export interface TaskTally {
  mark: TaskMark;
  count: number;
}

export interface TasksPage {
  frame: Frame;
  when: string;
  lead: string;
  /** Empty where nobody has reported on anything. */
  tally: TaskTally[];
  deadlines: string;
  views: TaskView[];
  /** The parts of the page, each with how many tasks stand there; empty where there is only one. */
  parts: (Link & { note: string })[];
  /** Overdue, and due soon. */
  urgent: { id: string; title: string; explained: string; tasks: TaskEntry[] }[];
  plans: {
    id: string;
    title: string;
    document: Link;
    unit: Link;
    note: string;
    tasks: TaskEntry[];
  }[];
}

export type TaskView = Link & { current: boolean };

export function tasksPage(context: ViewContext): TasksPage {
  const { words, addresses } = context;
  const tasks = tasksOf(context);
  const counts = countTasks(tasks);
  const plans = plansOf(context, tasks);
  const lead =
    counts.reported === 0
      ? words.tasks.leadWithoutReports(counts.all, plans.length)
      : leadOf(context, counts);
  const urgentPart = (name: 'overdue' | 'soon', chosen: readonly SeenTask[]) => ({
    id: PARTS[name],
    ...words.tasks[name],
    tasks: [...chosen]
      .sort(byDaysLeft)
      .map((task) => taskEntry(context, task, { marked: true, named: true, timed: true })),
  });
  const urgent = [
    urgentPart('overdue', tasks.filter(isOverdue)),
    urgentPart('soon', tasks.filter(isDueSoon)),
  ].filter((part) => part.tasks.length > 0);
  return {
    frame: frameOf(context, { title: words.tasks.title, description: lead, address: addresses.tasks() }),
    when: daysOf(context, tasks),
    lead,
    tally: counts.reported === 0 ? [] : tallyOf(context, counts),
    deadlines: words.tasks.deadlineCounts({
      by: counts.ofKind('by'),
      recurring: counts.ofKind('recurring'),
      continuous: counts.ofKind('continuous'),
      conditional: counts.ofKind('conditional'),
      none: counts.ofKind('none'),
      unread: counts.ofKind('unread'),
    }),
    views: taskViews(context, addresses.tasks()),
    parts: partsOf(context, [...urgent, ...plans]),
    urgent,
    plans,
  };
}

function partsOf(
  { words }: ViewContext,
  parts: readonly { id: string; title: string; tasks: readonly TaskEntry[] }[],
): TasksPage['parts'] {
  const filled = parts.filter(({ tasks }) => tasks.length > 0);
  if (filled.length < 2) return [];
  return filled.map(({ id, title, tasks }) => ({
    text: title,
    href: `#${id}`,
    note: words.tasks.count(tasks.length),
  }));
}

const PARTS = { overdue: 'qua-han', soon: 'sap-den-han' };

/** The same tasks in other orders, each at its own address. */
export function taskViews({ words, addresses }: ViewContext, here: string): TaskView[] {
  const { byPlan, byAgency, byMonth } = words.tasks.views;
  return [
    { text: byPlan, href: addresses.tasks() },
    { text: byAgency, href: addresses.tasksByAgency() },
    { text: byMonth, href: addresses.tasksByMonth() },
  ].map((link) => ({ ...link, current: link.href === here }));
}

export function tallyOf(context: ViewContext, counts: TaskCounts): TaskTally[] {
  return counts.byStanding.map(({ code, count }) => ({ mark: taskMark(context, code), count }));
}

/** Where anybody has reported. */
export function leadOf({ words }: ViewContext, counts: TaskCounts): string {
  const { all, soon } = counts;
  return words.tasks.lead({ all, soon, overdue: counts.of('overdue'), done: counts.of('done') });
}

/** Of which days the standings are. */
export function daysOf({ words, language }: ViewContext, tasks: readonly SeenTask[]): string {
  const days = tasks.flatMap(({ today }) => (today === '' ? [] : [today])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? words.tasks.asOf(formatDay(last, language))
    : words.tasks.asOfBetween(formatDay(first, language), formatDay(last, language));
}

/** In the order of the registry. */
function plansOf(context: ViewContext, tasks: readonly SeenTask[]): TasksPage['plans'] {
  const { words, registry, language, addresses } = context;
  const plans = groupBy(tasks, ({ task }) => planAnchor(task.document, task.unit));
  return [...plans].flatMap(([id, all]) => {
    const [first] = all;
    if (!first) return [];
    const { task } = first;
    const document = registry.documents.get(task.document);
    const rest = all.filter((seen) => !isOverdue(seen) && !isDueSoon(seen));
    const isSilent = all.every(({ standing }) => !standing.report);
    const isOpen = all.every(({ deadline }) => deadline.kind === 'none');
    const note = [
      words.tasks.inPlan(all.length),
      isOpen ? words.tasks.noDeadlines : '',
      isSilent ? words.tasks.noReports : '',
      rest.length < all.length ? words.tasks.shownAbove(all.length - rest.length) : '',
    ];
    return {
      id,
      title: (language === 'vi' ? document?.title_vi : document?.title_en) ?? task.document,
      document: { text: document?.number ?? task.document, href: addresses.document(task.document) },
      unit: { text: context.unitName(task.unit), href: addresses.unit(task.unit) },
      note: note.filter((text) => text !== '').join(' · '),
      tasks: rest.map((seen) =>
        taskEntry(context, seen, { marked: !isSilent, named: false, timed: !isOpen }),
      ),
    };
  });
}
