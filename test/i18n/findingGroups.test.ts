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

  describe('the same of two tables, row after row', () => {
    const beside = (cell: string, there: string, first = cell, second = there) =>
      finding('row/duplicate-different', at(cell), { first, second }, [at(there, { sheet: 'T' })]);
    const rows = (from: number, to: number, offset: number) =>
      column(from, to).map((cell, index) => beside(cell, `F${from + index + offset}`));

    test.each([
      ['in the same rows', rows(1, 9, 0), [['F1', 'và 8 chỗ nữa như vậy: F2–F9']]],
      ['some rows further down', rows(1, 9, 40), [['F1', 'và 8 chỗ nữa như vậy: F2–F9']]],
      [
        'shifted from one row on',
        [...rows(1, 5, 0), ...rows(6, 9, 1)],
        [
          ['F1', 'và 4 chỗ nữa như vậy: F2–F5'],
          ['F6', 'và 3 chỗ nữa như vậy: F7–F9'],
        ],
      ],
      [
        'of three, each keeps its numbers',
        rows(1, 3, 0),
        [
          ['F1', ''],
          ['F2', ''],
          ['F3', ''],
        ],
      ],
    ])('%s', (_, findings, expected) => expect(grouped(findings)).toEqual(expected));

    test('sources that disagree; the first keeps its numbers and its other place', () => {
      const disagree = column(1, 100).map((cell, index) =>
        finding('source/sources-disagree', at(cell), { first: String(index), second: '1000' }, [
          at(`H${index + 1}`, { file: 'b.xlsx' }),
        ]),
      );
      const [group, ...others] = groupFindings(disagree);
      expect(others).toEqual([]);
      expect(group?.finding).toBe(disagree[0]);
      expect(group && describeMore(group, 'vi')).toBe('và 99 chỗ nữa như vậy: F2–F100');
    });

    test('a whole table that stands twice is one entry', () => {
      const same = ['D2', 'E2', 'F2', 'D3', 'E3', 'F3'].map((cell) =>
        finding('row/duplicate-same', at(cell), { first: cell, second: cell }, [at(cell, { sheet: 'T' })]),
      );
      expect(grouped(same)).toEqual([['D2', 'và 5 chỗ nữa như vậy: D3, E2–E3, F2–F3']]);
      expect(grouped(same.slice(0, 2))).toEqual([['D2', 'và 1 chỗ nữa như vậy: E2']]);
    });

    test.each([
      ['in another sheet', [at('F2', { sheet: 'U' })]],
      ['in another file', [at('F2', { sheet: 'T', file: 'b.xlsx' })]],
      ['in another column', [at('G2', { sheet: 'T' })]],
      ['in two places', [at('F2', { sheet: 'T' }), at('F2', { sheet: 'U' })]],
      ['in a whole sheet', [at('', { sheet: 'T' })]],
    ])('stands alone with another place %s', (_, also) => {
      const odd = { ...beside('F7', 'F7'), also };
      expect(grouped([...rows(1, 5, 0), odd])).toHaveLength(2);
    });
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
