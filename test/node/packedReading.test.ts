import { expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import type { CellValue, Sheet } from '../../src/domain/sheet.ts';
import { packReading, unpackReading } from '../../src/node/packedReading.ts';

const SOURCE = { path: 'submissions/a.xlsx', hash: 'a' };

const VALUES: CellValue[] = [
  { kind: 'text', text: 'Xã Hòa Bình' },
  { kind: 'text', text: '\ud800' },
  { kind: 'number', number: 1 / 3, text: '0.333333333333333', percent: false },
  { kind: 'number', number: 0.54, text: '0.54', percent: true },
  { kind: 'number', number: -0, text: '0', percent: false },
  { kind: 'boolean', value: false, text: 'FALSE' },
  { kind: 'date', iso: '2023-09-20', text: '2023-09-20' },
  { kind: 'error', text: '#DIV/0!' },
  { kind: 'uncalculated', text: '=A1' },
  { kind: 'unreadable', text: '1e999', reason: 'not-a-number' },
];

function sheetOf(values: readonly CellValue[]): Sheet {
  const cells = values.map((value, index) => ({
    row: 1_048_576 - values.length + index,
    column: index + 1,
    value,
    formula: index % 2 === 1,
  }));
  const merges = [{ fromRow: 1, fromColumn: 2, toRow: 3, toColumn: 16_384 }];
  return {
    source: SOURCE,
    name: 'Biểu 1',
    cells,
    merges,
    hidden: [{ what: 'rows', places: '4', cell: 'A4' }],
  };
}

test('what comes back is what went in, whatever the cells hold', () => {
  const reading = {
    sheets: [sheetOf(VALUES), { ...sheetOf([]), fieldCounts: new Map([[3, 7]]) }],
    findings: [
      finding('sheet/hidden-data', { file: SOURCE.path, sheet: 'Biểu 1', cell: '' }, { what: 'rows' }),
    ],
  };
  expect(unpackReading(packReading(reading), SOURCE)).toStrictEqual(reading);
});

test('values that cells share are shared again, and equal ones that were not are not', () => {
  const [shared = VALUES[0], twin] = [VALUES[0], { kind: 'text' as const, text: 'Xã Hòa Bình' }];
  if (!shared) throw new Error('a value');
  const packed = packReading({ sheets: [sheetOf([shared, twin, shared])], findings: [] });
  const [first, second, third] = unpackReading(packed, SOURCE).sheets[0]?.cells ?? [];
  expect(third?.value).toBe(first?.value);
  expect(second?.value).not.toBe(first?.value);
});
