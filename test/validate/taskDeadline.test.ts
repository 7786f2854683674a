/** Every way in which the plans of the registry set a deadline, ways of other plans, and texts that say no one thing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { TaskDeadline } from '../../src/domain/taskDeadline.ts';
import { readTaskDeadline } from '../../src/validate/taskDeadline.ts';

const by = (last: string): TaskDeadline => ({ kind: 'by', last, keptUp: false });
const keptUp = (last: string): TaskDeadline => ({ kind: 'by', last, keptUp: true });
const monthly = (day = 0): TaskDeadline => ({ kind: 'recurring', every: 'month', day });
const from = (day: string): TaskDeadline => ({ kind: 'continuous', from: day });
const always = from('');
const conditional: TaskDeadline = { kind: 'conditional' };
const unread: TaskDeadline = { kind: 'unread' };

const REGISTRY: readonly [string, TaskDeadline][] = [
  ['', { kind: 'none' }],
  ['Hoàn thành trong tháng 6/2023', by('2023-06-30')],
  ['Hoàn thành trước ngày 30/6/2023 và duy trì thực hiện thường xuyên', keptUp('2023-06-30')],
  ['Hàng tháng', monthly()],
  ['Ngày 22 hàng tháng', monthly(22)],
  ['Quý II/2024', by('2024-06-30')],
  ['Sau khi có hướng dẫn của Bộ Thông tin và Truyền thông', conditional],
  ['Sau khi kết quả khám sức khỏe điện tử được kết nối', conditional],
  ['Sau khi tỉnh triển khai', conditional],
  ['Theo Nghị quyết 50/NQ-CP và Nghị định 107/2021/NĐ-CP', conditional],
  ['Theo Quyết định 766/QĐ-TTg', conditional],
  ['Theo lộ trình của Bộ Tài nguyên và Môi trường', conditional],
  ['Theo lộ trình hướng dẫn của Cục C06', conditional],
  ['Tháng 02/2024', by('2024-02-29')],
  ['Tháng 12/2023', by('2023-12-31')],
  ['Tháng 12/2024', by('2024-12-31')],
  ['Tháng 3/2024', by('2024-03-31')],
  ['Tháng 4/2024', by('2024-04-30')],
  ['Tháng 6/2023', by('2023-06-30')],
  ['Tháng 6/2024', by('2024-06-30')],
  ['Tháng 7/2023', by('2023-07-31')],
  ['Tháng 9/2023', by('2023-09-30')],
  ['Thường xuyên', always],
  ['Thực hiện thường xuyên', always],
  ['Trong năm 2023', by('2023-12-31')],
  ['Trong năm 2024', by('2024-12-31')],
  ['Trong tháng 6/2023', by('2023-06-30')],
  ['Trước 30/6/2023', by('2023-06-30')],
  ['Trước ngày 15/7/2023', by('2023-07-15')],
  ['Tại 100% cơ sở; duy trì thực hiện thường xuyên', always],
  ['Từ tháng 01/2024 và thực hiện thường xuyên', from('2024-01-01')],
  ['Từ tháng 5/2023 và thực hiện thường xuyên', from('2023-05-01')],
  ['Xong trước 15/6/2023; duy trì thực hiện thường xuyên', keptUp('2023-06-15')],
];

describe('the plans of the registry', () => {
  test.each(REGISTRY)('%s', (text, deadline) => expect(readTaskDeadline(text)).toEqual(deadline));

  test('set no deadline that is not among these', () => {
    const table = readFileSync(join(import.meta.dirname, '../../data/registry/tasks.csv'), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
    const texts = new Set(data.map(({ deadline = '' }) => deadline));
    expect([...texts].sort()).toEqual(REGISTRY.map(([text]) => text).sort());
  });
});

describe('other plans', () => {
  test.each([
    ['30/6/2023', by('2023-06-30')],
    ['Ngày 15/7/2023', by('2023-07-15')],
    ['Đến ngày 15/7/2023', by('2023-07-15')],
    ['Chậm nhất là ngày 15/7/2023', by('2023-07-15')],
    ['Chậm nhất 15/7/2023', by('2023-07-15')],
    ['Không quá ngày 15/7/2023', by('2023-07-15')],
    ['Hoàn thành trước ngày 15 tháng 7 năm 2023.', by('2023-07-15')],
    ['Nhập xong dữ liệu tại 3 cấp trước ngày 15/7/2023', by('2023-07-15')],
    [
      'Triển khai tại 100% cơ sở giáo dục xong trước 15/6/2023; duy trì thực hiện thường xuyên',
      keptUp('2023-06-15'),
    ],
    ['Quý 3 năm 2025', by('2025-09-30')],
    ['Đến hết quý III/2025', by('2025-09-30')],
    ['Đến hết năm 2025', by('2025-12-31')],
    ['Cuối năm 2025', by('2025-12-31')],
    ['6 tháng đầu năm 2025', by('2025-06-30')],
    ['6 tháng cuối năm 2025', by('2025-12-31')],
    ['Năm 2025', by('2025-12-31')],
    ['Từ 01/5/2025 đến 30/9/2025', by('2025-09-30')],
    ['Hằng tháng', monthly()],
    ['Trước ngày 15 hàng tháng', monthly(15)],
    ['Định kỳ hàng quý', { kind: 'recurring', every: 'quarter', day: 0 }],
    ['Hằng năm', { kind: 'recurring', every: 'year', day: 0 }],
    ['Hàng tuần', { kind: 'recurring', every: 'week', day: 0 }],
    ['Định kỳ 6 tháng', { kind: 'recurring', every: 'half', day: 0 }],
    ['Thường xuyên, liên tục', always],
    ['Từ tháng 5/2025 trở đi', from('2025-05-01')],
    ['Từ ngày 01/7/2025 và duy trì thường xuyên', from('2025-07-01')],
    ['(thực hiện sau khi có hướng dẫn của Bộ).', conditional],
    ['Ngay sau khi được phê duyệt', conditional],
    ['Khi có yêu cầu', conditional],
    ['Theo tiến độ của Nghị quyết số 50/NQ-CP ngày 08/4/2022', conditional],
    ['-', { kind: 'none' }],
  ] satisfies [string, TaskDeadline][])('%s', (text, deadline) =>
    expect(readTaskDeadline(text)).toEqual(deadline),
  );
});

describe('certainty or nothing', () => {
  test.each([
    ['III/2024', 'a month or a quarter'],
    ['Trước tháng 7/2023', 'the last of June or of July'],
    ['Trước năm 2025', 'the last of 2024 or of 2025'],
    ['Quý II, III/2024', 'two quarters'],
    ['Tháng 6', 'no year'],
    ['Đầu năm 2025', 'no day'],
    ['Giữa tháng 6/2025', 'no day'],
    ['Giai đoạn 2023-2025', 'no day'],
    ['Năm học 2023-2024', 'no calendar year'],
    ['31/6/2023', 'no such day'],
    ['Tháng 13/2023', 'no such month'],
    ['Ngày 32 hàng tháng', 'no such day'],
    ['Ngày 5 hàng quý', 'the fifth of which month'],
    ['Từ tháng 5/2023', 'a beginning without an end'],
    ['Sau khi tỉnh triển khai, chậm nhất 30/6/2024', 'a condition and a day'],
    ['Tháng 6/2023 trước ngày 15/7/2023', 'two days'],
    ['Đang xin ý kiến', 'no time'],
    ['Sớm nhất có thể; duy trì thường xuyên', 'no time that is known'],
  ])('%s: %s', (text) => expect(readTaskDeadline(text)).toEqual(unread));
});
