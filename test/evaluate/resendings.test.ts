/** What it changes that a figure is sent again: which figures count, what they change, and what else of that day does not. */

import { expect, test } from 'vitest';
import type { Row } from '../../src/domain/observation.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { resendingsOf } from '../../src/evaluate/resendings.ts';
import { dataset, fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';

type State = Parameters<typeof fact>[3];

/** The figure as each file said it, the last one last; each file came in on its day. */
function said(measureId: string, unitId: string, ...reports: [day: string, value: State, file?: string][]) {
  const rows = reports.map(([received, value, file = `${received}.csv`]) =>
    fact(measureId, unitId, '2025-08', value, { received, where: { file, sheet: '', cell: 'B2' } }),
  );
  const last = rows.at(-1);
  if (!last) throw new Error('a fact needs a report');
  const revisions: Row[] = rows.slice(0, -1);
  return { ...last, revisions };
}

const site = (observations: Parts['observations']): Parts => ({
  levels: [level('district', 1), level('commune', 2)],
  units: [
    unit('d', { level: 'district', children_from: '2020-01-01' }),
    unit('a', { parent: 'd' }),
    unit('b', { parent: 'd' }),
  ],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all')],
  targets: [target('goal', '50')],
  observations,
});

function told(observations: Parts['observations']) {
  const data = dataset(site(observations));
  return resendingsOf(data, evaluate(data)).map(({ unit: of, day, file, figures, changes }) => ({
    of,
    day,
    file,
    figures: figures.map(({ fact: { measure: id }, before, after }) => [
      id,
      'number' in before.quantity ? before.quantity.number : before.quantity.state,
      'number' in after.quantity ? after.quantity.number : after.quantity.state,
    ]),
    changes: changes?.map(
      ({ before, after }) =>
        `${after.unit} ${before.value} ${before.status} → ${after.value} ${after.status}`,
    ),
  }));
}

test.each<[string, State[], number]>([
  ['is another number', [4, 6], 1],
  ['is the same number', [4, 4], 0],
  ['says that there is none', [4, 'not-reported'], 1],
  ['is the first one that can be read', ['invalid', 6], 0],
  ['cannot be read', [4, 'invalid'], 0],
  ['is withheld', ['withheld', 'withheld'], 0],
  ['comes after one that could not be read', [4, 'invalid', 6], 1],
  ['changes twice', [4, 6, 8], 2],
])('a figure that %s is told %s', (_, values, times) => {
  const reports = values.map((value, index): [string, State] => [`2025-09-0${index + 1}`, value]);
  expect(told([said('done', 'a', ...reports)]).flatMap(({ figures }) => figures)).toHaveLength(times);
});

test('the values of the unit and of the unit above it change, and a verdict turns', () => {
  const observations = [
    said('done', 'a', ['2025-09-01', 4], ['2025-09-05', 6]),
    said('all', 'a', ['2025-09-01', 10]),
    said('done', 'b', ['2025-09-01', 5]),
    said('all', 'b', ['2025-09-01', 10]),
  ];
  expect(told(observations)).toEqual([
    {
      of: 'a',
      day: '2025-09-05',
      file: '2025-09-05.csv',
      figures: [['done', 4, 6]],
      changes: ['d 0.45 missed → 0.55 met', 'a 0.4 missed → 0.6 met'],
    },
  ]);
});

test('what else came in that day is not taken for the effect, and what came later is not known yet', () => {
  const observations = [
    said('done', 'a', ['2025-09-01', 4], ['2025-09-05', 6]),
    said('all', 'a', ['2025-09-01', 10]),
    said('done', 'b', ['2025-09-05', 5]),
    said('all', 'b', ['2025-09-05', 10], ['2025-09-09', 20]),
  ];
  expect(told(observations).map(({ day, changes }) => [day, changes])).toEqual([
    ['2025-09-09', ['d 0.55 met → 0.36666666666666664 missed', 'b 0.5 met → 0.25 missed']],
    ['2025-09-05', ['d 0.45 missed → 0.55 met', 'a 0.4 missed → 0.6 met']],
  ]);
});

test('units of one file are told apart, in the order of the registry, and days newest first', () => {
  const observations = [
    said('done', 'b', ['2025-09-01', 5], ['2025-09-05', 6]),
    said('done', 'a', ['2025-09-01', 4], ['2025-09-05', 6], ['2025-09-07', 7]),
    said('all', 'a', ['2025-09-01', 10]),
    said('all', 'b', ['2025-09-01', 10]),
  ];
  expect(told(observations).map(({ of, day }) => `${day} ${of}`)).toEqual([
    '2025-09-07 a',
    '2025-09-05 a',
    '2025-09-05 b',
  ]);
});
