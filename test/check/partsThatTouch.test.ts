/** Parts of a period that touch one another without a day in common, and sums that miss the whole by dust alone. */

import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findPeriodsUnlikeTheirParts } from '../../src/check/periodAndParts.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

type Value = number | 'not-applicable';

function found(reported: Record<string, Value>): string[] {
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done')],
    indicators: [],
    observations: Object.entries(reported).map(([period, value]) => fact('done', 'a', period, value)),
  });
  return [...findPeriodsUnlikeTheirParts(data, indexFigures(data))].map(
    ({ params }) => `${params.stated} ≠ ${params.computed}`,
  );
}

test.each<[string, Record<string, Value>, string[]]>([
  ['two months in a row that already make more', { '2024-01': 6, '2024-02': 6, '2024-Q1': 10 }, ['10 ≠ 12']],
  [
    'months that make the quarter but for dust',
    { '2024-01': 0.1, '2024-02': 0.2, '2024-03': 0.3, '2024-Q1': 0.6 },
    [],
  ],
  [
    'a quarter to which it does not apply',
    { '2024-01': 1, '2024-02': 1, '2024-03': 1, '2024-Q1': 'not-applicable' },
    [],
  ],
])('%s', (_, reported, expected) => expect(found(reported)).toEqual(expected));

test('the dust is there', () => expect(0.1 + 0.2 + 0.3).not.toBe(0.6));
