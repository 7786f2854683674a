import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, saidBy, textsOf, valuesOf } from './workbook.ts';

const readFixture = (name: string) => read(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

describe('workbooks of other producers', () => {
  test('openpyxl: formulas that were never calculated', () => {
    const { sheets } = readFixture('openpyxl.xlsx');
    expect(valuesOf(sheets[0])).toMatchObject({
      A3: { kind: 'text', text: 'Xã Bình Long' },
      B3: { kind: 'number', number: 13236, text: '13236', percent: false },
      C3: { kind: 'number', number: 0.549, percent: true },
      D3: { kind: 'date', iso: '2023-09-20' },
      B5: { kind: 'uncalculated', text: '=SUM(B3:B4)' },
      D5: { kind: 'uncalculated' },
      B7: { kind: 'text', text: '06' },
    });
  });

  test('LibreOffice: the stored results 0, FALSE, "" and an error', () => {
    const { sheets } = readFixture('libreoffice.xlsx');
    expect(valuesOf(sheets[0])).toMatchObject({
      B4: { kind: 'number', number: 0 },
      D4: { kind: 'date', iso: '1900-02-28' },
      B5: { kind: 'number', number: 13236 },
      C5: { kind: 'number', number: 0 },
      D5: { kind: 'text', text: '' },
      B6: { kind: 'boolean', value: false },
      C6: { kind: 'error', text: '#DIV/0!' },
    });
  });

  test('ExcelJS: the same results, and a superscript', () => {
    const { sheets, findings } = readFixture('exceljs.xlsx');
    expect(findings).toEqual([]);
    expect(valuesOf(sheets[0])).toMatchObject({
      B2: { kind: 'number', number: 0 },
      C2: { kind: 'boolean', value: false },
      D2: { kind: 'text', text: '' },
      E2: { kind: 'date', iso: '2023-09-20' },
      B3: { kind: 'uncalculated', text: '=SUM(B2:B2)' },
      C3: { kind: 'boolean', value: true },
      D3: { kind: 'unreadable', text: '1181' },
      E3: { kind: 'error', text: '#N/A' },
    });
  });

  test('Gnumeric: the same results, and 0,549 as it is shown', () => {
    const { sheets } = readFixture('gnumeric.xlsx');
    expect(valuesOf(sheets[0])).toMatchObject({
      B4: { kind: 'number', number: 0 },
      C3: { kind: 'number', number: 0.549, text: '0.549', percent: true },
      D3: { kind: 'date', iso: '2023-09-20' },
      C5: { kind: 'number', number: 0 },
      D5: { kind: 'text', text: '' },
      B6: { kind: 'boolean', value: false },
      C6: { kind: 'error', text: '#DIV/0!' },
    });
  });

  test.each(['xlsxwriter.xlsx', 'info-zip-zip64.xlsx'])(
    'XlsxWriter: inline strings and results, %s',
    (name) => {
      const { sheets, findings } = readFixture(name);
      expect(findings).toEqual([]);
      expect(valuesOf(sheets[0])).toMatchObject({
        A2: { kind: 'text', text: 'Xã Bình Long' },
        B2: { kind: 'number', number: 13236, percent: false },
        C2: { kind: 'number', number: 0.549, percent: true },
        D2: { kind: 'date', iso: '2023-09-20' },
        A3: { kind: 'text', text: '06' },
        B3: { kind: 'number', number: 0 },
        C3: { kind: 'boolean', value: false },
        D3: { kind: 'uncalculated', text: '=""' },
      });
    },
  );

  test('XlsxWriter: dates since 1904, a link, and what is hidden', () => {
    const { sheets, findings } = readFixture('xlsxwriter-1904.xlsx');
    expect(findings).toMatchObject([
      { code: 'sheet/external-link', where: { sheet: 'Trang 1', cell: 'A6' }, params: { count: '1' } },
    ]);
    expect(valuesOf(sheets[0])).toMatchObject({
      A1: { kind: 'date', iso: '2023-09-20' },
      B1: { kind: 'unreadable', text: '118(1)', reason: 'raised-digits' },
      A3: { kind: 'text', text: 'Tổng số' },
    });
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Trang 1', [{ what: 'columns', places: 'C', cell: 'C1' }]],
      ['Rất ẩn', [{ what: 'sheet', places: 'Rất ẩn', cell: '' }]],
    ]);
  });

  test('pandas and openpyxl while streaming', () => {
    expect(textsOf(readFixture('pandas.xlsx').sheets[0])).toMatchObject({
      A2: 'Xã Bình Long',
      B2: '13236',
      C2: '06',
      D2: '2023-09-20',
      C3: '070',
    });
    expect(valuesOf(readFixture('openpyxl-write-only.xlsx').sheets[0])).toMatchObject({
      A2: { kind: 'text', text: 'Xã Bình Long' },
      B2: { kind: 'number', number: 5 },
      A3: { kind: 'boolean', value: true },
    });
  });

  test.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s: merged title, hidden row, hidden sheet', (name) => {
    const { sheets, findings } = readFixture(name);
    expect(findings).toEqual([]);
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.merges.length])).toEqual([
      ['Phụ lục 02', [{ what: 'rows', places: '7', cell: 'B7' }], 1],
      ['Ẩn', [{ what: 'sheet', places: 'Ẩn', cell: '' }], 0],
    ]);
  });
});

test('LibreOffice CSV', () => {
  const { sheets, findings } = readFixture('libreoffice.csv');
  expect(findings).toEqual([]);
  expect(textsOf(sheets[0])).toMatchObject({ A1: 'Kết quả giải quyết hồ sơ', C3: '54.9%', B7: '06' });
});

test('the same table in UTF-16 with tabs and in Windows-1258', () => {
  const names = { A1: 'Kết quả giải quyết hồ sơ', A3: 'Xã Bình Long', A4: 'Xã Hòa Bình', B7: '06' };
  const utf16 = readFixture('libreoffice-utf16.csv');
  expect(utf16.findings).toEqual([]);
  expect(textsOf(utf16.sheets[0])).toMatchObject(names);
  const old = readFixture('iconv-windows-1258.csv');
  expect(saidBy(old.findings)).toEqual([{ code: 'file/encoding-guessed', encoding: 'Windows-1258' }]);
  expect(textsOf(old.sheets[0])).toEqual(textsOf(readFixture('libreoffice.csv').sheets[0]));
});

test.each([
  ['iconv-tcvn3.csv', { code: 'file/legacy-font', font: 'TCVN3' }],
  ['libreoffice.html', { code: 'file/unsupported-format', format: 'html' }],
  ['libreoffice.slk', { code: 'file/unsupported-format', format: 'sylk' }],
  ['libreoffice.xls', { code: 'file/unsupported-format', format: 'xls' }],
  ['libreoffice.ods', { code: 'file/unsupported-format', format: 'ods' }],
  ['libreoffice-password.xlsx', { code: 'file/encrypted' }],
])('%s is recognised', (name, said) => {
  const { sheets, findings } = readFixture(name);
  expect(sheets).toEqual([]);
  expect(saidBy(findings)).toEqual([said]);
});
