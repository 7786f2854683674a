/** Forms against sheets: headers, keys, totals, notes and what is refused. Sheets are written as they look. */

import { describe, expect, test } from 'vitest';
import { type FormInput, formSchema } from '../../src/domain/form.ts';
import type { Sheet } from '../../src/domain/sheet.ts';
import { findTables } from '../../src/validate/table.ts';
import { indexUnitNames } from '../../src/validate/unitNames.ts';
import { readSheet, registry, sheetOf } from './written.ts';

const plain: FormInput = {
  id: 'plain',
  title: { vi: 'Biểu mẫu', en: 'Form' },
  columns: [
    { header: 'Đơn vị', as: 'unit' },
    { header: 'Đã làm', as: 'value', id: 'done', measure: 'done' },
    { header: 'Tổng số', as: 'value', id: 'all', measure: 'all' },
    { header: 'Tỷ lệ', as: 'stated-percent', of: ['done', 'all'], optional: true },
    { header: 'Còn lại', as: 'stated-remainder', of: ['done', 'all'], optional: true },
  ],
};

function read(content: Sheet, form: FormInput = plain) {
  const { values, codes } = readSheet(content, form);
  return { values, codes };
}

describe('rows', () => {
  test('by name with or without prefix, accents, tone placement, case; by code', () => {
    const lines = ['Đơn vị|Đã làm|Tổng số', 'P. AN LỘC|1|2', 'hoà bình|3|4', '00123|5|6'];
    expect(read(sheetOf(lines)).values).toEqual([
      'done an-loc 2023-09 1 B2',
      'all an-loc 2023-09 2 C2',
      'done hoa 2023-09 3 B3',
      'all hoa 2023-09 4 C3',
      'done an-loc 2023-09 5 B4',
      'all an-loc 2023-09 6 C4',
    ]);
  });

  test('titles above, numbers of columns, group headings, repeated header, totals and footer are no rows', () => {
    const lines = [
      'UBND HUYỆN MẪU|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Đơn vị|Đã làm|Tổng số',
      '(1)|(2)|(3)',
      'I. CÁC PHƯỜNG',
      'Phường An Lộc|1|2',
      'Đơn vị|Đã làm|Tổng số',
      'Xã Hòa Bình|3|4',
      'Tổng cộng|4|6',
      'Nơi nhận:||',
      'Phường An Lộc|9|9',
    ];
    const { values, codes } = read(sheetOf(lines));
    expect(values.map((value) => value.split(' ').at(-1))).toEqual(['B5', 'C5', 'B7', 'C7']);
    expect(codes).toEqual([]);
  });

  test('empty is not reported, zero is zero', () => {
    expect(read(sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc||0'])).values).toEqual([
      'done an-loc 2023-09 not-reported B2',
      'all an-loc 2023-09 0 C2',
    ]);
  });

  test('an unknown unit is refused with its figures, and one that has ended is unknown on that day', () => {
    const { values, codes } = read(sheetOf(['Đơn vị|Đã làm|Tổng số', 'Xã Lạ|1|2', 'Xã Cũ|1|2']));
    expect(values).toEqual([]);
    expect(codes).toEqual(['row/unknown-unit A2', 'row/closed-unit A3']);
  });

  test('in CSV a row with more cells than headers may have shifted: it is refused whole', () => {
    const lines = ['Đơn vị|Đã làm|Tổng số', 'An Lộc|54|9|60', 'Hòa Bình|3|4'];
    const { values, codes } = read(sheetOf(lines, [], ''));
    expect(values).toEqual([
      'done an-loc 2023-09 invalid B2',
      'all an-loc 2023-09 invalid C2',
      'done hoa 2023-09 3 B3',
      'all hoa 2023-09 4 C3',
    ]);
    expect(codes).toEqual(['row/too-many-fields D2']);
    expect(read(sheetOf(lines)).codes).toEqual([]);
  });

  test('an unreadable figure is a finding and an invalid value', () => {
    const { values, codes } = read(sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1,25|2']));
    expect(values[0]).toBe('done an-loc 2023-09 invalid B2');
    expect(codes).toEqual(['cell/ambiguous-number B2']);
  });
});

describe('what the source computed is verified and never imported', () => {
  const header = 'Đơn vị|Đã làm|Tổng số|Tỷ lệ|Còn lại';
  test.each([
    ['rounded', 'An Lộc|2|3|67%|1', []],
    ['cut off', 'An Lộc|2|3|66%|1', []],
    ['with decimals', 'An Lộc|2|3|66,67 %|1', []],
    ['wrong', 'An Lộc|2|3|65%|1', ['rule/stated-percent-differs D2']],
    ['wrong in its last decimal', 'An Lộc|2|3|66,5%|1', ['rule/stated-percent-differs D2']],
    ['one whole unit off', 'An Lộc|33|50|67%|17', ['rule/stated-percent-differs D2']],
    ['0/0 stated as 0 %', 'An Lộc|0|0|0%|0', ['rule/stated-percent-differs D2']],
    ['wrong remainder', 'An Lộc|2|3|67%|2', ['rule/remainder-differs E2']],
    ['nothing stated', 'An Lộc|2|3||', []],
  ])('%s', (_, line, codes) => expect(read(sheetOf([header, line])).codes).toEqual(codes));

  test.each([
    ['right', 'Tổng|4|6', []],
    ['shifted one column to the left', '|Tổng|4|6', []],
    ['wrong', 'Tổng|5|6', ['rule/stated-total-differs B4']],
    ['shifted and wrong in one column', '|Tổng|5|6', ['rule/stated-total-differs B4']],
  ])('a total row that is %s', (_, line, codes) => {
    const shifted = line.startsWith('|');
    const form: FormInput = shifted
      ? {
          ...plain,
          columns: [
            { header: 'Đơn vị', as: 'unit' },
            { header: 'Kết nối', as: 'ignore' },
            ...plain.columns.slice(1),
          ],
        }
      : plain;
    const pad = shifted ? 'x|' : '';
    const lines = [
      `Đơn vị|${shifted ? 'Kết nối|' : ''}Đã làm|Tổng số`,
      `An Lộc|${pad}1|2`,
      `Hòa Bình|${pad}3|4`,
      line.replace(/^\|/, ''),
    ];
    expect(read(sheetOf(lines), form).codes).toEqual(codes);
  });
});

describe('headers of two rows', () => {
  const form: FormInput = {
    id: 'two',
    title: { vi: 'Hai dòng', en: 'Two rows' },
    headerRows: 2,
    dimension: 'kinds',
    notApplicable: ['Cấp tỉnh'],
    columns: [
      { header: 'Loại', as: 'category' },
      { header: 'Số hồ sơ › Tổng', as: 'value', id: 'all', measure: 'all' },
      { header: 'Số hồ sơ › Trực tuyến', as: 'value', id: 'done', measure: 'done' },
    ],
  };
  const lines = ['Loại|Số hồ sơ|', '|Tổng|Trực tuyến', 'Khai sinh|2|1', 'Hộ chiếu||Cấp tỉnh'];
  const expected = [
    'all huyen 2023-09 births 2 B3',
    'done huyen 2023-09 births 1 C3',
    'all huyen 2023-09 passports not-applicable B4',
    'done huyen 2023-09 passports not-applicable C4',
  ];

  test('merged', () => {
    const merges = [
      { fromRow: 1, fromColumn: 1, toRow: 2, toColumn: 1 },
      { fromRow: 1, fromColumn: 2, toRow: 1, toColumn: 3 },
    ];
    expect(read(sheetOf(lines, merges), form)).toEqual({ values: expected, codes: [] });
  });

  test('beside a merged header, a column without one has no upper header', () => {
    const wide = ['Loại|Số hồ sơ||', '|Tổng|Trực tuyến|Ghi chú', 'Khai sinh|2|1|x'];
    const merges = [{ fromRow: 1, fromColumn: 2, toRow: 1, toColumn: 3 }];
    const columns: FormInput['columns'] = [...form.columns, { header: 'Ghi chú', as: 'ignore' }];
    expect(read(sheetOf(wide, merges), { ...form, columns }).codes).toEqual([]);
  });

  test('not merged, as in a CSV file', () => {
    expect(read(sheetOf(lines), form)).toEqual({ values: expected, codes: [] });
  });
});

describe('forms', () => {
  const forms = (...more: FormInput[]) => more.map((form) => formSchema.parse(form));
  const lines = ['BIỂU SỐ 01', 'Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2'];

  test('the form whose columns and title fit is found', () => {
    const other = { ...plain, id: 'other', recognise: ['biểu số 02'] };
    const titled = { ...plain, id: 'titled', recognise: ['Biểu số 01'] };
    expect(findTables(sheetOf(lines), forms(plain, other, titled)).tables[0]?.form.id).toBe('titled');
  });

  test('a header that stands twice is refused with its cell', () => {
    expect(
      findTables(sheetOf(['Đơn vị|Đã làm|Tổng số|Đã làm', 'An Lộc|1|2|3']), forms(plain)).findings,
    ).toMatchObject([{ code: 'header/duplicate', where: { cell: 'D1' }, params: { header: 'Đã làm' } }]);
  });

  test('two that fit alike are ambiguous; none is unrecognised, with the nearest and what it lacks', () => {
    expect(findTables(sheetOf(lines), forms(plain, { ...plain, id: 'twin' })).findings[0]?.code).toBe(
      'sheet/ambiguous-form',
    );
    expect(findTables(sheetOf(['Đơn vị|Đã làm']), forms(plain)).findings[0]).toMatchObject({
      code: 'sheet/unrecognised',
      params: { form: 'Biểu mẫu', header: 'Tổng số' },
    });
  });
});

describe('names of units', () => {
  const names = indexUnitNames(registry);
  test('a name that fits two units is ambiguous unless the parent is known', () => {
    expect(names.find('Xã Hòa Bình', '2023-09-30', '')).toMatchObject({
      candidates: [{ id: 'hoa' }, { id: 'hoa-khac' }],
    });
    expect(names.find('Xã Hòa Bình', '2023-09-30', 'huyen')).toMatchObject({ found: { id: 'hoa' } });
  });

  test('the nearest name is offered for a slip of the pen', () => {
    const match = names.find('Phường An Lốc x', '2023-09-30', '');
    expect(match.found === undefined && match.nearest()?.id).toBe('an-loc');
  });
});
