import { expect, test } from 'vitest';
import { findTargetsBeyondAvailable } from '../../src/check/availability.ts';
import { indexFigures } from '../../src/check/figures.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { ruleSchema, type Target } from '../../src/domain/registry.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const rule = (left: string, right: string) =>
  ruleSchema.parse({ id: 'limit', left, comparator: '<=', right, severity: '' });

const at = (cell: string, asOf = '2023-09-20') => ({ asOf, where: { file: 'a.xlsx', sheet: 'S', cell } });
const campaign = '2023-06-20/2023-09-20';
const window = { from: '2023-06-20', to: '2023-12-30', scope: 'unit', of: 'a' } as const;

function found(rules: [string, string][], targets: Target[], observations: Observation[] = []) {
  const data = dataset({
    units: [unit('a', { parent: 'p' }), unit('b', { parent: 'q' }), unit('p'), unit('q')],
    measures: [
      measure('done'),
      measure('quota'),
      measure('collected'),
      measure('accounts', { kind: 'stock' }),
      measure('active', { kind: 'stock' }),
      measure('score', { kind: 'rate', maximum: '18' }),
    ],
    indicators: [
      indicator('rate', 'done', 'quota'),
      indicator('count', 'active'),
      indicator('points', 'score'),
    ],
    rules: rules.map(([left, right]) => rule(left, right)),
    targets,
    observations,
  });
  return findTargetsBeyondAvailable(data, indexFigures(data)).map(
    ({ where, also, params }) =>
      `${[where, ...also].map(({ file, cell }) => cell || file).join(' ')}: ${params.stated} > ${params.computed}`,
  );
}

test.each<[string, [string, string][], Partial<Target>, string[]]>([
  ['more than all', [['done', 'quota']], { value: '120' }, ['registry/targets.csv: 120 > 100']],
  ['all', [['done', 'quota']], { value: '100' }, []],
  ['more than a quota, which one may exceed', [], { value: '120' }, []],
  ['at most', [['done', 'quota']], { value: '120', comparator: '<=' }, []],
  ['more points than there are', [], { indicator: 'points', value: '19' }, ['registry/targets.csv: 19 > 18']],
  ['all points', [], { indicator: 'points', value: '18' }, []],
])('by the registry alone: %s', (_, rules, more, expected) =>
  expect(found(rules, [target('t', '80', more)])).toEqual(expected),
);

const campaignReport = [
  fact('done', 'a', campaign, 50, at('D7')),
  fact('quota', 'a', campaign, 400, at('E7')),
  fact('collected', 'a', campaign, 30, at('D8')),
  fact('accounts', 'a', '2023-9T', 310, at('D54')),
  fact('active', 'a', '2023-9T', 200, at('D55')),
];

test.each<[string, [string, string], Partial<Target>, string[]]>([
  ['a share of the quota', ['done', 'accounts'], { value: '80' }, ['E7 D54: 320 > 310']],
  ['a share that there is', ['done', 'accounts'], { value: '77' }, []],
  ['a sum of several figures', ['done', 'accounts - active + collected'], {}, ['E7 D54 D55 D8: 400 > 140']],
  ['a flow of the same report', ['done', 'collected'], { value: '5' }, []],
  ['a flow of the same report, and more than that', ['done', 'collected'], {}, ['E7 D8: 400 > 30']],
  ['a limit nobody reported', ['done', 'accounts + score'], {}, []],
  ['a window that had closed', ['done', 'accounts'], { to: '2023-09-19' }, []],
  ['a window that had not opened', ['done', 'accounts'], { from: '2023-09-21' }, []],
  ['a target of another unit', ['done', 'accounts'], { of: 'b' }, []],
  ['a target of the units below', ['done', 'accounts'], { scope: 'subtree', of: 'p' }, ['E7 D54: 400 > 310']],
  ['a target of the units below another', ['done', 'accounts'], { scope: 'subtree', of: 'q' }, []],
  ['a target of a level', ['done', 'accounts'], { scope: 'level', of: 'commune' }, ['E7 D54: 400 > 310']],
])('against what was reported: %s', (_, limit, more, expected) =>
  expect(found([limit], [target('t', '100', { ...window, ...more })], campaignReport)).toEqual(expected),
);

test('a count target against the stock that limits it, on the last day in its window', () => {
  const count = target('t', '700', { ...window, indicator: 'count' });
  const stocks = [
    fact('accounts', 'a', '2023-07', 600, at('D2', '2023-07-31')),
    fact('accounts', 'a', '2023-08', 690, at('D3', '2023-08-31')),
    fact('accounts', 'a', '2024-08', 900, at('D4', '2024-08-31')),
  ];
  expect(found([['active', 'accounts']], [count], stocks)).toEqual(['registry/targets.csv D3: 700 > 690']);
});

test('two targets on one quota are one finding; a flow of another period says nothing', () => {
  const two = [target('t', '100', window), target('extended', '100', { ...window, to: '' })];
  expect(found([['done', 'accounts']], two, campaignReport)).toHaveLength(1);
  const otherPeriod = fact('collected', 'a', '2023-09', 1, at('D9'));
  const others = campaignReport.filter(({ measure: id }) => id !== 'collected');
  expect(found([['done', 'accounts + collected']], two, [...others, otherPeriod])).toEqual([]);
});
