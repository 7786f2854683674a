/**
 * A sheet as it was read and the findings of its file enter; the sheet as it may be copied leaves. Whoever sends the copy
 * back unmended must be told the same again: a cell that gave no figure gets words in square brackets in which nobody
 * reads one, not even in 118 with a raised 1, whose plain text is 1181. What was read for certain is left alone.
 */

import type { Finding } from '../../domain/finding.ts';
import type { Cell, CellValue, Sheet } from '../../domain/sheet.ts';
import type { CopyWords } from './words.ts';
import { isExcelError } from './writtenValue.ts';

export function withUnreadMarked(
  sheet: Sheet,
  findings: readonly Finding[],
  words: CopyWords['unread'],
): Sheet {
  const shifted = shiftedRows(sheet, findings);
  const cells = sheet.cells.map((cell): Cell => {
    const mark = shifted.has(cell.row) ? words.shiftedRow : markOf(cell.value, words);
    // Of a formula that was never calculated nothing is known, and its digits are no figure.
    const rest = cell.value.kind === 'uncalculated' ? '' : ` ${cell.value.text}`;
    return mark === undefined ? cell : { ...cell, value: { kind: 'text', text: `${mark}${rest}` } };
  });
  return { ...sheet, cells };
}

/** Values that a workbook can hold as they are, dates and error values among them, are refused again without words. */
function markOf(value: CellValue, words: CopyWords['unread']): string | undefined {
  if (value.kind === 'uncalculated' || value.kind === 'unreadable') return words[value.kind];
  return value.kind === 'error' && !isExcelError(value.text) ? words.error : undefined;
}

/** Lines of delimited text with a separator too many: in a workbook, nothing would tell that their cells have moved. */
function shiftedRows({ source, name }: Sheet, findings: readonly Finding[]): ReadonlySet<number> {
  const rows = findings
    .filter(({ code, where }) => SHIFTED.has(code) && where.file === source.path && where.sheet === name)
    .map(({ where }) => Number(/\d+$/.exec(where.cell)?.[0]));
  return new Set(rows);
}

const SHIFTED: ReadonlySet<string> = new Set(['row/too-many-fields']);
