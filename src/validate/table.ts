/**
 * Finds the tables of a sheet: which forms they are, where their headers stand, which column is which, and where their
 * rows begin and end. A sheet that fits no form, or two alike, is a finding and is not read further.
 */

import { type Finding, finding } from '../domain/finding.ts';
import { phraseFinder } from '../domain/fold.ts';
import type { Form } from '../domain/form.ts';
import { cellAddress, type Sheet } from '../domain/sheet.ts';
import { type Grid, gridOf } from './grid.ts';
import { bottomOf, findHeads, type Head, isComplete, isRead } from './heads.ts';
import { labelledCells, titleCells } from './labelledCells.ts';
import { ofForm } from './ofForm.ts';
import { aboutHeader, titled, unreadTables, unrecognised } from './tableFindings.ts';
import { areColumnNumbers, type BodyRow, type Table, type TablesFound } from './tableShape.ts';

export function findTables(sheet: Sheet, forms: readonly Form[]): TablesFound {
  const grid = gridOf(sheet);
  const heads = findHeads(sheet, grid, forms);
  const where = { file: sheet.source.path, sheet: sheet.name, cell: '' };
  const chosen = chooseHeads(heads.filter(isComplete));
  const rival = chosen.find(({ rivals }) => rivals.length > 0);
  if (rival) {
    const second = rival.rivals[0] ?? rival.head;
    const params = { ...titled('first', rival.head.form), ...titled('second', second.form) };
    return { tables: [], findings: [finding('sheet/ambiguous-form', where, params)] };
  }
  if (chosen.length === 0) return unrecognised(sheet, grid, heads);

  const findings: Finding[] = [];
  for (const { head } of chosen) {
    for (const { definition, column } of head.repeated) {
      const cell = cellAddress(bottomOf(head), column);
      findings.push(finding('header/duplicate', { ...where, cell }, { header: definition.header }));
    }
  }
  if (findings.length > 0) return { tables: [], findings };

  const repeats = changedRepeats(
    heads,
    chosen.map(({ head }) => head),
  );
  for (const { top, columns, missing } of repeats) {
    const cell = cellAddress(top, columns[0]?.column ?? grid.columns[0] ?? 1);
    for (const { header } of missing.filter(isRead)) {
      findings.push(finding('header/missing', { ...where, cell }, { header, nearest: '' }));
    }
  }
  const all = [...chosen.map(({ head }) => head), ...repeats].sort((a, b) => a.top - b.top);
  const tables = joinHeads(grid, all);
  const aboutHeaders = tables.flatMap((table) => aboutHeader(sheet, table));
  return { tables, findings: findings.concat(aboutHeaders, unreadTables(sheet, grid, tables)) };
}

interface Choice {
  head: Head;
  /** Headers of other forms that fit the same place just as well. */
  rivals: Head[];
}

/** Of headers that overlap, the one with the most columns and title words. */
function chooseHeads(heads: readonly Head[]): Choice[] {
  const score = (head: Head) => head.columns.length + head.form.recognise.length;
  const ordered = heads.toSorted((a, b) => score(b) - score(a) || a.top - b.top);
  const choices: Choice[] = [];
  const taken = new Map<number, Choice>();
  for (const head of ordered) {
    const rows = rowsOf(head);
    const stronger = rows.map((row) => taken.get(row)).find((choice) => choice !== undefined);
    if (!stronger) {
      const choice: Choice = { head, rivals: [] };
      choices.push(choice);
      for (const row of rows) taken.set(row, choice);
    } else if (stronger.head.form !== head.form && score(stronger.head) === score(head)) {
      stronger.rivals.push(head);
    }
  }
  return choices.sort((a, b) => a.head.top - b.head.top);
}

/**
 * Headers repeated after a page break that have lost columns on the way. What is not read may be lost; where a column
 * of figures is, the rows below have none that could be read for certain.
 */
function changedRepeats(heads: readonly Head[], chosen: readonly Head[]): Head[] {
  const firstTop = new Map(chosen.toReversed().map((head) => [head.form, head.top]));
  const tops = new Set(chosen.flatMap((head) => rowsOf(head)));
  return heads
    .filter((head) => {
      const known = head.columns.length > Math.max(1, head.form.columns.length / 2);
      const below = head.top > (firstTop.get(head.form) ?? Number.POSITIVE_INFINITY);
      return !isComplete(head) && known && below && !rowsOf(head).some((row) => tops.has(row));
    })
    .map((head) => (head.missing.some(isRead) ? { ...head, columns: [] } : head));
}

function rowsOf({ top, form }: Head): number[] {
  return Array.from({ length: form.headerRows }, (_, index) => top + index);
}

/** A header of the same form, without labelled cells before it, repeats the one above after a page break. */
function joinHeads(grid: Grid, heads: readonly Head[]): Table[] {
  const tables: Table[] = [];
  heads.forEach((head, index) => {
    const before = tables.at(-1);
    const end = heads[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    const from = heads[index - 1]?.top ?? 0;
    const titles = titleCells(grid, from, head.top);
    const above = labelledCells(titles, head.form, grid);
    const rows = bodyRows(grid, head, end);
    if (before?.form === head.form && above.length === 0) {
      before.rows = before.rows.concat(rows);
      return;
    }
    const headed = grid.headedColumns(head.top, head.form.headerRows);
    tables.push({
      form: head.form,
      grid,
      top: head.top,
      columns: head.columns,
      lastColumn: headed.at(-1) ?? 0,
      rows,
      above,
      titles,
    });
  });
  return tables;
}

function bodyRows(grid: Grid, head: Head, end: number): BodyRow[] {
  const isFooter = footerFinder(head.form);
  const rows: BodyRow[] = [];
  for (let index = grid.countUpTo(bottomOf(head)); index < grid.rows.length; index += 1) {
    const row = grid.rows[index] ?? 0;
    if (row >= end) break;
    const texts = grid.texts(row);
    if (texts.some(isFooter)) break;
    if (!areColumnNumbers(texts)) rows.push({ row, columns: head.columns });
  }
  return rows;
}

/** Words declared with a colon end a table only where a colon follows: "Ghi chú" alone is a header. */
const footerFinder = ofForm(({ footer }): ((text: string) => boolean) => {
  const [withColon, plain] = [true, false].map((colon) =>
    phraseFinder(footer.filter((words) => words.endsWith(':') === colon)),
  );
  return (text) =>
    Boolean(plain?.(text) || (text.includes(':') && withColon?.(text)) || PLACE_AND_DAY.test(text));
});

/** "Bình Long, ngày 12 tháng 10 năm 2023", as it stands above signatures. */
const PLACE_AND_DAY = /\p{L},\s*ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm/iu;
