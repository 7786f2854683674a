import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { evaluationsTable, observationsTable } from '../../src/publish/tables.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const data = dataset({
  units: [unit('a')],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all')],
  targets: [target('goal', '80')],
  observations: [
    fact('all', 'a', '2023-09', 3, { where: { file: 'x.csv', sheet: '=1+1', cell: 'B2' } }),
    fact('done', 'a', '2023-09', 'not-reported', {
      where: { file: 'a, "b".csv', sheet: '', cell: 'C2' },
    }),
    fact('all', 'a', '2023-10', 3),
    fact('done', 'a', '2023-10', 1),
  ],
});

test('observations: byte-order mark, one row a fact, absent values empty, no text that runs as a formula', () => {
  const { content } = observationsTable(data);
  expect(
    content.startsWith('\uFEFFmeasure,unit,period,breakdown,value,state,as_of,document,file,sheet,cell\r\n'),
  ).toBe(true);
  const lines = content.split('\r\n');
  expect(lines[1]).toBe('all,a,2023-09,,3,value,2023-09-30,,x.csv,"\'=1+1",B2');
  expect(lines[2]).toBe('done,a,2023-09,,,not-reported,2023-09-30,,"a, ""b"".csv",,C2');
});

test('evaluations: unrounded numbers with a dot', () => {
  const lines = evaluationsTable(evaluate(data)).content.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toBe(
    `rate,a,2023-10,,as-reported,goal,${1 / 3},1,3,0.8,plan,missed,${1 / 3 - 0.8},2,1,,,,2023-10-31`,
  );
  expect(lines[1]).toContain(',no-data,');
});
