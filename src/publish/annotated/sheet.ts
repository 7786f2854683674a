/**
 * One sheet of the sender, written anew: every cell as it was read at the address where it stood, plain to look at,
 * with the marked cells filled, framed and noted. What a cell holds in the copy is decided in `writtenValue.ts`.
 */

import type { Style, Worksheet } from 'exceljs';
import { cellAddress, type MergedRange, type Sheet } from '../../domain/sheet.ts';
import type { Language } from '../../i18n/language.ts';
import { lookOf, type Mark, SEVERITIES } from './marks.ts';
import { type Note, noteOf } from './notes.ts';
import type { NoteBox, SheetFinish } from './package.ts';
import { linesInCell, rowHeight, TYPEFACE } from './type.ts';
import { columnWidths, runsOver, type Widths } from './widths.ts';
import { writtenValue } from './writtenValue.ts';

export function writeSheet(
  worksheet: Worksheet,
  sheet: Sheet,
  marks: ReadonlyMap<string, Mark>,
  language: Language,
): SheetFinish {
  const merges = mergesToKeep(sheet);
  const mergeAt = new Map(merges.map((range) => [cellAddress(range.fromRow, range.fromColumn), range]));
  const widths = columnWidths(sheet, mergeAt);
  for (const [column, width] of widths) worksheet.getColumn(column).width = width;

  for (const [index, cell] of sheet.cells.entries()) {
    const merge = mergeAt.get(cellAddress(cell.row, cell.column));
    const written = worksheet.getCell(cell.row, cell.column);
    const { value, numFmt } = writtenValue(cell.value);
    const wraps = typeof value === 'string' && (merge !== undefined || !runsOver(sheet, index));
    written.value = value;
    written.style = styleOf(wraps, merge, numFmt);
  }
  fitRows(worksheet, sheet, mergeAt, widths);

  const notes = new Map<string, NoteBox>();
  for (const [address, mark] of marks) {
    const cell = worksheet.getCell(address);
    const { fill, border } = lookOf(mark.severity);
    const note = noteOf(mark, { file: sheet.source.path, sheet: sheet.name, cell: address }, language);
    cell.style = { ...cell.style, fill, border };
    cell.note = { texts: note.texts, editAs: 'oneCells' };
    const [row, column] = [Number(cell.row), Number(cell.col)];
    notes.set(`${row - 1},${column - 1}`, boxBeside(row, column, note, widths));
  }
  const worst = SEVERITIES.find((severity) => [...marks.values()].some((mark) => mark.severity === severity));
  if (worst) worksheet.properties.tabColor = { argb: lookOf(worst).tab };
  return {
    merges: merges.map(
      (range) =>
        `${cellAddress(range.fromRow, range.fromColumn)}:${cellAddress(range.toRow, range.toColumn)}`,
    ),
    links: [],
    notes,
  };
}

function styleOf(
  wrapped: boolean,
  merge: MergedRange | undefined,
  numFmt: string | undefined,
): Partial<Style> {
  return {
    font: TYPEFACE,
    alignment: merge
      ? { horizontal: 'center', vertical: 'middle', wrapText: true }
      : { vertical: 'top', wrapText: wrapped },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** Ranges below the last cell are of no use and were never checked for overlaps. */
function mergesToKeep(sheet: Sheet): MergedRange[] {
  const last = sheet.cells.at(-1)?.row ?? 0;
  return sheet.merges.filter(
    (range) => range.fromRow <= last && (range.fromRow < range.toRow || range.fromColumn < range.toColumn),
  );
}

function fitRows(
  worksheet: Worksheet,
  sheet: Sheet,
  mergeAt: ReadonlyMap<string, MergedRange>,
  widths: Widths,
): void {
  const lines = new Map<number, number>();
  for (const [index, cell] of sheet.cells.entries()) {
    if (cell.value.kind !== 'text') continue;
    const merge = mergeAt.get(cellAddress(cell.row, cell.column));
    if (merge ? merge.fromRow < merge.toRow : runsOver(sheet, index)) continue;
    const width = widths.between(cell.column, merge?.toColumn ?? cell.column);
    lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, linesInCell(cell.value.text, width)));
  }
  for (const [row, count] of lines) {
    if (count > 1) worksheet.getRow(row).height = rowHeight(count);
  }
}

/** Right of the cell, a little higher than it, over as many columns and rows as the note needs. */
function boxBeside(row: number, column: number, note: Note, widths: Widths): NoteBox {
  const left = { column, offset: 12 };
  let right = column;
  let rest = note.width + left.offset;
  for (; rest > widths.pixels(right + 1) && right < 16_383; right++) rest -= widths.pixels(right + 1);
  const top = Math.max(row - 2, 0);
  const bottom = Math.min(top + Math.floor(note.height / 20), 1_048_575);
  return {
    anchor: [left.column, left.offset, top, 10, right, rest, bottom, note.height % 20],
    width: note.width,
    height: note.height,
  };
}
