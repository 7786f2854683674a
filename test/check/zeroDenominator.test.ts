import { expect, test } from 'vitest';
import { indexFigures } from '../../src/check/figures.ts';
import { findZeroDenominators } from '../../src/check/zeroDenominator.ts';
import { dataset, fact, indicator, measure, unit } from '../smallDataset.ts';

const at = (cell: string) => ({ where: { file: 'a.csv', sheet: '', cell } });

test.each([
  [3, 0, [['B2', 'C2', '3']]],
  [0, 0, []],
  [3, 4, []],
])('%s over %s', (done, all, expected) => {
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done'), measure('all')],
    indicators: [indicator('rate', 'done', 'all'), indicator('same-rate', 'done', 'all')],
    observations: [fact('done', 'a', '2023-09', done, at('B2')), fact('all', 'a', '2023-09', all, at('C2'))],
  });
  const findings = findZeroDenominators(data, indexFigures(data));
  expect(findings.map(({ where, also, params }) => [where.cell, also[0]?.cell, params.shown])).toEqual(
    expected,
  );
});
