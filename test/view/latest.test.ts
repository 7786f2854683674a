import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { latestOf, latestOfUnit, mostUrgent } from '../../src/view/latest.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const document = () => headlessDocument();
const report = (period: string, done: number | 'invalid' | 'not-reported', all = 10) => [
  fact('done', 'a', period, done),
  fact('all', 'a', period, all),
];

function contextWith(
  observations: ReturnType<typeof report>,
  targets: ReturnType<typeof target>[] = [],
  site: { periods?: 'quarter'[] } = {},
) {
  const data = dataset({
    site,
    units: [unit('a'), unit('b')],
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

const QUARTERS = { periods: ['quarter' as const] };

test.each([
  ['the month with which a quarter ends', ['2023-07', '2023-08', '2023-09'], '2023-09'],
  ['the last month, not a quarter in which it is missing', ['2023-07', '2023-08'], '2023-08'],
  ['a quarter that is all there is', ['2023-Q3'], '2023-Q3'],
  ['the shorter of two that end together', ['2023-01-01/2023-09-30', '2023-09'], '2023-09'],
])('%s', (_, periods, expected) => {
  const later = [fact('done', 'b', '2023-10', 1), fact('all', 'b', '2023-10', 1)];
  const observations = [...periods.flatMap((period) => report(period, 5)), ...later];
  const latest = latestOf(contextWith(observations, [], QUARTERS), 'rate', 'a');
  expect(latest.map(({ period }) => period?.id)).toEqual([expected]);
});

test('the days of a campaign speak before the month with which they end', () => {
  const goal = target('goal', '100', { kind: 'deadline', from: '2023-08-15', to: '2023-12-31' });
  const data = dataset({
    units: [unit('a')],
    measures: [measure('done')],
    indicators: [indicator('rate', 'done')],
    targets: [goal],
    observations: [fact('done', 'a', '2023-08-15/2023-08-31', 20), fact('done', 'a', '2023-09', 30)],
  });
  const context = createContext(
    { dataset: data, evaluations: evaluate(data), findings: [], version: '', base: '/', document },
    'vi',
  );
  const latest = latestOf(context, 'rate', 'a');
  expect(latest.map(({ period, value }) => [period?.id, value])).toEqual([['2023-08-15/2023-09-30', 50]]);
});

test('the most urgent first, and nothing that is not', () => {
  const targets = [target('near', '70'), target('far', '100'), target('met', '50')];
  const latest = latestOfUnit(contextWith(report('2023-09', 6), targets), 'a');
  expect(mostUrgent(latest).map(({ target: goal }) => goal?.id)).toEqual(['far', 'near']);
});
