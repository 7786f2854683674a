/**
 * The rule of an input cell as spreadsheet programs know it: what may be typed, what is said when the cell is chosen,
 * and what is said when something else is typed. Signs that the form knows may stand instead of a number.
 */

import type ExcelJS from 'exceljs';
import { formatDay } from '../../i18n/date.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { InputRule } from './cells.ts';
import { figureCondition, figureWords } from './figureRule.ts';
import type { ListRanges } from './lists.ts';

const LONGEST_REMARK = 1000;

/** `address`: the first cell of the range to which the rule belongs. Undefined where there is nothing to choose from. */
export function dataValidation(
  rule: InputRule,
  address: string,
  lists: ListRanges,
): ExcelJS.DataValidation | undefined {
  switch (rule.kind) {
    case 'figure': {
      const formula = signOr(address, figureCondition(rule, address), lists);
      return { type: 'custom', formulae: [formula], ...told(figureWords(rule)) };
    }
    case 'any-figure':
      return {
        type: 'custom',
        formulae: [signOr(address, `ISNUMBER(${address})`, lists)],
        ...told({
          title: 'Giá trị',
          prompt: 'Ghi một số, không kèm đơn vị tính. Tỷ lệ ghi theo phần trăm: 54,9.',
          error: 'Ô này chỉ nhận một số, không kèm chữ. Ví dụ: 1250 hoặc 54,9.',
        }),
      };
    case 'fraction':
      return {
        type: 'custom',
        formulae: [signOr(address, `ISNUMBER(FIND("/",${address}))`, lists)],
        ...told({
          title: 'Đã làm/phải làm',
          prompt: 'Ghi hai số cách nhau bằng dấu gạch chéo, ví dụ 13.236/27.410.',
          error: 'Ghi hai số cách nhau bằng dấu gạch chéo, ví dụ 13.236/27.410.',
        }),
      };
    case 'day':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [new Date(`${rule.from}T00:00:00Z`)],
        ...told({
          title: 'Ngày chốt số liệu',
          prompt: `Ngày/tháng/năm. Để trống nghĩa là ngày ${formatDay(rule.otherwise, 'vi')}.`,
          error: `Ghi ngày/tháng/năm, từ ${formatDay(rule.from, 'vi')} trở đi, ví dụ ${formatDay(rule.otherwise, 'vi')}.`,
        }),
      };
    case 'choice': {
      const range = lists[rule.list];
      if (!range) return undefined;
      return {
        type: 'list',
        formulae: [range],
        ...told({
          title: 'Chọn trong danh sách',
          prompt: 'Bấm mũi tên ở góc ô để chọn.',
          error: 'Hãy chọn một mục có trong danh sách: bấm mũi tên ở góc ô.',
        }),
      };
    }
    case 'words':
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [LONGEST_REMARK],
        ...told({
          title: 'Ghi ngắn gọn',
          prompt: 'Không ghi họ tên, số căn cước, số điện thoại, thư điện tử của bất kỳ ai.',
          error: `Ô này chỉ nhận tối đa ${formatNumber(LONGEST_REMARK, 0, 'vi')} ký tự. Hãy ghi ngắn hơn.`,
        }),
      };
  }
}

export function numberFormat(rule: InputRule): string {
  switch (rule.kind) {
    case 'figure':
      return rule.whole ? '#,##0' : 'General';
    case 'day':
      return 'dd/mm/yyyy';
    case 'fraction':
    case 'words':
      return '@';
    case 'any-figure':
    case 'choice':
      return 'General';
  }
}

function signOr(address: string, number: string, { signs }: ListRanges): string {
  return signs ? `OR(ISNUMBER(MATCH(${address},${signs},0)),${number})` : number;
}

function told({ title, prompt, error }: { title: string; prompt: string; error: string }) {
  return {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Chưa ghi được',
    error,
  };
}
