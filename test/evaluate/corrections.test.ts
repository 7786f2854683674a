/** What it changes that a cell is read otherwise by decision, in the values of the unit and of those that it is part of. */

import { expect, test } from 'vitest';
import type { AppliedCorrection, Observation, Quantity } from '../../src/domain/observation.ts';
import { correctionsOf } from '../../src/evaluate/corrections.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';

const decision = (more: Partial<AppliedCorrection> = {}): AppliedCorrection => ({
  file: '2025-08/a.xlsx',
  sheet: '',
  cell: 'B2',
  was: '40',
  instead: '4',
  reason_vi: 'Gõ nhầm',
  reason_en: 'Typing error',
  decided_by: 'Văn phòng',
  decided_on: '2025-09-20',
  document: '',
  ...more,
});
const number = (value: number): Quantity => ({ state: 'value', number: value });
const corrected = (uncorrected: Quantity | undefined, more: Partial<Observation> = {}): Observation => ({
  ...fact('done', 'a', '2025-08', 4),
  correction: decision(uncorrected ? { uncorrected } : {}),
  ...more,
});

function told(done: Observation, site: Parts['site'] = {}) {
  const data = dataset({
    levels: [level('district', 1), level('commune', 2)],
    units: [
      unit('d', { level: 'district', children_from: '2020-01-01' }),
      unit('a', { parent: 'd' }),
      unit('b', { parent: 'd' }),
    ],
    measures: [measure('done'), measure('all')],
    indicators: [indicator('rate', 'done', 'all')],
    targets: [target('goal', '50')],
    observations: [
      done,
      fact('all', 'a', '2025-08', 50),
      fact('done', 'b', '2025-08', 30),
      fact('all', 'b', '2025-08', 50),
    ],
    site,
  });
  return correctionsOf(data, evaluate(data)).map(({ unit: of, day, changes }) => ({
    of,
    day,
    changes: changes.map(
      ({ before, after }) =>
        `${after.unit} ${before.value} ${before.status} → ${after.value} ${after.status}`,
    ),
  }));
}

test('the value of the unit and of what it is part of, before and after', () => {
  expect(told(corrected(number(40)))).toEqual([
    {
      of: 'a',
      day: '2025-09-20',
      changes: ['d 0.7 met → 0.34 missed', 'a 0.8 met → 0.08 missed'],
    },
  ]);
});

test('where the file says nothing, there was no value', () => {
  expect(told(corrected({ state: 'not-reported' }))[0]?.changes).toContain(
    'a undefined no-data → 0.08 missed',
  );
});

test('where both come to the same nothing changes', () => {
  expect(told(corrected(number(4)))).toMatchObject([{ changes: [] }]);
});

test.each([
  ['what cannot be read as it stands', corrected({ state: 'invalid' }), {}],
  ['what nobody read', corrected(undefined), {}],
  ['what is withheld', corrected(number(40), { quantity: { state: 'withheld' } }), {}],
  ['a number too small to be told', corrected(number(3)), { smallNumbers: { below: 5, except: [] } }],
  ['what nobody corrected', fact('done', 'a', '2025-08', 4), {}],
])('of %s nothing is told', (_, done, site) => {
  expect(told(done, site)).toEqual([]);
});
