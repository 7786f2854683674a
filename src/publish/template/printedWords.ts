/**
 * What offices print in columns that carry no data: order numbers, units of measure, official codes, and what the
 * plan says of a task. A column is known by the usual words of its header; any other stays empty for remarks.
 */

import type { Fact } from './facts.ts';
import type { TemplateRow } from './rows.ts';

/** Undefined where the column is for remarks. `fact`: the first figure of the row. */
export function printedWords(header: string, row: TemplateRow, fact: Fact | undefined): string | undefined {
  const words = header.normalize('NFC').toLowerCase();
  const said = (pattern: RegExp) => pattern.test(words);
  if (said(/^(stt|tt|số tt|số thứ tự)$/)) return String(row.ordinal);
  if (said(/^(đơn vị tính|đvt)$/)) return fact?.measure.unit_vi ?? '';
  if (said(/^mã trên cổng/)) return row.unit.portal_code;
  if (said(/^mã (đơn vị|hành chính)/)) return row.unit.code;
  if (!row.task) return undefined;
  if (said(/^(nội dung|tên) nhiệm vụ|^nhiệm vụ|^nội dung$/)) return row.task.title_vi;
  if (said(/chủ trì|thực hiện$/)) return row.task.lead;
  if (said(/phối hợp/)) return row.task.coordinators;
  if (said(/sản phẩm/)) return row.task.product;
  if (said(/thời hạn|thời gian|^hạn/)) return row.task.deadline;
  return undefined;
}
