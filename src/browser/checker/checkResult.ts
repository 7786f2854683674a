/** The result of a check: of each file the verdict, where it belongs, what was found and its cells; then what would change. */

import type { CellPlace, CheckedFile, CheckReport, SheetWindow } from '../../domain/checkReport.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { button } from '../button.ts';
import { make } from '../make.ts';
import { changeTable } from './changeTable.ts';
import { findingList } from './findingList.ts';
import { placeOfFile } from './placeOfFile.ts';
import { type SheetView, sheetView } from './sheetView.ts';

export interface Asking {
  window(file: number, at: CellPlace): void;
  copy(file: number): void;
  recheck(file: number, path: string): void;
}

export interface CheckResult {
  root: HTMLElement;
  draw(window: SheetWindow): void;
  /** The copy that was asked for has come. */
  copied(): void;
}

export function checkResult(report: CheckReport, words: CheckerBoxMessages, asking: Asking): CheckResult {
  const root = make('div', { class: 'check-result' });
  const parts = report.files.map((file, index) => filePart(file, index));
  root.append(...parts.map((part) => part.root), changeTable(report.changes, words));
  const hasErrors = report.files.some(({ counts }) => counts.error > 0);
  const next = make('section', { class: 'section check-next' });
  next.append(make('h2', {}, words.next.title), make('p', {}, hasErrors ? words.next.errors : words.next.ok));
  root.append(next);
  const copies: HTMLButtonElement[] = [];

  function filePart(file: CheckedFile, index: number): { root: HTMLElement; sheet: SheetView } {
    const part = make('section', { class: 'section checked', 'aria-label': file.name });
    const head = make('div', { class: 'check-head' });
    head.append(make('h2', { tabindex: '-1' }, file.name), verdict(file, words));
    const list = findingList(file, words, (at, from) => sheet.show(at, from));
    const sheet = sheetView(file, words, (at) => asking.window(index, at), list.show);
    const copy = button(words.copy.get, 'main-button', () => {
      copy.disabled = true;
      copy.textContent = words.copy.making;
      copies.push(copy);
      asking.copy(index);
    });
    const offer = make('div', { class: 'check-copy' });
    offer.append(copy, make('p', { class: 'note' }, words.copy.explained));
    const body = make('div', { class: 'check-body' });
    if (file.tasks.length > 0) body.append(list.root);
    body.append(sheet.root);
    part.append(head);
    if (file.place.certain || file.sheets.length > 0) {
      part.append(placeOfFile(file, words, (path) => asking.recheck(index, path)));
    }
    if (file.tasks.length > 0) part.append(offer);
    part.append(body);
    const first = file.tasks.flatMap(({ groups }) => groups).find(({ at }) => at)?.at;
    if (file.sheets.length > 0) {
      const busiest = Math.max(
        0,
        file.sheets.findIndex(({ rows }) => rows > 0),
      );
      sheet.show(first ?? { sheet: busiest, row: 1, column: 1 });
    }
    return { root: part, sheet };
  }

  return {
    root,
    draw(window) {
      parts[window.file]?.sheet.draw(window);
    },
    copied() {
      for (const copy of copies.splice(0)) {
        copy.disabled = false;
        copy.textContent = words.copy.get;
      }
    },
  };
}

function verdict(file: CheckedFile, { verdict: words }: CheckerBoxMessages): HTMLElement {
  const { error, warning } = file.counts;
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'clean';
  const isRefused = error > 0 && file.figures === 0 && file.sheets.length === 0;
  const first = isRefused
    ? words.refused
    : { error: words.errors, warning: words.warnings, clean: file.figures > 0 ? words.clean : words.unread }[
        severity
      ];
  const line = make('p', { class: `check-verdict verdict-${severity}` });
  line.append(make('b', {}, first));
  const rest = [isRefused ? '' : words.figures(file.figures), file.summary === '' ? '' : `${file.summary}.`];
  line.append(` ${rest.filter(Boolean).join(' ')}`);
  return line;
}
