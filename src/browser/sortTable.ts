/**
 * Buttons in the headings of tables marked `data-sortable`: once, twice, and back to the first order. A column is sorted
 * by its `<data value>`, by the urgency of its statuses, or as text where it is no column of numbers. In a table marked
 * `data-sortable="words"` the numbers are of different things, so that they have no order.
 */

import { STATUSES } from '../domain/evaluation.ts';
import type { ToolsMessages } from '../i18n/sections/tools.ts';
import { announce } from './announce.ts';
import { button } from './button.ts';
import { type Direction, nextDirection, type SortKey, sortedRows } from './sortKeys.ts';

/** A row, or all the rows that share one heading. */
interface Line {
  row: HTMLElement;
  cells: (HTMLTableCellElement | undefined)[];
  fixed: boolean;
}

const FEWEST = 3;

export function sortTables(words: ToolsMessages): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const lines = linesOf(table);
    if (lines.filter(({ fixed }) => !fixed).length < FEWEST) continue;
    const mixed = table.dataset.sortable === 'words';
    let at = 0;
    for (const heading of table.tHead?.rows[0]?.cells ?? []) {
      const column = at;
      at += heading.colSpan;
      const keys = keysOf(
        lines.map(({ cells, fixed }) => (fixed ? undefined : cells[column])),
        mixed,
      );
      if (new Set(keys.filter((key) => key !== undefined)).size > 1) addButton(heading, lines, keys, words);
    }
  }
}

function addButton(
  heading: HTMLTableCellElement,
  lines: readonly Line[],
  keys: readonly SortKey[],
  words: ToolsMessages,
): void {
  const name = (heading.firstElementChild ?? heading).textContent ?? '';
  const title = heading.querySelector('a') ? name : (heading.firstChild?.textContent ?? name);
  const numeric = keys.some((key) => typeof key === 'number');
  const rows = lines.map(({ row, fixed }, index) => ({ row, fixed, key: keys[index] }));
  const sort = button('', 'sort', () => {
    const direction = nextDirection((heading.ariaSort as Direction | null) ?? 'none', numeric);
    for (const other of heading.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    if (direction !== 'none') heading.ariaSort = direction;
    reorder(sortedRows(rows, direction));
    announce(`${title}: ${words.sorted[direction]}`);
  });
  if (heading.querySelector('a')) {
    sort.textContent = words.sort;
    sort.setAttribute('aria-label', `${words.sortBy} ${title}`);
    heading.append(sort);
  } else {
    sort.append(...heading.childNodes);
    heading.append(sort);
  }
}

/** All rows stand in one parent; what stands beside them there stays at its end. */
function reorder(rows: readonly HTMLElement[]): void {
  const parent = rows[0]?.parentElement;
  const after = rows.reduce<Node | null>(
    (last, row) =>
      last && row.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING ? last : row,
    null,
  )?.nextSibling;
  for (const row of rows) parent?.insertBefore(row, after ?? null);
}

function linesOf(table: HTMLTableElement): Line[] {
  const bodies = [...table.tBodies];
  const together = bodies.length > 1;
  const rows: HTMLElement[] = together ? bodies : [...(bodies[0]?.rows ?? [])];
  return rows.map((row) => ({
    row,
    cells: cellsOf(row instanceof HTMLTableRowElement ? row : row.querySelector('tr')),
    fixed: row.classList.contains('total'),
  }));
}

function cellsOf(row: HTMLTableRowElement | null): (HTMLTableCellElement | undefined)[] {
  return [...(row?.cells ?? [])].flatMap((cell) => [
    cell.colSpan > 1 ? undefined : cell,
    ...Array<undefined>(cell.colSpan - 1),
  ]);
}

/** All undefined where a column has no order. */
function keysOf(cells: readonly (HTMLTableCellElement | undefined)[], mixed: boolean): SortKey[] {
  const values = cells.map((cell) => cell?.querySelector('data')?.getAttribute('value') ?? undefined);
  if (values.some((value) => value !== undefined)) {
    return values.map((value) => (mixed || value === undefined ? undefined : Number(value)));
  }
  const statuses = cells.map((cell) => cell && urgencyOf(cell));
  if (statuses.some((status) => status !== undefined)) return statuses;
  return cells.map((cell) => (cell?.matches('.n') ? undefined : cell?.textContent?.trim() || undefined));
}

/** The most urgent is the highest. */
function urgencyOf(cell: HTMLTableCellElement): number | undefined {
  const shown = cell.querySelector('.status');
  const at = STATUSES.findIndex((status) => shown?.classList.contains(`status-${status}`));
  return at === -1 ? undefined : STATUSES.length - at;
}
