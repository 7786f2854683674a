/**
 * A workbook in, its bytes out, the same for the same workbook: exceljs stamps each part of the archive with the time
 * of writing, so the archive is packed again with a fixed one.
 */

import type ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { packParts } from './archive.ts';

export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return packParts(unzipSync(written));
}
