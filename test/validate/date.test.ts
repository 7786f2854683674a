import { expect, test } from 'vitest';
import { readDayText, readPeriod } from '../../src/validate/date.ts';

test.each([
  ['20/9/2023', '2023-09-20'],
  ['08/9/2023', '2023-09-08'],
  ['20-09-2023', '2023-09-20'],
  ['20.9.2023', '2023-09-20'],
  ['2023-09-20', '2023-09-20'],
  ['ngày 12 tháng 6 năm 2023', '2023-06-12'],
  ['31/9/2023', undefined],
  ['9/20/2023', undefined],
  ['20/9/23', undefined],
  ['tháng 9', undefined],
  ['', undefined],
])('day "%s" is %s', (text, day) => expect(readDayText(text)).toBe(day));

test.each([
  ['Tháng 9/2023', '2023-09'],
  ['Tháng 01/2026', '2026-01'],
  ['09/2023', '2023-09'],
  ['Quý II/2024', '2024-Q2'],
  ['9 tháng đầu năm 2023', '2023-9T'],
  ['09 tháng đầu năm 2023', '2023-9T'],
  ['6 tháng đầu năm 2023', '2023-H1'],
  ['6 tháng cuối năm 2023', '2023-H2'],
  ['Năm 2023', '2023'],
  ['2023-06-20/2023-09-20', '2023-06-20/2023-09-20'],
  ['20/6/2023 - 20/9/2023', '2023-06-20/2023-09-20'],
  ['từ 20/6/2023 đến 20/9/2023', '2023-06-20/2023-09-20'],
  ['Tháng 13/2023', undefined],
  ['20/9/2023 - 20/6/2023', undefined],
  ['gần đây', undefined],
])('period "%s" is %s', (text, id) => expect(readPeriod({ kind: 'text', text })?.id).toBe(id));
