/**
 * The bytes of a workbook enter; a sheet of addressed values leaves for each of its worksheets, with findings
 * about what the workbook hides from the person who looks at it. Strict on purpose: what is contradictory is
 * refused and what is uncertain is marked, because a wrong number costs more than a refused file. It does not
 * know what any cell means.
 */

import { type Finding, type FindingParams, finding } from '../domain/finding.ts';
import { type Cell, cellAddress, columnLetters, type Sheet, type Source } from '../domain/sheet.ts';
import type { ReadLimits } from './limits.ts';
import { separateMerged } from './merges.ts';
import { listPlaces, rangeAddress } from './places.ts';
import { corrupt } from './refusal.ts';
import { openArchive } from './unzip.ts';
import { openWorkbook, type SheetEntry } from './workbook.ts';
import { readWorksheet, type Worksheet } from './worksheet.ts';

export function readXlsx(
  source: Source,
  bytes: Uint8Array,
  limits: ReadLimits,
): { sheets: Sheet[]; findings: Finding[] } {
  const { sheets: entries, context } = openWorkbook(openArchive(bytes, limits), limits);
  const sheets: Sheet[] = [];
  const findings: Finding[] = [];
  let cellsLeft = limits.cells;
  for (const entry of entries) {
    const worksheet = readWorksheet(entry.part, entry.name, cellsLeft, context);
    cellsLeft -= worksheet.cells.length;
    const merged = separateMerged(worksheet.cells, worksheet.merges);
    if (!merged) throw corrupt('overlapping-merges', entry.part.name, entry.name);

    for (const [range, cells] of merged.covered) {
      const [first] = cells;
      const where = { file: source.path, sheet: entry.name, cell: first ? addressOf(first) : '' };
      findings.push(
        finding('sheet/merged-data', where, {
          range: rangeAddress(range),
          shown: cellAddress(range.fromRow, range.fromColumn),
          count: String(cells.length),
        }),
      );
    }
    const hidden = hiddenData(entry, worksheet, merged.visible);
    for (const { cell, params } of hidden) {
      findings.push(finding('sheet/hidden-data', { file: source.path, sheet: entry.name, cell }, params));
    }
    sheets.push({
      source,
      name: entry.name,
      cells: merged.visible,
      merges: worksheet.merges,
      hidden: hidden.length > 0,
    });
  }
  if (sheets.every((sheet) => sheet.cells.length === 0)) {
    findings.push(finding('file/empty', { file: source.path, sheet: '', cell: '' }));
  }
  return { sheets, findings };
}

interface HiddenData {
  /** The first hidden cell with content, or the empty string for a whole sheet. */
  cell: string;
  params: FindingParams;
}

function hiddenData(entry: SheetEntry, worksheet: Worksheet, cells: readonly Cell[]): HiddenData[] {
  if (cells.length === 0) return [];
  if (entry.hidden) return [{ cell: '', params: { what: 'sheet', places: entry.name, count: '1' } }];
  const inRows = cells.filter((cell) => worksheet.hiddenRows.has(cell.row));
  const inColumns = cells.filter((cell) => worksheet.hiddenColumns[cell.column] === 1);
  return [
    ...hiddenIn('rows', inRows, (cell) => cell.row, String),
    ...hiddenIn('columns', inColumns, (cell) => cell.column, columnLetters),
  ];
}

function hiddenIn(
  what: 'rows' | 'columns',
  cells: readonly Cell[],
  lineOf: (cell: Cell) => number,
  name: (line: number) => string,
): HiddenData[] {
  const [first] = cells;
  if (!first) return [];
  const lines = [...new Set(cells.map(lineOf))].sort((a, b) => a - b);
  return [
    {
      cell: addressOf(first),
      params: { what, places: listPlaces(lines, name), count: String(lines.length) },
    },
  ];
}

function addressOf(cell: Cell): string {
  return cellAddress(cell.row, cell.column);
}
