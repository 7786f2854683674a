/**
 * A table to take away as a workbook: numbers that can be counted with, shown as on the page, the heads frozen, filters,
 * columns as wide as what they hold, ready to print, and a second sheet with what one must know. The same table is the
 * same bytes.
 */

import ExcelJS from 'exceljs';
import type { DataCell, DataFile } from '../domain/dataFile.ts';
import { decimalsOf, withoutDust } from '../i18n/decimal.ts';
import { workbookBytes } from './workbookBytes.ts';

/** Else the library takes the time of day. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));
const HEAD_FILL = 'FFE4EAF1';
const FONT = { name: 'Times New Roman', family: 1, size: 12 } as const;
/** Of two lines. */
const HEAD_HEIGHT = 34;
/** Of one line, and of how many letters one line of the notes is. */
const ROW_HEIGHT = 17;
const NOTE_LETTERS = 100;
const NARROWEST = 9;
const WIDEST = 46;
/** Of a figure that is stored in full. */
const DECIMALS_SHOWN = 6;
/** More than this many rows say nothing new about how wide a column must be. */
const ROWS_MEASURED = 500;

export async function dataFileWorkbook(file: DataFile): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = file.title;
  workbook.created = workbook.modified = NO_TIME;
  drawData(workbook.addWorksheet(file.sheets.data), file);
  drawNotes(workbook.addWorksheet(file.sheets.notes), file);
  return workbookBytes(workbook);
}

function drawData(sheet: ExcelJS.Worksheet, { columns, rows }: DataFile): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  sheet.pageSetup.printTitlesRow = '1:1';
  const head = sheet.addRow(columns.map(({ name }) => name));
  head.height = HEAD_HEIGHT;
  head.eachCell((cell) => {
    cell.style = {
      font: { ...FONT, bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } },
      alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
    };
  });
  for (const row of rows) sheet.addRow(row.map(storedValue)).height = ROW_HEIGHT;
  columns.forEach(({ right }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthOf(rows.slice(0, ROWS_MEASURED).map((row) => row[index]));
    for (let at = 0; at < rows.length; at += 1) {
      const cell = sheet.getCell(at + 2, index + 1);
      const value = rows[at]?.[index];
      const format = formatOf(value);
      // Of a text longer than its column the first line is shown, and nothing runs over what stands beside it.
      const wrapText = typeof value === 'string' && value.length > WIDEST;
      cell.style = {
        font: FONT,
        alignment: {
          vertical: 'top',
          horizontal: right ? 'right' : 'left',
          ...(wrapText ? { wrapText } : {}),
        },
        ...(format ? { numFmt: format } : {}),
      };
    }
  });
  // Whoever prints the sheet wants figures that can be read, not the places of their cells.
  const long = columns.findIndex((_, index) => rows.some((row) => lengthOf(row[index]) > 2 * WIDEST));
  const printed = sheet.getColumn(long > 0 ? long : columns.length).letter;
  sheet.pageSetup.printArea = `A1:${printed}${rows.length + 1}`;
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

function drawNotes(sheet: ExcelJS.Worksheet, { notes }: DataFile): void {
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.getColumn(1).width = 24;
  sheet.getColumn(2).width = 90;
  for (const { label, text } of notes) {
    const row = sheet.addRow([label, text]);
    row.height = ROW_HEIGHT * Math.max(1, Math.ceil(text.length / NOTE_LETTERS));
    row.getCell(1).style = { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } };
    row.getCell(2).style = { font: FONT, alignment: { vertical: 'top', wrapText: true } };
  }
}

function storedValue(cell: DataCell): ExcelJS.CellValue {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.number;
}

function formatOf(cell: DataCell): string | undefined {
  if (cell === undefined || typeof cell === 'string') return undefined;
  if ('day' in cell) return 'd/m/yyyy';
  const { number, percent, decimals } = cell;
  const full = decimalsOf(percent ? withoutDust(number) : number, percent ? 2 : 0);
  const places = decimals ?? Math.min(full, DECIMALS_SHOWN);
  const fraction = places === 0 ? '' : `.${'0'.repeat(places)}`;
  return percent ? `0${fraction}%` : `#,##0${fraction}`;
}

function widthOf(cells: readonly DataCell[]): number {
  const longest = Math.max(0, ...cells.map(lengthOf));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function lengthOf(cell: DataCell): number {
  if (cell === undefined) return 0;
  if (typeof cell === 'string') return cell.length;
  if ('day' in cell) return 10;
  return Math.min(18, String(cell.number).length + 2);
}
