import { describe, expect, test } from 'vitest';
import { type FindingCode, type FindingParams, finding } from '../../src/domain/finding.ts';
import { describeMore, groupFindings } from '../../src/i18n/findingGroups.ts';

const at = (cell: string, more: Partial<{ file: string; sheet: string }> = {}) => ({
  file: 'a.xlsx',
  sheet: 'S',
  cell,
  ...more,
});
const wrong = (cell: string, params: FindingParams = { shown: `${cell}!` }) =>
  finding('cell/not-a-number', at(cell), params);
const column = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `F${from + index}`);

/** First cell and the words about the others, in Vietnamese. */
function grouped(findings: Parameters<typeof groupFindings>[0]): [string, string][] {
  return groupFindings(findings).map((group) => [group.finding.where.cell, describeMore(group, 'vi')]);
}

describe('what is alike in one column becomes one entry', () => {
  test.each([
    [['F17'], 'F17', ''],
    [['F17', 'F18'], 'F17', 'và 1 chỗ nữa như vậy: F18'],
    [column(17, 28), 'F17', 'và 11 chỗ nữa như vậy: F18–F28'],
    [['F3', 'F4', 'F7', 'F8', 'F20'], 'F3', 'và 4 chỗ nữa như vậy: F4, F7–F8, F20'],
    [['F1', 'F3', 'F5', 'F7', 'F9', 'F10'], 'F1', 'và 5 chỗ nữa như vậy: F3, F5, F7, … F10'],
    [column(1, 1502), 'F1', 'và 1.501 chỗ nữa như vậy: F2–F1502'],
    [['4', '5', '6'], '4', 'và 2 chỗ nữa như vậy: 5–6'],
  ])('%#', (cells, first, more) => {
    expect(grouped(cells.map((cell) => wrong(cell)))).toEqual([[first, more]]);
  });

  test('in English too', () => {
    const [group] = groupFindings(column(17, 28).map((cell) => wrong(cell)));
    expect(group && describeMore(group, 'en')).toBe('and 11 more like this: F18–F28');
  });

  test('whatever follows from the value may differ', () => {
    const ambiguous = (cell: string, shown: string, first: string, second: string) =>
      finding('cell/ambiguous-number', at(cell), { shown, first, second });
    const lost = (cell: string, shown: string, nearest: string) =>
      finding('cell/code-lost-zeros', at(cell), { shown, nearest });
    expect(
      grouped([
        ambiguous('D1', '1.25', '1,25', '125'),
        ambiguous('D2', '3.5', '3,5', '35'),
        lost('B1', '70', '070'),
        lost('B2', '89', '089'),
      ]),
    ).toEqual([
      ['D1', 'và 1 chỗ nữa như vậy: D2'],
      ['B1', 'và 1 chỗ nữa như vậy: B2'],
    ]);
  });

  test('three that disagree with what was computed keep their numbers, four do not', () => {
    const remainders = column(1, 4).map((cell, index) =>
      finding('rule/remainder-differs', at(cell), { stated: `${index}`, computed: '9' }),
    );
    expect(grouped(remainders.slice(0, 3))).toEqual([
      ['F1', ''],
      ['F2', ''],
      ['F3', ''],
    ]);
    expect(grouped(remainders)).toEqual([['F1', 'và 3 chỗ nữa như vậy: F2–F4']]);
  });

  test('others may stand between them', () => {
    const other = finding('cell/negative-count', at('F2'), { shown: '-1' });
    expect(grouped([wrong('F1'), other, wrong('F3')])).toEqual([
      ['F1', 'và 1 chỗ nữa như vậy: F3'],
      ['F2', ''],
    ]);
  });
});

describe('what is not alike stays apart', () => {
  const code: FindingCode = 'row/unknown-unit';
  const [row, base] = ['4', wrong('F1')];
  test.each([
    ['another column', [base, wrong('G1')]],
    ['another sheet', [base, { ...base, where: at('F2', { sheet: 'T' }) }]],
    ['another file', [base, { ...base, where: at('F2', { file: 'b.xlsx' }) }]],
    ['another severity', [base, { ...wrong('F2'), severity: 'warning' as const }]],
    ['another code', [base, finding('cell/negative-count', at('F2'), { shown: 'x' })]],
    ['another unit', [finding(code, at('B1'), { unit: 'a' }), finding(code, at('B2'), { unit: 'b' })]],
    ['another limit', [wrong('F1', { limit: '5' }), wrong('F2', { limit: '6' })]],
    ['the whole sheet', [finding('sheet/ignored', at('')), finding('sheet/ignored', at(''))]],
    [
      'other places involved',
      [
        { ...base, also: [at('D1')] },
        { ...wrong('F2'), also: [at('D2')] },
      ],
    ],
    ['a row and a cell', [wrong(row), wrong('F5')]],
  ])('%s', (_, findings) => {
    expect(groupFindings(findings)).toHaveLength(2);
  });
});
