/** Files as their offices would save them: workbooks by exceljs without the time of day, or delimited text. */

import ExcelJS from 'exceljs';
import { workbookBytes } from '../../src/publish/workbookBytes.ts';
import type { DemoFile, DemoSheet } from './files.ts';
import { layOut, type PlacedCell } from './layout.ts';
import { toWindows1258 } from './windows1258.ts';

export async function writeFile(file: DemoFile): Promise<Uint8Array> {
  if (file.format === 'xlsx') return writeWorkbook(file);
  const text = file.sheets.map(delimited).join('');
  return file.format === 'utf-8' ? new TextEncoder().encode(`\uFEFF${text}`) : toWindows1258(text);
}

async function writeWorkbook({ sheets, received, sender }: DemoFile): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = sender;
  workbook.lastModifiedBy = sender;
  workbook.created = new Date(`${received}T00:00:00Z`);
  workbook.modified = workbook.created;
  for (const sheet of sheets) {
    const placed = layOut(sheet);
    const drawn = workbook.addWorksheet(sheet.name, {
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    for (let column = 1; column <= placed.columns; column += 1) {
      drawn.getColumn(column).width = column === 1 ? 6 : column === 2 ? 26 : 12;
    }
    for (const { row, column, value, look } of placed.cells) {
      const cell = drawn.getCell(row, column);
      cell.value = value;
      Object.assign(cell, LOOKS[look]);
    }
    for (const range of placed.merges) drawn.mergeCells(...range);
  }
  return workbookBytes(workbook);
}

const LOOKS: Record<PlacedCell['look'], Partial<Pick<ExcelJS.Cell, 'font' | 'alignment' | 'numFmt'>>> = {
  title: { font: { bold: true } },
  header: { font: { bold: true }, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } },
  total: { font: { bold: true } },
  body: {},
  plain: {},
};

/** Semicolons, and every row as long as the header. */
function delimited(sheet: DemoSheet): string {
  const { cells, columns } = layOut(sheet);
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const lines = Array.from({ length: last }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, value } of cells) {
    const line = lines[row - 1];
    if (line) line[column - 1] = quoted(String(value));
  }
  return lines.map((line) => `${line.join(';')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
