/** The workbook that staff get: what is written, what may be filled in, what is locked, hidden, computed and printed. */

import type ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../src/domain/form.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { GUIDE_SHEET, IDENTITY_SHEET, LISTS_SHEET } from '../../../src/domain/ourSheets.ts';
import { templateWorkbook } from '../../../src/publish/template/template.ts';
import { fact } from '../../smallDataset.ts';
import { openCells, openTemplate } from './fill.ts';
import { form, locality, period, unitOf } from './locality.ts';

const registry = locality();
const BY_UNIT = form({
  headerRows: 2,
  recognise: ['phụ lục 9'],
  above: [
    { label: 'Kỳ báo cáo', as: 'period' },
    { label: 'Tính đến ngày', as: 'as-of' },
  ],
  blanks: { '(*)': 'not-applicable' },
  columns: [
    { header: 'STT', as: 'order' },
    { header: 'Đơn vị', as: 'unit' },
    { header: 'Hồ sơ › Giao', as: 'value', id: 'due', measure: 'stock' },
    { header: 'Hồ sơ › Đạt', as: 'value', id: 'done', measure: 'done' },
    { header: 'Hồ sơ › Tỷ lệ', as: 'stated-percent', of: ['done', 'due'] },
    { header: 'Hồ sơ › Còn lại', as: 'stated-remainder', of: ['done', 'due'] },
    { header: 'Điểm', as: 'value', id: 'score', measure: 'score' },
    { header: 'Ghi chú', as: 'ignore', optional: true },
  ],
});

function write(asked: Form, observations: Observation[] = [], of = 'huyen', at = '2024-02') {
  return templateWorkbook({
    form: asked,
    unit: unitOf(registry, of),
    period: period(at),
    registry,
    observations,
  });
}

async function open(asked: Form, observations: Observation[] = [], of = 'huyen', at = '2024-02') {
  return openTemplate(await write(asked, observations, of, at));
}

function sheetOf(workbook: ExcelJS.Workbook, name = 'Biểu mẫu'): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What stands in a row, merged cells once. */
function texts(sheet: ExcelJS.Worksheet, row: number): string[] {
  const found: string[] = [];
  sheet.getRow(row).eachCell((cell) => {
    if (!cell.isMerged || cell.master.address === cell.address) found.push(cell.text);
  });
  return found.filter((text) => text !== '');
}

describe('a form by unit', async () => {
  const workbook = await open(BY_UNIT, [fact('done', 'xa-a', '2024-01', 1234)]);
  const sheet = sheetOf(workbook);
  const written = (row: number) => texts(sheet, row);

  test('its sheets', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Biểu mẫu', 'visible'],
      [GUIDE_SHEET.name, 'visible'],
      [LISTS_SHEET.name, 'hidden'],
      [IDENTITY_SHEET.name, 'veryHidden'],
    ]);
    for (const ours of [GUIDE_SHEET, LISTS_SHEET, IDENTITY_SHEET]) {
      expect(sheetOf(workbook, ours.name).getCell('A1').text).toBe(ours.mark);
    }
  });

  test('who it is', () => {
    const identity = sheetOf(workbook, IDENTITY_SHEET.name);
    expect([2, 3, 4].map((row) => texts(identity, row))).toEqual([
      ['form', 'bieu'],
      ['unit', 'huyen'],
      ['period', '2024-02'],
    ]);
  });

  test('what stands above', () => {
    expect([1, 2, 3, 4, 5].map((row) => written(row))).toEqual([
      ['HUYỆN MẪU'],
      ['BIỂU THỬ'],
      ['phụ lục 9'],
      ['Kỳ báo cáo: Tháng 2/2024'],
      ['Tính đến ngày:'],
    ]);
  });

  test('the header, groups merged across and the rest down', () => {
    expect(written(7)).toEqual(['STT', 'Đơn vị', 'Hồ sơ', 'Điểm', 'Ghi chú', 'Kỳ trước (Tháng 1/2024): Đạt']);
    expect(written(8)).toEqual(['Giao', 'Đạt', 'Tỷ lệ', 'Còn lại']);
    expect(sheet.model.merges.filter((range) => /^[A-I]7/.test(range))).toEqual([
      ...['C7:F7', 'A7:A8', 'B7:B8', 'G7:G8', 'H7:H8', 'I7:I8'],
    ]);
  });

  test('the rows: communes, their total, then the office, with what was reported last beside', () => {
    expect([9, 10, 11, 12].map((row) => written(row))).toEqual([
      ['1', 'Xã B'],
      ['2', 'Xã A', '1234'],
      ['Tổng cộng'],
      ['3', 'Phòng Tư pháp'],
    ]);
  });

  test('formulas show nothing yet, and store that they do', async () => {
    const parts = unzipSync(await write(BY_UNIT));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const stored = (address: string) => {
      const [, formula, result] =
        new RegExp(`<c r="${address}"[^>]*t="str"><f>(.*?)</f><v>(.*?)</v></c>`).exec(xml) ?? [];
      return [formula?.replaceAll('&quot;', '"').replaceAll('&lt;', '<'), result];
    };
    expect(['E9', 'F9', 'C11', 'E11', 'G11'].map(stored)).toEqual([
      ['IF(COUNT(D9,C9)<2,"",IF(C9=0,"",ROUND(D9/C9,4)))', ''],
      ['IF(COUNT(D9,C9)<2,"",C9-D9)', ''],
      ['IF(COUNT(C9:C10)=0,"",SUM(C9:C10))', ''],
      ['IF(COUNT(D11,C11)<2,"",IF(C11=0,"",ROUND(D11/C11,4)))', ''],
      [undefined, undefined],
    ]);
  });

  test('only what is to be filled in is open', () => {
    expect(openCells(sheet).map(({ address }) => address)).toEqual([
      'C5',
      ...[9, 10, 12].flatMap((row) => ['C', 'D', 'G', 'H'].map((column) => `${column}${row}`)),
    ]);
    for (const name of ['Biểu mẫu', GUIDE_SHEET.name]) {
      expect(sheetOf(workbook, name).model).toMatchObject({ sheetProtection: { sheet: true } });
    }
  });

  test('counts are whole numbers or a sign that the form knows', () => {
    const rule = sheet.getCell('C10').dataValidation;
    expect(rule.formulae).toEqual([
      `OR(ISNUMBER(MATCH(C9,'${LISTS_SHEET.name}'!$B$2:$B$7,0)),IF(ISNUMBER(C9),AND(C9>=0,C9=INT(C9)),FALSE))`,
    ]);
    const lists = sheetOf(workbook, LISTS_SHEET.name);
    expect([2, 3, 4, 5, 6, 7].map((row) => lists.getCell(row, 2).text)).toEqual([
      ...['-', '–', 'x', 'Không', 'Không phát sinh', '(*)'],
    ]);
    expect(rule.prompt).toContain('Ghi số nguyên từ 0 trở lên');
    expect(sheet.getCell('G9').dataValidation.formulae[0]).toContain('AND(G9>=0,G9<=10)');
  });

  test('it is set up for A4 with the header on every page, without the figures of the last period', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:H12',
      printTitlesRow: '7:8',
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 8 });
    expect(sheet.getCell('A9').font).toMatchObject({ name: 'Times New Roman', size: 13 });
  });

  test('the guide says what signs mean', () => {
    const guide = sheetOf(workbook, GUIDE_SHEET.name);
    const lines: [string, string][] = [];
    guide.eachRow((row) => lines.push([row.getCell(1).text, row.getCell(2).text]));
    expect(lines).toContainEqual(['"(*)"', 'Nghĩa là việc này không thuộc đơn vị.']);
    expect(lines).toContainEqual(['Kỳ báo cáo', 'Tháng 2/2024 (từ 1/2/2024 đến 29/2/2024)']);
    expect(lines).toContainEqual(['Ô trống', 'Nghĩa là chưa có số liệu (không phải số 0).']);
  });
});

describe('percentages', () => {
  test.each<['points' | 'fraction', string, string]>([
    ['points', 'AND(B5>=0,B5<=100)', '54,9% thì ghi 54,9.'],
    ['fraction', 'AND(B5>=0,B5<=1)', '54,9% thì ghi 0,549.'],
  ])('written as %s', async (percent, condition, prompt) => {
    const asked = form({
      columns: [
        { header: 'Đơn vị', as: 'unit' },
        { header: 'Tỷ lệ', as: 'value', measure: 'share', percent },
      ],
    });
    const { dataValidation } = sheetOf(await open(asked)).getCell('B6');
    expect(dataValidation.formulae[0]).toContain(condition.replaceAll('B5', 'B6'));
    expect(dataValidation.prompt).toContain(prompt);
  });
});

test('a long list offers names to choose from', async () => {
  const asked = form({
    columns: [
      { header: 'Chỉ tiêu', as: 'measure' },
      { header: 'Phân tổ', as: 'category' },
      { header: 'Đơn vị', as: 'unit' },
      { header: 'Kỳ', as: 'period' },
      { header: 'Giá trị', as: 'value', id: 'value' },
    ],
  });
  const workbook = await open(asked);
  const lists = sheetOf(workbook, LISTS_SHEET.name);
  const column = (letter: string) =>
    lists.getColumn(letter).values.filter((value) => value !== undefined && value !== null);
  expect(column('D')).toEqual(['units', 'Huyện Mẫu', 'Xã B', 'Xã A', 'Phòng Tư pháp']);
  expect(column('E')).toEqual(['categories', 'Đăng ký khai sinh', 'Khai tử']);
  expect(column('F')).toEqual(['measures', 'done', 'due', 'stock', 'score', 'share', 'kinds']);
  expect(sheetOf(workbook).getCell('A6').dataValidation).toMatchObject({
    type: 'list',
    formulae: [`'${LISTS_SHEET.name}'!$F$2:$F$7`],
  });
});

test('tasks are numbered as the form asks, with what the plan says of them', async () => {
  const asked = form({
    tasksOf: 'plan',
    states: { 'Đang làm': 'in-progress', Xong: 'done', 'Đã xong': 'done' },
    columns: [
      { header: 'TT', as: 'task' },
      { header: 'Nhiệm vụ', as: 'ignore' },
      { header: 'Cơ quan chủ trì', as: 'ignore' },
      { header: 'Thời hạn', as: 'ignore' },
      { header: 'Tình trạng', as: 'task-state' },
    ],
  });
  const workbook = await open(asked);
  expect(texts(sheetOf(workbook), 6)).toEqual(['1', 'Việc 1', 'Văn phòng', 'Quý IV/2024']);
  expect(texts(sheetOf(workbook, LISTS_SHEET.name), 3)).toContain('Xong');
  expect(texts(sheetOf(workbook, LISTS_SHEET.name), 4)).not.toContain('Đã xong');
});

test('the same request gives the same bytes', async () => {
  const [first, second] = [await write(BY_UNIT), await write(BY_UNIT)];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('a spreadsheet program accepts every rule: its limits of length are kept', async () => {
  const long = form({
    ...BY_UNIT,
    notApplicable: Array.from({ length: 40 }, (_, index) => `Không thuộc thẩm quyền của đơn vị ${index}`),
  });
  for (const cell of openCells(sheetOf(await open(long)))) {
    const { promptTitle = '', prompt = '', errorTitle = '', error = '', formulae } = cell.dataValidation;
    expect([promptTitle, errorTitle].filter((text) => text.length > 32)).toEqual([]);
    expect([prompt.length <= 255, error.length <= 225, String(formulae[0]).length <= 255]).toEqual([
      true,
      true,
      true,
    ]);
  }
});
