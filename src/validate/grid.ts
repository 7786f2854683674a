/**
 * A sheet as a grid that can be asked for any address: cells, and the merged range that covers an empty one. It knows
 * nothing of forms; headers are read through it as paths from top to bottom.
 */

import { LONGEST_NAME, rememberedNames } from '../domain/remembered.ts';
import { type Cell, type CellValue, cellText, type MergedRange, type Sheet } from '../domain/sheet.ts';

export const EMPTY: CellValue = { kind: 'text', text: '' };

export interface Grid {
  /** Rows and columns that hold content, in order. */
  rows: readonly number[];
  columns: readonly number[];
  /** How many of `rows` are at most this one. */
  countUpTo(row: number): number;
  value(row: number, column: number): CellValue;
  text(row: number, column: number): string;
  /** Texts of a row from left to right, empty cells left out. */
  texts(row: number): readonly string[];
  /** The merged range over the address, if there is one. */
  merge(row: number, column: number): MergedRange | undefined;
  /** What a person sees at the address: of the merged range where there is one. */
  seenValue(row: number, column: number): CellValue;
  seen(row: number, column: number): string;
  /** Columns, in order, that hold or are merged into a cell of the `height` rows from `top`: no other has header steps. */
  headedColumns(top: number, height: number): number[];
  /** Header cells of one column over `height` rows from `top`, each merged one once. */
  headerSteps(top: number, height: number, column: number): string[];
}

export function gridOf(sheet: Sheet): Grid {
  const lines = new Map<number, Line>();
  const found = new Set<number>();
  let line: Line | undefined;
  for (const cell of sheet.cells) {
    if (line?.row !== cell.row) {
      line = lines.get(cell.row) ?? { row: cell.row, cells: [], texts: undefined };
      lines.set(cell.row, line);
    }
    line.cells.push(cell);
    found.add(cell.column);
  }
  const rows = [...lines.keys()].sort((a, b) => a - b);
  const columns = [...found].sort((a, b) => a - b);
  const merges = mergesByRow(sheet.merges);
  const cellsOf = (row: number): readonly Cell[] => lines.get(row)?.cells ?? [];
  const value = (row: number, column: number) => {
    const inRow = cellsOf(row);
    return inRow[indexOf(inRow, column)]?.value ?? EMPTY;
  };
  const text = (row: number, column: number) => {
    const of = lines.get(row);
    return of ? (textsOf(of).shown[indexOf(of.cells, column)] ?? '') : '';
  };
  const texts = (row: number): readonly string[] => {
    const of = lines.get(row);
    return of ? textsOf(of).filled : [];
  };
  const merge = (row: number, column: number) =>
    merges(row).find((range) => range.fromColumn <= column && column <= range.toColumn);

  const seenValue = (row: number, column: number) => {
    const range = merge(row, column);
    return range ? value(range.fromRow, range.fromColumn) : value(row, column);
  };

  /** A merged header counts where it starts; in a sheet without merges, an upper header reaches over empty cells to its right. */
  const headerText = (row: number, column: number, lowest: boolean): { text: string; origin: string } => {
    const range = merge(row, column);
    if (range) return origin(range.fromRow, range.fromColumn);
    if (sheet.merges.length > 0 || lowest || text(row, column) !== '' || text(row + 1, column) === '')
      return origin(row, column);
    return origin(row, lastFilled(row, column) ?? column);
  };
  const filledColumns = new Map<number, number[]>();
  /** The nearest column to the left that is filled in this row. */
  const lastFilled = (row: number, column: number): number | undefined => {
    let filled = filledColumns.get(row);
    if (!filled) {
      filled = columnsOf(row).filter((candidate) => text(row, candidate) !== '');
      filledColumns.set(row, filled);
    }
    return filled[countAtMost(filled, column - 1) - 1];
  };
  const columnsOf = (row: number): number[] => cellsOf(row).map((cell) => cell.column);
  const origin = (row: number, column: number) => ({ text: text(row, column), origin: `${row}:${column}` });

  return {
    rows,
    columns,
    countUpTo: (row) => countAtMost(rows, row),
    value,
    text,
    merge,
    texts,
    seenValue,
    seen(row, column) {
      const range = merge(row, column);
      return range ? text(range.fromRow, range.fromColumn) : text(row, column);
    },
    headedColumns(top, height) {
      const headed = new Set<number>();
      for (let row = top; row < top + height; row += 1) {
        for (const column of columnsOf(row)) headed.add(column);
        for (const range of merges(row)) {
          const end = countAtMost(columns, range.toColumn);
          for (let index = countAtMost(columns, range.fromColumn - 1); index < end; index += 1) {
            headed.add(columns[index] ?? range.fromColumn);
          }
        }
      }
      return [...headed].sort((a, b) => a - b);
    },
    headerSteps(top, height, column) {
      const steps = new Map<string, string>();
      for (let row = top; row < top + height; row += 1) {
        const step = headerText(row, column, row === top + height - 1);
        if (step.text !== '') steps.set(step.origin, step.text);
      }
      return [...steps.values()];
    },
  };
}

interface Line {
  row: number;
  cells: Cell[];
  /** Made when somebody first asks for one of them. */
  texts: LineTexts | undefined;
}

interface LineTexts {
  /** Cell by cell. */
  shown: readonly string[];
  /** Empty ones left out. */
  filled: readonly string[];
}

function textsOf(line: Line): LineTexts {
  if (!line.texts) {
    const shown = line.cells.map((cell) => shownText(cell.value));
    line.texts = { shown, filled: shown.includes('') ? shown.filter((part) => part !== '') : shown };
  }
  return line.texts;
}

/** Names stand in many cells. */
const tidyName = rememberedNames((text) => cellText({ kind: 'text', text }));
/** Figures and codes, in which there is nothing to tidy. */
const TIDY = /^[!-~]*$/;

function shownText(value: CellValue): string {
  if (value.kind !== 'text' || value.text.length > LONGEST_NAME) return cellText(value);
  return TIDY.test(value.text) ? value.text : tidyName(value.text);
}

/**
 * Ranges that lie over a row, found by walking down the sheet: rows between two edges of ranges share their answer,
 * and one asked for again is not looked up again.
 */
function mergesByRow(merges: readonly MergedRange[]): (row: number) => readonly MergedRange[] {
  const edges = [...new Set(merges.flatMap((range) => [range.fromRow, range.toRow + 1]))].sort(
    (a, b) => a - b,
  );
  const waiting = merges.toSorted((a, b) => b.fromRow - a.fromRow);
  const overEdge = new Map<number, readonly MergedRange[]>();
  let walked = 0;
  let over: readonly MergedRange[] = [];
  let latest: { row: number; over: readonly MergedRange[] } = { row: 0, over };
  return (row) => {
    if (row !== latest.row) latest = { row, over: overRow(row) };
    return latest.over;
  };

  function overRow(row: number): readonly MergedRange[] {
    const index = countAtMost(edges, row);
    for (; walked < index; walked += 1) {
      const edge = edges[walked] ?? 0;
      const begun: MergedRange[] = [];
      for (let next = waiting.at(-1); next && next.fromRow <= edge; next = waiting.at(-1)) {
        begun.push(next);
        waiting.pop();
      }
      over = [...over.filter((range) => range.toRow >= edge), ...begun];
      overEdge.set(walked, over);
    }
    return overEdge.get(index - 1) ?? [];
  }
}

/** Of cells in the order of their columns, or -1; a map for every row would take more memory than the cells. */
function indexOf(row: readonly Cell[], column: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return row[low]?.column === column ? low : -1;
}

/** How many numbers of an ascending list are at most this one. */
export function countAtMost(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
