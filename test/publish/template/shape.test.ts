/** Which columns and rows a form gives for a unit and a period. */

import { describe, expect, test } from 'vitest';
import type { FormInput } from '../../../src/domain/form.ts';
import { templateColumns } from '../../../src/publish/template/columns.ts';
import { rowsInTotal } from '../../../src/publish/template/formulas.ts';
import { monthsWithin, periodWords } from '../../../src/publish/template/periods.ts';
import { sheetPlans } from '../../../src/publish/template/plan.ts';
import { templateRows } from '../../../src/publish/template/rows.ts';
import { form, locality, period, unitOf } from './locality.ts';

const registry = locality();
const figure = (header: string, id = 'done') => ({ header, as: 'value', id, measure: id }) as const;

describe('headers', () => {
  test.each<[string[], string[]]>([
    [
      ['Xã', 'Số › Tổng', 'Số › Đạt'],
      ['Xã', 'Số/Tổng', 'Số/Đạt'],
    ],
    [
      ['{unit} › Giao', '{unit} › Đạt'],
      ['Xã B/Giao', 'Xã B/Đạt', 'Xã A/Giao', 'Xã A/Đạt', 'Phòng Tư pháp/Giao', 'Phòng Tư pháp/Đạt'],
    ],
    [
      ['Đạt › {category}', 'Giao › {category}'],
      ['Đạt/Khai sinh', 'Đạt/Khai tử', 'Giao/Khai sinh', 'Giao/Khai tử'],
    ],
    [['{period}'], ['Tháng 1/2024', 'Tháng 2/2024', 'Tháng 3/2024']],
    [
      ['{period} › {category}', 'Ghi chú'],
      [
        ...['1', '2', '3'].flatMap((month) =>
          ['Khai sinh', 'Khai tử'].map((kind) => `Tháng ${month}/2024/${kind}`),
        ),
        'Ghi chú',
      ],
    ],
  ])('%j', (headers, expected) => {
    const asked = form({ dimension: 'kind', columns: headers.map((header) => figure(header)) });
    const columns = templateColumns(asked, unitOf(registry, 'huyen'), period('2024-Q1'), registry);
    expect(columns.map(({ steps }) => steps.join('/'))).toEqual(expected);
  });

  test('a column carries the keys of its header', () => {
    const asked = form({ columns: [figure('{unit} › {period}')] });
    const columns = templateColumns(asked, unitOf(registry, 'xa-a'), period('2024-H1'), registry);
    expect(columns.map(({ keys }) => `${keys.unit?.id} ${keys.period?.id}`)[5]).toBe('xa-a 2024-06');
  });
});

describe('rows', () => {
  const rowsOf = (columns: FormInput['columns'], unit: string, at: string, more: Partial<FormInput> = {}) =>
    templateRows(form({ ...more, columns }), unitOf(registry, unit), period(at), registry).map((row) =>
      [row.unit.id, row.period.id, row.item?.label, row.category?.id, row.task?.id]
        .filter((part) => part !== undefined)
        .join(' '),
    );

  test.each<[string, FormInput['columns'], string, string, string[]]>([
    [
      'units, offices last',
      [{ header: 'Đơn vị', as: 'unit' }],
      'huyen',
      '2024-01',
      ['xa-b 2024-01', 'xa-a 2024-01', 'phong 2024-01'],
    ],
    [
      'units of another day',
      [{ header: 'Đơn vị', as: 'unit' }],
      'huyen',
      '2023-12',
      ['xa-b 2023-12', 'xa-a 2023-12', 'xa-cu 2023-12', 'phong 2023-12'],
    ],
    ['the unit itself', [{ header: 'Đơn vị', as: 'unit' }], 'xa-a', '2024-01', ['xa-a 2024-01']],
    [
      'months',
      [{ header: 'Tháng', as: 'period' }],
      'xa-a',
      '2024-Q1',
      ['xa-a 2024-01', 'xa-a 2024-02', 'xa-a 2024-03'],
    ],
    [
      'categories in their order',
      [{ header: 'Loại', as: 'category' }],
      'xa-a',
      '2024',
      ['xa-a 2024 kind-a', 'xa-a 2024 kind-b'],
    ],
    ['neither', [figure('Đạt')], 'xa-a', '2024', ['xa-a 2024']],
    ['tasks of the unit', [{ header: 'Mã', as: 'task' }], 'xa-a', '2024', ['xa-a 2024 t-1']],
    [
      'tasks of the unit above',
      [{ header: 'Mã', as: 'task' }],
      'xa-b',
      '2024',
      ['xa-b 2024 t-2', 'xa-b 2024 t-3'],
    ],
  ])('%s', (_, columns, unit, at, expected) => {
    expect(rowsOf(columns, unit, at, { dimension: 'kind' })).toEqual(expected);
  });

  test('tasks of the document that the form names', () => {
    expect(rowsOf([{ header: 'Nhiệm vụ', as: 'task' }], 'xa-b', '2024', { tasksOf: 'plan' })).toHaveLength(3);
  });

  test('items in the order of the form', () => {
    const items = ['Hai', 'Một'].map((label) => ({ label, values: { done: 'done' } }));
    expect(rowsOf([{ header: 'Chỉ tiêu', as: 'item' }], 'xa-a', '2024', { items })).toEqual([
      'xa-a 2024 Hai',
      'xa-a 2024 Một',
    ]);
  });
});

describe('months', () => {
  test.each<[string, string[]]>([
    ['2024-Q4', ['2024-10', '2024-11', '2024-12']],
    ['2024-05', ['2024-05']],
    ['2023-12-15/2024-02-29', ['2024-01', '2024-02']],
    ['2024-W05', ['2024-W05']],
  ])('%s', (id, expected) => {
    expect(monthsWithin(period(id)).map((month) => month.id)).toEqual(expected);
  });

  test('days are written in full, so that they can be read back', () => {
    expect(periodWords(period('2024-01-01/2024-10-10'))).toBe('1/1/2024 – 10/10/2024');
  });
});

describe('total', () => {
  const after = (columns: FormInput['columns'], unit: string, at: string) => {
    const asked = form({ dimension: 'kind', columns });
    const [of, when] = [unitOf(registry, unit), period(at)];
    return rowsInTotal(
      asked,
      templateColumns(asked, of, when, registry),
      templateRows(asked, of, when, registry),
      registry,
    );
  };
  test.each<[string, FormInput['columns'], string, string, number | undefined]>([
    [
      'behind the communes and before the office',
      [{ header: 'Đơn vị', as: 'unit' }, figure('Đạt')],
      'huyen',
      '2024-01',
      2,
    ],
    [
      'not of what is never added up',
      [{ header: 'Đơn vị', as: 'unit' }, figure('Giao', 'due')],
      'huyen',
      '2024-01',
      undefined,
    ],
    [
      'not of rates',
      [{ header: 'Đơn vị', as: 'unit' }, figure('Điểm', 'score')],
      'huyen',
      '2024-01',
      undefined,
    ],
    ['of categories', [{ header: 'Loại', as: 'category' }, figure('Đạt', 'due')], 'xa-a', '2024-01', 2],
    ['of months', [{ header: 'Tháng', as: 'period' }, figure('Đạt')], 'xa-a', '2024-Q1', 3],
    [
      'not of a state at the end of each month',
      [{ header: 'Tháng', as: 'period' }, figure('Đạt', 'stock')],
      'xa-a',
      '2024-Q1',
      undefined,
    ],
    [
      'not of running totals',
      [
        { header: 'Tháng', as: 'period' },
        { ...figure('Đạt'), since: 'year' },
      ],
      'xa-a',
      '2024-Q1',
      undefined,
    ],
    ['not of one row', [{ header: 'Đơn vị', as: 'unit' }, figure('Đạt')], 'xa-a', '2024-01', undefined],
  ])('%s', (_, columns, unit, at, expected) => {
    expect(after(columns, unit, at)).toBe(expected);
  });
});

describe('sheets', () => {
  const names = (sheetName: 'unit' | 'period') =>
    sheetPlans(
      form({ sheetName, columns: [figure('Đạt')] }),
      unitOf(registry, 'huyen'),
      period('2024-Q1'),
      registry,
      () => undefined,
    ).map(({ name }) => name);

  test('one for each unit', () => expect(names('unit')).toEqual(['Xã B', 'Xã A', 'Phòng Tư pháp']));
  test('one for each month', () => {
    expect(names('period')).toEqual(['Tháng 1-2024', 'Tháng 2-2024', 'Tháng 3-2024']);
  });
});
