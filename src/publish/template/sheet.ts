/** Draws one sheet of a template from its plan, protects its structure without a password, and sets it up for A4. */

import type ExcelJS from 'exceljs';
import { columnLetters } from '../../domain/sheet.ts';
import { drawBody } from './body.ts';
import { templateCell } from './cells.ts';
import type { TemplateColumn } from './columns.ts';
import { drawHead, type Head } from './head.ts';
import type { ListRanges } from './lists.ts';
import type { SheetPlan } from './plan.ts';
import { drawnWidth } from './style.ts';

const A4 = 9;
/** About what fits on an upright page at this size of type. */
const UPRIGHT = 100;

export async function drawTemplateSheet(
  workbook: ExcelJS.Workbook,
  plan: SheetPlan,
  lists: ListRanges,
): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name);
  const widths = [...plan.columns.map((column) => widthOf(column, plan)), ...plan.past.map(() => 16)];
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const head = drawHead(sheet, plan, widths);
  const last = drawBody(sheet, plan, head.body, widths, lists);
  freeze(sheet, plan, head, widths);
  setUpPrinting(sheet, plan, head, last, widths);
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

/** Long names wrap; a column of figures is as wide as the longest word of its header. */
function widthOf(column: TemplateColumn, plan: SheetPlan): number {
  const longestWord = Math.max(
    ...(column.steps.at(-1) ?? '').split(/\s+/).map((word) => drawnWidth(word) + 1),
  );
  const texts = plan.rows.map((row) => {
    const cell = templateCell(column, row, plan);
    return cell.kind === 'fixed' ? cell.text : undefined;
  });
  const fixed = texts.filter((text) => text !== undefined);
  if (fixed.length > 0) {
    const longest = Math.max(0, ...fixed.map(drawnWidth));
    return Math.max(longestWord, Math.min(longest, 48));
  }
  const usual: Partial<Record<TemplateColumn['definition']['as'], number>> = {
    measure: 48,
    unit: 30,
    category: 36,
    period: 30,
    'task-state': 20,
    note: 34,
    ignore: 26,
    'stated-percent': 11,
    'as-of': 14,
  };
  return Math.max(longestWord, usual[column.definition.as] ?? 14);
}

/** The header and the names stay in sight, unless the names would fill the screen. */
function freeze(
  sheet: ExcelJS.Worksheet,
  { columns }: SheetPlan,
  head: Head,
  widths: readonly number[],
): void {
  const firstFigure = columns.findIndex(({ definition }) => ['value', 'fraction'].includes(definition.as));
  const names = columns.findLastIndex(
    ({ definition }, index) =>
      (firstFigure === -1 || index < firstFigure) &&
      ['unit', 'category', 'item', 'task', 'period', 'measure'].includes(definition.as),
  );
  const width = widths.slice(0, names + 1).reduce((a, b) => a + b, 0);
  const xSplit = width <= 70 ? names + 1 : 0;
  const topLeftCell = `${columnLetters(xSplit + 1)}${head.body}`;
  sheet.views = [
    { state: 'frozen', xSplit, ySplit: head.body - 1, topLeftCell, activeCell: topLeftCell, zoomScale: 90 },
  ];
}

/** The form alone is printed, without the figures of the last period. */
function setUpPrinting(
  sheet: ExcelJS.Worksheet,
  { columns }: SheetPlan,
  head: Head,
  last: number,
  widths: readonly number[],
): void {
  const width = widths.slice(0, columns.length).reduce((a, b) => a + b, 0);
  const repeated = `${head.top}:${head.body - 1}`;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: width <= UPRIGHT ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.8, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 },
    // exceljs makes the columns absolute, and only them.
    printArea: `A$1:${columnLetters(columns.length)}$${last}`,
    printTitlesRow: repeated,
  };
  sheet.headerFooter = { differentFirst: true, oddHeader: '&C&P' };
}
