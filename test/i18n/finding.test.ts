import { describe, expect, test } from 'vitest';
import { FINDING_SEVERITY, type FindingCode, finding } from '../../src/domain/finding.ts';
import { describeFinding, describePlace, findingTitle } from '../../src/i18n/finding.ts';
import { FINDING_PARAMS } from '../../src/i18n/findingParams.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';

const codes = Object.keys(FINDING_SEVERITY) as FindingCode[];
const cases = codes.flatMap((code) => LANGUAGES.map((language) => ({ code, language })));
const nowhere = { file: '', sheet: '', cell: '' };
const JARGON =
  /\b(schema|null|undefined|parse[dr]?|enum|NaN|array|string|regex|boolean|integer|token|exception|object)\b/i;

describe.each(cases)('$code in $language', ({ code, language }) => {
  const names: readonly string[] = FINDING_PARAMS[code];
  const given = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
  const full = describeFinding(finding(code, nowhere, given), language);
  const bare = describeFinding(finding(code, nowhere), language);

  test('every parameter is said', () => {
    for (const name of names) expect(`${full.message} ${full.hint}`).toContain(`«${name}»`);
  });

  test('words are whole and plain, with and without parameters', () => {
    for (const { title, message, hint } of [full, bare]) {
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      for (const sentence of [message, hint]) {
        expect(sentence).toMatch(/^\p{Lu}.*\.["”]?$/u);
        expect(sentence).not.toMatch(JARGON);
        expect(sentence).not.toMatch(/ {2}|""|\(\)|\s[.,;](?!xlsx|csv)|\.\.$/);
        expect(sentence).toBe(sentence.normalize('NFC'));
      }
    }
  });

  test('says how to mend it', () => {
    expect(full.hint.length).toBeGreaterThan(10);
    expect(findingTitle(code, language)).toBe(full.title);
  });
});

test('the whole of one finding', () => {
  const found = finding(
    'cell/ambiguous-number',
    { file: '2023-09/binh-long.xlsx', sheet: 'Phụ lục 02', cell: 'F17' },
    { shown: '1.25', first: '1,25', second: '125' },
    [{ file: '2023-09/binh-long.xlsx', sheet: 'Phụ lục 02', cell: 'F18' }],
  );
  expect(describeFinding(found, 'vi')).toEqual({
    title: 'Số đọc được theo hai cách',
    message:
      'Đọc được "1.25". Không rõ dấu chấm, dấu phẩy là phần thập phân hay phân cách hàng nghìn: có thể là 1,25 hoặc 125.',
    hint: 'Số đếm viết liền hoặc chấm từng ba chữ số, ví dụ 1250 hoặc 1.250; phần thập phân dùng dấu phẩy, ví dụ 54,9. Nếu đúng ý là số đếm thì ghi 125.',
    place: '2023-09/binh-long.xlsx, trang "Phụ lục 02", ô F17',
    also: ['2023-09/binh-long.xlsx, trang "Phụ lục 02", ô F18'],
  });
});

test('what we computed is written for the reader, what was typed stays as typed', () => {
  const total = finding('rule/stated-total-differs', nowhere, { stated: '4.182', computed: '4270' });
  expect(describeFinding(total, 'vi').message).toBe(
    'Dòng tổng ghi 4.182. Cộng các dòng ra 4.270; trang hiển thị số cộng được.',
  );
  expect(describeFinding(total, 'en').message).toContain('4.182');
  expect(describeFinding(total, 'en').message).toContain('4,270');
  const percent = finding('rule/stated-percent-differs', nowhere, { stated: '65%', computed: '64.70812' });
  expect(describeFinding(percent, 'vi').message).toContain('64,7081%');
});

test('limits in bytes are megabytes, others plain numbers', () => {
  const limit = (params: Record<string, string>) =>
    describeFinding(finding('file/too-large', nowhere, params), 'vi').message;
  expect(limit({ unit: 'bytes', limit: '20971520' })).toBe(
    'Tệp lớn hơn mức cho phép (dung lượng: tối đa 20 MB).',
  );
  expect(limit({ unit: 'entries', limit: '2000' })).toBe(
    'Tệp lớn hơn mức cho phép (phần nhỏ bên trong: tối đa 2.000).',
  );
  const inflated = finding('file/inflates-too-much', nowhere, { limit: '67108864' });
  expect(describeFinding(inflated, 'en').message).toContain('64 MB');
});

test('a finding never repeats what may be personal', () => {
  const found = finding(
    'cell/unit-in-number',
    { file: 'x/079203001234.xlsx', sheet: 'a@b.vn', cell: 'A1' },
    { shown: '0912345678 gọi trước' },
  );
  const { message, place } = describeFinding(found, 'vi');
  expect(message).toContain('"… gọi trước"');
  expect(place).toBe('x/….xlsx, trang "…", ô A1');
});

test.each([
  [{ file: 'a.csv', sheet: '', cell: '' }, 'a.csv', 'a.csv'],
  [{ file: 'a.csv', sheet: '', cell: 'F18:F28' }, 'a.csv, ô F18:F28', 'a.csv, cell F18:F28'],
  [{ file: 'a.csv', sheet: '', cell: '17' }, 'a.csv, dòng 17', 'a.csv, row 17'],
  [{ file: 'a.xlsx', sheet: 'S', cell: 'AB' }, 'a.xlsx, trang "S", cột AB', 'a.xlsx, sheet "S", column AB'],
  [{ file: 'f.yaml', sheet: '', cell: 'columns.2' }, 'f.yaml, mục columns.2', 'f.yaml, entry columns.2'],
  [{ file: 'a\u202eb.csv', sheet: '', cell: '' }, 'a[U+202E]b.csv', 'a[U+202E]b.csv'],
])('place %#', (where, vi, en) => {
  expect(describePlace(where, 'vi')).toBe(vi);
  expect(describePlace(where, 'en')).toBe(en);
});
