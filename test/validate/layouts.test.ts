/** The layouts in which offices hand in the same figures: names down or across, several tables, groups, page breaks. */

import { describe, expect, test } from 'vitest';
import type { FormInput } from '../../src/domain/form.ts';
import { merged, readSheet, sheetOf } from './written.ts';

const title = { vi: 'Biểu mẫu', en: 'Form' };
const units: FormInput = {
  id: 'units',
  title,
  columns: [
    { header: 'STT', as: 'order', optional: true },
    { header: 'Đơn vị', as: 'unit' },
    { header: 'Đã làm', as: 'value', id: 'done', measure: 'done' },
    { header: 'Tổng số', as: 'value', id: 'all', measure: 'all' },
  ],
};

describe('names across', () => {
  test('units in the header', () => {
    const form: FormInput = {
      id: 'across',
      title,
      columns: [
        { header: 'Chỉ tiêu', as: 'measure' },
        { header: '{unit}', as: 'value' },
        { header: 'Ghi chú', as: 'ignore', optional: true },
      ],
    };
    expect(readSheet(sheetOf(['Chỉ tiêu|P. An Lộc|Hoà Bình|Ghi chú', 'done|1|2|x']), form)).toMatchObject({
      values: ['done an-loc 2023-09 1 B2', 'done hoa 2023-09 2 C2'],
      codes: [],
    });
    const unknown = readSheet(sheetOf(['Chỉ tiêu|P. An Lộc|Xã Lạ', 'done|1|2']), form);
    expect(unknown).toMatchObject({
      values: ['done an-loc 2023-09 1 B2'],
      codes: ['row/unknown-unit C1'],
    });
  });

  test('months in the header, under a common heading', () => {
    const form: FormInput = {
      id: 'months',
      title,
      headerRows: 2,
      columns: [
        { header: 'Đơn vị', as: 'unit' },
        { header: '{period} › Đã làm', as: 'value', measure: 'done' },
        { header: '{period} › Tổng số', as: 'value', measure: 'all' },
      ],
    };
    const lines = ['Đơn vị|Tháng 1||Tháng 2/2023|', '|Đã làm|Tổng số|Đã làm|Tổng số', 'An Lộc|1|2|3|4'];
    const merges = ['A1:A2', 'B1:C1', 'D1:E1'].map(merged);
    const values = [
      'done an-loc 2023-01 1 B3',
      'all an-loc 2023-01 2 C3',
      'done an-loc 2023-02 3 D3',
      'all an-loc 2023-02 4 E3',
    ];
    expect(readSheet(sheetOf(lines, merges), form)).toMatchObject({ values, codes: [] });
    expect(readSheet(sheetOf(lines), form)).toMatchObject({ values, codes: [] });
  });

  test('categories in the header', () => {
    const form: FormInput = {
      id: 'kinds',
      title,
      dimension: 'kinds',
      columns: [
        { header: 'Đơn vị', as: 'unit' },
        { header: '{category}', as: 'value', measure: 'split' },
      ],
    };
    expect(readSheet(sheetOf(['Đơn vị|Khai sinh|Hộ chiếu', 'An Lộc|1|2']), form)).toMatchObject({
      values: ['split an-loc 2023-09 births 1 B2', 'split an-loc 2023-09 passports 2 C2'],
      codes: [],
    });
  });

  test('cumulative columns beside the month', () => {
    const form: FormInput = {
      id: 'cumulative',
      title,
      columns: [
        { header: 'Đơn vị', as: 'unit' },
        { header: 'Trong tháng', as: 'value', measure: 'done' },
        { header: 'Từ đầu năm', as: 'value', measure: 'done', since: 'year' },
        { header: 'Từ đầu chiến dịch', as: 'value', measure: 'done', since: '2023-06-20' },
      ],
    };
    const lines = ['Đơn vị|Trong tháng|Từ đầu năm|Từ đầu chiến dịch', 'An Lộc|1|9|4'];
    expect(readSheet(sheetOf(lines), form).values).toEqual([
      'done an-loc 2023-09 1 B2',
      'done an-loc 2023-9T 9 C2',
      'done an-loc 2023-06-20/2023-09-30 4 D2',
    ]);
  });
});

describe('one sheet for each month or unit', () => {
  test.each([
    ['Tháng 9', '2023-09'],
    ['T9.2023', '2023-09'],
    ['Quý III', '2023-Q3'],
  ])('the sheet "%s" is of %s', (name, period) => {
    const read = readSheet(sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2'], [], name), {
      ...units,
      sheetName: 'period',
    });
    expect(read.values[0]).toBe(`done an-loc ${period} 1 B2`);
    expect(read.codes).toEqual([]);
  });

  const items: FormInput = {
    id: 'items',
    title,
    sheetName: 'unit',
    columns: [
      { header: 'Nội dung', as: 'item' },
      { header: 'Kết quả', as: 'value', id: 'result' },
    ],
    items: [{ label: 'Hồ sơ đã giải quyết', aliases: ['Đã làm'], values: { result: 'done' } }],
  };

  test('the sheet is named after its unit', () => {
    const lines = ['Nội dung|Kết quả', 'Hồ sơ đã giải quyết|5'];
    expect(readSheet(sheetOf(lines, [], 'P. An Lộc'), items).values).toEqual(['done an-loc 2023-09 5 B2']);
    expect(readSheet(sheetOf(lines, [], 'Sheet1'), items).codes).toContain('row/unknown-unit');
  });

  test('an item under another of its labels', () => {
    expect(readSheet(sheetOf(['Nội dung|Kết quả', 'ĐÃ LÀM|5'], [], 'An Lộc'), items).values).toHaveLength(1);
  });
});

describe('labelled cells above the table', () => {
  const form: FormInput = {
    ...units,
    above: [
      { label: 'Kỳ báo cáo', as: 'period' },
      { label: 'Tính đến ngày', as: 'as-of' },
      { label: 'Đơn vị báo cáo', as: 'unit' },
    ],
  };
  const body = ['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2'];

  test.each([
    ['behind a colon', 'Kỳ báo cáo: Tháng 3 năm 2023'],
    ['in the next cell', 'Kỳ báo cáo||Tháng 3/2023'],
    ['behind a colon in the next cell', 'KỲ BÁO CÁO:|03/2023'],
  ])('%s', (_, line) => {
    expect(readSheet(sheetOf([line, ...body]), form)).toMatchObject({
      values: ['done an-loc 2023-03 1 B3', 'all an-loc 2023-03 2 C3'],
      codes: [],
    });
  });

  test('that contradict the list of submissions are an error', () => {
    expect(readSheet(sheetOf(['Kỳ báo cáo: Tháng 3/2022', ...body]), form).codes).toContain(
      'sheet/declared-otherwise A1',
    );
  });

  test('two tables on one sheet, each under its own period', () => {
    const lines = [
      'Kỳ báo cáo: Tháng 1/2023',
      ...body,
      'Tổng cộng|1|2',
      '',
      'Kỳ báo cáo: Tháng 2/2023',
      'Đơn vị|Đã làm|Tổng số',
      'An Lộc|3|4',
    ];
    expect(readSheet(sheetOf(lines), form)).toMatchObject({
      values: [
        'done an-loc 2023-01 1 B3',
        'all an-loc 2023-01 2 C3',
        'done an-loc 2023-02 3 B8',
        'all an-loc 2023-02 4 C8',
      ],
      codes: [],
    });
  });
});

describe('several tables', () => {
  const kinds: FormInput = {
    id: 'kinds',
    title,
    dimension: 'kinds',
    columns: [
      { header: 'Loại', as: 'category' },
      { header: 'Số hồ sơ', as: 'value', measure: 'split' },
    ],
  };

  test('of different forms', () => {
    const lines = ['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2', '', 'Loại|Số hồ sơ', 'Khai sinh|7'];
    expect(readSheet(sheetOf(lines), units, kinds)).toMatchObject({
      values: ['done an-loc 2023-09 1 B2', 'all an-loc 2023-09 2 C2', 'split huyen 2023-09 births 7 B5'],
      codes: [],
    });
  });

  test('one that no form knows is not lost in silence', () => {
    const lines = ['Nơi nhận:||', 'Lạ|Cột 1|Cột 2', 'a|1|2', 'b|3|4'];
    const read = readSheet(sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2', ...lines]), units);
    expect(read.codes).toEqual(['sheet/second-table A5']);
  });
});

describe('group rows', () => {
  const lines = [
    'STT|Đơn vị|Đã làm|Tổng số',
    'I|Các phường|1|2',
    '1|An Lộc|1|2',
    'II|Các xã|3|4',
    '2|Hòa Bình|3|4',
  ];

  test('with subtotals that add up are left out, and said so', () => {
    expect(readSheet(sheetOf(lines), units)).toMatchObject({
      values: [
        'done an-loc 2023-09 1 C3',
        'all an-loc 2023-09 2 D3',
        'done hoa 2023-09 3 C5',
        'all hoa 2023-09 4 D5',
      ],
      codes: ['row/subtotal-skipped A2', 'row/subtotal-skipped A4'],
    });
  });

  test('whose figures do not add up are rows of an unknown name', () => {
    const wrong = lines.with(1, 'I|Các phường|9|2');
    expect(readSheet(sheetOf(wrong), units).codes).toContain('row/unknown-unit B2');
  });
});

describe('page breaks', () => {
  test('a repeated header may have its columns elsewhere', () => {
    const lines = [
      'STT|Đơn vị|Đã làm|Tổng số',
      '1|An Lộc|1|2',
      'Đơn vị|Đã làm|Tổng số',
      'Hòa Bình|3|4',
      'Tổng cộng|4|6',
    ];
    expect(readSheet(sheetOf(lines), units).values).toEqual([
      'done an-loc 2023-09 1 C2',
      'all an-loc 2023-09 2 D2',
      'done hoa 2023-09 3 B4',
      'all hoa 2023-09 4 C4',
    ]);
  });

  test('a row that lost its first column is shifted, not unknown', () => {
    const lines = ['STT|Đơn vị|Đã làm|Tổng số', '1|An Lộc|1|2', 'Hòa Bình|3|4'];
    expect(readSheet(sheetOf(lines), units)).toMatchObject({ codes: ['row/shifted B3'] });
  });
});

describe('merged cells', () => {
  test('a name merged over two rows names both', () => {
    const form: FormInput = {
      ...units,
      columns: [...units.columns, { header: 'Tháng', as: 'period' }],
    };
    const lines = ['Đơn vị|Đã làm|Tổng số|Tháng', 'An Lộc|1|2|1', '|3|4|2'];
    expect(readSheet(sheetOf(lines, [merged('A2:A3')]), form).values).toEqual([
      'done an-loc 2023-01 1 B2',
      'all an-loc 2023-01 2 C2',
      'done an-loc 2023-02 3 B3',
      'all an-loc 2023-02 4 C3',
    ]);
  });

  test('a figure merged over two rows stands for neither', () => {
    const lines = ['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2', 'Hòa Bình||4'];
    expect(readSheet(sheetOf(lines, [merged('B2:B3')]), units)).toMatchObject({
      values: [
        'done an-loc 2023-09 invalid B2',
        'all an-loc 2023-09 2 C2',
        'done hoa 2023-09 invalid B3',
        'all hoa 2023-09 4 C3',
      ],
      codes: ['sheet/merged-data B2'],
    });
  });

  test('a figure without a name is never given to the row above', () => {
    expect(readSheet(sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2', '|3|4']), units).codes).toEqual([
      'row/unknown-unit A3',
    ]);
  });
});

describe('headers', () => {
  test.each<[string, string, string[]]>([
    ['a column that the form does not know', 'Đơn vị|Đã làm|Tổng số|Đã lam xong', ['header/unknown D1']],
    ['a column of the last period, written by us', 'Đơn vị|Đã làm|Tổng số|Kỳ trước: Đã làm', []],
    ['columns in another order', 'Đơn vị|Tổng số|Đã làm', ['header/moved C1']],
    ['a slip of the pen where the rest fits', 'STT|Đơn vị|Đã làm|Tổng sô x', ['sheet/unrecognised A1']],
  ])('%s', (_, header, codes) => {
    expect(readSheet(sheetOf([header, 'An Lộc|1|2|3']), units).codes).toEqual(codes);
  });

  test('a form that is named but lacks a column says which, and what may be meant', () => {
    const named = { ...units, recognise: ['BIỂU SỐ 01'] };
    const read = readSheet(sheetOf(['Biểu số 01', 'Đơn vị|Đã làm|Tổng sốo', 'An Lộc|1|2']), named);
    expect(read.findings).toMatchObject([
      { code: 'header/missing', params: { header: 'Tổng số', nearest: 'Tổng sốo' } },
    ]);
  });
});

describe('codes', () => {
  test('that lost their zeros are an error which gives them back', () => {
    const read = readSheet(sheetOf(['Đơn vị|Đã làm|Tổng số', '123|1|2']), units);
    expect(read.findings).toMatchObject([{ code: 'cell/code-lost-zeros', params: { nearest: '00123' } }]);
  });
});

describe('reports on tasks', () => {
  const form: FormInput = {
    id: 'tasks',
    title,
    tasksOf: 'ke-hoach',
    columns: [
      { header: 'Nhiệm vụ', as: 'task' },
      { header: 'Tình trạng', as: 'task-state' },
      { header: 'Ngày', as: 'as-of', optional: true },
      { header: 'Ghi chú', as: 'note', optional: true },
    ],
    states: { 'Đã hoàn thành': 'done', 'Đang thực hiện': 'in-progress' },
  };
  const header = 'Nhiệm vụ|Tình trạng|Ngày|Ghi chú';

  test.each(['1', 'ke-hoach-01', 'Số hóa hồ sơ'])('the task "%s"', (name) => {
    const read = readSheet(sheetOf([header, `${name}|Đã hoàn thành|20/9/2023|Có biên bản`]), form);
    expect(read).toMatchObject({
      progress: [{ task: 'ke-hoach-01', state: 'done', asOf: '2023-09-20', note: 'Có biên bản' }],
      codes: [],
    });
  });

  test('an unknown state or task is a finding; an empty state is no report', () => {
    expect(readSheet(sheetOf([header, '1|Sắp xong||']), form).codes).toEqual(['row/unknown-state B2']);
    expect(readSheet(sheetOf([header, '9|Đã hoàn thành||']), form).codes).toEqual([
      'row/unknown-category A2',
    ]);
    expect(readSheet(sheetOf([header, '1|||']), form)).toMatchObject({ progress: [], codes: [] });
  });
});

describe('rows that are not where the header says', () => {
  const form: FormInput = {
    ...units,
    columns: [...units.columns.slice(0, 2), { header: 'ĐVT', as: 'words' }, ...units.columns.slice(2)],
  };
  const header = 'STT|Đơn vị|ĐVT|Đã làm|Tổng số';

  test('a number in a column of words: nothing of the row is used', () => {
    expect(readSheet(sheetOf([header, '1|An Lộc|5|9', '2|Hòa Bình|hồ sơ|3|4']), form)).toMatchObject({
      values: [
        'done an-loc 2023-09 invalid D2',
        'all an-loc 2023-09 invalid E2',
        'done hoa 2023-09 3 D3',
        'all hoa 2023-09 4 E3',
      ],
      codes: ['row/shifted C2'],
    });
  });

  test('figures in thousands are not taken as they stand', () => {
    const read = readSheet(sheetOf([header, '1|An Lộc|nghìn hồ sơ|5|9']), form);
    expect(read).toMatchObject({
      values: ['done an-loc 2023-09 invalid D2', 'all an-loc 2023-09 invalid E2'],
      codes: ['cell/scaled-unit C2'],
    });
    const above = readSheet(sheetOf(['Đơn vị tính: nghìn hồ sơ', header, '1|An Lộc|hồ sơ|5|9']), form);
    expect(above.codes).toContain('cell/scaled-unit A1');
  });

  test('a repeated header that lost a column of words is read; one that lost a figure is not', () => {
    const lost = [header, '1|An Lộc|hồ sơ|1|2', 'STT|Đơn vị|Đã làm|Tổng số', '2|Hòa Bình|3|4'];
    expect(readSheet(sheetOf(lost), form).values.slice(2)).toEqual([
      'done hoa 2023-09 3 C4',
      'all hoa 2023-09 4 D4',
    ]);
    const figure = lost.with(2, 'STT|Đơn vị|ĐVT|Đã làm').with(3, '2|Hòa Bình|hồ sơ|3');
    expect(readSheet(sheetOf(figure), form)).toMatchObject({ codes: ['header/missing A3'] });
    expect(readSheet(sheetOf(figure), form).values).toHaveLength(2);
  });
});

describe('titles without labels', () => {
  const body = ['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2'];
  const form: FormInput = {
    ...units,
    above: [
      { label: 'Tính đến ngày', as: 'as-of' },
      { label: 'Đơn vị', as: 'unit' },
    ],
  };

  test.each<[string, string[]]>([
    ['SỐ LIỆU THÁNG 9 NĂM 2023', []],
    ['SỐ LIỆU THÁNG 8 NĂM 2022', ['sheet/declared-otherwise A1']],
    ['QUÝ II/2022', ['sheet/declared-otherwise A1']],
    ['Lũy kế từ 01/7/2021', ['sheet/declared-otherwise A1']],
    ['Bình Long, ngày 12 tháng 8 năm 2022', []],
    ['So với tháng 8 năm 2022', []],
    ['UBND HUYỆN MẪU', []],
    ['PHƯỜNG AN LỘC', []],
    ['Xã Hòa Bình', []],
    ['Đơn vị tính: hồ sơ', []],
  ])('"%s"', (title_, codes) => {
    expect(readSheet(sheetOf([title_, ...body]), form).codes).toEqual(codes);
  });

  test.each(['Tính đến ngày 20/9/2023', '(Số liệu tính đến hết ngày 20 tháng 9 năm 2023)'])(
    'the day of "%s"',
    (text) => {
      expect(readSheet(sheetOf([text, ...body]), form).days).toEqual(['2023-09-20', '2023-09-20']);
    },
  );
});

describe('what stands around the rows', () => {
  test.each([
    ['a place and day at the right', '|||Bình Long, ngày 05 tháng 10 năm 2023'],
    ['offices that sign', '|KẾ TOÁN|THỦ QUỸ|CHỦ TỊCH UBND'],
    ['letters and numbers of columns', 'A|B|1|2'],
  ])('%s', (_, line) => {
    const lines = ['STT|Đơn vị|Đã làm|Tổng số', '1|An Lộc|1|2', line];
    const ordered = line.startsWith('A') ? [lines[0] ?? '', line, lines[1] ?? ''] : lines;
    expect(readSheet(sheetOf(ordered), units)).toMatchObject({ codes: [] });
    expect(readSheet(sheetOf(ordered), units).values).toHaveLength(2);
  });

  test('a total above the rows is compared with the rows below it', () => {
    const lines = ['Đơn vị|Đã làm|Tổng số', 'Tổng cộng|4|6', 'An Lộc|1|2', 'Hòa Bình|3|4'];
    expect(readSheet(sheetOf(lines), units).codes).toEqual([]);
    expect(readSheet(sheetOf(lines.with(1, 'Tổng cộng|5|6')), units).codes).toEqual([
      'rule/stated-total-differs B2',
    ]);
  });

  test('a heading without figures ends the group before it', () => {
    const lines = [
      'STT|Đơn vị|Đã làm|Tổng số',
      'I|Các phường|1|2',
      '1|An Lộc|1|2',
      'II|Các xã',
      '2|Hòa Bình|3|4',
    ];
    expect(readSheet(sheetOf(lines), units).codes).toEqual(['row/subtotal-skipped A2']);
  });

  test('a period merged over its rows is of all of them', () => {
    const form: FormInput = { ...units, columns: [...units.columns, { header: 'Tháng', as: 'period' }] };
    const lines = ['Đơn vị|Đã làm|Tổng số|Tháng', 'An Lộc|1|2|1/2023', 'Hòa Bình|3|4'];
    expect(readSheet(sheetOf(lines, [merged('D2:D3')]), form).values.at(-1)).toBe('all hoa 2023-01 4 C3');
  });
});

test('a day far from its period is a warning', () => {
  const form: FormInput = {
    ...units,
    columns: [...units.columns, { header: 'Tính đến', as: 'as-of' }],
  };
  const lines = ['Đơn vị|Đã làm|Tổng số|Tính đến', 'An Lộc|1|2|10/9/2023', 'Hòa Bình|3|4|9/8/2023'];
  expect(readSheet(sheetOf(lines), form).codes).toEqual(['cell/outside-period D3']);
});
