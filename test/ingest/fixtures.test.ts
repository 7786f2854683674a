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

  test.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s: merged title, hidden row, hidden sheet', (name) => {
    const { sheets, findings } = readFixture(name);
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.merges.length])).toEqual([
      ['Phụ lục 02', true, 1],
      ['Ẩn', true, 0],
    ]);
    expect(saidBy(findings)).toEqual([
      { code: 'sheet/hidden-data', what: 'rows', places: '7', count: '1' },
      { code: 'sheet/hidden-data', what: 'sheet', places: 'Ẩn', count: '1' },
    ]);
  });
});

test('LibreOffice CSV', () => {
  const { sheets, findings } = readFixture('libreoffice.csv');
  expect(findings).toEqual([]);
  expect(textsOf(sheets[0])).toMatchObject({ A1: 'Kết quả giải quyết hồ sơ', C3: '54.9%', B7: '06' });
});

test.each([
  ['libreoffice.xls', { code: 'file/unsupported-format', format: 'xls' }],
  ['libreoffice.ods', { code: 'file/unsupported-format', format: 'ods' }],
  ['libreoffice-password.xlsx', { code: 'file/encrypted' }],
])('%s is recognised', (name, said) => {
  const { sheets, findings } = readFixture(name);
  expect(sheets).toEqual([]);
  expect(saidBy(findings)).toEqual([said]);
});
