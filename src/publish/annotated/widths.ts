/**
 * How wide the columns of a copied sheet are, so that its figures and labels can be read: a sheet enters, widths
 * leave, in letters. Long texts that have room to the right do not count, such as the lines above a table.
 */

import { type Cell, cellAddress, cellText, type MergedRange, type Sheet } from '../../domain/sheet.ts';

const NARROWEST = 9;
const WIDEST = 42;
const PIXELS_A_LETTER = 7;
const PADDING = 5;

export interface Widths extends Iterable<[number, number]> {
  /** Letters from one column to another, both included. */
  between(from: number, to: number): number;
  pixels(column: number): number;
}

/** `mergeAt`: merged ranges by the address of their first cell. */
export function columnWidths(sheet: Sheet, mergeAt: ReadonlyMap<string, MergedRange>): Widths {
  const widths = new Map<number, number>();
  for (const [index, cell] of sheet.cells.entries()) {
    const merge = mergeAt.get(cellAddress(cell.row, cell.column));
    const counts = merge ? merge.fromColumn === merge.toColumn : !runsOver(sheet, index);
    const letters = counts
      ? longestLine(cell.value.kind === 'text' ? cell.value.text : cellText(cell.value)) + 2
      : 0;
    widths.set(cell.column, Math.max(widths.get(cell.column) ?? NARROWEST, Math.min(letters, WIDEST)));
  }
  const widthOf = (column: number) => widths.get(column) ?? NARROWEST;
  const upTo = [0];
  const last = Math.max(0, ...widths.keys());
  for (let column = 1; column <= last; column++) upTo.push((upTo[column - 1] ?? 0) + widthOf(column));
  const sumTo = (column: number) => upTo[column] ?? (upTo[last] ?? 0) + (column - last) * NARROWEST;
  return {
    [Symbol.iterator]: () => widths[Symbol.iterator](),
    between: (from, to) => sumTo(to) - sumTo(from - 1),
    pixels: (column) => widthOf(column) * PIXELS_A_LETTER + PADDING,
  };
}

/**
 * The text has room on its right and stands alone or far from its neighbours, as titles and signatures do; a program
 * then lets it run over its edge. The last cell of a row of a table is near its neighbour and does not count.
 */
export function runsOver({ cells }: Sheet, index: number): boolean {
  const [before, cell, next] = [cells[index - 1], cells[index], cells[index + 1]];
  if (cell?.value.kind !== 'text' || cell.value.text.includes('\n')) return false;
  const far = (other: Cell | undefined) =>
    other?.row !== cell.row || Math.abs(other.column - cell.column) > 2;
  return far(before) && far(next);
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
