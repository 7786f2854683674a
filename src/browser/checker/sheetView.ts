/**
 * A part of a sheet as a table, its marked cells told apart by more than colour. The arrows move between cells and on
 * into the parts beside; Enter on a marked cell leads to what was found, Escape back to where one came from. Which part
 * is shown is asked of the worker: the page never holds the whole sheet.
 */

import type { CellPlace, CheckedFile, SheetWindow, WindowCell } from '../../domain/checkReport.ts';
import { columnLetters } from '../../domain/sheet.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { button } from '../button.ts';
import { make } from '../make.ts';

export interface SheetView {
  root: HTMLElement;
  show(at: CellPlace, from?: HTMLElement): void;
  /** A part that was asked for. */
  draw(window: SheetWindow): void;
}

export function sheetView(
  file: CheckedFile,
  words: CheckerBoxMessages,
  ask: (at: CellPlace) => void,
  read: (entry: number) => void,
): SheetView {
  const root = make('section', { class: 'check-sheet' });
  root.append(make('h3', {}, words.sheet.title));
  if (file.sheets.length === 0) {
    root.append(make('p', { class: 'note' }, words.sheet.hidden));
    return { root, show: () => {}, draw: () => {} };
  }
  let here: CellPlace = { sheet: 0, row: 1, column: 1 };
  let drawn: SheetWindow | undefined;
  let cameFrom: HTMLElement | undefined;
  let takesFocus = false;

  const choice = make('select');
  for (const [index, { name, marked }] of file.sheets.entries()) {
    const text = [name || file.name, marked > 0 ? words.sheet.marked(marked) : '']
      .filter(Boolean)
      .join(' – ');
    choice.append(make('option', { value: String(index) }, text));
  }
  choice.addEventListener('change', () => go({ sheet: Number(choice.value), row: 1, column: 1 }, false));
  const label = make('label', {}, `${words.sheet.choose} `);
  label.append(choice);
  const tools = make('div', { class: 'check-sheet-tools' });
  const where = make('span', { class: 'note', role: 'status' });
  const up = button(words.sheet.up, 'plain-button', () => page(-1, 0));
  const down = button(words.sheet.down, 'plain-button', () => page(1, 0));
  const left = button(words.sheet.toLeft, 'plain-button', () => page(0, -1));
  const right = button(words.sheet.toRight, 'plain-button', () => page(0, 1));
  tools.append(label, where, up, down, left, right);
  const frame = make('div', { class: 'table-frame', role: 'region', 'aria-label': words.sheet.title });
  root.append(tools, frame, make('p', { class: 'note' }, words.sheet.help));

  function go(at: CellPlace, focus: boolean): void {
    here = at;
    takesFocus = focus;
    const inside =
      drawn?.sheet === at.sheet && isWithin(at.row, drawn.rows) && isWithin(at.column, drawn.columns);
    if (drawn && inside) settle();
    else ask(at);
  }

  /** To the part beside, its middle away by as much as is shown. */
  function page(down: number, across: number): void {
    if (!drawn) return;
    const step = ([first, last]: readonly [number, number], by: number, end: number) => {
      const size = last - first + 1;
      return Math.min(end, Math.max(1, first + Math.floor(size / 2) + by * size));
    };
    go(
      {
        sheet: drawn.sheet,
        row: step(drawn.rows, down, drawn.lastRow),
        column: step(drawn.columns, across, drawn.lastColumn),
      },
      false,
    );
  }

  const cellAt = (row: number, column: number) =>
    frame.querySelector<HTMLTableCellElement>(`td[data-row="${row}"][data-column="${column}"]`);

  /** One cell is reached by Tab; the arrows move it. */
  function settle(): void {
    for (const old of frame.querySelectorAll('td[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    const cell = cellAt(here.row, here.column) ?? frame.querySelector<HTMLTableCellElement>('td[data-row]');
    cell?.setAttribute('tabindex', '0');
    if (!cell) return;
    bringIntoView(cell);
    if (!takesFocus) return;
    cell.focus({ preventScroll: true });
    frame.scrollIntoView({ block: 'nearest' });
  }

  /** Within the frame alone, and not below the headings that stay. */
  function bringIntoView(cell: HTMLElement): void {
    const head = frame.querySelector<HTMLElement>('thead td');
    const [room, place] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()];
    const left = room.left + (head?.offsetWidth ?? 0);
    const top = room.top + (head?.offsetHeight ?? 0);
    const isSeen =
      place.left >= left && place.left < room.right && place.top >= top && place.bottom <= room.bottom;
    if (isSeen) return;
    frame.scrollBy({
      left: place.left - left - (room.right - left - Math.min(place.width, room.right - left)) / 2,
      top: place.top - top - (room.bottom - top) / 2,
      behavior: 'instant',
    });
  }

  function move(down: number, across: number): void {
    const end = drawn;
    if (!end) return;
    const row = Math.min(end.lastRow, Math.max(1, here.row + down));
    let column = Math.min(end.lastColumn, Math.max(1, here.column + across));
    while (isWithin(row, end.rows) && isWithin(column, end.columns) && !cellAt(row, column)) {
      const next = column + (across || -1);
      if (next < 1 || next > end.lastColumn) return;
      column = next;
    }
    go({ sheet: here.sheet, row, column }, true);
  }

  frame.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step) move(...step);
    else if (event.key === 'Escape' && cameFrom) cameFrom.focus();
    else if (event.key === 'Enter' || event.key === ' ') readAt(event.target);
    else return;
    event.preventDefault();
  });
  frame.addEventListener('click', ({ target }) => readAt(target));

  function readAt(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-entry]') : null;
    if (cell) read(Number(cell.dataset.entry));
  }

  return {
    root,
    show(at, from) {
      cameFrom = from;
      choice.value = String(at.sheet);
      go(at, from !== undefined);
    },
    draw(window) {
      drawn = window;
      frame.replaceChildren(tableOf(window, words));
      where.textContent = words.sheet.rows(
        window.rows[0],
        Math.min(window.rows[1], window.lastRow),
        window.lastRow,
      );
      up.disabled = window.rows[0] <= 1;
      down.disabled = window.rows[1] >= window.lastRow;
      left.disabled = window.columns[0] <= 1;
      right.disabled = window.columns[1] >= window.lastColumn;
      left.hidden = right.hidden = left.disabled && right.disabled;
      up.hidden = down.hidden = up.disabled && down.disabled;
      settle();
    },
  };
}

const STEPS: Readonly<Record<string, [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function isWithin(number: number, [first, last]: readonly [number, number]): boolean {
  return number >= first && number <= last;
}

function tableOf(window: SheetWindow, words: CheckerBoxMessages): HTMLTableElement {
  const [firstRow, lastRow] = window.rows;
  const [firstColumn, lastColumn] = window.columns;
  const cells = new Map(window.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const table = make('table', {
    role: 'grid',
    'aria-label': words.sheet.title,
    'aria-rowcount': String(window.lastRow),
    'aria-colcount': String(window.lastColumn),
  });
  const head = table.createTHead().insertRow();
  head.append(make('td'));
  for (let column = firstColumn; column <= lastColumn; column++) {
    head.append(make('th', { scope: 'col' }, columnLetters(column)));
  }
  const body = table.createTBody();
  for (let row = firstRow; row <= lastRow; row++) {
    const line = body.insertRow();
    line.setAttribute('aria-rowindex', String(row));
    line.append(make('th', { scope: 'row' }, String(row)));
    for (let column = firstColumn; column <= lastColumn; ) {
      const cell = cells.get(`${row},${column}`);
      line.append(cellOf(cell, row, column, words));
      column += Math.max(1, cell?.span ?? 1);
    }
  }
  return table;
}

function cellOf(
  cell: WindowCell | undefined,
  row: number,
  column: number,
  words: CheckerBoxMessages,
): HTMLElement {
  const made = make(
    'td',
    { tabindex: '-1', 'data-row': String(row), 'data-column': String(column) },
    cell?.text,
  );
  if (!cell) return made;
  if (cell.isNumber) made.classList.add('n');
  if (cell.span > 1) made.colSpan = cell.span;
  if (cell.severity) {
    made.classList.add('mark', `mark-${cell.severity}`);
    made.append(make('span', { class: 'visually-hidden' }, ` (${words.sheet.severity[cell.severity]})`));
    const [entry] = cell.entries;
    if (entry !== undefined) made.dataset.entry = String(entry);
  }
  return made;
}
