/** Draws the sheet that explains a template to the person who fills it in. */

import type ExcelJS from 'exceljs';
import { GUIDE_SHEET } from '../../domain/ourSheets.ts';
import { guideLines } from './guideLines.ts';
import type { SheetPlan } from './plan.ts';
import { LINE, linesOf, STYLE } from './style.ts';

/** Widths of the two columns. */
const [NAME, TEXT] = [34, 84];

/** `whole`: the plan of the whole template; where it has several sheets, of the first with the unit and period of all. */
export async function drawGuide(
  workbook: ExcelJS.Workbook,
  whole: SheetPlan,
  fileName: string,
): Promise<void> {
  const sheet = workbook.addWorksheet(GUIDE_SHEET.name);
  sheet.getColumn(1).width = NAME;
  sheet.getColumn(2).width = TEXT;
  const title = sheet.getCell('A1');
  title.value = GUIDE_SHEET.mark;
  title.style = STYLE.guideTitle;
  guideLines(whole, fileName).forEach(([heading, text], index) => {
    const [left, right] = [sheet.getCell(index + 3, 1), sheet.getCell(index + 3, 2)];
    left.value = heading;
    left.style = STYLE.guideHeading;
    right.value = text;
    right.style = STYLE.guideText;
    const lines = Math.max(linesOf(heading, NAME), linesOf(text, TEXT));
    sheet.getRow(index + 3).height = lines * LINE + 4;
  });
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  await sheet.protect('', { selectLockedCells: true, formatColumns: true, formatRows: true });
}
