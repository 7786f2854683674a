import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findDifferentReferences } from '../../src/check/references.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const annex = { where: { file: 'annex.xlsx', sheet: 'Phụ lục', cell: 'D19' } };
const text = { where: { file: 'text.xlsx', sheet: 'Lời văn', cell: 'C20' } };

test.each<[string, number | 'not-reported' | 'withheld', number | 'not-reported', string[][]]>([
  ['the same', 5149, 5149, []],
  ['another number', 5149, 9197, [['C20', 'D19', '5149', '9197']]],
  [
    'a number where the published cell is empty',
    'not-reported',
    372,
    [['C20', 'D19', 'not-reported', '372']],
  ],
  ['zero where the published cell is empty', 'not-reported', 0, []],
  ['nothing', 5149, 'not-reported', []],
  ['a number where the published figure is withheld', 'withheld', 4, []],
])('%s', (_, published, repeated, expected) => {
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done')],
    indicators: [],
    observations: [fact('done', 'a', '2023-9T', published, annex)],
    references: [fact('done', 'a', '2023-9T', repeated, text)],
  });
  const findings = findDifferentReferences(data, indexFigures(data));
  expect(
    findings.map(({ where, also, params }) => [where.cell, also[0]?.cell, params.first, params.second]),
  ).toEqual(expected);
});
