/** One task in words: what it is, whose, until when, how it stands and where that was reported. In full, or on one line. */

import type { Status } from '../domain/evaluation.ts';
import type { TaskStandingCode } from '../domain/taskStanding.ts';
import { formatDay } from '../i18n/date.ts';
import { escapeForDisplay } from '../i18n/display.ts';
import type { Language } from '../i18n/language.ts';
import { briefPlace } from './briefPlace.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import type { SeenTask } from './taskList.ts';

/** `lang`: set where a text is not in the language of the page. */
export interface Text {
  text: string;
  lang: Language | undefined;
}

export interface TaskMark {
  /** The status whose shape and colour it has. */
  like: Status;
  name: string;
}

export interface TaskEntry {
  id: string;
  title: string;
  /** Where it stands in its document. */
  item: Link;
  lead: Text;
  coordinators: Text;
  product: Text;
  /** Undefined where it would only repeat that nobody reported on anything. */
  mark: TaskMark | undefined;
  due: Due | undefined;
  report: { text: string; note: Text; place: string } | undefined;
}

export interface Due {
  main: Text;
  /** What it means, in days. */
  meaning: Text;
  /** How long it has been or has still to go. */
  distance: string;
}

export interface TaskLine {
  title: Link;
  note: Text[];
  mark: TaskMark | undefined;
  distance: string;
}

/** Shape and colour of an indicator's status, where it means the same for a task. */
export const LIKE: Readonly<Record<TaskStandingCode, Status>> = {
  overdue: 'missed',
  contradicted: 'incomplete',
  'not-started': 'no-cases',
  'in-progress': 'on-track',
  stopped: 'withheld',
  done: 'met',
  'no-report': 'no-data',
};

export function taskMark({ words }: ViewContext, code: TaskStandingCode): TaskMark {
  return { like: LIKE[code], name: words.tasks.standing[code] };
}

/**
 * `marked`: whether tasks without a report say so. `named`: whether the document is named beside the item. `timed`: whether
 * there is a deadline to tell of, if only that there is none.
 */
export function taskEntry(
  context: ViewContext,
  seen: SeenTask,
  { marked, named, timed }: { marked: boolean; named: boolean; timed: boolean },
): TaskEntry {
  const { words, registry, addresses } = context;
  const { task, standing } = seen;
  const document = registry.documents.get(task.document)?.number ?? task.document;
  const item = words.tasks.item(task.item);
  return {
    id: task.id,
    title: titleOf(context, seen),
    item: { text: named ? `${document}, ${item}` : item, href: addresses.document(task.document) },
    lead: asWritten(context, task.lead),
    coordinators: asWritten(context, task.coordinators),
    product: asWritten(context, task.product),
    mark: marked || standing.report ? taskMark(context, standing.code) : undefined,
    due: timed ? dueOf(context, seen) : undefined,
    report: reportOf(context, seen),
  };
}

/** `about`: what the place of the line does not say already. */
export function taskLine(
  context: ViewContext,
  seen: SeenTask,
  { marked, about }: { marked: boolean; about: 'lead' | 'deadline' },
): TaskLine {
  const { main, meaning, distance } = dueOf(context, seen);
  const isSilent = !seen.standing.report;
  const time = seen.deadline.kind === 'none' ? [] : [main, meaning];
  const note = about === 'lead' ? [asWritten(context, seen.task.lead)] : time;
  return {
    title: { text: titleOf(context, seen), href: context.addresses.task(seen.task.id) },
    note: note.filter(({ text }) => text !== ''),
    mark: marked || !isSilent ? taskMark(context, seen.standing.code) : undefined,
    distance: isSilent && seen.standing.deadline === 'passed' ? '' : distance,
  };
}

function titleOf({ language }: ViewContext, { task }: SeenTask): string {
  return language === 'vi' ? task.title_vi : task.title_en;
}

/** Plans are written in Vietnamese, and so are the names of their agencies. */
function asWritten({ language }: ViewContext, text: string): Text {
  return { text, lang: language === 'vi' ? undefined : 'vi' };
}

/** In the language of the plan its words come first, in the other one what they mean. */
function dueOf(context: ViewContext, seen: SeenTask): Due {
  const { language } = context;
  const { deadline, task } = seen;
  const meaning = { text: meaningOf(context, seen), lang: undefined };
  const written = asWritten(context, task.deadline);
  const distance = distanceOf(context, seen);
  if (written.text === '') return { main: meaning, meaning: { text: '', lang: undefined }, distance };
  if (language !== 'vi') return { main: meaning, meaning: written, distance };
  const needsNone = deadline.kind === 'recurring' || (deadline.kind === 'continuous' && deadline.from === '');
  return { main: written, meaning: needsNone ? { text: '', lang: undefined } : meaning, distance };
}

function meaningOf({ words, language }: ViewContext, { deadline }: SeenTask): string {
  const { due } = words.tasks;
  switch (deadline.kind) {
    case 'by':
      return due.by(formatDay(deadline.last, language), deadline.keptUp);
    case 'recurring':
      return due.recurring(deadline.every, deadline.day);
    case 'continuous':
      return due.continuous(deadline.from === '' ? '' : formatDay(deadline.from, language));
    case 'conditional':
    case 'none':
    case 'unread':
      return due[deadline.kind];
  }
}

function distanceOf({ words }: ViewContext, { standing }: SeenTask): string {
  const { daysLeft = 0, code, deadline } = standing;
  if (deadline === 'soon') return words.tasks.left(daysLeft);
  if (deadline !== 'passed') return '';
  return code === 'overdue' ? words.tasks.late(-daysLeft) : words.tasks.passed;
}

function reportOf(context: ViewContext, { task, standing }: SeenTask): TaskEntry['report'] {
  const { words, language } = context;
  const { report, code } = standing;
  if (!report) return undefined;
  const by = report.unit === task.unit ? '' : context.unitName(report.unit, report.asOf);
  const reported = words.tasks.reported(formatDay(report.asOf, language), by);
  const state = standing.state && words.tasks.standing[standing.state];
  const own = language === 'vi' ? escapeForDisplay(report.shown) : state;
  const says = own === undefined || own === words.tasks.standing[code] ? '' : words.tasks.inTheirWords(own);
  return {
    text: [reported, says].filter((text) => text !== '').join(', '),
    note: asWritten(context, escapeForDisplay(report.note)),
    place: briefPlace(report.where, language),
  };
}
