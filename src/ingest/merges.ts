/**
 * The cells of a sheet and its merged ranges enter; the cells that a person sees leave, and for every range the
 * contents that lie hidden under it. Ranges are never expanded cell by cell, so a whole merged column costs
 * as little as two cells.
 */

import type { Cell, MergedRange } from '../domain/sheet.ts';
import type { Deadline } from './deadline.ts';

export interface MergedCells {
  visible: Cell[];
  /** In the order of the ranges; a blank formula result hides nothing and is not listed. */
  covered: Map<MergedRange, Cell[]>;
}

/** `cells` in row order. Nothing when two ranges overlap: then nobody can say which cell is seen. */
export function separateMerged(
  cells: readonly Cell[],
  merges: readonly MergedRange[],
  deadline: Deadline,
): MergedCells | undefined {
  const waiting = merges.toSorted((a, b) => b.fromRow - a.fromRow || b.fromColumn - a.fromColumn);
  const open: MergedRange[] = [];
  const visible: Cell[] = [];
  const covered = new Map<MergedRange, Cell[]>();

  for (const cell of cells) {
    for (let next = waiting.at(-1); next && next.fromRow <= cell.row; next = waiting.at(-1)) {
      waiting.pop();
      deadline();
      if (!openRange(open, next)) return undefined;
    }
    const range = open[firstEndingAt(open, cell.column)];
    const isCovered =
      range !== undefined &&
      cell.column >= range.fromColumn &&
      cell.row <= range.toRow &&
      !(cell.row === range.fromRow && cell.column === range.fromColumn);
    if (!isCovered) visible.push(cell);
    else if (cell.value.text.trim() !== '') {
      const hidden = covered.get(range);
      if (hidden) hidden.push(cell);
      else covered.set(range, [cell]);
    }
  }
  return { visible, covered };
}

/** Ranges that stand side by side, from left to right; those that ended above give way. False where two overlap. */
function openRange(open: MergedRange[], next: MergedRange): boolean {
  const from = firstEndingAt(open, next.fromColumn);
  let to = from;
  for (let range = open[to]; range && range.fromColumn <= next.toColumn; range = open[to]) {
    if (range.toRow >= next.fromRow) return false;
    to += 1;
  }
  open.splice(from, to - from, next);
  return true;
}

/** The place of the first range that ends in this column or to the right of it. */
function firstEndingAt(open: readonly MergedRange[], column: number): number {
  let from = 0;
  let to = open.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((open[middle]?.toColumn ?? 0) < column) from = middle + 1;
    else to = middle;
  }
  return from;
}
