/**
 * The rule of a cell for one figure: which numbers it takes, as a condition that a spreadsheet program checks, and how
 * that is said to the person who types. Counts are whole; percentages are typed as the form declares.
 */

import type { InputRule } from './cells.ts';

type FigureRule = Extract<InputRule, { kind: 'figure' }>;

/** True for the numbers that the cell takes. */
export function figureCondition(rule: FigureRule, address: string): string {
  const limit = limitOf(rule);
  const conditions = [
    ...(rule.whole || limit !== undefined ? [`${address}>=0`] : []),
    ...(rule.whole ? [`${address}=INT(${address})`] : []),
    ...(limit === undefined ? [] : [`${address}<=${limit}`]),
  ];
  const number = conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;
  return `IF(ISNUMBER(${address}),${number},FALSE)`;
}

export function figureWords(rule: FigureRule): { title: string; prompt: string; error: string } {
  const limit = limitOf(rule);
  const upTo = limit === undefined ? '' : `, không quá ${decimal(limit)}`;
  const range = limit === undefined ? 'một số' : `số từ 0 đến ${decimal(limit)}`;
  const blank = 'Chưa có số liệu thì để trống.';
  if (rule.whole) {
    return {
      title: 'Số đếm',
      prompt: `Ghi số nguyên từ 0 trở lên${upTo}; đơn vị tính: ${rule.unit}. ${blank}`,
      error: `Ô này chỉ nhận số nguyên từ 0 trở lên${upTo}, ví dụ 1250. ${blank}`,
    };
  }
  if (rule.percent === 'points') {
    return {
      title: 'Tỷ lệ phần trăm',
      prompt: `54,9% thì ghi 54,9. Từ 1% trở xuống thì ghi kèm dấu %, ví dụ 0,5%. ${blank}`,
      error: `Ô này chỉ nhận ${range}, ví dụ 54,9. ${blank}`,
    };
  }
  if (rule.percent === 'fraction') {
    return {
      title: 'Tỷ lệ viết thập phân',
      prompt: `54,9% thì ghi 0,549. ${blank}`,
      error: `Ô này chỉ nhận ${range}, ví dụ 0,549. ${blank}`,
    };
  }
  return {
    title: 'Số có thể lẻ',
    prompt: `Ghi ${range}; đơn vị tính: ${rule.unit}. ${blank}`,
    error: `Ô này chỉ nhận ${range}, không kèm chữ, ví dụ 12,5. ${blank}`,
  };
}

/** In what one types: 0,549 where percentages are written as fractions. */
function limitOf({ maximum, percent }: FigureRule): number | undefined {
  return maximum !== undefined && percent === 'fraction' ? maximum / 100 : maximum;
}

function decimal(number: number): string {
  return String(number).replace('.', ',');
}
