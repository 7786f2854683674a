/** Percentages that a source computed itself, beside the figures of its row: 50 of 100. */

import { describe, expect, test } from 'vitest';
import type { FormInput } from '../../src/domain/form.ts';
import type { CellValue } from '../../src/domain/sheet.ts';
import { readSheet, sheetOf } from './written.ts';

const form: FormInput = {
  id: 'stated',
  title: { vi: 'Biểu mẫu', en: 'Form' },
  columns: [
    { header: 'Đơn vị', as: 'unit' },
    { header: 'Đã làm', as: 'value', id: 'done', measure: 'done' },
    { header: 'Tổng số', as: 'value', id: 'all', measure: 'all' },
    { header: 'Tỷ lệ', as: 'stated-percent', of: ['done', 'all'] },
  ],
};

function beside(stated: string, done = '50', all = '100') {
  return readSheet(sheetOf(['Đơn vị|Đã làm|Tổng số|Tỷ lệ', `An Lộc|${done}|${all}|${stated}`]), form);
}

function typed(value: CellValue, all = '100') {
  const sheet = sheetOf(['Đơn vị|Đã làm|Tổng số|Tỷ lệ', `An Lộc|0|${all}`]);
  return readSheet({ ...sheet, cells: [...sheet.cells, { row: 2, column: 4, value, formula: true }] }, form)
    .codes;
}

test.each(['50%', '50', '50,0 %', '50.0%', '50% (đạt)', 'đạt 50%', 'KPS', '-', ''])('"%s" agrees', (stated) =>
  expect(beside(stated).codes).toEqual([]),
);

test.each([
  ['49,9%', 'rule/stated-percent-differs D2'],
  ['49.9%', 'rule/stated-percent-differs D2'],
  ['-50%', 'rule/stated-percent-differs D2'],
  ['5000%', 'rule/stated-percent-differs D2'],
  ['0,4', 'rule/stated-percent-differs D2'],
  ['40% (đạt)', 'rule/stated-percent-differs D2'],
  ['0,5%', 'rule/stated-percent-differs D2'],
  ['0,50', 'cell/percent-scale D2'],
  ['0.5', 'cell/percent-scale D2'],
  ['50/100', 'rule/stated-percent-unread D2'],
  ['50% hoặc 60%', 'rule/stated-percent-unread D2'],
  ['đạt 50', 'rule/stated-percent-unread D2'],
])('"%s" is %s', (stated, code) => expect(beside(stated).codes).toEqual([code]));

describe('what is said', () => {
  test('both readings of a fraction, as a warning that takes no figure away', () => {
    const { findings, values } = beside('0,50');
    expect(findings).toMatchObject([
      { severity: 'warning', params: { shown: '0,50', first: '0,50%', second: '50%' } },
    ]);
    expect(findings[0]?.also.map(({ cell }) => cell)).toEqual(['B2', 'C2']);
    expect(values).toHaveLength(2);
  });

  test('0,50 beside half a percent agrees', () => expect(beside('0,50', '5', '1000').codes).toEqual([]));
});

test('a formula that divides by zero says nothing more than the zero', () => {
  expect(typed({ kind: 'error', text: '#DIV/0!' }, '0')).toEqual([]);
  expect(typed({ kind: 'error', text: '#DIV/0!' })).toEqual(['rule/stated-percent-unread D2']);
});
