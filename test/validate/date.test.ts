import { expect, test } from 'vitest';
import {
  meansNoDay,
  readDay,
  readDayText,
  readPeriod,
  readPeriodText,
  whyNoDate,
} from '../../src/validate/date.ts';

test.each([
  ['20/9/2023', '2023-09-20'],
  ['08/9/2023', '2023-09-08'],
  ['20-09-2023', '2023-09-20'],
  ['20.9.2023', '2023-09-20'],
  ['2023-09-20', '2023-09-20'],
  ['ngày 12 tháng 6 năm 2023', '2023-06-12'],
  ['hết ngày 15/10/2026', '2026-10-15'],
  ['đến ngày 15/10/2026', '2026-10-15'],
  ['Đến hết ngày 15/10/2026', '2026-10-15'],
  ['tính đến 15/10/2026', '2026-10-15'],
  ['Tính đến ngày 15 tháng 10 năm 2026', '2026-10-15'],
  ['chốt đến ngày 15/10/2026', '2026-10-15'],
  ['10/10/2026 17:00', '2026-10-10'],
  ['10/10/2026 17:00:00', '2026-10-10'],
  ['10/10/2026 17h00', '2026-10-10'],
  ['17h00 ngày 10/10/2026', '2026-10-10'],
  ['17h ngày 10/10/2026', '2026-10-10'],
  ['17:00 ngày 10/10/2026', '2026-10-10'],
  ['17 giờ 00 ngày 10/10/2026', '2026-10-10'],
  ['17 giờ 00 phút ngày 10/10/2026', '2026-10-10'],
  ['10/10/0226', undefined],
  ['10/10/20266', undefined],
  ['10/10/1926', undefined],
  ['10/10/2026 3', undefined],
  ['ngày 10/10', undefined],
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
  ['Quý ba năm 2026', '2026-Q3'],
  ['quý tư/2026', '2026-Q4'],
  ['Quý 3/2026', '2026-Q3'],
  ['Q3/2026', '2026-Q3'],
  ['Q.III/2026', '2026-Q3'],
  ['01/10/2026-31/10/2026', '2026-10'],
  ['từ ngày 20/6/2023 đến hết ngày 20/9/2023', '2023-06-20/2023-09-20'],
  ['Từ 17h00 ngày 14/9/2026 đến 17h00 ngày 14/10/2026', '2026-09-14/2026-10-14'],
  ['III/2026', undefined],
  ['6 tháng năm 2026', undefined],
  ['6 tháng 2026', undefined],
  ['Tháng ... năm 2026', undefined],
  ['Tháng 10/0226', undefined],
  ['Tháng 10/20266', undefined],
  ['0226-10', undefined],
  ['Quý V/2026', undefined],
  ['Tháng 13/2023', undefined],
  ['20/9/2023 - 20/6/2023', undefined],
  ['gần đây', undefined],
])('period "%s" is %s', (text, id) => expect(readPeriod({ kind: 'text', text })?.id).toBe(id));

test('a month or quarter without a year takes that of the sheet', () => {
  const within = readPeriodText('2026');
  expect(readPeriodText('Quý ba', within)?.id).toBe('2026-Q3');
  expect(readPeriodText('III', within)).toBe(undefined);
  expect(readPeriodText('Tháng 10/20266', within)).toBe(undefined);
});

test('date cells of another century are a slip', () => {
  expect(readDay({ kind: 'date', iso: '2026-10-10', text: '2026-10-10' })).toBe('2026-10-10');
  expect(readDay({ kind: 'date', iso: '0226-10-10', text: '0226-10-10' })).toBe(undefined);
  expect(readPeriod({ kind: 'date', iso: '1926-10-01', text: '1926-10-01' })).toBe(undefined);
});

test.each([
  ['31/9/2026', 'cell/impossible-date'],
  ['10/13/2026', 'cell/impossible-date'],
  ['31/9/2026 - 5/10/2026', 'cell/impossible-date'],
  ['20/9/2026 - 20/6/2026', 'cell/impossible-date'],
  ['ngày 31 tháng 2 năm 2026', 'cell/impossible-date'],
  ['17h00 ngày 31/9/2026', 'cell/impossible-date'],
  ['10/10/0226', 'cell/impossible-date'],
  ['0226-10-10', 'cell/impossible-date'],
  ['Tháng 13/2026', 'cell/impossible-date'],
  ['Tháng 10/20266', 'cell/impossible-date'],
  ['Quý 5/2026', 'cell/impossible-date'],
  ['', 'cell/impossible-date'],
  ['5/10/26', 'cell/unread-date'],
  ['ngày 10/10', 'cell/unread-date'],
  ['10/2026', 'cell/unread-date'],
  ['10/10/2026', 'cell/unread-date'],
  ['Oct-26', 'cell/unread-date'],
  ['III/2026', 'cell/unread-date'],
  ['6 tháng năm 2026', 'cell/unread-date'],
  ['đến nay', 'cell/unread-date'],
])('"%s" is refused as %s', (text, code) => expect(whyNoDate(text)).toBe(code));

test.each([
  ['x', true],
  ['-', true],
  ['–', true],
  ['', true],
  ['…', true],
  ['không', false],
  ['20/9', false],
])('"%s" means that there is no day: %s', (text, expected) => expect(meansNoDay(text)).toBe(expected));
