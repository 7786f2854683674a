/** What a workbook written by us says of itself: on a hidden sheet, of which form, unit and period it is the template. */

import { ERRORS_SHEET, GUIDE_SHEET, IDENTITY_SHEET, LISTS_SHEET } from '../domain/ourSheets.ts';
import { cellText, type Sheet } from '../domain/sheet.ts';

export interface TemplateIdentity {
  form: string;
  unit: string;
  period: string;
}

/** A sheet that we added to the workbook; it holds nothing that was reported. */
export function isOurSheet(sheet: Sheet): boolean {
  return [GUIDE_SHEET, ERRORS_SHEET, IDENTITY_SHEET, LISTS_SHEET].some(
    ({ name, mark }) => sheet.name === name && textAt(sheet, 1, 1).startsWith(mark),
  );
}

/** Undefined where the workbook is no template of ours. */
export function identityOf(sheets: readonly Sheet[]): TemplateIdentity | undefined {
  const sheet = sheets.find(
    (candidate) => candidate.name === IDENTITY_SHEET.name && textAt(candidate, 1, 1) === IDENTITY_SHEET.mark,
  );
  if (!sheet) return undefined;
  const said = new Map([2, 3, 4].map((row) => [textAt(sheet, row, 1), textAt(sheet, row, 2)]));
  return {
    form: said.get('form') ?? '',
    unit: said.get('unit') ?? '',
    period: said.get('period') ?? '',
  };
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.find((candidate) => candidate.row === row && candidate.column === column);
  return cell ? cellText(cell.value) : '';
}
