/** What was found in one file, by what is to be done, each with the way to its cell. */

import type { CellPlace, CheckedFile, FindingEntry, FindingTask } from '../../domain/checkReport.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { button } from '../button.ts';
import { make } from '../make.ts';

export interface FindingList {
  root: HTMLElement;
  /** Shows an entry, by its number through all tasks, and puts the focus there. */
  show(entry: number): void;
}

/** More come when asked for, so that a page of thousands neither freezes nor is endless. */
const AT_ONCE = 40;

export function findingList(
  file: CheckedFile,
  words: CheckerBoxMessages,
  showCell: (at: CellPlace, from: HTMLElement) => void,
): FindingList {
  const root = make('div', { class: 'check-findings' });
  const shown = new Map<number, HTMLElement>();
  const showUpTo: { first: number; last: number; more: (to: number) => void }[] = [];
  let first = 0;
  for (const task of file.tasks) {
    const part = taskPart(task, first);
    root.append(part.root);
    showUpTo.push({ first, last: first + task.groups.length - 1, more: part.more });
    first += task.groups.length;
  }

  function taskPart(task: FindingTask, first: number) {
    const part = make('section', { class: `check-task severity-${task.severity}` });
    const head = make('div', { class: 'section-head' });
    head.append(make('h3', {}, task.title), make('p', {}, task.meaning));
    const list = make('ul', { class: 'findings' });
    part.append(head, list);
    let count = 0;
    const next = button('', 'plain-button', () => more(count + AT_ONCE));
    part.append(next);
    const more = (to: number) => {
      const end = Math.min(to, task.groups.length);
      const items = task.groups
        .slice(count, end)
        .map((entry, index) => item(entry, task, first + count + index));
      list.append(...items);
      count = Math.max(count, end);
      const left = task.groups.length - count;
      next.textContent = words.findings.more(Math.min(left, AT_ONCE));
      next.hidden = left === 0;
    };
    more(AT_ONCE);
    if (task.left > 0) part.append(make('p', { class: 'note' }, words.findings.left(task.left)));
    return { root: part, more: (to: number) => more(to - first + 1) };
  }

  function item(entry: FindingEntry, { severity }: FindingTask, number: number): HTMLElement {
    const line = make('li', { class: `finding finding-${severity}`, tabindex: '-1' });
    line.append(make('p', { class: 'finding-title' }, entry.title), make('p', {}, entry.message));
    if (entry.hint !== '') line.append(make('p', { class: 'finding-hint' }, entry.hint));
    line.append(placeLine(entry));
    if (entry.also.length > 0) {
      line.append(make('p', { class: 'finding-place' }, `${words.findings.also}: ${entry.also.join('; ')}`));
    }
    shown.set(number, line);
    return line;
  }

  /** The place leads to its cell, where it has one. */
  function placeLine({ at, place, more }: FindingEntry): HTMLElement {
    const line = make('p', { class: 'finding-place' });
    if (at) {
      const jump = button(`${words.findings.show}: ${place}`, 'plain-button', () => showCell(at, jump));
      line.append(jump);
    } else line.append(place);
    if (more !== '') line.append(`; ${more}`);
    return line;
  }

  return {
    root,
    show(entry) {
      showUpTo.find(({ first, last }) => entry >= first && entry <= last)?.more(entry);
      const line = shown.get(entry);
      line?.focus();
      line?.scrollIntoView({ block: 'nearest' });
    },
  };
}
