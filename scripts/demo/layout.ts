/**
 * An official form on paper: national heading, title, labelled cells, headers over one another, rows, totals and
 * signature. A sheet in, its cells with their addresses out; the same for workbooks and for delimited text.
 */

import type { FormColumn } from '../../src/domain/form.ts';
import { cellAddress } from '../../src/domain/sheet.ts';
import type { DemoRow, DemoSheet, Written } from './files.ts';

export interface PlacedCell {
  row: number;
  column: number;
  value: string | number;
  look: 'title' | 'header' | 'total' | 'body' | 'plain';
}

export interface PlacedSheet {
  cells: PlacedCell[];
  /** First and last row and column. */
  merges: [top: number, left: number, bottom: number, right: number][];
  columns: number;
}

const TITLE_ROW = 4;
const FIRST_LABEL_ROW = 6;

export function layOut(sheet: DemoSheet): PlacedSheet {
  const { form } = sheet;
  const columns = form.columns.length + sheet.extra.length;
  const cells: PlacedCell[] = [];
  const merges: PlacedSheet['merges'] = [];
  const put = (
    row: number,
    column: number,
    value: string | number | undefined,
    look: PlacedCell['look'] = 'body',
  ) => {
    if (value !== undefined && value !== '') cells.push({ row, column, value, look });
  };
  const right = Math.max(3, Math.ceil(columns / 2) + 1);
  put(1, 1, 'ỦY BAN NHÂN DÂN', 'title');
  put(2, 1, sheet.unit.toUpperCase(), 'title');
  put(1, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'title');
  put(2, right, 'Độc lập - Tự do - Hạnh phúc', 'title');
  put(TITLE_ROW, 1, form.title.vi.toUpperCase(), 'title');
  put(TITLE_ROW + 1, 1, `${sheet.periodWords} (số liệu minh họa)`, 'plain');
  merges.push([TITLE_ROW, 1, TITLE_ROW, columns], [TITLE_ROW + 1, 1, TITLE_ROW + 1, columns]);
  form.above.forEach(({ label, as }, index) => {
    const said = { unit: sheet.unit, period: sheet.periodWords, 'as-of': sheet.day }[as];
    put(FIRST_LABEL_ROW + index, 1, `${label}: ${said}`, 'plain');
  });
  placeHeaders(sheet, put, merges);
  const top = bodyTop(sheet);
  sheet.rows.forEach((row, index) => {
    form.columns.forEach((column, position) => {
      put(top + index, position + 1, cellOf(sheet, row, index, column, position));
    });
    sheet.extra.forEach((_, position) => {
      put(top + index, form.columns.length + position + 1, 'đã rà soát');
    });
  });
  let end = top + sheet.rows.length;
  if (sheet.totals) {
    const name = form.columns.findIndex(({ as }) => isName(as));
    put(end, name + 1, 'Tổng cộng', 'total');
    form.columns.forEach((column, position) => {
      if (column.as === 'value') put(end, position + 1, shown(totalOf(sheet, position), sheet), 'total');
    });
    end += 1;
  }
  put(end + 1, 2, 'Nơi nhận: Văn phòng tỉnh; lưu.', 'plain');
  put(end + 1, right, `${place(sheet.unit)}, ${sheet.signed}`, 'plain');
  put(end + 2, right, 'TM. ỦY BAN NHÂN DÂN', 'title');
  put(end + 3, right, '(Ký, đóng dấu)', 'plain');
  put(end + 4, 2, sheet.postscript, 'plain');
  return { cells, merges, columns };
}

/** Where the figure of a row stands; a row beyond the last is that of the totals. */
export function addressOf(sheet: DemoSheet, row: number, column: number): string {
  return cellAddress(bodyTop(sheet) + row, column + 1);
}

export function headerAddress(sheet: DemoSheet, column: number): string {
  return cellAddress(headerTop(sheet) + sheet.form.headerRows - 1, column + 1);
}

export function labelAddress(sheet: DemoSheet, as: string): string {
  return cellAddress(FIRST_LABEL_ROW + sheet.form.above.findIndex((label) => label.as === as), 1);
}

export function postscriptAddress(sheet: DemoSheet): string {
  return cellAddress(bodyTop(sheet) + sheet.rows.length + (sheet.totals ? 1 : 0) + 4, 2);
}

export function isName(as: FormColumn['as']): boolean {
  return as === 'unit' || as === 'item' || as === 'category';
}

function headerTop({ form }: DemoSheet): number {
  return FIRST_LABEL_ROW + form.above.length + 1;
}

/** Below the headers stands the row (1), (2), (3) … */
function bodyTop(sheet: DemoSheet): number {
  return headerTop(sheet) + sheet.form.headerRows + 1;
}

type Put = (
  row: number,
  column: number,
  value: string | number | undefined,
  look?: PlacedCell['look'],
) => void;

/** One above the other where the form says so; what has no group reaches over both rows. */
function placeHeaders(sheet: DemoSheet, put: Put, merges: PlacedSheet['merges']): void {
  const top = headerTop(sheet);
  const { columns, headerRows } = sheet.form;
  const headers = [...columns.map(({ header }) => header), ...sheet.extra].map((path) => path.split(' › '));
  let start = 0;
  headers.forEach(([group = '', lower], index) => {
    const column = index + 1;
    const isFirst = index === 0 || lower === undefined || headers[index - 1]?.[0] !== group;
    if (isFirst) {
      put(top, column, group, 'header');
      start = column;
    }
    if (lower !== undefined) {
      put(top + 1, column, lower, 'header');
      if (headers[index + 1]?.[0] !== group && column > start) merges.push([top, start, top, column]);
    } else if (headerRows > 1) merges.push([top, column, top + headerRows - 1, column]);
    put(top + headerRows, column, `(${column})`, 'plain');
  });
}

function cellOf(
  sheet: DemoSheet,
  row: DemoRow,
  index: number,
  column: FormColumn,
  position: number,
): string | number | undefined {
  const typed = row.typed.get(position);
  if (typed) return shown(typed, sheet);
  if (column.as === 'order') return index + 1;
  if (isName(column.as)) return row.label;
  if (column.as === 'words') return row.words;
  if (column.as === 'value') return shown(row.figures.get(position), sheet);
  const [part, whole] = (column.of ?? []).map((id) =>
    numberIn(row.figures.get(sheet.form.columns.findIndex((other) => other.id === id))),
  );
  if (part === undefined || whole === undefined) return undefined;
  if (column.as === 'stated-remainder') return shown({ number: whole - part }, sheet);
  if (column.as !== 'stated-percent' || whole === 0) return undefined;
  const percent = Math.round((1000 * part) / whole) / 10;
  return sheet.office.figures === 'numbers' ? percent : `${percent.toFixed(1).replace('.', ',')}%`;
}

/** As a spreadsheet program adds up a column: texts count for nothing, unless numbers are texts there. */
function totalOf(sheet: DemoSheet, position: number): Written {
  const typed = sheet.typedTotals.get(position);
  if (typed) return typed;
  return { number: sheet.rows.reduce((sum, row) => sum + (numberIn(row.figures.get(position)) ?? 0), 0) };
}

export function numberIn(written: Written | undefined): number | undefined {
  return written && 'number' in written ? written.number : undefined;
}

function shown(written: Written | undefined, { office, form }: DemoSheet): string | number | undefined {
  if (!written) return undefined;
  if ('text' in written) return written.text;
  const { number } = written;
  if (number === 0 && office.dash && form.blanks['-'] === 'zero') return '-';
  if (office.figures === 'numbers') return number;
  return grouped(number);
}

/** As it is written by hand: 13.236 and 91,5. */
export function grouped(number: number): string {
  const [whole = '', decimals] = String(number).split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? thousands : `${thousands},${decimals}`;
}

/** The name without the word for its kind, as it stands before a date. */
function place(unit: string): string {
  return unit.replace(/^(?:Thành phố|Thị xã|Huyện|Tỉnh) /, '');
}
