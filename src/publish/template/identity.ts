/** The hidden sheet by which a filled template says of which form, unit and period it is, whatever the file is called. */

import type ExcelJS from 'exceljs';
import { IDENTITY_SHEET } from '../../domain/ourSheets.ts';

export function drawIdentity(workbook: ExcelJS.Workbook, form: string, unit: string, period: string): void {
  const sheet = workbook.addWorksheet(IDENTITY_SHEET.name, { state: 'veryHidden' });
  sheet.getCell('A1').value = IDENTITY_SHEET.mark;
  Object.entries({ form, unit, period }).forEach(([key, value], index) => {
    sheet.getCell(index + 2, 1).value = key;
    sheet.getCell(index + 2, 2).value = value;
  });
}
