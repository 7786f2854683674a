/**
 * The visible cells of one sheet enter, with what the sheet hides; the hidden parts that hold content leave. Whether
 * hidden figures count is for those who know what the cells mean.
 */

import { type Cell, cellAddress, columnLetters, type HiddenPart } from '../domain/sheet.ts';
import { listPlaces } from './places.ts';
import type { Worksheet } from './worksheet.ts';

export function hiddenParts(
  sheet: { name: string; hidden: boolean },
  worksheet: Pick<Worksheet, 'hiddenRows' | 'hiddenColumns'>,
  cells: readonly Cell[],
): HiddenPart[] {
  if (cells.length === 0) return [];
  if (sheet.hidden) return [{ what: 'sheet', places: sheet.name, cell: '' }];
  const inRows = cells.filter((cell) => worksheet.hiddenRows.has(cell.row));
  const inColumns = cells.filter((cell) => worksheet.hiddenColumns[cell.column] === 1);
  return [
    ...partOf('rows', inRows, (cell) => cell.row, String),
    ...partOf('columns', inColumns, (cell) => cell.column, columnLetters),
  ];
}

function partOf(
  what: 'rows' | 'columns',
  cells: readonly Cell[],
  lineOf: (cell: Cell) => number,
  name: (line: number) => string,
): HiddenPart[] {
  const [first] = cells;
  if (!first) return [];
  const lines = [...new Set(cells.map(lineOf))].sort((a, b) => a - b);
  return [{ what, places: listPlaces(lines, name), cell: cellAddress(first.row, first.column) }];
}
