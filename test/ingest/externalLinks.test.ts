import { describe, expect, test } from 'vitest';
import { read, workbook } from './workbook.ts';

const row = (...formulas: string[]) =>
  `<row r="2">${formulas.map((formula) => `<c>${formula}<v>1</v></c>`).join('')}</row>`;

describe('figures taken from another workbook', () => {
  test.each([
    "'[bao cao thang 6.xlsx]Trang 1'!A1",
    "'C:\\bao cao\\[x.xlsx]Trang 1'!A1+1",
    '[1]Trang1!$A$1',
    'SUM([1]Trang1!A1:A9)',
    '[2]!TongSo',
    "IF(A1='[1]Phụ lục'!B2,1,0)",
    '1+[1]Bảng!A1',
  ])('%s', (formula) => {
    const { sheets, findings } = read(workbook({ rows: row('', `<f>${formula}</f>`) }));
    expect(sheets[0]?.cells).toHaveLength(2);
    expect(findings).toMatchObject([
      {
        code: 'sheet/external-link',
        severity: 'warning',
        where: { sheet: 'Trang 1', cell: 'B2' },
        params: { count: '1' },
      },
    ]);
  });

  test.each([
    'SUM(A1:A9)',
    "'Phụ lục 02'!A1",
    'Bang1[Tổng]+Trang2!A1',
    'Bang1[[#This Row],[Tổng]]*Trang2!A1',
    '"[1]Trang1!A1"',
    "\"'[x]\"&amp;'Trang 2'!A1",
  ])('of this workbook: %s', (formula) => {
    expect(read(workbook({ rows: row(`<f>${formula}</f>`) })).findings).toEqual([]);
  });

  test('cells are counted, also those that share a formula; the first one is named', () => {
    const shared = '<f t="shared" ref="B2:C2" si="0">[1]A!B1</f>';
    const rows = `<row r="3"><c r="A3"><f>[1]A!A1</f><v>0</v></c></row>${row('<f>A1</f>', shared, '<f t="shared" si="0"/>', '<f t="shared" si="1"/>')}`;
    expect(read(workbook({ rows })).findings).toMatchObject([
      { where: { cell: 'B2' }, params: { count: '3' } },
    ]);
  });
});
