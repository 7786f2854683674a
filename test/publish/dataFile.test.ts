import ExcelJS from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import type { DataCell, DataFile } from '../../src/domain/dataFile.ts';
import type { Language } from '../../src/i18n/language.ts';
import { dataFileCsv } from '../../src/publish/dataFileCsv.ts';
import { dataFileWorkbook } from '../../src/publish/dataFileWorkbook.ts';

const table = (...rows: DataCell[][]): DataFile => ({
  title: 'Bảng',
  columns: (rows[0] ?? []).map((cell, index) => ({
    name: `Cột ${index + 1}`,
    right: typeof cell === 'object',
  })),
  rows,
  notes: [{ label: 'Địa chỉ', text: '/bieu-do/a/b/' }],
  sheets: { data: 'Số liệu', notes: 'Ghi chú' },
});
const percent = (number: number, decimals?: number): DataCell => ({ number, percent: true, decimals });
const count = (number: number, decimals?: number): DataCell => ({ number, percent: false, decimals });
const lineOf = (cells: DataCell[], language: Language = 'vi') =>
  dataFileCsv(table(cells), language).split('\r\n')[1];

describe('as CSV', () => {
  test('begins with the mark of UTF-8 and ends each line as Excel does', () => {
    expect(dataFileCsv(table(['a']), 'vi')).toBe('\uFEFFCột 1\r\na\r\n');
  });

  test('without rows has its heads only', () => {
    expect(dataFileCsv({ ...table(['a']), rows: [] }, 'vi')).toBe('\uFEFFCột 1\r\n');
  });

  test.each<[string, DataCell, string, string]>([
    ['a percentage as shown', percent(0.6471, 1), '64,7%', '64.7%'],
    ['a percentage in full, without dust', percent(0.011000000000000001), '1,1%', '1.1%'],
    ['a count, without groups of thousands', count(18381), '18381', '18381'],
    ['one below zero', count(-0.5, 1), '-0,5', '-0.5'],
    ['a day', { day: '2023-09-05' }, '5/9/2023', '2023-09-05'],
    ['nothing', undefined, '', ''],
    ['a unit of measure', '%', '%', '%'],
  ])('writes %s', (_, cell, vi, en) => {
    expect(lineOf(['x', cell])).toBe(`x;${vi}`);
    expect(lineOf(['x', cell], 'en')).toBe(`x,${en}`);
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '"=1', "'=1", '\r=1', '-2+3+cmd|calc'])(
    'never lets %j run',
    (text) => {
      expect(lineOf([text])?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('keeps a field with the separator, quotes or a line break together', () => {
    expect(lineOf(['a;b', 'c"d'])).toBe('"a;b";"c""d"');
    expect(lineOf(['a;b', 'c,d'], 'en')).toBe('a;b,"c,d"');
  });
});

describe('as a workbook', () => {
  async function read(file: DataFile): Promise<ExcelJS.Workbook> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await dataFileWorkbook(file)).slice().buffer);
    return workbook;
  }

  test('holds numbers and days that can be counted with, in the format of the page', async () => {
    const workbook = await read(
      table([percent(0.6471, 1), count(18381), { day: '2023-09-05' }, '=1+1', percent(1 / 3)]),
    );
    const row = workbook.getWorksheet('Số liệu')?.getRow(2);
    const cell = (column: number) => [row?.getCell(column).value, row?.getCell(column).numFmt];
    expect(cell(1)).toEqual([0.6471, '0.0%']);
    expect(cell(2)).toEqual([18381, '#,##0']);
    expect(cell(3)).toEqual([new Date('2023-09-05T00:00:00Z'), 'd/m/yyyy']);
    expect(row?.getCell(4).value).toBe('=1+1');
    expect(row?.getCell(4).type).toBe(ExcelJS.ValueType.String);
    expect(cell(5)).toEqual([1 / 3, '0.000000%']);
  });

  test('has its heads frozen, with filters, and says what it is on a second sheet', async () => {
    const workbook = await read(table(['a', 'b']));
    const sheet = workbook.getWorksheet('Số liệu');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:B1');
    expect(workbook.getWorksheet('Ghi chú')?.getRow(1).values).toEqual([
      undefined,
      'Địa chỉ',
      '/bieu-do/a/b/',
    ]);
  });

  test('is the same bytes for the same table', async () => {
    const file = table([percent(0.5, 0)]);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-01-01') });
    const first = await dataFileWorkbook(file);
    vi.setSystemTime(new Date('2025-06-30'));
    expect(await dataFileWorkbook(file)).toEqual(first);
    vi.useRealTimers();
  });

  test('leaves long places off the paper and within their column, and gives notes the height that they need', async () => {
    const long = 'submissions/2026-03/bao-cao.xlsx › Biểu › C6; '.repeat(4);
    const file = {
      ...table(['a', percent(0.5), long]),
      notes: [{ label: 'Cách đọc', text: 'chữ '.repeat(60) }],
    };
    const workbook = await read(file);
    const sheet = workbook.getWorksheet('Số liệu');
    expect(sheet?.pageSetup.printArea).toBe('A1:B2');
    expect(sheet?.getCell('C2').alignment?.wrapText).toBe(true);
    expect(sheet?.getRow(2).height).toBeLessThan(20);
    expect(workbook.getWorksheet('Ghi chú')?.getRow(1).height).toBeGreaterThan(40);
  });
});
