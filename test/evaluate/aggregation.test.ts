/** Over units and categories: a ratio of sums, own values first, and nothing added up that is not all there. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const district = unit('district', { level: 'district', children_from: '2020-01-01' });
const child = (id: string, more = {}) => unit(id, { parent: 'district', ...more });
const rate = indicator('rate', 'done', 'all');
const measures = [measure('done'), measure('all')];
const report = (id: string, done: number, all: number, period = '2023-09') => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];
const of = (id: string, evaluations: ReturnType<typeof evaluate>) =>
  evaluations.filter((evaluation) => evaluation.unit === id && evaluation.category === '');

describe('over units', () => {
  test('a parent is the ratio of the sums, not the mean of the ratios', () => {
    const observations = [...report('a', 1, 2), ...report('b', 99, 100)];
    const [parent] = of(
      'district',
      evaluate(
        dataset({ units: [district, child('a'), child('b')], measures, indicators: [rate], observations }),
      ),
    );
    expect(parent).toMatchObject({ value: 100 / 102, coverage: { reported: 2, expected: 2 } });
    expect(parent?.inputs.numerator[0]).toMatchObject({ from: 'children', value: 100 });
  });

  test('its own report stands before the sum', () => {
    const observations = [...report('a', 1, 2), ...report('district', 7, 10)];
    const [parent] = of(
      'district',
      evaluate(dataset({ units: [district, child('a')], measures, indicators: [rate], observations })),
    );
    expect(parent).toMatchObject({ value: 0.7, inputs: { numerator: [{ from: 'own' }] } });
  });

  test('a missing child makes it incomplete: coverage is said, and there is no verdict', () => {
    const observations = report('a', 2, 2);
    const evaluations = evaluate(
      dataset({
        units: [district, child('a'), child('b')],
        measures,
        indicators: [rate],
        targets: [target('all', '50')],
        observations,
      }),
    );
    expect(of('district', evaluations)).toMatchObject([
      { status: 'incomplete', coverage: { reported: 1, expected: 2 }, rank: undefined },
    ]);
  });

  test('of a child that is itself incomplete what is known counts, and its units are those that report', () => {
    const province = unit('province', { level: 'district', children_from: '2020-01-01' });
    const other = unit('other', { level: 'district', parent: 'province' });
    const units = [province, { ...district, parent: 'province' }, other, child('a'), child('b')];
    const evaluations = evaluate(
      dataset({ units, measures, indicators: [rate], observations: report('a', 1, 2) }),
    );
    expect(of('district', evaluations)).toMatchObject([{ coverage: { reported: 1, expected: 2 } }]);
    expect(of('province', evaluations)).toMatchObject([
      { value: 0.5, coverage: { reported: 1, expected: 3 } },
    ]);
  });

  test('a child whose figure cannot be read withholds the parent, and is not taken for one that is silent', () => {
    const observations = [
      ...report('a', 1, 2),
      fact('done', 'b', '2023-09', 'invalid'),
      fact('all', 'b', '2023-09', 9),
    ];
    const evaluations = evaluate(
      dataset({ units: [district, child('a'), child('b')], measures, indicators: [rate], observations }),
    );
    expect(of('district', evaluations)).toMatchObject([{ status: 'withheld', value: undefined }]);
    expect(of('a', evaluations)).toMatchObject([{ value: 0.5 }]);
  });

  test('a child with only half of the formula counts in neither half', () => {
    const observations = [...report('a', 1, 2), fact('done', 'b', '2023-09', 50)];
    const [parent] = of(
      'district',
      evaluate(
        dataset({ units: [district, child('a'), child('b')], measures, indicators: [rate], observations }),
      ),
    );
    expect(parent).toMatchObject({ value: 0.5, coverage: { reported: 1, expected: 2 } });
  });

  test.each([
    ['an agency', { level: 'agency' }],
    ['a unit that had ended', { valid_to: '2023-08-31' }],
    ['a unit that did not exist yet', { valid_from: '2023-10-01' }],
  ])('%s is not added up', (_, more) => {
    const observations = [...report('a', 1, 2), ...report('b', 2, 2)];
    const [parent] = of(
      'district',
      evaluate(
        dataset({
          units: [district, child('a'), child('b', more)],
          measures,
          indicators: [rate],
          observations,
        }),
      ),
    );
    expect(parent).toMatchObject({ value: 0.5, coverage: { reported: 1, expected: 1 } });
  });

  test('nothing is added up where the registry does not hold all children', () => {
    const units = [{ ...district, children_from: '' }, child('a')];
    const evaluations = evaluate(
      dataset({ units, measures, indicators: [rate], observations: report('a', 1, 2) }),
    );
    expect(of('district', evaluations)).toEqual([]);
  });

  test('a rate is never carried to a parent', () => {
    const stated = indicator('rate', 'stated');
    const evaluations = evaluate(
      dataset({
        units: [district, child('a')],
        measures: [measure('stated', { kind: 'rate', over_units: 'none' })],
        indicators: [stated],
        observations: [fact('stated', 'a', '2023-09', 0.5)],
      }),
    );
    expect(evaluations.map((evaluation) => evaluation.unit)).toEqual(['a']);
    expect(evaluations[0]).toMatchObject({ value: 0.5, gapCases: undefined });
  });

  test('property: the ratio of a complete parent lies between those of its children', () => {
    const reports = fc.array(
      fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([a, b]) => [Math.min(a, b), b] as const),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(reports, (numbers) => {
        const children = numbers.map((_, index) => child(`c${index}`));
        const observations = numbers.flatMap(([done, all], index) => report(`c${index}`, done, all));
        const [parent] = of(
          'district',
          evaluate(dataset({ units: [district, ...children], measures, indicators: [rate], observations })),
        );
        const ratios = numbers.map(([done, all]) => done / all);
        expect(parent?.value).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-12);
        expect(parent?.value).toBeLessThanOrEqual(Math.max(...ratios) + 1e-12);
      }),
    );
  });
});

describe('over categories', () => {
  const services = indicator('rate', 'done', 'all', { dimension: 'services' });
  const split = measures.map((one) => ({ ...one, dimension: 'services' }));
  const observations = [
    fact('done', 'a', '2023-09', 3, { category: 's1' }),
    fact('all', 'a', '2023-09', 4, { category: 's1' }),
    fact('done', 'a', '2023-09', 'not-reported', { category: 's2' }),
    fact('all', 'a', '2023-09', 0, { category: 's2' }),
    fact('done', 'a', '2023-09', 'not-applicable', { category: 's3' }),
    fact('all', 'a', '2023-09', 'not-applicable', { category: 's3' }),
  ];
  const evaluations = evaluate(
    dataset({ units: [unit('a')], measures: split, indicators: [services], observations }),
  );

  test('the total is the sum of what was reported, with what was not in the coverage', () => {
    expect(of('a', evaluations)).toMatchObject([
      { value: 0.75, numerator: 3, denominator: 4, coverage: { reported: 1, expected: 2 } },
    ]);
  });

  test('a category of which only one half is known counts in neither half', () => {
    const half = observations.map((one) =>
      one.measure === 'all' && one.category === 's2'
        ? { ...one, quantity: { state: 'value' as const, number: 10 } }
        : one,
    );
    const [total] = of(
      'a',
      evaluate(dataset({ units: [unit('a')], measures: split, indicators: [services], observations: half })),
    );
    expect(total).toMatchObject({ numerator: 3, denominator: 4, coverage: { reported: 1, expected: 2 } });
  });

  test('each category has its own; one that does not apply has none', () => {
    const categories = evaluations.filter(({ category }) => category !== '');
    expect(categories.map(({ category, status }) => [category, status])).toEqual([
      ['s1', 'no-target'],
      ['s2', 'no-data'],
    ]);
  });
});

describe('missing is not zero', () => {
  test.each<['not-reported' | 'invalid', string]>([
    ['not-reported', 'no-data'],
    ['invalid', 'withheld'],
  ])('a part that is %s gives %s and no value', (state, status) => {
    const observations = [fact('done', 'a', '2023-09', 5), fact('all', 'a', '2023-09', state)];
    const [evaluation] = evaluate(
      dataset({ units: [unit('a')], measures, indicators: [rate], observations }),
    );
    expect(evaluation).toMatchObject({ status, value: undefined, denominator: undefined });
  });

  test('cases over nothing are withheld', () => {
    const [evaluation] = evaluate(
      dataset({ units: [unit('a')], measures, indicators: [rate], observations: report('a', 3, 0) }),
    );
    expect(evaluation).toMatchObject({ status: 'withheld', value: undefined });
  });
});
