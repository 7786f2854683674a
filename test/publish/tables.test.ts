import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { csvTable } from '../../src/publish/csvTable.ts';
import { changesTable, evaluationsTable, observationsTable } from '../../src/publish/factTables.ts';
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
  const { content } = csvTable(observationsTable(data));
  expect(
    content.startsWith('\uFEFFmeasure,unit,period,breakdown,value,state,as_of,document,file,sheet,cell\r\n'),
  ).toBe(true);
  const lines = content.split('\r\n');
  expect(lines[1]).toBe('all,a,2023-09,,3,value,2023-09-30,,x.csv,"\'=1+1",B2');
  expect(lines[2]).toBe('done,a,2023-09,,,not-reported,2023-09-30,,"a, ""b"".csv",,C2');
});

test('evaluations: unrounded numbers with a dot', () => {
  const lines = csvTable(evaluationsTable(evaluate(data))).content.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toBe(
    `rate,a,2023-10,,as-reported,goal,${1 / 3},1,3,0.8,plan,missed,${1 / 3 - 0.8},2,1,,,,2023-10-31`,
  );
  expect(lines[1]).toContain(',no-data,');
});

test('evaluations: the bounds of an incomplete value, unrounded, unless it is withheld', () => {
  const [, found] = evaluate(data);
  if (!found) throw new Error('no evaluation');
  const cells = (changes: Partial<typeof found>) =>
    csvTable(evaluationsTable([{ ...found, ...changes }]))
      .content.split('\r\n')[1]
      ?.split(',')
      .slice(15, 17);
  expect(cells({ range: { low: 1 / 3, high: 2 / 3 } })).toEqual([`${1 / 3}`, `${2 / 3}`]);
  expect(cells({ range: { low: 12, high: undefined } })).toEqual(['12', '']);
  expect(cells({ range: { low: 12, high: 13 }, status: 'withheld' })).toEqual(['', '']);
});

test('changes: how much, or why not, and nothing of what has no earlier period', () => {
  const [, found] = evaluate(data);
  const since = parsePeriod('2023-09');
  if (!found || !since) throw new Error('no evaluation');
  const { content } = csvTable(
    changesTable([
      { ...found, change: { since, before: 0.5, difference: -0.1, relative: undefined }, casesToNextRank: 3 },
      { ...found, change: { since, why: 'boundary' } },
      { ...found, change: undefined },
      { ...found, status: 'withheld', change: { since, why: 'boundary' } },
    ]),
  );
  expect(content.split('\r\n')).toEqual([
    '\uFEFFindicator,unit,period,breakdown,lens,target_id,since,before,difference,relative,why,cases_to_next_rank',
    'rate,a,2023-10,,as-reported,goal,2023-09,0.5,-0.1,,,3',
    'rate,a,2023-10,,as-reported,goal,2023-09,,,,boundary,',
    '',
  ]);
});
