import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.ts';
import type { Cell, CellValue, Sheet } from '../../../src/domain/sheet.ts';
import { readFile } from '../../../src/ingest/readFile.ts';
import { readFolder } from '../../../src/node/readFolder.ts';
import { findPersonalData, maskPersonalData } from '../../../src/validate/privacy/personalData.ts';

type Content = string | number | Partial<Cell> | undefined;

/** Texts are text cells, numbers typed cells. Every number here is made up. */
function sheetOf(rows: readonly (readonly Content[])[], more: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((content, index): Cell[] => {
      if (content === undefined || content === '') return [];
      const place = { row: at + 1, column: index + 1, formula: false };
      if (typeof content === 'object') return [{ ...place, value: text(''), ...content }];
      return [{ ...place, value: typeof content === 'string' ? text(content) : number(content) }];
    }),
  );
  return { source: { path: 'a.xlsx', hash: '' }, name: 'S', cells, merges: [], hidden: [], ...more };
}

const text = (content: string): CellValue => ({ kind: 'text', text: content });
const number = (content: number): CellValue => ({
  kind: 'number',
  number: content,
  text: String(content),
  percent: false,
});
const codesOf = (...sheets: Sheet[]) =>
  findPersonalData('a.xlsx', sheets).map(({ code }) => code.replace('privacy/', ''));
const codesIn = (content: Content) => codesOf(sheetOf([[content]]));
const codesInCsv = (content: string) =>
  codesOf(sheetOf([[content]], { name: '', fieldCounts: new Map([[1, 1]]) }));

describe('identity numbers', () => {
  test.each([
    ['070200012345'],
    ['CCCD:070200012345'],
    ['Ông A (070200012345), bà B'],
    ['070 200 012 345'],
    ['070.200.012.345'],
    ['0702 0001 2345'],
    ['070-200-012345'],
    ['070\u00A0200\u00A0012\u00A0345'],
    ['0702000\u200B12345'],
    ['\uFF10\uFF17\uFF10\uFF12\uFF10\uFF10\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15'],
    ['0 7 0 2 0 0 0 1 2 3 4 5'],
    ['001099123456/070200012345'],
    ['285123456'],
    ['011234567'],
    ['Số CMND 285 123 456 cấp ngày 01/02/2003'],
    ['CMND: 285.123.456'],
    ['Hộ chiếu số 123456789'],
    ['Chứng minh nhân dân: 285123456'.normalize('NFD')],
    ['Chứng minh nhân dân số 285123456'],
    ['070/200/012345'],
    ['070_200_012345'],
    ['070,200,012345'],
    ['070·200·012345'],
    ['070:200:012345'],
    ['070\u2011200\u2212012345'],
    ['0_7_0_2_0_0_0_1_2_3_4_5'],
    ['07 02 00 01 23 45'],
    ['0070200012345'],
    ['070200012345001099123456'],
    ['\u0660\u0667\u0660\u0662\u0660\u0660\u0660\u0661\u0662\u0663\u0664\u0665'],
    ['𝟎𝟕𝟎𝟐𝟎𝟎𝟎𝟏𝟐𝟑𝟒𝟓'],
  ])('%s', (content) => expect(codesIn(content)).toEqual(['identity-number']));

  test.each([
    ['no such province', '003200012345'],
    ['no such century', '070900012345'],
    ['not born yet', '070299012345'],
    ['thirteen digits', '0702000123456'],
    ['an amount of money', '1.079.201.123.456'],
    ['an amount with spaces', '1 079 201 123 456'],
    ['a long decimal fraction', '0.079201123456'],
    ['a long decimal fraction with a comma', '5,079201123456'],
    ['numbers of dossiers', '000.00.16.H10-230612-0001'],
    ['a procedure', '1.004203.000.00.00.H19'],
    ['an amount of nine digits', '285.123.456'],
    ['a round amount', '285123000'],
    ['no province of old papers', '985123456'],
    ['an amount behind the word', 'cấp căn cước 285.123.456 đồng'],
    ['codes of provinces', '031 033 034 035 036'],
    ['days', '01.01.2023 02.02.2023'],
    ['codes going upwards', '070,072,074,075'],
    ['pairs going upwards', '09 10 11 12 13 14'],
    ['times', '08:00-11:30, 13:30-17:00'],
    ['groups that go on', '070/200/012345/678'],
  ])('passes %s: %s', (_, content) => expect(codesIn(content)).toEqual([]));

  test('nine digits in delimited text and in typed cells may be a figure, unless a word names them', () => {
    expect(codesInCsv('285123456')).toEqual([]);
    expect(codesInCsv('CMND 285123456')).toEqual(['identity-number']);
    expect(codesIn(285123456)).toEqual([]);
    expect(codesOf(sheetOf([['Số giấy tờ', 'x'], [285123456]]))).toContain('identity-number');
    expect(codesOf(sheetOf([['Số định danh', 285123456]]))).toEqual(['identity-number']);
    expect(codesOf(sheetOf([['Lệ phí căn cước', 285123456]]))).toEqual([]);
  });

  test('typed numbers that lost their zeros: named, or a whole column of them', () => {
    expect(codesIn(70200012345)).toEqual([]);
    expect(codesOf(sheetOf([['Căn cước', 70200012345]]))).toEqual(['identity-number']);
    const column = [
      [1, 70200012345],
      [2, 1099123456],
      [3, 79301000123],
    ];
    const [found] = findPersonalData('a.xlsx', [sheetOf(column)]);
    expect(found).toMatchObject({ where: { cell: 'B1' }, also: [{ cell: 'B2' }, { cell: 'B3' }] });
    expect(codesOf(sheetOf([['Kinh phí (đồng)'], ...column]))).toEqual([]);
    expect(codesOf(sheetOf([...column, [4, 12000000]]))).toEqual([]);
    expect(codesOf(sheetOf([...column, [4, 70200012000]]))).toEqual([]);
    expect(codesOf(sheetOf([...column, [4, { value: number(70200012346), formula: true }]]))).toEqual([]);
    expect(codesOf(sheetOf(column.slice(0, 2)))).toEqual([]);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['0912345678'],
    ['0912.345.678'],
    ['0912 345 678'],
    ['0912-345-678'],
    ['091 234 5678'],
    ['09 1234 5678'],
    ['(091) 2345678'],
    ['0 9 1 2 3 4 5 6 7 8'],
    ['ĐT: 0352345678; fax'],
    ['Nguyễn A-0562345678'],
    ['0762345678, 0862345678'],
    ['0912345678/0987654321'],
    ['01234567890'],
    ['+84912345678'],
    ['+84 912 345 678'],
    ['(+84) 912.345.678'],
    ['(84) 912 345 678'],
    ['0084912345678'],
    ['84-912-345-678'],
    ['84912345678'],
    ['+84 (0)912345678'],
    ['+84 28 3829 1234'],
    ['02513123456'],
    ['0251.3123456'],
    ['0251 3 123 456'],
    ['(028) 3829 1234'],
    ['0243.825.1234'],
    ['SĐT 912345678'],
    ['Điện thoại: 912 345 678'.normalize('NFD')],
    ['0912/345/678'],
    ['0912_345_678'],
    ['0912,345,678'],
    ['0 912 345 678'],
    ['0912    345    678'],
  ])('%s', (content) => expect(codesIn(content)).toEqual(['phone-number']));

  test.each([
    ['a hotline', '1900 1234'],
    ['a hotline', '18001234'],
    ['a short number', '0912'],
    ['an amount', '912.345.678'],
    ['an amount', '84.912.345.678'],
    ['a decimal fraction', '84.912345678'],
    ['a decimal fraction', '0,0912345678'],
    ['a month and days', '09-20231012'],
    ['a month and years', '05 2023 2024'],
    ['a day, a year and a number', '0905-2023-12'],
    ['a tax code', '0312345678'],
    ['a count behind the word', 'thuê bao di động 912.345.678 thuê bao'],
    ['a document', '0386/2023/QĐ-UBND'],
  ])('passes %s: %s', (_, content) => expect(codesIn(content)).toEqual([]));

  test('typed ones lost their zero and count only where a word names them', () => {
    expect(codesIn(912345678)).toEqual([]);
    expect(codesOf(sheetOf([['Di động', 912345678]]))).toEqual(['phone-number']);
    expect(codesOf(sheetOf([['Thuê bao di động', 12345]]))).toEqual([]);
    expect(codesInCsv('84912345678')).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['ten.nguoi@vidu.vn'],
    ['Liên hệ: ten_nguoi@phuong.vidu.gov.vn.'],
    ['ten @ vidu.com'],
    ['ten\uFF20vidu.com'],
    ['ten (a) gmail.com'],
    ['ten@gmail .com'],
    ['ten\uFF20vidu\uFF0Evn'],
    ['ten at gmail dot com'],
    ['ten a còng gmail chấm com'],
    ['ten[at]vidu[dot]vn'],
    ['ten a còng vidu.vn'.normalize('NFD')],
  ])('%s', (content) => expect(codesIn(content)).toEqual(['e-mail']));

  test.each([
    ['dichvucong.gov.vn'],
    ['Truy cập (a) dichvucong.gov.vn, (b) vneid.gov.vn'],
    ['3 máy @ 5 triệu'],
    ['@tennhom'],
  ])('passes %s', (content) => expect(codesIn(content)).toEqual([]));
});

describe('person columns', () => {
  const under = (header: string, ...data: Content[]) =>
    codesOf(sheetOf([['STT', header, '%'], ...data.map((content, at) => [at + 1, content])]));

  test.each([
    ['Họ và tên', 'Nguyễn A'],
    ['HỌ VÀ TÊN'.normalize('NFD'), 'Nguyễn A'],
    ['Ho  ten nguoi nop', 'Nguyễn A'],
    ['Họ và tên (chữ in hoa)', 'Nguyễn A'],
    ['Tên công dân', 'Nguyễn A'],
    ['Chủ hộ', 'Nguyễn A'],
    ['Ngày sinh', '01/02/1990'],
    ['Ngày, tháng, năm sinh', '1-2-1990'],
    ['Năm sinh', 1990],
    ['Địa chỉ', 'Số 1, khu phố Mẫu'],
    ['Địa chỉ (thường trú)', 'Khu phố Mẫu'],
    ['Địa chỉ thường trú', 'Khu phố Mẫu'],
    ['Nơi cư trú', 'Khu phố Mẫu'],
    ['Số CCCD', '0702xxxx2345'],
    ['CMND/CCCD', 'xxx123'],
    ['Số CMND hoặc CCCD', '12345678'],
    ['Số định danh cá nhân', 987654321012],
    ['SĐT', '123 45678'],
    ['Số tài khoản', '101010101010'],
    ['Mã số BHXH', '7912345678'],
    ['Số thẻ BHYT của người bệnh', 'DN 4 79 79 12345678'],
    ['Email', 'ten tai vidu.vn'],
    ['Người nộp hồ sơ', 'Nguyễn A'],
  ])('%s above %s', (header, content) => {
    const rows = [
      ['STT', header, 'Ghi chú'],
      [1, content],
    ];
    const found = findPersonalData('a.xlsx', [sheetOf(rows)]);
    expect(found.find(({ code }) => code === 'privacy/person-column')).toMatchObject({
      where: { file: 'a.xlsx', sheet: 'S', cell: 'B1' },
      params: { header: header.normalize('NFC').replace(/\s+/g, ' ') },
    });
  });

  test.each([
    ['nothing', 'Họ và tên', undefined],
    ['a unit', 'Tên đơn vị', 'Phường Mẫu'],
    ['a service', 'Tên dịch vụ', 'Đăng ký thường trú'],
    ['a web site', 'Địa chỉ trang thông tin', 'mau.gov.vn'],
    ['a facility', 'Địa chỉ cơ sở', 'Khu phố Mẫu'],
    ['counts of a channel', 'Điện thoại', 27],
    ['counts of a channel', 'Email', 3],
    ['counts', 'Số CCCD', '1.234.567'],
    ['counts', 'Số tài khoản', '27.410'],
    ['ticks', 'Số CCCD', 'x'],
    ['ticks', 'Email', 'Có'],
    ['counts by kind', 'Công dân', 120],
    ['a remark', 'Email', 'Trực tiếp'],
    ['another label', 'Họ và tên', 'Chức vụ'],
    ['an id of an office', 'Mã định danh', 'H19.12'],
    ['a measure', 'Tài khoản định danh thu nhận', 27410],
    ['a sentence', 'Họ và tên của người nộp hồ sơ phải khớp với dữ liệu dân cư quốc gia', 'Đúng'],
  ])('passes %s: %s above %s', (_, header, content) => expect(under(header, content)).toEqual([]));

  test('an address beside the name of a place is the address of the place', () => {
    const rows = [
      ['STT', 'Tên điểm', 'Địa chỉ'],
      [1, 'Nhà văn hóa', 'Khu phố Mẫu'],
    ];
    expect(codesOf(sheetOf(rows.map(([a, , c]) => [a, 'Kết quả', c])))).toEqual(['person-column']);
    const places = [['STT', 'Tên đơn vị', 'Địa chỉ'], ...rows.slice(1)];
    expect(codesOf(sheetOf(places))).toEqual([]);
  });

  test('a signature block is no column', () => {
    const block = [
      ['Người lập biểu', undefined, 'Thủ trưởng đơn vị'],
      ['(Ký, ghi rõ họ tên)', undefined, '(Họ và tên)'],
      ['Nguyễn A', undefined, 'Trần B'],
    ];
    expect(codesOf(sheetOf([['Đơn vị', 'Kết quả'], ['Phường Mẫu', 5], ...block]))).toEqual([]);
    const bare = [
      ['Người lập biểu', 'Thủ trưởng'],
      ['Họ và tên', 'Họ tên'],
      ['Nguyễn A', 'Trần B'],
    ];
    expect(codesOf(sheetOf(bare))).toEqual([]);
  });

  test('names of fields and channels in the rows of a table are no headers', () => {
    const fields = ['Họ và tên', 'Ngày sinh', 'Địa chỉ', 'Trình độ văn hóa'];
    expect(
      codesOf(sheetOf([['STT', 'Trường thông tin'], ...fields.map((name, at) => [at + 1, name])])),
    ).toEqual([]);
    expect(codesOf(sheetOf([['Trường thông tin'], ...fields.map((name) => [name])]))).toEqual([]);
    const channels = ['Trực tiếp', 'Điện thoại', 'Email', 'Zalo của phường'].map((name) => [name, '12']);
    expect(codesOf(sheetOf([['Kênh', 'Số lượt'], ...channels]))).toEqual([]);
  });

  test.each([
    ['Người nhập liệu', 'Nguyễn Văn A'],
    ['Cán bộ phụ trách', 'TRẦN THỊ B'],
    ['Người lập', 'Lê Văn C'],
    ['Người báo cáo', 'Ông Phạm Văn D'],
    ['Cán bộ theo dõi', 'Đ/c Hoàng Văn Đ, Phó Trưởng phòng'],
    ['Cán bộ thực hiện', 'Vũ Thị E\nchuyên viên'],
    ['Chủ hồ sơ', 'Đặng Văn G'],
    ['Người nộp', 'Bùi H'],
    ['Chuyên viên xử lý', 'Nguyen Van I'],
    ['Lãnh đạo phụ trách (ghi rõ)', 'Đỗ Văn K'.normalize('NFD')],
    ['Đầu mối', 'Ngô Thị Kim L'],
  ])('who did the work: %s above %s', (header, name) => {
    expect(under(header, name)).toEqual(['person-column']);
  });

  test('names without figures beside them: two, one below the other', () => {
    const rows = [
      ['Xã', 'Cán bộ phụ trách'],
      ['Xã Mẫu', 'Nguyễn Văn A'],
      ['Xã Mới', 'Trần Thị B'],
    ];
    expect(codesOf(sheetOf(rows))).toEqual(['person-column']);
  });

  test.each([
    ['counts', 'Cán bộ phụ trách', 3],
    ['an agency', 'Cán bộ phụ trách', 'Phòng Tư pháp'],
    ['an agency in capitals', 'Người báo cáo', 'UBND XÃ MẪU'],
    ['an agency', 'Đầu mối', 'Công an thị xã'],
    ['an agency', 'Đơn vị chủ trì', 'Công an thị xã'],
    ['a place named after a person', 'Đơn vị chủ trì', 'Trần Văn Mẫu'],
    ['a task', 'Người thực hiện', 'Lý do chưa làm'],
    ['an office', 'Lãnh đạo phụ trách', 'Phó Chủ tịch'],
    ['a remark', 'Người nhập liệu', 'Hồ sơ đã đủ'],
    ['a share of persons', 'Người dân đã đăng ký', '1.234'],
  ])('passes %s: %s above %s', (_, header, content) => expect(under(header, content)).toEqual([]));

  test('who signs is no column', () => {
    const signed = [
      ['Đơn vị', 'Kết quả', 'Ghi chú'],
      ['Phường Mẫu', 5, 'x'],
      ['Người lập biểu', undefined, 'Lãnh đạo phụ trách'],
      ['(Ký)', undefined, '(Ký, đóng dấu)'],
      [],
      ['Nguyễn Văn A', undefined, 'Trần Thị B'],
    ];
    expect(codesOf(sheetOf(signed))).toEqual([]);
    expect(codesOf(sheetOf([...signed, [], ...signed]))).toEqual([]);
  });

  test('one header above a list of names', () => {
    expect(codesOf(sheetOf([['Họ tên'], ['Nguyễn A'], ['Trần B'], ['Lê C']]))).toEqual(['person-column']);
  });
});

describe('where and how it is said', () => {
  test('several of one kind in one column are one finding, with at most twenty other places', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`0912345${100 + at}`, `0352345${100 + at}`]);
    const found = findPersonalData('a.xlsx', [sheetOf(rows)]);
    expect(found.map(({ where, also }) => [where.cell, also.length, also.at(-1)?.cell])).toEqual([
      ['A1', 20, 'A21'],
      ['B1', 20, 'B21'],
    ]);
  });

  test('no finding carries any of it, nor do paths, names of sheets and headers', () => {
    const rows = [
      ['STT', 'Họ tên (0912345678)', 'Liên hệ'],
      [1, 'Nguyễn A', 'ten@vidu.vn 070200012345'],
    ];
    const found = findPersonalData('submissions/2023/0912345678_ten@vidu.vn.xlsx', [
      sheetOf(rows, { name: 'CCCD 070200012345' }),
    ]);
    const said = JSON.stringify(found);
    expect(said).not.toMatch(/912345|702000|vidu|Nguyễn/);
    expect(found[0]?.where.file).toBe('submissions/2023/•');
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
    expect(found.map(({ code, where }) => [code, where.sheet === '', where.cell])).toContainEqual([
      'privacy/identity-number',
      false,
      '',
    ]);
  });

  test('a path is searched even where there are no sheets', () => {
    expect(findPersonalData('070200012345.pdf', [])).toMatchObject([
      { code: 'privacy/identity-number', where: { file: '••••••••••••.pdf', sheet: '', cell: '' } },
    ]);
  });

  test.each([
    ['2023-06-20_2023-09-20/bao-cao-09-2023-10-12.xlsx'],
    ['bieu-02_08092023.xlsx'],
    ['xuat-070220231530.xlsx'],
    ['Tháng 09.2023-2024'],
    ['285123456'],
  ])('names may hold days and numbers: %s', (name) => expect(maskPersonalData(name)).toBe(name));

  test('a text of any length is searched in no time', () => {
    const began = performance.now();
    for (const part of ['0 ', '091.', 'a.', '1(', 'a(a', '+84 ', 'x@', '84-', 'a@a.'])
      codesIn(part.repeat(16_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

test.each([
  ['sentences', (row: number, column: number) => text(`Nội dung nhiệm vụ thứ ${row} của đơn vị ${column}`)],
  ['amounts', (row: number) => text(`1.079.201.${100 + (row % 900)}`)],
  ['numbers of nine digits', (row: number, column: number) => number(285123456 + row * column)],
])('half a million cells of %s take little time', (_, value) => {
  const cells = Array.from({ length: 500_000 }, (_, at): Cell => {
    const [row, column] = [1 + Math.floor(at / 10), 1 + (at % 10)];
    return { row, column, value: value(row, column), formula: false };
  });
  const began = performance.now();
  expect(codesOf(sheetOf([], { cells }))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(6_000);
});

test('nothing is found in the data of this repository', () => {
  const files = readFolder(join(import.meta.dirname, '../../../data')).filter(({ path }) =>
    /^(submissions|registry)\/.*\.(xlsx|csv)$/.test(path),
  );
  expect(files.length).toBeGreaterThan(25);
  const found = files.flatMap((file) => {
    const { sheets } = readFile({ path: file.path, hash: file.hash }, file.bytes, DEFAULT_LIMITS, () => 0);
    expect(sheets.length).toBeGreaterThan(0);
    return findPersonalData(file.path, sheets);
  });
  expect(found).toEqual([]);
});
