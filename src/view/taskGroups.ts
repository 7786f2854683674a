/** The tasks in two other orders: by the agency that leads them, and by the month of their last day. */

import { agenciesIn } from '../domain/agencies.ts';
import { parsePeriod } from '../domain/period.ts';
import { lastDayOf } from '../domain/taskDeadline.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';
import { type TaskLine, type Text, taskLine } from './taskEntry.ts';
import { byDaysLeft, countTasks, isDueSoon, isOverdue, type SeenTask, tasksOf } from './taskList.ts';
import { daysOf, type TaskView, taskViews } from './tasksPage.ts';

export interface TaskGroup {
  id: string;
  title: Text;
  note: string;
  lines: TaskLine[];
}

export interface TaskGroupsPage {
  frame: Frame;
  title: string;
  when: string;
  intro: string;
  views: TaskView[];
  parts: {
    /** Undefined where there is but one. */
    unit: Link | undefined;
    groups: TaskGroup[];
  }[];
}

export function tasksByAgencyPage(context: ViewContext): TaskGroupsPage {
  const { words, addresses, language } = context;
  const tasks = tasksOf(context);
  const units = [...groupBy(tasks, ({ task }) => task.unit)];
  const lang: Text['lang'] = language === 'vi' ? undefined : 'vi';
  const parts = units.map(([unit, ofUnit]) => ({
    unit: { text: context.unitName(unit), href: addresses.unit(unit) },
    groups: [...byAgency(ofUnit)]
      .map(([name, of]) => ({ name, of, counts: countTasks(of) }))
      .sort((a, b) => b.counts.of('overdue') - a.counts.of('overdue') || b.of.length - a.of.length)
      .map(({ name, of }): TaskGroup => {
        const title = name === '' ? { text: words.tasks.agency.none, lang: undefined } : { text: name, lang };
        return groupOf(
          context,
          `${unit}--${slugOf(title.text)}`,
          title,
          [...of].sort(urgentFirst),
          'deadline',
        );
      }),
  }));
  const agencies = parts.reduce((sum, { groups }) => sum + groups.length, 0);
  return pageOf(context, tasks, {
    title: words.tasks.agency.title,
    intro: words.tasks.agency.intro(agencies),
    address: addresses.tasksByAgency(),
    parts,
  });
}

export function tasksByMonthPage(context: ViewContext): TaskGroupsPage {
  const { words, addresses, language } = context;
  const tasks = tasksOf(context);
  const byMonth = groupBy(
    tasks.filter(({ deadline }) => deadline.kind === 'by'),
    ({ deadline }) => (lastDayOf(deadline) ?? '').slice(0, 7),
  );
  const months = [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, of]) => {
      const period = parsePeriod(month);
      const text = period ? formatPeriod(period, language) : month;
      return groupOf(context, month, { text, lang: undefined }, [...of].sort(urgentFirst), 'lead');
    });
  const others = WITHOUT_DAY.flatMap(([kind, id]) => {
    const of = tasks.filter(({ deadline }) => deadline.kind === kind);
    const title = { text: words.tasks.month.without[kind], lang: undefined };
    return of.length > 0 ? [groupOf(context, id, title, of, 'lead')] : [];
  });
  return pageOf(context, tasks, {
    title: words.tasks.month.title,
    intro: words.tasks.month.intro,
    address: addresses.tasksByMonth(),
    parts: [{ unit: undefined, groups: [...months, ...others] }],
  });
}

const WITHOUT_DAY = [
  ['recurring', 'dinh-ky'],
  ['continuous', 'thuong-xuyen'],
  ['conditional', 'cho-trien-khai'],
  ['none', 'khong-ghi-han'],
  ['unread', 'chua-doc-duoc'],
] as const;

function pageOf(
  context: ViewContext,
  tasks: readonly SeenTask[],
  { title, intro, address, parts }: Pick<TaskGroupsPage, 'title' | 'intro' | 'parts'> & { address: string },
): TaskGroupsPage {
  const up = { text: context.words.tasks.title, href: context.addresses.tasks() };
  return {
    frame: frameOf(context, { title, description: intro, address, breadcrumbs: [up] }),
    title,
    when: daysOf(context, tasks),
    intro,
    views: taskViews(context, address),
    parts,
  };
}

function groupOf(
  context: ViewContext,
  id: string,
  title: Text,
  tasks: readonly SeenTask[],
  about: 'lead' | 'deadline',
): TaskGroup {
  const { words } = context;
  const overdue = tasks.filter(isOverdue).length;
  const marked = tasksOf(context).some(({ standing }) => standing.report);
  const note = [words.tasks.count(tasks.length), overdue > 0 ? words.tasks.countOverdue(overdue) : ''];
  return {
    id,
    title,
    note: note.filter((text) => text !== '').join(' · '),
    lines: tasks.map((task) => taskLine(context, task, { marked, about })),
  };
}

/** A task with several leads is one of each; without any it stands under the empty name. */
function byAgency(tasks: readonly SeenTask[]): Map<string, SeenTask[]> {
  const found = new Map<string, SeenTask[]>();
  for (const seen of tasks) {
    const names = agenciesIn(seen.task.lead);
    for (const name of names.length > 0 ? names : ['']) found.set(name, [...(found.get(name) ?? []), seen]);
  }
  return found;
}

/** Overdue, then due soon, each by the time left; then the rest as the plans have them. */
function urgentFirst(a: SeenTask, b: SeenTask): number {
  const urgency = (seen: SeenTask) => (isOverdue(seen) ? 0 : isDueSoon(seen) ? 1 : 2);
  const difference = urgency(a) - urgency(b);
  return difference !== 0 || urgency(a) === 2 ? difference : byDaysLeft(a, b);
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
