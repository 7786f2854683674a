/**
 * The cells of a sheet and its merged ranges enter; the cells that a person sees leave, and for every range the
 * contents that lie hidden under it. Ranges are never expanded cell by cell, so a whole merged column costs
 * as little as two cells.
 */

import type { Cell, MergedRange } from '../domain/sheet.ts';
import { LAST_COLUMN } from './address.ts';

export interface MergedCells {
  visible: Cell[];
  /** In the order of the ranges; a blank formula result hides nothing and is not listed. */
  covered: Map<MergedRange, Cell[]>;
}

/** `cells` in row order. Nothing when two ranges overlap: then nobody can say which cell is seen. */
export function separateMerged(
  cells: readonly Cell[],
  merges: readonly MergedRange[],
): MergedCells | undefined {
  const waiting = merges.toSorted((a, b) => b.fromRow - a.fromRow || b.fromColumn - a.fromColumn);
  const rangeAt: (MergedRange | undefined)[] = new Array(LAST_COLUMN + 1).fill(undefined);
  const visible: Cell[] = [];
  const covered = new Map<MergedRange, Cell[]>();

  for (const cell of cells) {
    for (let next = waiting.at(-1); next && next.fromRow <= cell.row; next = waiting.at(-1)) {
      waiting.pop();
      for (let column = next.fromColumn; column <= next.toColumn; column++) {
        if ((rangeAt[column]?.toRow ?? 0) >= next.fromRow) return undefined;
      }
      rangeAt.fill(next, next.fromColumn, next.toColumn + 1);
    }
    const range = rangeAt[cell.column];
    const isCovered =
      range !== undefined &&
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
