/** Units change: figures as they were reported, and restated to the units of today; nothing counted twice or lost. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import type { Succession } from '../../src/domain/registry.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { dataset, fact, indicator, measure, type Parts, unit } from '../smallDataset.ts';

const rate = indicator('rate', 'done', 'all');
const flows = [measure('done'), measure('all')];
const DAY = '2025-07-01';
const ended = { valid_to: '2025-06-30' };
const became = (predecessor: string, successor: string, share?: string, date = DAY): Succession => ({
  predecessor,
  successor,
  date,
  kind: share === undefined ? 'whole' : 'part',
  share: share ?? '',
  document: '',
});
const report = (id: string, period: string, done: number, all: number) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const run = (more: Partial<Parts>) =>
  evaluate(dataset({ units: [], measures: flows, indicators: [rate], observations: [], ...more }));
const of = (evaluations: Evaluation[], id: string, period: string, lens: Evaluation['lens']) =>
  evaluations.find((one) => one.unit === id && one.period?.id === period && one.lens === lens);

describe('a whole merger', () => {
  const units = [unit('a', ended), unit('b', ended), unit('new', { valid_from: DAY })];
  const successions = [became('a', 'new'), became('b', 'new')];
  const observations = [
    ...report('a', '2025-06', 1, 2),
    ...report('b', '2025-06', 3, 8),
    ...report('new', '2025-07', 5, 10),
  ];
  const evaluations = run({ units, successions, observations });

  test('adds earlier figures up to the new unit, exactly, with the cells of the old ones', () => {
    const restated = of(evaluations, 'new', '2025-06', 'restated');
    expect(restated).toMatchObject({
      value: 0.4,
      numerator: 4,
      denominator: 10,
      estimated: false,
      coverage: { reported: 2, expected: 2 },
      inputs: { numerator: [{ from: 'predecessors' }] },
    });
    expect(restated?.inputs.numerator[0]?.observations.map((one) => one.unit)).toEqual(['a', 'b']);
  });

  test('leaves what was reported as it was', () => {
    expect(of(evaluations, 'a', '2025-06', 'as-reported')?.value).toBe(0.5);
    expect(of(evaluations, 'new', '2025-06', 'as-reported')).toBeUndefined();
  });

  test('is restated only where it differs', () => {
    const restated = evaluations.filter(({ lens }) => lens === 'restated');
    expect(restated.map((one) => [one.unit, one.period?.id])).toEqual([['new', '2025-06']]);
  });

  test('of which one unit did not report is incomplete', () => {
    const some = run({ units, successions, observations: observations.slice(2) });
    expect(of(some, 'new', '2025-06', 'restated')).toMatchObject({
      value: 3 / 8,
      coverage: { reported: 1, expected: 2 },
    });
  });

  test('compares across the boundary restated, and not as reported', () => {
    const july = of(evaluations, 'new', '2025-07', 'as-reported');
    expect(july?.change).toMatchObject({ why: 'no-earlier' });
    const grown = run({
      units: [unit('a', ended), unit('b')],
      successions: [became('a', 'b')],
      observations: [...report('b', '2025-06', 1, 2), ...report('b', '2025-07', 2, 2)],
    });
    expect(of(grown, 'b', '2025-07', 'as-reported')?.change).toMatchObject({ why: 'boundary' });
  });

  test('within a year: the days before come from the old units, the days since from the new one', () => {
    const year = [
      ...report('a', '2025-H1', 1, 2),
      ...report('b', '2025-H1', 3, 8),
      ...report('new', '2025-H2', 5, 10),
    ];
    const asked = run({ units, successions, observations: year, site: { periods: ['year'] } });
    expect(of(asked, 'new', '2025', 'restated')).toMatchObject({ numerator: 9, denominator: 20 });
    expect(of(asked, 'new', '2025', 'as-reported')).toBeUndefined();
  });
});

describe('a unit that takes in another and keeps its name', () => {
  const units = [unit('a', ended), unit('b')];
  const evaluations = run({
    units,
    successions: [became('a', 'b')],
    observations: [
      ...report('a', '2025-06', 1, 2),
      ...report('b', '2025-06', 3, 8),
      ...report('b', '2025-07', 5, 10),
    ],
  });

  test('is restated with what it took in', () => {
    expect(of(evaluations, 'b', '2025-06', 'restated')).toMatchObject({ numerator: 4, denominator: 10 });
    expect(of(evaluations, 'b', '2025-06', 'as-reported')).toMatchObject({ numerator: 3, denominator: 8 });
    expect(of(evaluations, 'b', '2025-07', 'restated')).toBeUndefined();
  });
});

describe('a division', () => {
  const units = [unit('old', ended), unit('x', { valid_from: DAY }), unit('y', { valid_from: DAY })];
  const observations = [...report('old', '2025-06', 30, 100)];

  test('follows the declared shares and is marked estimated', () => {
    const evaluations = run({
      units,
      observations,
      successions: [became('old', 'x', '0.6'), became('old', 'y', '0.4')],
    });
    expect(of(evaluations, 'x', '2025-06', 'restated')).toMatchObject({
      numerator: 18,
      denominator: 60,
      estimated: true,
    });
    expect(of(evaluations, 'y', '2025-06', 'restated')).toMatchObject({
      numerator: 12,
      denominator: 40,
      estimated: true,
    });
  });

  test('without shares says nothing of the parts', () => {
    const evaluations = run({
      units,
      observations,
      successions: [became('old', 'x', ''), became('old', 'y', '')],
    });
    expect(evaluations.filter((one) => one.lens === 'restated' && one.value !== undefined)).toEqual([]);
  });

  test('of a unit that goes on: it keeps its share of what was before', () => {
    const evaluations = run({
      units: [unit('old'), unit('y', { valid_from: DAY })],
      observations: [...observations, ...report('old', '2025-07', 20, 60)],
      successions: [became('old', 'old', '0.6'), became('old', 'y', '0.4')],
    });
    expect(of(evaluations, 'old', '2025-06', 'restated')).toMatchObject({
      numerator: 18,
      denominator: 60,
      estimated: true,
    });
    expect(of(evaluations, 'old', '2025-07', 'restated')).toBeUndefined();
  });
});

test('of predecessors of several levels, those of its own level carry the figures', () => {
  const evaluations = run({
    units: [
      unit('town', { ...ended, level: 'district' }),
      unit('ward', { ...ended, parent: 'town' }),
      unit('new', { valid_from: DAY }),
    ],
    successions: [became('town', 'new', '0.5'), became('ward', 'new')],
    observations: [...report('town', '2025-06', 50, 100), ...report('ward', '2025-06', 1, 4)],
  });
  expect(of(evaluations, 'new', '2025-06', 'restated')).toMatchObject({
    numerator: 1,
    denominator: 4,
    estimated: false,
  });
});

test('a chain of mergers leads to the unit of today', () => {
  const evaluations = run({
    units: [
      unit('a', { valid_to: '2023-12-31' }),
      unit('b', { valid_from: '2024-01-01', valid_to: '2025-06-30' }),
      unit('c', { valid_from: DAY }),
    ],
    successions: [became('a', 'b', undefined, '2024-01-01'), became('b', 'c')],
    observations: [...report('a', '2023-12', 1, 2), ...report('b', '2024-01', 3, 4)],
  });
  expect(of(evaluations, 'c', '2023-12', 'restated')).toMatchObject({ value: 0.5, numerator: 1 });
  expect(of(evaluations, 'c', '2024-01', 'restated')).toMatchObject({ value: 0.75 });
  expect(of(evaluations, 'b', '2023-12', 'restated')).toBeUndefined();
});

describe('the parent of units that merge within a period', () => {
  const district = unit('district', { level: 'district', children_from: '2020-01-01' });
  const inside = { parent: 'district' };
  const units = [
    district,
    unit('a', { ...ended, ...inside }),
    unit('b', { ...ended, ...inside }),
    unit('stays', inside),
    unit('new', { valid_from: DAY, ...inside }),
  ];
  const successions = [became('a', 'new'), became('b', 'new')];
  const half = [
    ...report('a', '2025-H1', 1, 2),
    ...report('b', '2025-H1', 3, 8),
    ...report('stays', '2025-H1', 10, 20),
    ...report('stays', '2025-H2', 10, 20),
  ];

  test('adds each for the days on which it was there', () => {
    const observations = [...half, ...report('new', '2025-H2', 5, 10)];
    const evaluations = run({ units, successions, observations, site: { periods: ['year'] } });
    expect(of(evaluations, 'district', '2025', 'as-reported')).toMatchObject({
      numerator: 29,
      denominator: 60,
      coverage: { reported: 4, expected: 4 },
    });
  });

  test('counts once where the new unit reported for all of the period', () => {
    const observations = [...half, ...report('stays', '2025', 20, 40), ...report('new', '2025', 9, 20)];
    expect(of(run({ units, successions, observations }), 'district', '2025', 'as-reported')).toMatchObject({
      numerator: 29,
      denominator: 60,
      coverage: { reported: 2, expected: 2 },
    });
  });
});

describe('property', () => {
  const numbers = fc.array(
    fc.tuple(fc.nat(1000), fc.nat(1000)).map(([done, left]) => [done, done + left] as const),
    { minLength: 2, maxLength: 8 },
  );

  test('restating through whole mergers keeps the sum of all, in any order of successions', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (counts, into, backwards) => {
          const old = counts.map((_, index) => unit(`o${index}`, ended));
          const used = [...new Set(counts.map((_, index) => into[index] ?? 0))];
          const today = used.map((index) => unit(`n${index}`, { valid_from: DAY }));
          const successions = counts.map((_, index) => became(`o${index}`, `n${into[index] ?? 0}`));
          const evaluations = run({
            units: [...old, ...today],
            successions: backwards ? successions.reverse() : successions,
            observations: counts.flatMap(([done, all], index) => report(`o${index}`, '2025-06', done, all)),
          });
          const sum = (lens: Evaluation['lens'], part: 'numerator' | 'denominator') =>
            evaluations
              .filter((one) => one.lens === lens)
              .reduce((total, one) => total + (one[part] ?? 0), 0);
          expect(sum('restated', 'numerator')).toBe(sum('as-reported', 'numerator'));
          expect(sum('restated', 'denominator')).toBe(sum('as-reported', 'denominator'));
        },
      ),
    );
  });
});

describe('the real successors', () => {
  const root = join(import.meta.dirname, '../../data');
  const { published } = runPipeline(readFolder(root));
  const registry = published?.dataset.registry;
  const figures = (ids: string[], period: string) =>
    ids.flatMap((id, index) => report(id, period, 10 * (index + 1), 100));
  const restate = (observations: ReturnType<typeof report>) => {
    if (!registry) throw new Error('the registry has errors');
    const measures = new Map(flows.map((one) => [one.id, one]));
    const indicators = new Map([[rate.id, rate]]);
    const small = { ...registry, measures, indicators, targets: [], rules: [] };
    return evaluate({
      ...dataset({ units: [unit('x')], measures: flows, indicators: [rate], observations }),
      registry: small,
    });
  };

  test.each([
    ['an-giang', ['an-giang-den-2025', 'kien-giang']],
    ['dong-nai', ['dong-nai-den-2025', 'binh-phuoc']],
    [
      'phuong-binh-long-25326',
      ['phuong-hung-chien-25320', 'phuong-an-loc-25324', 'phuong-phu-duc-25326', 'xa-thanh-binh-25354'],
    ],
    [
      'phuong-phuoc-long-25217',
      ['phuong-thac-mo-25216', 'phuong-long-thuy-25217', 'phuong-son-giang-25237', 'xa-phuoc-tin-25249'],
    ],
    [
      'xa-tuy-phuoc-21952',
      [
        'thi-tran-tuy-phuoc-21952',
        'thi-tran-dieu-tri-21955',
        'xa-phuoc-loc-21976',
        'xa-phuoc-nghia-21979',
        'xa-phuoc-thuan-21982',
      ],
    ],
  ])('%s is the sum of what became it', (today, before) => {
    const all = registry?.successions.filter((one) => one.successor === today && one.kind === 'whole');
    expect(all?.map((one) => one.predecessor).sort()).toEqual([...before].sort());
    const restated = of(restate(figures(before, '2023-09')), today, '2023-09', 'restated');
    const done = before.reduce((sum, _, index) => sum + 10 * (index + 1), 0);
    expect(restated).toMatchObject({
      numerator: done,
      denominator: 100 * before.length,
      estimated: false,
      coverage: { reported: before.length, expected: before.length },
    });
  });

  test.each(['thi-xa-binh-long', 'thi-xa-phuoc-long', 'huyen-tuy-phuoc'])(
    '%s, a district, ended in parts: its figures go to no commune in silence',
    (district) => {
      const evaluations = restate(figures([district], '2023-09'));
      expect(of(evaluations, district, '2023-09', 'as-reported')?.value).toBe(0.1);
      const restated = evaluations.filter((one) => one.lens === 'restated' && one.value !== undefined);
      expect(restated.filter((one) => registry?.units.get(one.unit)?.level === 'commune')).toEqual([]);
      // Its province became another, which so far knows this one district only.
      for (const { coverage } of restated) expect(coverage.reported).toBeLessThan(coverage.expected);
    },
  );
});
