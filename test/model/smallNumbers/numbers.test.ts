import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/domain/finding.ts';
import { parseFormula } from '../../../src/domain/formula.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import type { Rule } from '../../../src/domain/registry.ts';
import { findingsWithoutSmallNumbers } from '../../../src/model/smallNumbers/findings.ts';
import { withholdSmallNumbers } from '../../../src/model/smallNumbers/numbers.ts';
import { dataset, fact, level, measure, unit } from '../../smallDataset.ts';

const rule = (left: string, comparator: Rule['comparator'], right: string): Rule => ({
  id: 'rule',
  left: parseFormula(left) ?? [],
  comparator,
  right: parseFormula(right) ?? [],
  severity: '',
});

const site = { smallNumbers: { below: 5, except: ['tablets'] } };

function given(observations: Observation[], more: Partial<Parameters<typeof dataset>[0]> = {}) {
  return dataset({
    levels: [level('commune', 2), level('district', 1)],
    units: [
      unit('d', { level: 'district', children_from: '2020-01-01' }),
      ...['a', 'b', 'c'].map((id) => unit(id, { parent: 'd' })),
      unit('late', { parent: 'd', valid_from: '2024-01-01' }),
    ],
    measures: [
      ...['done', 'overdue', 'all'].map((id) => measure(id, { dimension: 'service' })),
      measure('people', { kind: 'stock' }),
      measure('tablets', { kind: 'stock' }),
      measure('score', { kind: 'rate', over_units: 'none' }),
    ],
    indicators: [],
    rules: [rule('done + overdue', '=', 'all')],
    site,
    observations,
    ...more,
  });
}

/** What is left to see, in the order given; `x` where it is withheld. */
function shownOf(observations: Observation[], more: Partial<Parameters<typeof dataset>[0]> = {}): string {
  return withholdSmallNumbers(given(observations, more))
    .dataset.observations.map(({ quantity }) =>
      quantity.state === 'value' ? quantity.number : quantity.state === 'withheld' ? 'x' : '-',
    )
    .join(' ');
}

const done = (of: string, value: number | 'not-reported', period = '2023-09', category = '') =>
  fact('done', of, period, value, { category });

describe('which counts are small', () => {
  test('from one up to just below the threshold; zero is not small, nor is a blank', () => {
    expect(shownOf([0, 1, 4, 5].map((value, at) => done('a', value, `2023-0${at + 1}`)))).toBe('0 x x 5');
    expect(shownOf([done('a', 'not-reported')])).toBe('-');
  });

  test('no rates, and no measures that count no persons', () => {
    const facts = ['score', 'tablets', 'people'].map((id) => fact(id, 'a', '2023-09', 3));
    expect(shownOf(facts)).toBe('3 3 x');
  });

  test('without a threshold nothing changes', () => {
    const open = given([done('a', 3)], { site: {} });
    expect(withholdSmallNumbers(open)).toEqual({ dataset: open, findings: [] });
  });

  test('nothing of the number stays: what the cell shows, earlier and rival figures, a correction', () => {
    const correction = {
      file: 'a.csv',
      sheet: '',
      cell: 'A1',
      was: '3',
      instead: '4',
      reason_vi: 'vì',
      reason_en: 'because',
      decided_by: 'office',
      decided_on: '2023-10-01',
      document: '',
      uncorrected: { state: 'value', number: 3 } as const,
    };
    const rows = [{ ...done('a', 4), correction }, done('a', 12)];
    const [first] = withholdSmallNumbers(
      given([{ ...done('a', 33), revisions: rows, rivals: [done('a', 44)] }]),
    ).dataset.observations;
    expect(first).toMatchObject({
      quantity: { state: 'withheld' },
      shown: '',
      revisions: [
        { quantity: { state: 'withheld' }, shown: '', correction: { was: '', instead: '', reason_vi: 'vì' } },
        { quantity: { state: 'withheld' }, shown: '' },
      ],
      rivals: [{ quantity: { state: 'withheld' }, shown: '' }],
    });
    expect(first?.revisions[0]?.correction).not.toHaveProperty('uncorrected');
  });

  test('a figure that contradicts itself stays invalid, but is not seen', () => {
    const contradicted = { ...done('a', 3), quantity: { state: 'invalid' } as const, rivals: [done('a', 4)] };
    const [first] = withholdSmallNumbers(given([contradicted])).dataset.observations;
    expect(first).toMatchObject({ quantity: { state: 'invalid' }, shown: '' });
  });

  test('a reference to a withheld figure, and one that is small itself', () => {
    const references = [done('a', 30), done('b', 3), done('c', 30)];
    const guarded = withholdSmallNumbers(given([done('a', 3), done('b', 30)], { references })).dataset;
    expect(guarded.references.map(({ quantity, shown }) => [quantity.state, shown])).toEqual([
      ['withheld', ''],
      ['withheld', ''],
      ['value', '30'],
    ]);
  });
});

describe('what they could be computed from', () => {
  test('one child of a published parent: the smallest other child goes too', () => {
    expect(shownOf([done('d', 63), done('a', 3), done('b', 40), done('c', 20)])).toBe('63 x 40 x');
  });

  test('two children that cover one another need no third', () => {
    expect(shownOf([done('d', 47), done('a', 3), done('b', 40), done('c', 4)])).toBe('47 x 40 x');
  });

  test('two that must both be one do need a third', () => {
    expect(shownOf([done('d', 22), done('a', 1), done('b', 20), done('c', 1)])).toBe('22 x x x');
  });

  test('a zero and a blank are no cover; the parent goes', () => {
    expect(shownOf([done('d', 3), done('a', 3), done('b', 0), done('c', 0)])).toBe('x x 0 0');
    expect(shownOf([done('d', 43), done('a', 3), done('b', 40), done('c', 'not-reported')])).toBe('43 x x -');
  });

  test('a child that did not report is cover, unless there is nothing left for it', () => {
    expect(shownOf([done('d', 60), done('a', 3), done('b', 40)])).toBe('60 x 40');
    expect(shownOf([done('d', 41), done('a', 1), done('b', 40)])).toBe('41 x x');
  });

  test('where not all children are known, or they are never added up, nothing follows', () => {
    const before = [
      done('d', 63, '2019'),
      done('a', 3, '2019'),
      done('b', 40, '2019'),
      done('c', 20, '2019'),
    ];
    expect(shownOf(before)).toBe('63 x 40 20');
    const measures = [measure('done', { over_units: 'none' })];
    expect(shownOf([done('d', 63), done('a', 3), done('b', 40), done('c', 20)], { measures })).toBe(
      '63 x 40 20',
    );
  });

  test('a category of a published total', () => {
    const facts = [done('a', 63), ...[3, 40, 20].map((value, at) => done('a', value, '2023-09', `s${at}`))];
    expect(shownOf(facts)).toBe('63 x 40 x');
  });

  test('categories of children and of their parent: rows and columns need cover', () => {
    const table = { a: [3, 30, 40], b: [50, 60, 70], c: [80, 90, 10], d: [133, 180, 120] };
    const facts = Object.entries(table).flatMap(([of, values]) =>
      [...values, values.reduce((sum, value) => sum + value, 0)].map((value, at) =>
        done(of, value, '2023-09', at === 3 ? '' : `s${at}`),
      ),
    );
    expect(shownOf(facts)).toBe('x x 40 73 x x 70 180 80 90 10 180 133 180 120 433');
  });

  test('an equation of the registry', () => {
    expect(shownOf([fact('done', 'a', '2023-09', 40), fact('overdue', 'a', '2023-09', 3)])).toBe('40 x');
    const three = [40, 3, 43].map((value, at) =>
      fact(['done', 'overdue', 'all'][at] ?? '', 'a', '2023-09', value),
    );
    expect(shownOf(three)).toBe('x x 43');
  });

  test.each([
    ['months of a quarter', { '2023-Q1': 63, '2023-01': 3, '2023-02': 40, '2023-03': 20 }, '63 x 40 x'],
    ['quarters of a half', { '2023-H1': 43, '2023-Q1': 3, '2023-Q2': 40 }, '43 x x'],
    [
      'the difference of two cumulative figures',
      { '2023-02': 3, '2023-01-01/2023-02-28': 43, '2023-01': 40 },
      'x 43 x',
    ],
    ['cumulative figures around it', { '2023-02': 3, '2023-H1': 43, '2023-01': 30 }, 'x 43 30'],
    ['weeks that only overlap', { '2023-W05': 3, '2023-01': 30, '2023-02': 40 }, 'x 30 40'],
  ])('%s', (_, periods, expected) => {
    expect(shownOf(Object.entries(periods).map(([period, value]) => done('a', value, period)))).toBe(
      expected,
    );
  });

  test('periods of the children against a longer one of the parent', () => {
    const facts = [done('d', 163, '2023-H1')];
    for (const [of, first, second] of [
      ['a', 3, 40],
      ['b', 20, 50],
      ['c', 30, 20],
    ] as const) {
      facts.push(done(of, first, '2023-Q1'), done(of, second, '2023-Q2'));
    }
    expect(shownOf(facts)).toBe('163 x 40 x 50 30 20');
  });

  test('for a stock, the latest that each child reported within the period', () => {
    const people = (of: string, value: number, period: string) => fact('people', of, period, value);
    const facts = [
      people('d', 63, '2023'),
      people('a', 3, '2023-06'),
      people('b', 40, '2023-09'),
      people('c', 9, '2023-08'),
      people('c', 20, '2023-12'),
    ];
    expect(shownOf(facts)).toBe('63 x 40 9 x');
  });
});

describe('what is said of it', () => {
  const at = (file: string, cell: string) => ({ where: { file, sheet: '', cell } });

  test('one notice for each file, at its first cell, with at most twenty others', () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      fact('done', 'a', `2023-W${row + 10}`, 2, at('b.csv', `C${40 - row}`)),
    );
    const found = withholdSmallNumbers(
      given([...rows, fact('done', 'b', '2023-01', 2, at('a.csv', 'B2'))]),
    ).findings;
    expect(
      found.map(({ code, severity, where, params }) => [code, severity, where.file, where.cell, params]),
    ).toEqual([
      ['privacy/small-number', 'notice', 'a.csv', 'B2', { limit: '5' }],
      ['privacy/small-number', 'notice', 'b.csv', 'C11', { limit: '5' }],
    ]);
    expect(found[1]?.also).toHaveLength(20);
    expect(found[1]?.also[0]?.cell).toBe('C12');
  });

  const guarded = withholdSmallNumbers(
    given([
      {
        ...fact('done', 'a', '2023-09', 3, at('a.csv', 'D7')),
        rivals: [fact('done', 'a', '2023-09', 3, at('b.csv', 'C2'))],
      },
      fact('done', 'b', '2023-09', 30, at('a.csv', 'D8')),
    ]),
  ).dataset;
  const where = (file: string, cell: string) => ({ file, sheet: '', cell });
  const params = { first: '3', second: '12', reason: 'Gõ nhầm 3 thành 12', unit: 'Khu 5' };
  const masked = { first: '•', second: '•', reason: '•', unit: 'Khu 5' };

  test.each([
    ['at the cell', finding('row/duplicate-different', where('a.csv', 'D7'), params), masked],
    ['at a rival of it', finding('row/duplicate-different', where('b.csv', 'C2'), params), masked],
    [
      'naming the cell',
      finding('rule/equation-fails', where('a.csv', 'D9'), params, [where('a.csv', 'D7')]),
      masked,
    ],
    ['elsewhere', finding('rule/equation-fails', where('a.csv', 'D9'), params), params],
    [
      'a percentage in its row',
      finding('rule/stated-percent-differs', where('a.csv', 'F7'), { stated: '12%', computed: '10' }),
      { stated: '•', computed: '•' },
    ],
    [
      'a total of its column',
      finding('rule/stated-total-differs', where('a.csv', 'D20'), { stated: '34', computed: '33' }),
      { stated: '•', computed: '•' },
    ],
    [
      'a percentage in another row',
      finding('rule/stated-percent-differs', where('a.csv', 'F8'), { stated: '12%', computed: '' }),
      { stated: '12%', computed: '' },
    ],
  ])('findings of before lose the number: %s', (_, found, expected) => {
    expect(findingsWithoutSmallNumbers([found], guarded)).toEqual([{ ...found, params: expected }]);
  });
});
