/** Files against what is declared about them: the list, the folder, the hidden identity of a template. */

import { describe, expect, test } from 'vitest';
import { type FormInput, formSchema } from '../../src/domain/form.ts';
import { ERRORS_SHEET, GUIDE_SHEET, IDENTITY_SHEET } from '../../src/domain/ourSheets.ts';
import type { Submission } from '../../src/domain/registry.ts';
import type { Sheet } from '../../src/domain/sheet.ts';
import { validateSubmissions } from '../../src/validate/submissions.ts';
import { registry, sheetOf } from './written.ts';

const units: FormInput = {
  id: 'units',
  title: { vi: 'Biểu mẫu', en: 'Form' },
  columns: [
    { header: 'Đơn vị', as: 'unit' },
    { header: 'Đã làm', as: 'value', id: 'done', measure: 'done' },
    { header: 'Tổng số', as: 'value', id: 'all', measure: 'all' },
  ],
};
const single: FormInput = {
  id: 'single',
  title: { vi: 'Biểu một đơn vị', en: 'Form of one unit' },
  columns: [
    { header: 'Nội dung', as: 'item' },
    { header: 'Kết quả', as: 'value', id: 'result' },
  ],
  items: [
    { label: 'Đã làm', values: { result: 'done' } },
    { label: 'Khai sinh', values: { result: { measure: 'split', category: 'births' } } },
  ],
};
const monthly: FormInput = {
  id: 'monthly',
  title: { vi: 'Biểu theo tháng', en: 'Form by month' },
  columns: [
    { header: 'Đơn vị', as: 'unit' },
    { header: 'Tháng', as: 'period' },
    { header: 'Đã làm', as: 'value', measure: 'done' },
  ],
};
const forms = [units, single, monthly].map((form) => formSchema.parse(form));
const good = () => sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2']);
const bad = () => sheetOf(['Linh tinh|gì đó', 'a|1']);

function listed(more: Partial<Submission>) {
  const value: Submission = {
    path: '2023-09/a.xlsx',
    sheet: '',
    unit: '',
    period: '',
    as_of: '',
    document: '',
    sender: '',
    received: '',
    note_vi: '',
    note_en: '',
    ...more,
  };
  const at = (cell: string) => ({ file: 'submissions/submissions.csv', sheet: '', cell });
  return { value, at };
}

function submit(files: Record<string, Sheet[]>, ...list: Partial<Submission>[]) {
  const result = validateSubmissions(
    new Map(Object.entries(files)),
    new Map(),
    list.map(listed),
    forms,
    registry,
  );
  return {
    ...result,
    values: result.rows.map(({ measure, unit, period, category, quantity }) =>
      [measure, unit, period.id, category, quantity.state === 'value' ? quantity.number : quantity.state]
        .filter((word) => word !== '')
        .join(' '),
    ),
    codes: result.findings.map(({ code, where }) => `${code} ${where.cell}`.trim()),
  };
}

describe('what is not in the list', () => {
  test('the folder says the period, the rows say the unit', () => {
    expect(submit({ '2023-09/a.xlsx': [good()] })).toMatchObject({
      values: ['done an-loc 2023-09 1', 'all an-loc 2023-09 2'],
      codes: [],
    });
  });

  test('without unit or period nobody knows what it is', () => {
    const sheet = sheetOf(['Nội dung|Kết quả', 'Đã làm|5']);
    expect(submit({ '2023-09/a.xlsx': [sheet] })).toMatchObject({ values: [], codes: ['file/undeclared'] });
    expect(submit({ 'moi/a.xlsx': [good()] }).codes).toEqual(['file/undeclared']);
  });
});

describe('what the list says', () => {
  test('against the folder is a warning', () => {
    const read = submit({ '2023-09/a.xlsx': [good()] }, { unit: 'huyen', period: '2023-08' });
    expect(read.codes).toEqual(['file/name-disagrees path']);
    expect(read.values[0]).toBe('done an-loc 2023-08 1');
  });

  test('of a file that is not there, a document or a unit that is not', () => {
    const read = submit({}, { unit: 'huyen-la', document: 'van-ban-la' });
    expect(read.codes).toEqual([
      'registry/unknown-code unit',
      'registry/dangling-document document',
      'file/missing path',
    ]);
  });
});

describe('a row of another period', () => {
  const sheet = sheetOf(['Đơn vị|Tháng|Đã làm', 'An Lộc|8/2023|1', 'An Lộc|9/2023|2']);

  test('is a warning where the list gives the period', () => {
    const read = submit({ '2023-09/a.xlsx': [sheet] }, { unit: 'huyen', period: '2023-09' });
    expect(read.codes).toEqual(['cell/outside-period B2']);
    expect(read.values).toHaveLength(2);
  });

  test('revises it where only the folder does', () => {
    expect(submit({ '2023-09/a.xlsx': [sheet] }).codes).toEqual([]);
  });
});

describe('a template', () => {
  const identity = (form: string, unit: string, period: string): Sheet => ({
    ...sheetOf(
      [IDENTITY_SHEET.mark, `form|${form}`, `unit|${unit}`, `period|${period}`],
      [],
      IDENTITY_SHEET.name,
    ),
    hidden: [{ what: 'sheet', places: IDENTITY_SHEET.name, cell: '' }],
  });
  const body = sheetOf(['Nội dung|Kết quả', 'Đã làm|5', 'Khai sinh|2']);

  test('says itself whose it is; our own sheets are not read', () => {
    const guide = sheetOf([GUIDE_SHEET.mark, 'a|1|2', 'b|3|4'], [], GUIDE_SHEET.name);
    const errors = sheetOf([ERRORS_SHEET.mark, 'a|1|2', 'b|3|4'], [], ERRORS_SHEET.name);
    const read = submit({ 'x.xlsx': [errors, guide, body, identity('single', 'an-loc', '2023-09')] });
    expect(read).toMatchObject({
      values: ['done an-loc 2023-09 5', 'split an-loc 2023-09 births 2'],
      codes: [],
    });
  });

  test('a sheet that only has the name of one of ours is read', () => {
    const sheet = { ...good(), name: ERRORS_SHEET.name };
    expect(submit({ '2023-09/a.xlsx': [sheet] }).values).toHaveLength(2);
  });
});

describe('what cannot be used', () => {
  test('a sheet that is no form is an error alone, and a notice beside one that is', () => {
    expect(submit({ '2023-09/a.xlsx': [bad()] }).codes).toEqual(['sheet/unrecognised']);
    const both = submit({ '2023-09/a.xlsx': [good(), { ...bad(), name: 'Ghi chép' }] });
    expect(both.findings).toMatchObject([{ code: 'sheet/ignored', severity: 'notice' }]);
  });

  test('hidden parts that are read are said', () => {
    const sheet: Sheet = { ...good(), hidden: [{ what: 'rows', places: '4–9', cell: 'A4' }] };
    expect(submit({ '2023-09/a.xlsx': [sheet] }).findings).toMatchObject([
      { code: 'sheet/hidden-data', params: { what: 'rows', places: '4–9' } },
    ]);
  });

  test('a refused file of a unit withholds what its form brings, and no older figure takes its place', () => {
    const files = {
      '2023-08/a.xlsx': [sheetOf(['Nội dung|Kết quả', 'Đã làm|5', 'Khai sinh|2'])],
      '2023-09/a.xlsx': [],
    };
    const read = submit(
      files,
      { path: '2023-08/a.xlsx', unit: 'an-loc', period: '2023-08' },
      { path: '2023-09/a.xlsx', unit: 'an-loc', period: '2023-09' },
    );
    expect(read.values).toEqual([
      'done an-loc 2023-08 5',
      'split an-loc 2023-08 births 2',
      'done an-loc 2023-09 invalid',
      'split an-loc 2023-09 births invalid',
    ]);
  });

  test('a sheet whose header lacks a column withholds what its form brings, for every unit below', () => {
    const named = formSchema.parse({ ...units, id: 'named', recognise: ['Biểu số 01'] });
    const sheet = sheetOf(['Biểu số 01', 'Đơn vị|Đã làm|Tổng sốo', 'An Lộc|1|2']);
    const result = validateSubmissions(
      new Map([['2023-09/a.xlsx', [sheet]]]),
      new Map(),
      [listed({ unit: 'huyen', period: '2023-09' })],
      [named],
      registry,
    );
    const lost = result.rows.map(({ unit, measure, quantity }) => `${unit} ${measure} ${quantity.state}`);
    expect(lost).toEqual([
      'an-loc done invalid',
      'an-loc all invalid',
      'hoa done invalid',
      'hoa all invalid',
    ]);
  });
});

describe('nothing older stands in for what was lost', () => {
  const before = { '2023-08/a.xlsx': [sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|2', 'Hòa Bình|3|4'])] };
  const list = (more: Partial<Submission>) => [
    { path: '2023-08/a.xlsx', unit: 'huyen', period: '2023-08' },
    { path: '2023-09/a.xlsx', unit: 'huyen', period: '2023-09', ...more },
  ];
  const september = ({ values }: { values: string[] }) => values.filter((value) => value.includes('2023-09'));

  test('a row whose unit is not known withholds the units that are missing', () => {
    const slip = sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|5|6', 'Hòa Bìnhh xã|7|8']);
    expect(september(submit({ ...before, '2023-09/a.xlsx': [slip] }, ...list({})))).toEqual([
      'done an-loc 2023-09 5',
      'all an-loc 2023-09 6',
      'done hoa 2023-09 invalid',
      'all hoa 2023-09 invalid',
    ]);
  });

  test('an extra file of which nothing is known withholds nothing that was handed in for its period', () => {
    const both = { ...before, '2023-09/a.xlsx': [good()], '2023-09/b.xlsx': [] };
    const extra = { path: '2023-09/b.xlsx', unit: 'huyen', period: '2023-09' };
    const read = september(submit(both, ...list({}), extra));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((value) => value.endsWith('invalid'))).toEqual([]);
  });

  test('a form that the unit began to use only later is not what was lost', () => {
    const later = { '2023-10/a.xlsx': before['2023-08/a.xlsx'], '2023-09/a.xlsx': [] };
    const read = submit(
      later,
      { path: '2023-10/a.xlsx', unit: 'huyen', period: '2023-10' },
      { path: '2023-09/a.xlsx', unit: 'huyen', period: '2023-09' },
    );
    expect(september(read)).toEqual([]);
  });

  test('a file of the list that is not there', () => {
    expect(september(submit(before, ...list({})))).toHaveLength(4);
  });

  test.each([
    ['an unknown unit', { unit: 'huyen-la' }],
    ['a period that is none', { period: '2023-13' }],
  ])('a row of the list with %s', (_, more) => {
    const read = submit({ ...before, '2023-09/a.xlsx': [good()] }, ...list(more));
    expect(september(read).every((value) => value.endsWith('invalid'))).toBe(true);
  });

  test('two rows of the list for one file', () => {
    const twice = [...list({}), { path: '2023-09/a.xlsx', unit: 'an-loc', period: '2023-09' }];
    const read = submit({ ...before, '2023-09/a.xlsx': [good()] }, ...twice);
    expect(read.codes).toEqual(['registry/duplicate-code path']);
    expect(september(read)).toEqual(['done an-loc 2023-09 invalid', 'all an-loc 2023-09 invalid']);
  });
});

test('every table is a delivery, with how many of its figures are there', () => {
  const sheet = sheetOf(['Đơn vị|Đã làm|Tổng số', 'An Lộc|1|']);
  const read = submit(
    { '2023-09/a.xlsx': [sheet] },
    { unit: 'huyen', period: '2023-09', received: '2023-10-03' },
  );
  expect(read.deliveries).toMatchObject([
    { form: 'units', unit: '', received: '2023-10-03', expected: 2, reported: 1 },
  ]);
});
