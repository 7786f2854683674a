import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../src/domain/sheet.ts';
import { applyCorrections } from '../../src/validate/corrections.ts';
import { registry, sheetOf } from './written.ts';

const HEADER = 'file|sheet|cell|was|instead|reason_vi|reason_en|decided_by|decided_on|document';
const sheet = sheetOf(['Đơn vị|Đã làm', 'An Lộc|1.25']);

function correct(line: string, sheets: Sheet[] = [sheet]) {
  const list = { ...sheetOf([HEADER, line], [], ''), source: { path: 'corrections.csv', hash: '' } };
  const {
    sheets: after,
    findings,
    applied,
  } = applyCorrections(new Map([['2023-09/a.xlsx', sheets]]), list, registry);
  const cells = after.get('2023-09/a.xlsx')?.[0]?.cells.map(({ value }) => value.text);
  return {
    cells,
    codes: findings.map(({ code, where }) => `${code} ${where.file} ${where.cell}`),
    applied,
    findings,
  };
}

const line = (cell: string, was: string, instead: string, document = '') =>
  `2023-09/a.xlsx|Biểu|${cell}|${was}|${instead}|Gõ nhầm|Typing error|Văn phòng|2023-10-20|${document}`;

describe('a correction', () => {
  test('is read in the place of the cell, and said', () => {
    const { cells, codes, applied } = correct(line('B2', '1.25', '1.250'));
    expect(cells).toEqual(['Đơn vị', 'Đã làm', 'An Lộc', '1.250']);
    expect(codes).toEqual(['correction/applied submissions/2023-09/a.xlsx B2']);
    expect(applied.get('2023-09/a.xlsx\tBiểu')?.get('B2')).toMatchObject({
      decision: { was: '1.25', decided_by: 'Văn phòng' },
      original: { text: '1.25' },
    });
  });

  test('may fill an empty cell, and empty a filled one', () => {
    expect(correct(line('C2', '', '7')).cells).toEqual(['Đơn vị', 'Đã làm', 'An Lộc', '1.25', '7']);
    expect(correct(line('B2', '1.25', '')).cells).toEqual(['Đơn vị', 'Đã làm', 'An Lộc']);
  });

  test.each([
    [
      'whose cell has changed since',
      line('B2', '1.24', '1.250'),
      'correction/cell-has-changed corrections.csv D2',
    ],
    [
      'of a sheet that is not there',
      line('B2', '1.25', '1.250').replace('Biểu', 'Lạ'),
      'correction/unknown-cell corrections.csv A2',
    ],
    [
      'of a document that is not there',
      line('B2', '1.25', '1', 'la'),
      'registry/dangling-document corrections.csv J2',
    ],
  ])('%s is not applied', (_, text, code) => {
    const { cells, codes } = correct(text);
    expect(cells?.at(-1)).toBe('1.25');
    expect(codes).toEqual([code]);
  });

  test('without a reason is not applied, and withholds the cell that it names', () => {
    const { cells, codes, findings } = correct(line('B2', '1.25', '1').replace('Gõ nhầm', ''));
    expect(cells?.at(-1)).toBe('1.25');
    expect(codes).toEqual([
      'registry/invalid-value corrections.csv F2',
      'correction/not-applied corrections.csv ',
    ]);
    expect(findings[1]?.also).toEqual([{ file: 'submissions/2023-09/a.xlsx', sheet: 'Biểu', cell: 'B2' }]);
  });

  test.each(['was in other words: 1.000', '1000'])(
    'of a typed number may say it as the cell shows it: %s',
    (was) => {
      const typed: Sheet = {
        ...sheet,
        cells: [
          {
            row: 2,
            column: 2,
            value: { kind: 'number', number: 1000, text: '1000', percent: false },
            formula: false,
          },
        ],
      };
      const shown = was.replace(/^.*: /, '');
      expect(correct(line('B2', shown, '1.001'), [typed]).cells).toEqual(['1.001']);
    },
  );

  test('needs no sheet where the workbook has only one', () => {
    const { codes } = correct(line('B2', '1.25', '1.250').replace('Biểu', ''));
    expect(codes).toEqual(['correction/applied submissions/2023-09/a.xlsx B2']);
  });
});
