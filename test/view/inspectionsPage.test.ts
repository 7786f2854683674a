import { describe, expect, test } from 'vitest';
import type { InspectionRound, InspectionVisit } from '../../src/domain/inspections.ts';
import { inspectionsPage } from '../../src/view/inspectionsPage.ts';
import { unitInspections } from '../../src/view/unitInspections.ts';
import { fact, indicator, level, measure, type Parts, target, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const within = { parent: 'province', level: 'commune' };

const SITE: Parts = {
  site: { home: 'province' },
  levels: [level('province', 1), level('commune', 2)],
  units: [
    unit('province', { level: 'province', children_from: '2025-01-01' }),
    unit('a', within),
    unit('b', within),
    unit('ended', { ...within, valid_to: '2025-02-28' }),
  ],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all')],
  targets: [target('goal', '80')],
  inspectionTeams: [{ round: 'first', team: '1', agency_vi: 'Công an tỉnh', agency_en: 'Police' }],
  observations: [
    ...['2025-05', '2025-06'].flatMap((month, index) => [
      fact('done', 'province', month, 1 + index),
      fact('all', 'province', month, 2),
    ]),
  ],
};

function round(id: string, more: Partial<InspectionRound> = {}): InspectionRound {
  return {
    id,
    document: 'plan',
    item: '',
    title_vi: id,
    title_en: id,
    unit: 'province',
    agency_vi: '',
    agency_en: '',
    from: '2025-05-05',
    to: '2025-05-16',
    targets: ['goal'],
    note_vi: '',
    note_en: '',
    ...more,
  };
}

function visit(id: string, more: Partial<InspectionVisit> = {}): InspectionVisit {
  return { round: 'first', team: '1', unit: id, from: '', to: '', held: '', document: '', item: '', ...more };
}

const page = (visits: InspectionVisit[], rounds = [round('first')]) =>
  inspectionsPage(contextOf({ ...SITE, inspectionRounds: rounds, inspectionVisits: visits }));

describe('how far a visit is, by the last day of the data, 30 June', () => {
  test.each<[string, Partial<InspectionVisit>, string]>([
    ['planned with a round that has passed: nobody says it was held', {}, 'Chưa có báo cáo'],
    ['planned for a day that has passed', { from: '2025-06-29' }, 'Chưa có báo cáo'],
    ['planned for that very day', { from: '2025-06-30' }, 'Dự kiến 30/6/2025'],
    ['planned for days still to come', { from: '2025-07-01', to: '2025-07-02' }, 'Dự kiến 1/7/2025–2/7/2025'],
    ['held late', { held: '2025-06-02', document: 'report' }, 'Đã kiểm tra 2/6/2025'],
  ])('%s', (_, more, expected) =>
    expect(page([visit('a', more)]).rounds[0]?.teams[0]?.visits[0]?.words).toBe(expected),
  );

  test('a visit without any day has not passed', () => {
    const { rounds } = page([visit('a')], [round('first', { from: '', to: '' })]);
    expect(rounds[0]?.teams[0]?.visits[0]?.words).toBe('Theo kế hoạch');
  });
});

describe('what is said of a round', () => {
  test.each<[string, InspectionVisit[], string]>([
    [
      'of which nothing is reported',
      [visit('a'), visit('b')],
      '1 đoàn được giao kiểm tra 2 đơn vị; chưa có báo cáo về lần kiểm tra nào.',
    ],
    [
      'that is complete',
      [visit('a', { held: '2025-05-06', document: 'report' })],
      '1 đoàn được giao kiểm tra 1 đơn vị; đã kiểm tra đủ.',
    ],
    [
      'that is under way',
      [visit('a', { held: '2025-05-06', document: 'report' }), visit('b', { from: '2025-07-01' })],
      '1 đoàn được giao kiểm tra 2 đơn vị: đã kiểm tra 1, 1 chưa đến ngày.',
    ],
  ])('%s', (_, visits, expected) => expect(page(visits).rounds[0]?.lead).toBe(expected));

  test('the plan is counted against the units that there were, apart from what was held', () => {
    const [first] = page([visit('a')]).rounds;
    expect(first?.levels).toEqual([{ level: 'commune', named: 1, held: 0, total: 2 }]);
    expect(first?.isPlanOnly).toBe(true);
  });

  test('no whole is claimed where not all units were known', () => {
    const [first] = page([visit('a')], [round('first', { from: '2024-12-31' })]).rounds;
    expect(first?.levels[0]?.total).toBeUndefined();
  });

  test('its target is judged by reported figures, never by the visits counted here', () => {
    const [first] = page([visit('a', { held: '2025-05-06', document: 'report' })]).rounds;
    expect(first?.targets?.rows.map(({ score }) => score.figure.value)).toEqual([1]);
  });

  test('figures of a later round of the unit do not speak for it', () => {
    const later = round('second', { from: '2025-06-09', to: '2025-06-20' });
    const { rounds } = page([visit('a')], [round('first'), later]);
    expect(rounds.map(({ id, targets }) => [id, targets?.rows[0]?.score.figure.value])).toEqual([
      ['second', 1],
      ['first', 0.5],
    ]);
  });
});

test('without rounds the page says so and points on', () => {
  const { empty, asOf } = page([], []);
  expect([empty?.why, asOf]).toEqual(['Chưa khai đợt kiểm tra nào.', '']);
});

test.each<[string, string[] | undefined]>([
  ['a', ['dự kiến 5/5/2025–16/5/2025', 'Đoàn số 1', 'Chưa có báo cáo']],
  [
    'province',
    [
      'dự kiến 5/5/2025–16/5/2025',
      '1 đoàn được giao kiểm tra 1 đơn vị; chưa có báo cáo về lần kiểm tra nào.',
    ],
  ],
  ['b', undefined],
])('the rounds on the page of unit %s', (id, expected) => {
  const context = contextOf({ ...SITE, inspectionRounds: [round('first')], inspectionVisits: [visit('a')] });
  expect(unitInspections(context, id)?.rounds[0]?.notes).toEqual(expected);
});
