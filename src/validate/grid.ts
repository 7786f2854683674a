/**
 * A sheet as a grid that can be asked for any address: cells, and the merged range that covers an empty one. It knows
 * nothing of forms; headers are read through it as paths from top to bottom.
 */

import { type Cell, type CellValue, cellText, type MergedRange, type Sheet } from '../domain/sheet.ts';

export const EMPTY: CellValue = { kind: 'text', text: '' };

export interface Grid {
  rows: readonly number[];
  columns: readonly number[];
  value(row: number, column: number): CellValue;
  text(row: number, column: number): string;
  /** Path of the header cells of one column over `height` rows from `top`, joined with " › ". */
  headerPath(top: number, height: number, column: number): string;
}

export function gridOf(sheet: Sheet): Grid {
  const cells = new Map<number, Map<number, Cell>>();
  const columns = new Set<number>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row) ?? new Map<number, Cell>();
    cells.set(cell.row, row.set(cell.column, cell));
    columns.add(cell.column);
  }
  const value = (row: number, column: number) => cells.get(row)?.get(column)?.value ?? EMPTY;
  const text = (row: number, column: number) => cellText(value(row, column));
  const ordered = [...columns].sort((a, b) => a - b);

  /** A merged header counts where it starts; in a sheet without merges, an upper header reaches over empty cells to its right. */
  const headerText = (row: number, column: number, lowest: boolean): { text: string; origin: string } => {
    const merge = sheet.merges.find((range) => inside(range, row, column));
    if (merge) return origin(merge.fromRow, merge.fromColumn);
    if (sheet.merges.length > 0 || lowest || text(row, column) !== '' || text(row + 1, column) === '')
      return origin(row, column);
    const carried = ordered.filter((other) => other < column && text(row, other) !== '').at(-1);
    return carried === undefined ? origin(row, column) : origin(row, carried);
  };
  const origin = (row: number, column: number) => ({ text: text(row, column), origin: `${row}:${column}` });

  return {
    rows: [...cells.keys()].sort((a, b) => a - b),
    columns: ordered,
    value,
    text,
    headerPath(top, height, column) {
      const parts = new Map<string, string>();
      for (let row = top; row < top + height; row += 1) {
        const part = headerText(row, column, row === top + height - 1);
        if (part.text !== '') parts.set(part.origin, part.text);
      }
      return [...parts.values()].join(' › ');
    },
  };
}

function inside(range: MergedRange, row: number, column: number): boolean {
  return range.fromRow <= row && row <= range.toRow && range.fromColumn <= column && column <= range.toColumn;
}
