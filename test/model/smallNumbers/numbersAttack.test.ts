/**
 * Tries to compute withheld figures from the published ones. The reports are drawn at random from a true number for
 * every commune, category, month and measure; a reader knows that each report is the sum of such numbers, that none is
 * negative, that a withheld report is not zero, and that what a unit did not list beside other categories is zero.
 * Linear programming gives the least and the most that a withheld report can be: they must differ.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { withholdSmallNumbers } from '../../../src/model/smallNumbers/numbers.ts';
import { dataset, fact, level, measure, unit } from '../../smallDataset.ts';

const COMMUNES = ['c1', 'c2', 'c3'];
const TERRITORIES: Record<string, string[]> = {
  p: COMMUNES,
  d: ['c1', 'c2'],
  ...Object.fromEntries(COMMUNES.map((id) => [id, [id]])),
};
const CATEGORIES = ['x', 'y'];
const MONTHS = ['2023-01', '2023-02', '2023-03'];
const PERIODS: Record<string, string[]> = {
  '2023-Q1': MONTHS,
  '2023-01-01/2023-02-28': MONTHS.slice(0, 2),
  ...Object.fromEntries(MONTHS.map((id) => [id, [id]])),
};
const MEASURES: Record<string, string[]> = { done: ['done'], late: ['late'], all: ['done', 'late'] };
const BELOW = 5;

const cells = COMMUNES.flatMap((c) =>
  CATEGORIES.flatMap((k) => MONTHS.flatMap((m) => ['done', 'late'].map((n) => [c, k, m, n].join(' ')))),
);
const cellAt = new Map(cells.map((cell, index) => [cell, index]));

interface Subject {
  measure: string;
  unit: string;
  period: string;
  category: string;
}

const subjects: Subject[] = Object.keys(TERRITORIES).flatMap((of) =>
  Object.keys(PERIODS).flatMap((period) =>
    Object.keys(MEASURES).flatMap((name) =>
      ['', ...CATEGORIES].map((category) => ({ measure: name, unit: of, period, category })),
    ),
  ),
);

/** The cells of which a report is the sum. */
function cellsOf({ measure: name, unit: of, period, category }: Subject): number[] {
  return (TERRITORIES[of] ?? []).flatMap((c) =>
    (category === '' ? CATEGORIES : [category]).flatMap((k) =>
      (PERIODS[period] ?? []).flatMap((m) =>
        (MEASURES[name] ?? []).map((n) => cellAt.get([c, k, m, n].join(' ')) ?? -1),
      ),
    ),
  );
}

const { registry } = dataset({
  levels: [level('commune', 3), level('district', 2), level('province', 1)],
  units: [
    unit('p', { level: 'province', children_from: '2020-01-01' }),
    unit('d', { level: 'district', parent: 'p', children_from: '2020-01-01' }),
    unit('c1', { parent: 'd' }),
    unit('c2', { parent: 'd' }),
    unit('c3', { parent: 'p' }),
  ],
  measures: Object.keys(MEASURES).map((id) => measure(id, { dimension: 'k' })),
  indicators: [],
  rules: [
    {
      id: 'r',
      left: [
        { sign: 1, measure: 'done' },
        { sign: 1, measure: 'late' },
      ],
      comparator: '=',
      right: [{ sign: 1, measure: 'all' }],
      severity: '',
    },
  ],
  site: { smallNumbers: { below: BELOW, except: [] } },
  observations: [],
});

/** Which whole groups of reports there are, so that they often complete one another, and the true numbers. */
const world = fc.record({
  truth: fc.array(fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 4 }), fc.nat(400), fc.nat(400)), {
    minLength: cells.length,
    maxLength: cells.length,
  }),
  units: fc.subarray(Object.keys(TERRITORIES), { minLength: 1 }),
  periods: fc.subarray(Object.keys(PERIODS), { minLength: 1 }),
  measures: fc.subarray(Object.keys(MEASURES), { minLength: 1 }),
  categories: fc.subarray(['', ...CATEGORIES], { minLength: 1 }),
  dropped: fc.array(fc.nat({ max: subjects.length - 1 }), { maxLength: 30 }),
});

test('no withheld figure can be computed from the published ones', () => {
  let withheld = 0;
  let published = 0;
  fc.assert(
    fc.property(world, ({ truth, units, periods, measures, categories, dropped }) => {
      const reported = subjects.filter(
        (subject, index) =>
          units.includes(subject.unit) &&
          periods.includes(subject.period) &&
          measures.includes(subject.measure) &&
          categories.includes(subject.category) &&
          !dropped.includes(index),
      );
      const listed = (subject: Subject) =>
        reported.filter(
          (other) =>
            other.category !== '' &&
            other.unit === subject.unit &&
            other.period === subject.period &&
            other.measure === subject.measure,
        );
      const numbers = [...truth];
      const unlisted: Subject[] = reported.flatMap((subject) =>
        listed(subject).length === 0
          ? []
          : CATEGORIES.filter((k) => !listed(subject).some(({ category }) => category === k)).map(
              (category) => ({ ...subject, category }),
            ),
      );
      for (const cell of unlisted.flatMap(cellsOf)) numbers[cell] = 0;
      const numberOf = (subject: Subject) =>
        cellsOf(subject).reduce((sum, cell) => sum + (numbers[cell] ?? 0), 0);
      const observations = reported.map((subject) =>
        fact(subject.measure, subject.unit, subject.period, numberOf(subject), {
          category: subject.category,
        }),
      );
      const guarded = withholdSmallNumbers({ ...empty, observations }).dataset.observations;

      const shown = guarded.flatMap(({ quantity }, index) => {
        const subject = reported[index];
        return subject && quantity.state === 'value' ? [{ row: vector(subject), sum: quantity.number }] : [];
      });
      const zeros = unlisted.map((subject) => ({ row: vector(subject), sum: 0 }));
      const hidden = reported.filter((_, index) => guarded[index]?.quantity.state === 'withheld');
      const atLeastOne = hidden.map((subject) => vector(subject));
      expect(shown.filter(({ sum }) => sum > 0 && sum < BELOW)).toEqual([]);
      const puzzle = puzzleOf([...shown, ...zeros], atLeastOne);
      for (const subject of hidden) {
        const [least = 0, most = 0] = [-1, 1].map((sign) => {
          const rows = puzzle.rows.map((row) => [...row]);
          const goal = [...vector(subject).map((factor) => factor * sign), ...atLeastOne.map(() => 0)];
          return maximise({ rows, basis: [...puzzle.basis] }, goal) * sign;
        });
        expect(most - least, JSON.stringify(subject)).toBeGreaterThan(0.5);
      }
      withheld += hidden.length;
      published += shown.filter(({ sum }) => sum > 0).length;
    }),
    { numRuns: 150, seed: 6 },
  );
  expect(withheld).toBeGreaterThan(500);
  expect(published).toBeGreaterThan(1000);
});

const empty: ReturnType<typeof dataset> = {
  registry,
  observations: [] as Observation[],
  references: [],
  submissions: new Map(),
  deliveries: [],
  progress: [],
  narratives: [],
};

function vector(subject: Subject): number[] {
  const of = cellsOf(subject);
  return cells.map((_, index) => (of.includes(index) ? 1 : 0));
}

const DUST = 1e-7;

interface Tableau {
  rows: number[][];
  /** The column that each row gives the number of. */
  basis: number[];
}

/** The reports as equations over the cells, and a first answer to them; the last column is the right-hand side. */
function puzzleOf(equal: { row: number[]; sum: number }[], atLeastOne: number[][]): Tableau {
  const width = cells.length + atLeastOne.length;
  const plain = [
    ...equal.map(({ row, sum }) => ({ row: [...row, ...atLeastOne.map(() => 0)], sum })),
    ...atLeastOne.map((row, at) => ({
      row: [...row, ...atLeastOne.map((_, i) => (i === at ? -1 : 0))],
      sum: 1,
    })),
  ];
  const tableau: Tableau = {
    rows: plain.map(({ row, sum }, at) => [...row, ...plain.map((_, i) => (i === at ? 1 : 0)), sum]),
    basis: plain.map((_, at) => width + at),
  };
  const penalty = [...Array<number>(width).fill(0), ...plain.map(() => -1)];
  if (maximise(tableau, penalty) < -DUST) throw new Error('the reports contradict one another');
  for (const [at, column] of tableau.basis.entries()) {
    if (column < width) continue;
    const other = tableau.rows[at]?.slice(0, width).findIndex((value) => Math.abs(value) > DUST) ?? -1;
    if (other >= 0) pivotOn(tableau, at, other);
  }
  const kept = tableau.basis.flatMap((column, at) => (column < width ? [at] : []));
  return {
    rows: kept.map((at) => (tableau.rows[at] ?? []).filter((_, i, row) => i < width || i === row.length - 1)),
    basis: kept.map((at) => tableau.basis[at] ?? 0),
  };
}

/** The most that the goal can be over numbers that are not negative. Bland's rule, so that it ends. */
function maximise({ rows, basis }: Tableau, goal: readonly number[]): number {
  const last = (rows[0]?.length ?? 1) - 1;
  const reduced = [...goal, ...Array<number>(Math.max(0, last + 1 - goal.length)).fill(0)];
  for (const [at, row] of rows.entries()) {
    const weight = goal[basis[at] ?? 0] ?? 0;
    if (weight !== 0)
      for (const [column, value] of row.entries()) reduced[column] = (reduced[column] ?? 0) - weight * value;
  }
  for (;;) {
    const enter = reduced.findIndex((value, column) => column < last && value > DUST);
    if (enter < 0) return -(reduced[last] ?? 0);
    let leave = -1;
    let least = Infinity;
    for (const [at, row] of rows.entries()) {
      const pivot = row[enter] ?? 0;
      if (pivot <= DUST) continue;
      const ratio = (row[last] ?? 0) / pivot;
      const earlier = (basis[at] ?? 0) < (basis[leave] ?? Infinity);
      if (ratio < least - DUST || (ratio < least + DUST && earlier))
        [leave, least] = [at, Math.min(ratio, least)];
    }
    if (leave < 0) return Infinity;
    pivotOn({ rows, basis }, leave, enter, reduced);
  }
}

function pivotOn({ rows, basis }: Tableau, leave: number, enter: number, goal: number[] = []): void {
  const pivot = rows[leave];
  if (!pivot) return;
  const by = pivot[enter] ?? 1;
  for (const [column, value] of pivot.entries()) pivot[column] = value / by;
  for (const row of [...rows, goal]) {
    const factor = row[enter] ?? 0;
    if (row === pivot || Math.abs(factor) < DUST) continue;
    for (const [column, value] of pivot.entries()) row[column] = (row[column] ?? 0) - factor * value;
  }
  basis[leave] = enter;
}
