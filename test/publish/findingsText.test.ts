import { describe, expect, test } from 'vitest';
import { type Finding, type FindingParams, finding } from '../../src/domain/finding.ts';
import { findingsText } from '../../src/publish/findingsText.ts';

const FILE = '2023-09/bao-cao.xlsx';
const at = (cell: string, sheet = 'Phụ lục', file = FILE) => ({ file, sheet, cell });
const ambiguous = (row: number) =>
  finding('cell/ambiguous-number', at(`F${row}`), { shown: '1.25', first: '1,25', second: '125' });
const notice = finding('row/subtotal-skipped', at('A3'), { shown: 'Cộng' });
const disagree = finding('source/sources-disagree', at('C4'), { first: '1', second: '2' }, [
  at('C9'),
  at('D2', '', 'khac.csv'),
]);

test('the whole of it', () => {
  const elsewhere = finding('file/empty', { file: 'trong.csv', sheet: '', cell: '' });
  const rows = Array.from({ length: 12 }, (_, index) => ambiguous(17 + index));
  expect(findingsText([notice, disagree, ...rows, elsewhere], 'vi')).toBe(
    [
      '2023-09/bao-cao.xlsx',
      '════════════════════',
      '12 lỗi, 1 cảnh báo, 1 ghi nhận',
      '',
      '  Phải sửa (12)',
      '',
      '  • Số đọc được theo hai cách',
      '    – trang "Phụ lục", ô F17: Đọc được "1.25". Không rõ dấu chấm, dấu phẩy là phần thập phân hay phân cách hàng nghìn: có thể là 1,25 hoặc 125.',
      '      và 11 chỗ nữa như vậy: F18–F28',
      '    → Đối chiếu với số gốc rồi ghi lại. Số nguyên viết liền, ví dụ 1250; phần thập phân chỉ có ở cột tỷ lệ, cột điểm.',
      '',
      '  Nên xem lại (1)',
      '',
      '  • Hai nguồn ghi khác nhau',
      '    – trang "Phụ lục", ô C4: Cùng một số liệu nhưng hai nơi ghi khác nhau: 1 và 2.',
      '      ↔ trang "Phụ lục", ô C9',
      '      ↔ khac.csv, ô D2',
      '    → Đối chiếu hai nguồn, thống nhất một số với nơi gửi rồi sửa ở nguồn sai.',
      '',
      '  Để biết (1)',
      '',
      '  • Dòng cộng không tính thêm',
      '    – trang "Phụ lục", ô A3: Dòng "Cộng" cộng các dòng khác lại, nên chỉ dùng để đối chiếu, không tính thêm lần nữa.',
      '    → Không cần sửa nếu đúng là dòng cộng. Nếu là số liệu riêng thì ghi tên đơn vị hoặc tên mục.',
      '',
      '',
      'trong.csv',
      '═════════',
      '1 lỗi, 0 cảnh báo, 0 ghi nhận',
      '',
      '  Phải sửa (1)',
      '',
      '  • Tệp trống',
      '    – Tệp không có nội dung. Cần ít nhất dòng tiêu đề và một dòng số liệu.',
      '    → Kiểm tra xem đã lưu đúng tệp chưa rồi nộp lại tệp có số liệu.',
      '',
      '',
      '13 lỗi, 1 cảnh báo, 1 ghi nhận',
    ].join('\n'),
  );
});

test('says when there is nothing to say', () => {
  expect(findingsText([], 'vi')).toBe('Không có điều gì cần xem lại.');
  expect(findingsText([], 'en')).toBe('Nothing needs a second look.');
});

test('a finding of no file has a heading too', () => {
  const missing = finding('report/missing', { file: '', sheet: '', cell: '' }, { period: '2023-09' });
  expect(findingsText([missing], 'vi')).toMatch(/^Không thuộc tệp nào\n/);
  expect(findingsText([missing], 'en')).toContain(
    '  • Report is missing\n    – No report for September 2023',
  );
});

test('a hundred findings of one kind are one entry', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => ambiguous(index + 1));
  const text = findingsText(hundred, 'en');
  expect(text.split('\n').length).toBeLessThan(15);
  expect(text).toContain('and 99 more like this: F2–F100');
});

test('what is mended in the same way stands together, with the remedy once', () => {
  const missing = (unit: string) =>
    finding('report/missing', { file: 'list.csv', sheet: '', cell: '' }, { unit, period: '2023-09' });
  const percent = (cell: string) =>
    finding('rule/stated-percent-differs', at(cell, '', 'list.csv'), { stated: '65%', computed: '64.7' });
  expect(
    findingsText([missing('A'), percent('C2'), missing('B')], 'en')
      .split('\n')
      .slice(3, -3),
  ).toEqual([
    '',
    '  To be checked (3)',
    '',
    '  • Report is missing',
    '    – No report of A for September 2023 has arrived.',
    '    – No report of B for September 2023 has arrived.',
    '    → Ask the unit for the report; once it is here, add the file and a line to the list of files received.',
    '',
    '  • Stated rate differs from the computed one',
    '    – cell C2: The file states a rate of "65%". Dividing the parts gives 64.7%; the published site shows the computed one.',
    '    → Check both parts of the ratio; if they are right, correct the rate or let Excel compute it.',
  ]);
});

describe('fits the terminal', () => {
  test.each([40, 60, 100])('of %i columns', (width) => {
    const lines = findingsText([ambiguous(1), notice, disagree], 'vi', width).split('\n');
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  test('unless a word is longer than a line', () => {
    const long = finding('cell/not-a-number', at('A1'), { shown: 'x'.repeat(60) });
    expect(findingsText([long], 'vi', 30)).toContain(`"${'x'.repeat(60)}".`);
  });
});

describe('what comes from files cannot act on the terminal', () => {
  const ESC = '\u001b';
  test.each<[string, Finding]>([
    ['file name', finding('file/empty', at('', '', `a${ESC}[2J\u202e\nb.csv`))],
    ['sheet name', finding('sheet/ignored', at('', `S${ESC}]0;x\u0007\u2066`))],
    ['cell', finding('cell/not-a-number', at(`F1${ESC}[31m`), { shown: '1' })],
    ['shown', finding('cell/not-a-number', at('F1'), { shown: `${ESC}[31m1\u202e\u200b\r\n2` })],
    ['other place', finding('source/sources-disagree', at('F1'), {}, [at('F1', `\u009b31m`, `${ESC}c.csv`)])],
    ...(['header', 'file', 'form', 'part', 'unit', 'reason', 'count', 'due'] as const).map(
      (name): [string, Finding] => [name, oneThatSays(name, `x${ESC}[1A\u202e\u0085y`)],
    ),
  ])('%s', (_, found) => {
    for (const language of ['vi', 'en'] as const) {
      const text = findingsText([found], language).replaceAll('\n', '');
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(text).toContain('[U+00');
    }
  });
});

test('personal data is never repeated', () => {
  const found = finding('cell/unit-in-number', at('A1', '0912345678', '079203001234.xlsx'), {
    shown: 'a@b.vn',
  });
  expect(findingsText([found], 'vi')).not.toMatch(/0912345678|079203001234|a@b\.vn/);
});

function oneThatSays(name: string, text: string): Finding {
  const codes = {
    header: 'header/missing',
    file: 'file/missing',
    form: 'sheet/unrecognised',
    part: 'file/corrupt',
    unit: 'row/closed-unit',
    reason: 'correction/applied',
    count: 'sheet/external-link',
    due: 'report/late',
  } as const;
  const params: FindingParams = { [name]: text };
  return finding(codes[name as keyof typeof codes], at('A1'), params);
}
