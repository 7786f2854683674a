/**
 * Draws the rows of a template: fixed words, cells to be filled in with their rules, computed cells, the total row, and
 * beside them the figures reported last.
 */

import type ExcelJS from 'exceljs';
import { cellAddress } from '../../domain/sheet.ts';
import { type InputRule, type TemplateCell, templateCell } from './cells.ts';
import type { TemplateColumn } from './columns.ts';
import { mayBeAdded, statedFormula, sumFormula } from './formulas.ts';
import type { ListRanges } from './lists.ts';
import type { SheetPlan } from './plan.ts';
import { dataValidation, numberFormat } from './rules.ts';
import { inputAlignment, LINE, linesOf, STYLE } from './style.ts';

/** exceljs keeps rules by range, but does not say so in its types. */
interface RuledSheet {
  dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

const PERCENT = '0.00%';
const COUNT = '#,##0';

/** Returns the last row. */
export function drawBody(
  sheet: ExcelJS.Worksheet,
  plan: SheetPlan,
  top: number,
  widths: readonly number[],
  lists: ListRanges,
): number {
  const { columns, rows, inTotal, past } = plan;
  const sheetRow = (index: number) => top + index + (inTotal !== undefined && index >= inTotal ? 1 : 0);
  rows.forEach((_, index) => {
    sheet.getRow(sheetRow(index)).height = LINE + 4;
  });
  columns.forEach((column, at) => {
    const cells = rows.map((row) => templateCell(column, row, plan));
    cells.forEach((content, index) => {
      const cell = sheet.getCell(sheetRow(index), at + 1);
      drawCell(cell, content);
      if (content.kind === 'fixed') {
        const line = sheet.getRow(sheetRow(index));
        line.height = Math.max(line.height, LINE * linesOf(content.text, (widths[at] ?? 10) - 2) + 4);
      }
      if (content.kind !== 'computed') return;
      const formula = statedFormula(column, columns, (other) => cellAddress(sheetRow(index), other + 1));
      drawFormula(cell, formula, formatOf(column));
    });
    drawRules(sheet, cells, at + 1, sheetRow, lists);
  });
  past.forEach(({ values }, index) => {
    values.forEach((value, row) => {
      const cell = sheet.getCell(sheetRow(row), columns.length + index + 1);
      cell.style = { ...STYLE.past, numFmt: Number.isInteger(value) ? COUNT : 'General' };
      cell.value = value ?? null;
    });
  });
  if (inTotal !== undefined) drawTotal(sheet, plan, top, inTotal);
  return sheetRow(rows.length - 1) + (inTotal === rows.length ? 1 : 0);
}

/** Below the first `count` rows, which begin at `top`. */
function drawTotal(sheet: ExcelJS.Worksheet, plan: SheetPlan, top: number, count: number): void {
  const { form, columns, rows, registry } = plan;
  const row = top + count;
  const label = columns.findIndex(({ definition }) => ['unit', 'category', 'period'].includes(definition.as));
  sheet.getRow(row).height = LINE + 4;
  columns.forEach((column, at) => {
    const cell = sheet.getCell(row, at + 1);
    cell.style = STYLE.total;
    if (at === label) cell.value = totalLabel(form.totals);
    const formula = mayBeAdded(form, column, rows.slice(0, count), registry)
      ? sumFormula(cellAddress(top, at + 1), cellAddress(row - 1, at + 1))
      : statedFormula(column, columns, (other) => cellAddress(row, other + 1));
    if (formula === undefined) return;
    drawFormula(cell, formula, formatOf(column));
    cell.style = { ...STYLE.totalFigure, numFmt: formatOf(column) };
  });
}

function formatOf({ definition }: TemplateColumn): string {
  return definition.as === 'stated-percent' ? PERCENT : COUNT;
}

/** The label that offices use, where the form knows it. */
function totalLabel(labels: readonly string[]): string {
  return labels.find((label) => label === 'Tổng cộng') ?? labels[0] ?? '';
}

function drawCell(cell: ExcelJS.Cell, content: TemplateCell): void {
  switch (content.kind) {
    case 'fixed': {
      const isNumber = /^\d{1,4}$/.test(content.text);
      cell.style = isNumber ? STYLE.number : STYLE.fixed;
      cell.value = content.text === '' ? null : content.text;
      return;
    }
    case 'input':
      cell.style = {
        ...STYLE.input,
        alignment: inputAlignment(!['choice', 'words'].includes(content.rule.kind)),
        numFmt: numberFormat(content.rule),
      };
      cell.value = content.text ? content.text : null;
      return;
    case 'computed':
      return;
    case 'none':
      cell.style = STYLE.none;
  }
}

/** Nothing is filled in yet, so that the stored result of every formula is an empty text. */
function drawFormula(cell: ExcelJS.Cell, formula: string | undefined, numFmt: string): void {
  cell.style = { ...STYLE.computed, numFmt };
  if (formula !== undefined) cell.value = { formula, result: '' };
}

/** One rule for each run of cells that have the same. */
function drawRules(
  sheet: ExcelJS.Worksheet,
  cells: readonly TemplateCell[],
  column: number,
  sheetRow: (index: number) => number,
  lists: ListRanges,
): void {
  const ruleAt = (index: number): InputRule | undefined => {
    const cell = cells[index];
    return cell?.kind === 'input' ? cell.rule : undefined;
  };
  const same = (a: number, b: number) => JSON.stringify(ruleAt(a)) === JSON.stringify(ruleAt(b));
  for (let from = 0; from < cells.length; ) {
    let to = from;
    while (to + 1 < cells.length && same(from, to + 1) && sheetRow(to + 1) === sheetRow(to) + 1) to += 1;
    const rule = ruleAt(from);
    const [first, last] = [cellAddress(sheetRow(from), column), cellAddress(sheetRow(to), column)];
    const validation = rule && dataValidation(rule, first, lists);
    if (validation) {
      const ruled: RuledSheet = sheet as ExcelJS.Worksheet & RuledSheet;
      ruled.dataValidations.add(first === last ? first : `${first}:${last}`, validation);
    }
    from = to + 1;
  }
}
