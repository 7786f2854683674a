import { expect, test } from 'vitest';
import { findChangesAfterPublication } from '../../src/check/changedAfterPublication.ts';
import type { Row } from '../../src/domain/observation.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const row = (asOf: string, value: number | 'not-reported', row = 2, period = '2023-08') =>
  fact(`m${row}`, 'a', period, value, { asOf, where: { file: `${asOf}.csv`, sheet: '', cell: `B${row}` } });

function found(...histories: Row[][]) {
  const observations = histories.flatMap((rows) => {
    const last = rows.at(-1);
    return last ? [{ ...last, revisions: rows.slice(0, -1), rivals: [] }] : [];
  });
  return findChangesAfterPublication(
    dataset({ units: [unit('a')], measures: [measure('m2')], indicators: [], observations }),
  ).map(({ where, also, params }) => ({
    at: `${where.file} ${where.cell}`,
    also: also.map(({ file, cell }) => `${file} ${cell}`),
    said: `${params.count}: ${params.first} → ${params.second}`,
  }));
}

test('one finding for a later file, with what it replaces and the other changed cells', () => {
  expect(
    found(
      [row('2023-09-01', 5), row('2023-10-01', 7)],
      [row('2023-09-01', 3, 3), row('2023-10-01', 3, 3)],
      [row('2023-09-01', 8, 4), row('2023-10-01', 9, 4)],
    ),
  ).toEqual([
    { at: '2023-10-01.csv B2', also: ['2023-09-01.csv B2', '2023-10-01.csv B4'], said: '2: 5 → 7' },
  ]);
});

test('each of several revisions is one', () => {
  const said = found([row('2023-09-01', 5), row('2023-10-01', 7), row('2023-11-01', 6)]);
  expect(said.map((one) => one.said)).toEqual(['1: 5 → 7', '1: 7 → 6']);
});

test.each<[string, Row[]]>([
  ['the same value', [row('2023-09-01', 5), row('2023-10-01', 5)]],
  ['a value where there was none', [row('2023-09-01', 'not-reported'), row('2023-10-01', 5)]],
  ['growth before the end of the period', [row('2023-08-20', 5), row('2023-09-01', 7)]],
])('no change: %s', (_, rows) => expect(found(rows)).toEqual([]));

test('at most ten places are named, all are counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => [
    row('2023-09-01', 1, index),
    row('2023-10-01', 2, index),
  ]);
  const [one] = found(...many);
  expect([one?.also.length, one?.said]).toEqual([10, '30: 1 → 2']);
});
