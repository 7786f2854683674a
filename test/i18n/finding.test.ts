import { describe, expect, test } from 'vitest';
import { type FindingCode, type FindingParams, finding } from '../../src/domain/finding.ts';
import { describeFinding, describePlace } from '../../src/i18n/finding.ts';

const nowhere = { file: '', sheet: '', cell: '' };

function message(code: FindingCode, params: FindingParams, language: 'vi' | 'en' = 'vi'): string {
  return describeFinding(finding(code, nowhere, params), language).message;
}

test('the whole of one finding', () => {
  const found = finding(
    'cell/ambiguous-number',
    { file: '2023-09/binh-long.xlsx', sheet: 'Phụ lục 02', cell: 'F17' },
    { shown: '1.25', first: '1,25', second: '1250' },
    [{ file: '2023-09/binh-long.xlsx', sheet: 'Phụ lục 02', cell: 'F18' }],
  );
  expect(describeFinding(found, 'vi')).toEqual({
    title: 'Số đọc được theo hai cách',
    message:
      'Đọc được "1.25". Không rõ dấu chấm, dấu phẩy là phần thập phân hay phân cách hàng nghìn: có thể là 1,25 hoặc 1250.',
    hint: 'Đối chiếu với số gốc rồi ghi lại. Số nguyên viết liền, ví dụ 1250; phần thập phân chỉ có ở cột tỷ lệ, cột điểm.',
    place: '2023-09/binh-long.xlsx, trang "Phụ lục 02", ô F17',
    also: ['2023-09/binh-long.xlsx, trang "Phụ lục 02", ô F18'],
  });
});

describe('values are written for the reader', () => {
  test.each<[FindingCode, FindingParams, string, string]>([
    [
      'rule/stated-total-differs',
      { stated: '4.182', computed: '4270' },
      'Dòng tổng ghi 4.182. Cộng các dòng ra 4.270; trang công bố không dùng dòng tổng.',
      'The total row states "4.182". Adding the rows gives 4,270; the published site does not use the total row.',
    ],
    [
      'rule/stated-percent-differs',
      { stated: '65%', computed: '64.70812' },
      'Tệp ghi tỷ lệ 65%. Lấy tử số chia mẫu số ra 64,7081%; trang công bố dùng số tính được.',
      'The file states a rate of "65%". Dividing the parts gives 64.7081%; the published site shows the computed one.',
    ],
    [
      'rule/stated-percent-unread',
      { stated: '50/100', computed: '50.0000' },
      'Không đọc được tỷ lệ ghi sẵn "50/100" thành phần trăm nên không đối chiếu được; lấy tử số chia mẫu số ra 50%, là số trang công bố dùng.',
      'The stated rate "50/100" cannot be read as a percentage and was not compared; dividing the parts gives 50%, which the published site shows.',
    ],
    [
      'rule/equation-fails',
      {
        first: '900 + 150',
        first_sum: '1050',
        first_name: 'Đúng hạn + Quá hạn',
        first_name_en: 'On time + Overdue',
        second: '1000',
        second_name: 'Tiếp nhận',
        second_name_en: 'Received',
      },
      'Hai bên phải bằng nhau nhưng lại khác nhau: Đúng hạn + Quá hạn là 900 + 150 = 1.050, còn Tiếp nhận là 1000.',
      'Both sides should be equal and are not: On time + Overdue is "900 + 150" = 1,050, and Received is "1000".',
    ],
    [
      'rule/exceeds-total',
      {
        first: '07 + 04',
        first_sum: '11',
        first_name: `${'Cơ sở khám chữa bệnh '.repeat(6)}+ Trạm y tế`,
        second: '7',
        second_name: 'Cơ sở',
      },
      `Phần không được lớn hơn tổng: ${'Cơ sở khám chữa bệnh '.repeat(6)}+ Trạm y tế là 07 + 04 = 11, còn Cơ sở là 7.`,
      `A part cannot be more than the whole: ${'Cơ sở khám chữa bệnh '.repeat(6)}+ Trạm y tế is "07 + 04" = 11, and Cơ sở is "7".`,
    ],
    [
      'rule/exceeds-total',
      { first: '300', second: '200' },
      'Phần không được lớn hơn tổng: 300 so với 200.',
      'A part cannot be more than the whole: "300" against "200".',
    ],
    [
      'cell/marks-misused',
      { shown: '1,234,567', first: '1234567' },
      'Đọc được "1,234,567". Dấu chấm, dấu phẩy ở đây không theo cách viết số của cột này; có lẽ là 1234567.',
      'The cell says "1,234,567". Dots and commas do not stand here as this column writes numbers; this is probably 1234567.',
    ],
    [
      'cell/thousands-as-decimal',
      { shown: '1,25', first: '1.250', second: '1250' },
      'Đọc được "1,25". Số đếm phải là số nguyên. Có thể Excel đang dùng dấu chấm làm dấu thập phân, nên khi gõ 1.250 thì Excel không hiểu là 1250.',
      'The cell says "1,25". A count must be whole. Excel may be using the dot as its decimal mark, so that 1.250 as typed was not taken for 1250.',
    ],
    [
      'source/parent-and-children-disagree',
      { stated: '18381', computed: '18380.5' },
      'Số của đơn vị cấp trên là 18.381, khác với tổng của các đơn vị trực thuộc là 18.380,5.',
      'The figure of the unit above, 18,381, differs from the sum of the units below it, 18,380.5.',
    ],
    [
      'source/implausible-jump',
      { shown: '12.500', first: '1100', second: '1400' },
      'Đọc được "12.500". Số này khác xa các kỳ trước; theo các kỳ đó thì vào khoảng từ 1.100 đến 1.400.',
      'The cell says "12.500". This is far from the periods before, by which it would be about 1,100 to 1,400.',
    ],
    [
      'registry/target-beyond-available',
      { stated: '5000', computed: '4200' },
      'Chỉ tiêu giao là 5.000, nhiều hơn số hiện có để thực hiện là 4.200, nên không thể đạt đủ.',
      'The target, 5,000, is more than there is to reach it with, 4,200, so it cannot be reached.',
    ],
    [
      'registry/deadline-before-document',
      { first: '2023-09-12', second: '2023-09-20' },
      'Hạn 12/9/2023 đến trước ngày của văn bản đặt ra nó, là 20/9/2023.',
      'The deadline, 12 Sep 2023, is earlier than the document that sets it, 20 Sep 2023.',
    ],
    [
      'report/late',
      { due: '2023-09-12', received: '2023-09-15' },
      'Báo cáo được nhận ngày 15/9/2023 sau hạn nộp là 12/9/2023; số liệu vẫn được dùng.',
      'The report arrived on 15 Sep 2023, after the day on which it was due, 12 Sep 2023; its figures are used all the same.',
    ],
    [
      'report/missing',
      { unit: 'Phường Mẫu', unit_en: 'Mau ward', period: '2023-09', due: '2023-10-12' },
      'Chưa nhận được báo cáo tháng 9/2023 của Phường Mẫu; hạn nộp là 12/10/2023.',
      'No report of Mau ward for September 2023 has arrived; it was due on 12 Oct 2023.',
    ],
    [
      'report/early',
      { period: '2023-Q3', received: '2023-09-15' },
      'Báo cáo được nhận ngày 15/9/2023 khi kỳ quý III/2023 chưa kết thúc, nên có thể còn thiếu những ngày cuối kỳ.',
      'The report arrived on 15 Sep 2023, before Q3 2023 had ended, so the last days may be missing.',
    ],
    [
      'source/copied-from-last-period',
      { count: '1024', period: '2023-08' },
      'Có 1.024 số liệu giống hệt báo cáo tháng 8/2023; có thể số cũ đã được chép lại.',
      'Figures (1,024) are exactly those of August 2023; old numbers may have been copied.',
    ],
    [
      'file/name-disagrees',
      { what: 'period', named: '2023-06-20_2023-09-20', declared: '2023-09' },
      'Tên tệp hoặc thư mục ghi một kỳ (20/6/2023–20/9/2023), còn danh sách hoặc nội dung tệp ghi kỳ khác (tháng 9/2023).',
      'The name of the file or folder says one period (20 Jun 2023 – 20 Sep 2023), and the list or the content says another (September 2023).',
    ],
    [
      'sheet/declared-otherwise',
      { what: 'period', shown: 'Tháng 8 năm 2023', declared: '2023-09' },
      'Trang ghi một kỳ (Tháng 8 năm 2023), còn danh sách tệp nộp khai kỳ khác (tháng 9/2023), nên không biết số liệu thuộc về đâu.',
      'The sheet says one period (Tháng 8 năm 2023), and the list of files received declares another (September 2023), so it is unknown where the figures belong.',
    ],
    [
      'sheet/declared-otherwise',
      { what: 'unit', shown: '2023', declared: 'Phường Mẫu', declared_en: 'Mau ward' },
      'Trang ghi một đơn vị (2023), còn danh sách tệp nộp khai đơn vị khác (Phường Mẫu), nên không biết số liệu thuộc về đâu.',
      'The sheet says one unit (2023), and the list of files received declares another (Mau ward), so it is unknown where the figures belong.',
    ],
    [
      'sheet/unrecognised',
      { form: 'Biểu hằng tháng', form_en: 'Monthly form', header: 'Tổng số' },
      'Trang này không khớp với biểu mẫu nào. Gần nhất là "Biểu hằng tháng", nhưng còn thiếu: "Tổng số".',
      'The sheet matches no form. The nearest is "Monthly form", but it lacks: "Tổng số".',
    ],
    [
      'row/duplicate-different',
      { first: '1.250', second: '1250.5' },
      'Cùng một đơn vị, một kỳ, một chỉ tiêu nhưng có hai số khác nhau: 1.250 và 1250.5; không dùng số nào.',
      'One unit, one period and one measure have two different numbers: 1.250 and 1250.5; neither is used.',
    ],
    [
      'correction/applied',
      { first: '118', second: '', reason: 'Ghi nhầm cột.', reason_en: 'Wrong column.' },
      'Tệp ghi "118", nhưng theo đính chính thì coi như để trống; lý do: Ghi nhầm cột.',
      'The file says "118", but by a correction it counts as empty; reason: Wrong column.',
    ],
    [
      'file/corrupt',
      { reason: 'wrong-checksum', part: 'xl/workbook.xml' },
      'Tệp không còn nguyên vẹn nên không đọc được: một phần bên trong đã bị thay đổi sau khi lưu (phần "xl/workbook.xml" bên trong tệp).',
      'The file is not intact and cannot be read: a part inside has changed since it was saved (part "xl/workbook.xml" inside the file).',
    ],
    [
      'registry/invalid-value',
      { shown: '2023-13-01', field: 'from', reason: 'date' },
      'Đọc được "2023-13-01". Cột hoặc mục "from" chưa dùng được: ngày phải ghi năm-tháng-ngày, như 2023-09-20, và phải là ngày có thật.',
      'It says "2023-13-01". The column or entry "from" cannot be used: a day is written year-month-day, such as 2023-09-20, and must exist.',
    ],
    [
      'file/too-large',
      { unit: 'bytes', limit: '20971520' },
      'Tệp lớn hơn mức cho phép (dung lượng tối đa 20 MB).',
      'The file is larger than allowed (size: at most 20 MB).',
    ],
    [
      'file/too-large',
      { unit: 'entries', limit: '2000' },
      'Tệp lớn hơn mức cho phép (số phần bên trong tối đa 2.000).',
      'The file is larger than allowed (parts inside: at most 2,000).',
    ],
    [
      'file/inflates-too-much',
      { limit: '67108864' },
      'Khi mở ra, nội dung tệp lớn hơn mức cho phép (tối đa 64 MB).',
      'Once opened, the file holds more than allowed (at most 64 MB).',
    ],
    [
      'file/inflates-too-much',
      { limit: '1000' },
      'Khi mở ra, nội dung tệp lớn hơn mức cho phép (tối đa 1.000 byte).',
      'Once opened, the file holds more than allowed (at most 1,000 bytes).',
    ],
  ])('%s %#', (code, params, vi, en) => {
    expect(message(code, params, 'vi')).toBe(vi);
    expect(message(code, params, 'en')).toBe(en);
  });

  test.each<[FindingCode, FindingParams, string]>([
    ['report/late', { due: 'hôm qua', received: '2023-02-30' }, 'ngày 2023-02-30 sau hạn nộp là hôm qua'],
    [
      'source/copied-from-last-period',
      { period: '2023-13', count: 'x' },
      'Có x số liệu giống hệt báo cáo 2023-13',
    ],
    ['cell/beyond-maximum', { shown: '6861', limit: '1e3' }, 'mức cao nhất có thể, là 1e3'],
  ])('and quoted where they are not what they should be: %s', (code, params, said) => {
    expect(message(code, params)).toContain(said);
  });
});

describe('a remedy speaks of what is wrong and of nothing else', () => {
  const hint = (code: FindingCode, params: FindingParams, language: 'vi' | 'en' = 'vi') =>
    describeFinding(finding(code, nowhere, params), language).hint;

  test('an old font is shown in its own letters', () => {
    expect(hint('file/legacy-font', { font: 'TCVN3' })).toContain('không phải "§¬n vÞ"');
    expect(hint('file/legacy-font', { font: 'VNI' })).toContain('không phải "Ñôn vò"');
    expect(hint('file/legacy-font', { font: 'VNI' }, 'en')).toContain('not "Ñôn vò"');
    expect(hint('file/legacy-font', {})).not.toContain('không phải');
  });

  test.each<FindingCode>(['file/name-disagrees', 'sheet/declared-otherwise'])('%s', (code) => {
    expect(hint(code, { what: 'period' })).toContain('2023-09');
    expect(hint(code, { what: 'unit' })).not.toContain('2023-09');
    expect(hint(code, { what: 'unit' }, 'en')).not.toContain('2023-09');
  });

  test('a rate is never told to become a count', () => {
    const marks = hint('cell/marks-misused', { shown: '54.9', first: '54,9' });
    expect(marks).toContain('ghi 54,9.');
    const params = { shown: '54.321', first: '54,321', second: '54321' };
    expect(hint('cell/ambiguous-number', params)).not.toContain('54321');
  });
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
