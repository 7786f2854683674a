/**
 * Which cells of a file its findings concern, and how such a cell looks. Findings and sheets enter; for each sheet
 * its marked cells leave. The three severities differ by pattern and frame as well as by colour.
 */

import type { Borders, Fill } from 'exceljs';
import type { Finding, Severity, Where } from '../../domain/finding.ts';
import { type Cell, cellAddress, type Sheet } from '../../domain/sheet.ts';

/** The worst severity of the findings that concern one cell, and all of them. */
export interface Mark {
  severity: Severity;
  findings: Finding[];
}

/** By sheet and then by the address of the cell. */
export type Marks = ReadonlyMap<Sheet, ReadonlyMap<string, Mark>>;

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export function markCells(path: string, sheets: readonly Sheet[], findings: readonly Finding[]): Marks {
  const marks = new Map<Sheet, Map<string, Mark>>();
  for (const finding of findings) {
    for (const where of [finding.where, ...finding.also]) {
      const target = where.file === path ? targetOf(where, sheets) : undefined;
      if (!target || where.cell === '') continue;
      const ofSheet = marks.get(target.sheet) ?? new Map<string, Mark>();
      const mark = ofSheet.get(target.cell) ?? { severity: finding.severity, findings: [] };
      if (!mark.findings.includes(finding)) mark.findings.push(finding);
      mark.severity =
        SEVERITIES.find((severity) => mark.findings.some((one) => one.severity === severity)) ?? 'notice';
      marks.set(target.sheet, ofSheet.set(target.cell, mark));
    }
  }
  return marks;
}

/**
 * The cell to which a place leads: itself, or what is seen of it where it is merged into another; of a range, a row or
 * a column its first cell; of a sheet its upper left one. Undefined where the place is on none of the sheets.
 */
export function targetOf(where: Where, sheets: readonly Sheet[]): { sheet: Sheet; cell: string } | undefined {
  const sheet = sheets.find(({ name }) => name === where.sheet);
  if (!sheet) return undefined;
  const place = /^([A-Z]{0,3})(\d{0,7})(?![A-Z\d])/.exec(where.cell);
  const column = columnNumber(place?.[1] ?? '');
  const row = Number(place?.[2] ?? '');
  const at = row > 0 && column > 0 ? { row, column } : firstCell(sheet, row, column);
  const merge = sheet.merges.find(
    (range) =>
      range.fromRow <= at.row &&
      at.row <= range.toRow &&
      range.fromColumn <= at.column &&
      at.column <= range.toColumn,
  );
  return {
    sheet,
    cell: merge ? cellAddress(merge.fromRow, merge.fromColumn) : cellAddress(at.row, at.column),
  };
}

/** Row or column 0 is every one. Where the line is empty, its very first cell. */
function firstCell(sheet: Sheet, row: number, column: number): { row: number; column: number } {
  const inLine = (cell: Cell) => (row > 0 ? cell.row === row : cell.column === column);
  const found = row > 0 || column > 0 ? sheet.cells.find(inLine) : undefined;
  return found ?? { row: row || 1, column: column || 1 };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

type Look = { fill: Fill; border: Partial<Borders>; tab: string };

const LOOK: Readonly<Record<Severity, Look>> = {
  error: {
    fill: pattern('solid', 'FFFFC7BF', 'FFFFC7BF'),
    border: frame('medium', 'FF94231B'),
    tab: 'FF94231B',
  },
  warning: {
    fill: pattern('lightUp', 'FFF0C060', 'FFFFF3CF'),
    border: frame('mediumDashed', 'FF9A5A08'),
    tab: 'FFE0A030',
  },
  notice: {
    fill: pattern('gray0625', 'FF8FB4D0', 'FFE6F0F8'),
    border: frame('dotted', 'FF1B4F6A'),
    tab: 'FF6F9FC0',
  },
};

export function lookOf(severity: Severity): Look {
  return LOOK[severity];
}

function pattern(name: 'solid' | 'lightUp' | 'gray0625', fore: string, back: string): Fill {
  return { type: 'pattern', pattern: name, fgColor: { argb: fore }, bgColor: { argb: back } };
}

function frame(style: 'medium' | 'mediumDashed' | 'dotted', argb: string): Partial<Borders> {
  const side = { style, color: { argb } };
  return { top: side, left: side, bottom: side, right: side };
}
