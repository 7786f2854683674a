/** After a change, what is evaluated is what evaluating all of it anew gives; what did not change stays the same object. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Observation, Quantity } from '../../src/domain/observation.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { evaluateAfter } from '../../src/evaluate/evaluateAfter.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

const golden = runPipeline(readFolder(join(import.meta.dirname, '../sites/basic/input'))).published;
if (!golden) throw new Error('the golden site has errors');
const facts = golden.dataset.observations;

const QUANTITIES: readonly Quantity[] = [
  { state: 'value', number: 7 },
  { state: 'not-reported' },
  { state: 'not-applicable' },
  { state: 'withheld' },
  { state: 'invalid' },
];

const CHANGES: Record<
  string,
  (of: readonly Observation[], fact: Observation, quantity: Quantity) => Observation[]
> = {
  'another quantity': (of, fact, quantity) => of.map((one) => (one === fact ? { ...one, quantity } : one)),
  'what was known before': (of, fact, quantity) =>
    of.map((one) => (one === fact ? { ...one, revisions: [{ ...one, quantity }] } : one)),
  'one less': (of, fact) => of.filter((one) => one !== fact),
  'a unit less': (of, fact) => of.filter(({ unit }) => unit !== fact.unit),
  'a measure less': (of, fact) => of.filter(({ measure }) => measure !== fact.measure),
  'a period less': (of, fact) => of.filter(({ period }) => period.id !== fact.period.id),
  'a unit silent': (of, fact) =>
    of.map((one) => (one.unit === fact.unit ? { ...one, quantity: { state: 'not-reported' } } : one)),
};

/** As a new run makes them of the same files. */
function readAnew(of: readonly Observation[]): Observation[] {
  return of.map((one) => ({ ...one, where: { ...one.where }, quantity: { ...one.quantity } }));
}

describe('the same as from nothing', () => {
  test.each(Object.entries(CHANGES))('%s', (_, change) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        fc.constantFrom(...QUANTITIES),
        fc.boolean(),
        (fact, quantity, comesBack) => {
          const changed: Dataset = {
            ...golden.dataset,
            observations: readAnew(change(facts, fact, quantity)),
          };
          const cold = { dataset: changed, evaluations: evaluate(changed) };
          const [earlier, later] = comesBack ? [cold, golden] : [golden, cold];
          const after = evaluateAfter(earlier, later.dataset);
          expect(after).toStrictEqual(later);
          const known = new Set(after.dataset.observations);
          for (const { inputs } of after.evaluations)
            for (const { observations, subtracted } of [...inputs.numerator, ...inputs.denominator])
              for (const one of [...observations, ...subtracted]) expect(known.has(one)).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('of two indicators', () => {
  const units = [unit('a'), unit('b')];
  const measures = [measure('done'), measure('all'), measure('pupils')];
  const indicators = [indicator('rate', 'done', 'all'), indicator('pupils', 'pupils', '')];
  const targets = [target('all', '50'), target('all', '10', { id: 'pupils', indicator: 'pupils' })];
  const of = (done: number, more: Observation[] = []) =>
    dataset({
      units,
      measures,
      indicators,
      targets,
      observations: [
        fact('done', 'a', '2023-09', done),
        fact('all', 'a', '2023-09', 10),
        fact('pupils', 'a', '2023-09', 20),
        ...more,
      ],
    });
  const earlier = { dataset: of(4), evaluations: evaluate(of(4)) };
  const ofPupils = (evaluations: readonly { indicator: string }[]) =>
    evaluations.filter((one) => one.indicator === 'pupils');

  test('only the one that rests on the change is evaluated again', () => {
    const { evaluations } = evaluateAfter(earlier, of(5));
    expect(evaluations.find((one) => one.indicator === 'rate')?.value).toBe(0.5);
    expect(ofPupils(evaluations)).not.toEqual([]);
    for (const [index, one] of ofPupils(evaluations).entries())
      expect(one).toBe(ofPupils(earlier.evaluations)[index]);
  });

  test('a unit that reports for the first time is told of every target that reaches it', () => {
    const now = of(4, [fact('done', 'b', '2023-09', 1)]);
    const { evaluations } = evaluateAfter(earlier, now);
    expect(evaluations).toStrictEqual(evaluate(now));
    expect(ofPupils(evaluations).length).toBeGreaterThan(ofPupils(earlier.evaluations).length);
  });
});
