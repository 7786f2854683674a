import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { latestOf, latestOfUnit, mostUrgent } from '../../src/view/latest.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const document = headlessDocument();
const report = (period: string, done: number | 'invalid' | 'not-reported', all = 10) => [
  fact('done', 'a', period, done),
  fact('all', 'a', period, all),
];

function contextWith(observations: ReturnType<typeof report>, targets: ReturnType<typeof target>[] = []) {
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done'), measure('all')],
    indicators: [indicator('rate', 'done', 'all')],
    targets,
    observations,
  });
  return createContext(
    { dataset: data, evaluations: evaluate(data), findings: [], version: '', base: '/', document },
    'vi',
  );
}

test.each([
  ['the latest figure', [...report('2023-08', 5), ...report('2023-09', 6)], '2023-09', 'no-target'],
  [
    'not an empty period',
    [...report('2023-08', 5), ...report('2023-09', 'not-reported')],
    '2023-08',
    'no-target',
  ],
  [
    'a withheld one, never an older number',
    [...report('2023-08', 5), ...report('2023-09', 'invalid')],
    '2023-09',
    'withheld',
  ],
  ['a period without cases', [...report('2023-08', 5), ...report('2023-09', 0, 0)], '2023-09', 'no-cases'],
  ['an empty one where there is nothing else', report('2023-09', 'not-reported'), '2023-09', 'no-data'],
])('%s speaks for the unit', (_, observations, period, status) => {
  const latest = latestOf(contextWith(observations), 'rate', 'a');
  expect(latest.map((one) => [one.period?.id, one.status])).toEqual([[period, status]]);
});

test('the most urgent first, and nothing that is not', () => {
  const targets = [target('near', '70'), target('far', '100'), target('met', '50')];
  const latest = latestOfUnit(contextWith(report('2023-09', 6), targets), 'a');
  expect(mostUrgent(latest).map(({ target: goal }) => goal?.id)).toEqual(['far', 'near']);
});
