/**
 * What the guide of a template says, line by line: which unit and period, what to write and what an empty cell means,
 * what is computed, by when and how to send it. Only what this form needs is said.
 */

import type { BlankMeaning, Form, FormColumn } from '../../domain/form.ts';
import { type Period, periodSlug } from '../../domain/period.ts';
import { formatDay } from '../../i18n/date.ts';
import { type InputRule, templateCell } from './cells.ts';
import { dueDayOfForm } from './due.ts';
import { periodWords } from './periods.ts';
import type { SheetPlan } from './plan.ts';
import { emptyMeaning, signMeanings } from './signs.ts';

const MEANING: Readonly<Record<BlankMeaning, string>> = {
  'not-reported': 'chưa có số liệu (không phải số 0)',
  'not-applicable': 'việc này không thuộc đơn vị',
  'no-cases': 'trong kỳ không phát sinh trường hợp nào',
  zero: 'có theo dõi, kết quả bằng 0',
};

/** A heading and what it says. `fileName`: under which the template should come back. */
export function guideLines(plan: SheetPlan, fileName: string): [string, string][] {
  const { form, unit, period, registry } = plan;
  const rules = inputRules(plan);
  const due = dueDayOfForm(form, unit, period, registry);
  const lines: [string, string][] = [
    ['Biểu', form.title.vi],
    ['Đơn vị', unit.name_vi],
    ['Kỳ báo cáo', periodWithDays(period)],
    [
      'Cách điền',
      'Chỉ điền vào ô nền vàng. Bấm vào ô sẽ thấy lời nhắc ghi gì. Các ô khác đã khóa để giữ đúng biểu.',
    ],
  ];
  if (rules.some((rule) => isCount(rule))) {
    lines.push(['Số đếm', 'Ghi số nguyên: 18381 hoặc 18.381. Không ghi đơn vị tính vào ô.']);
  }
  if (rules.some((rule) => rule.kind === 'figure' && rule.percent === 'points')) {
    lines.push(['Tỷ lệ phần trăm', '54,9% thì ghi 54,9. Từ 1% trở xuống thì ghi kèm dấu %: 0,5%.']);
  }
  if (rules.some((rule) => rule.kind === 'figure' && rule.percent === 'fraction')) {
    lines.push(['Tỷ lệ', 'Ghi dạng thập phân: 54,9% thì ghi 0,549.']);
  }
  if (rules.some((rule) => rule.kind === 'fraction')) {
    lines.push(['Hai số trong một ô', 'Ghi số đã làm, dấu gạch chéo, số phải làm: 13.236/27.410.']);
  }
  if (rules.some((rule) => rule.kind === 'day') || form.above.some(({ as }) => as === 'as-of')) {
    lines.push([
      'Ngày chốt số liệu',
      'Ghi ngày/tháng/năm, ví dụ 20/9/2023. Để trống nghĩa là ngày cuối của kỳ báo cáo.',
    ]);
  }
  lines.push(
    ...choiceLines(form),
    ...sinceLines(form),
    ...signLines(form),
    ...computedLines(plan),
    ...pastLines(plan),
  );
  lines.push(
    [
      'Không ghi dữ liệu cá nhân',
      'Không ghi họ tên, số căn cước, số điện thoại, thư điện tử, địa chỉ nhà của bất kỳ ai, kể cả trong ghi chú. Tệp có dữ liệu cá nhân sẽ bị từ chối.',
    ],
    ['Hạn gửi', due ? `Chậm nhất ngày ${formatDay(due, 'vi')}.` : 'Theo văn bản giao báo cáo.'],
    [
      'Cách gửi',
      `Lưu dạng .xlsx, không đặt mật khẩu, rồi gửi tệp cho người tổng hợp số liệu. Người tổng hợp đặt tệp vào thư mục submissions/${periodSlug(period)}. Tên tệp nên để: ${fileName}.`,
    ],
    [
      'Giữ nguyên',
      'Không đổi tên trang, không xóa trang ẩn, không thêm bớt dòng và cột: nhờ vậy tệp được nhận đúng biểu, đúng đơn vị, đúng kỳ.',
    ],
  );
  return lines;
}

function periodWithDays(period: Period): string {
  if (period.kind === 'interval') return periodWords(period);
  return `${periodWords(period)} (từ ${formatDay(period.first, 'vi')} đến ${formatDay(period.last, 'vi')})`;
}

function choiceLines({ columns, sheetName }: Form): [string, string][] {
  const header = (as: FormColumn['as']) => columns.find((column) => column.as === as)?.header ?? '';
  const [measure, category, state] = [header('measure'), header('category'), header('task-state')];
  const lines: [string, string][] = [];
  if (sheetName === 'unit') lines.push(['Các trang', 'Mỗi đơn vị một trang; tên trang là tên đơn vị.']);
  if (sheetName === 'period') lines.push(['Các trang', 'Mỗi tháng một trang; tên trang là tháng.']);
  if (measure)
    lines.push([measure, 'Mỗi dòng một số: chọn chỉ tiêu trong danh sách. Dòng không dùng thì để nguyên.']);
  if (measure && category) {
    lines.push([category, 'Chọn mục thuộc cách chia của chính chỉ tiêu ở dòng ấy; để trống là số chung.']);
  }
  if (state) lines.push([state, 'Chọn trong danh sách. Để trống nghĩa là chưa báo cáo.']);
  return lines;
}

function inputRules(plan: SheetPlan): InputRule[] {
  return plan.columns.flatMap((column) =>
    plan.rows.flatMap((row) => {
      const cell = templateCell(column, row, plan);
      return cell.kind === 'input' ? [cell.rule] : [];
    }),
  );
}

function isCount(rule: InputRule): boolean {
  return rule.kind === 'any-figure' || (rule.kind === 'figure' && rule.whole);
}

function sinceLines(form: Form): [string, string][] {
  return form.columns.flatMap(({ header, since }): [string, string][] => {
    if (since === undefined) return [];
    const from = since === 'year' ? 'đầu năm' : `ngày ${formatDay(since, 'vi')}`;
    return [[header.replaceAll(' › ', ', '), `Ghi số lũy kế từ ${from} đến hết kỳ báo cáo.`]];
  });
}

function signLines(form: Form): [string, string][] {
  const bySense = new Map<string, string[]>();
  for (const [sign, meaning] of signMeanings(form)) {
    bySense.set(MEANING[meaning], [...(bySense.get(MEANING[meaning]) ?? []), `"${sign}"`]);
  }
  return [
    ['Số 0', 'Ghi 0 khi có theo dõi mà kết quả bằng không. Không điền 0 cho đủ ô.'],
    ['Ô trống', `Nghĩa là ${MEANING[emptyMeaning(form)]}.`],
    ...[...bySense].map(([sense, signs]): [string, string] => [signs.join(', '), `Nghĩa là ${sense}.`]),
  ];
}

function computedLines({ form, inTotal }: SheetPlan): [string, string][] {
  const stated = form.columns.filter(({ as }) => as === 'stated-percent' || as === 'stated-remainder');
  const what = [
    ...stated.map(({ header }) => `cột "${header.replaceAll(' › ', ', ')}"`),
    ...(inTotal === undefined ? [] : ['dòng tổng']),
  ];
  if (what.length === 0) return [];
  return [['Tự tính', `Không phải điền ${what.join(', ')}. Các số này chỉ để đối chiếu.`]];
}

function pastLines({ past }: SheetPlan): [string, string][] {
  if (past.length === 0) return [];
  return [
    [
      'Cột "Kỳ trước"',
      'Số đã báo cáo lần gần nhất, chữ nghiêng màu xám ở bên phải, để so sánh khi điền. Không sửa và không in ra.',
    ],
  ];
}
