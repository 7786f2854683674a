import { describe, expect, test } from 'vitest';
import { found, type Records } from './found.ts';

const PLACES: { levels: Records; units: Records; documents: Records } = {
  levels: [{ id: 'commune' }],
  units: [
    { id: 'province' },
    { id: 'a', parent: 'province' },
    { id: 'old', parent: 'province', valid_to: '2022-06-10' },
    { id: 'elsewhere' },
  ],
  documents: ['plan', 'report'].map((id) => ({
    id,
    number: '1',
    issuer: 'A',
    title_vi: 'Kế hoạch',
    title_en: 'Plan',
  })),
};

describe('a pilot model', () => {
  test.each<[string, Records[number], string[]]>([
    ['with its days', { from: '2023-05-25', to: '2023-06-30' }, []],
    ['of one day', { from: '2023-05-25', to: '2023-05-25' }, []],
    [
      'that ends before it begins',
      { from: '2023-06-30', to: '2023-05-25' },
      ['registry/ends-before-beginning to 2 2023-06-30 2023-05-25'],
    ],
    ['of an unknown unit', { unit: 'b' }, ['registry/unknown-code unit 2 b units']],
    ['of an unknown group', { group: 'b' }, ['registry/unknown-code group 2 b groups']],
    ['of an unknown category', { category: 'b' }, ['registry/unknown-code category 2 b categories']],
    ['with an unknown target', { targets: 'goal' }, ['registry/unknown-code targets 2 goal targets']],
    ['with targets that are no ids', { targets: 'a|B' }, ['registry/invalid-value targets 2 a|B targets id']],
    ['without a document', { document: '' }, ['registry/invalid-value document 2  document id']],
    ['by an unknown document', { document: 'b' }, ['registry/dangling-document document 2 b']],
    ['that stands for none', { count: '0' }, ['registry/invalid-value count 2 0 count number']],
    ['that stands for many', { count: '42' }, []],
    [
      'of a unit that had ended',
      { unit: 'old', from: '2022-06-01', to: '2022-06-11' },
      ['registry/unit-absent to 2 old 2022-06-11'],
    ],
  ])('%s', (_, more, expected) =>
    expect(
      found({
        ...PLACES,
        models: [
          { id: 'one', document: 'plan', title_vi: 'Một', title_en: 'One', unit: 'province', ...more },
        ],
      }),
    ).toEqual(expected),
  );
});

describe('a unit that runs a model', () => {
  test.each<[string, Records, string[]]>([
    ['as part of the programme’s unit', [{}], []],
    ['that is the programme’s unit', [{ unit: 'province' }], []],
    ['elsewhere', [{ unit: 'elsewhere' }], ['registry/unit-outside unit 2 elsewhere province']],
    ['of no model', [{ model: 'two' }], ['registry/unknown-code model 2 two models']],
    ['twice', [{}, {}], ['registry/duplicate-row unit 3 a']],
    ['with two of its agencies', [{}, { agency_vi: 'Trạm y tế' }], []],
    ['in no known state', [{ state: 'begun' }], ['registry/invalid-value state 2 begun state choice']],
    ['in a state nobody told', [{ state: '' }], []],
    ['after it ended', [{ unit: 'old', from: '2022-06-11' }], ['registry/unit-absent from 2 old 2022-06-11']],
    [
      'and stops before it begins',
      [{ from: '2022-06-02', to: '2022-06-01' }],
      ['registry/ends-before-beginning to 2 2022-06-02 2022-06-01'],
    ],
  ])('%s', (_, rows, expected) =>
    expect(
      found({
        ...PLACES,
        models: [{ id: 'one', document: 'plan', title_vi: 'Một', title_en: 'One', unit: 'province' }],
        'model-units': rows.map((row) => ({
          model: 'one',
          unit: 'a',
          state: 'running',
          document: 'report',
          ...row,
        })),
      }),
    ).toEqual(expected),
  );
});

describe('a visit', () => {
  test.each<[string, Records, string[]]>([
    ['planned with its round', [{}], []],
    ['held, as a document says', [{ held: '2022-06-08', document: 'report' }], []],
    ['held, as nothing says', [{ held: '2022-06-08' }], ['registry/held-without-document held 2 a']],
    ['of an unknown round', [{ round: 'two' }], ['registry/unknown-code round 2 two inspection-rounds']],
    ['by a team that the round lacks', [{ team: '2' }], ['registry/unknown-code team 2 2 inspection-teams']],
    ['by no number', [{ team: 'Một' }], ['registry/invalid-value team 2 Một team number']],
    ['to a unit outside', [{ unit: 'elsewhere' }], ['registry/unit-outside unit 2 elsewhere province']],
    ['to one unit twice', [{}, {}], ['registry/duplicate-row unit 3 a']],
    [
      'held after the unit had ended',
      [{ unit: 'old', from: '2022-06-07', held: '2022-06-15', document: 'report' }],
      ['registry/unit-absent held 2 old 2022-06-15'],
    ],
    ['to a unit that ends during the round', [{ unit: 'old' }], []],
    [
      'planned to end before it begins',
      [{ from: '2022-06-08', to: '2022-06-07' }],
      ['registry/ends-before-beginning to 2 2022-06-08 2022-06-07'],
    ],
  ])('%s', (_, rows, expected) => expect(found(rounds({}, rows))).toEqual(expected));
});

describe('a round', () => {
  test.each<[string, Records[number], string[]]>([
    [
      'that ends before it begins',
      { from: '2022-06-10', to: '2022-06-06' },
      ['registry/ends-before-beginning to 2 2022-06-10 2022-06-06'],
    ],
    ['with an unknown target', { targets: 'goal' }, ['registry/unknown-code targets 2 goal targets']],
    [
      'to a unit that had ended before it',
      { from: '2022-06-11', to: '2022-06-20' },
      ['registry/unit-absent unit 2 old 2022-06-11'],
    ],
  ])('%s', (_, round, expected) => expect(found(rounds(round, [{ unit: 'old' }]))).toEqual(expected));

  test('has each of its teams once', () => {
    const tables = rounds({}, []);
    const [team = {}] = tables['inspection-teams'];
    expect(found({ ...tables, 'inspection-teams': [team, team] })).toEqual([
      'registry/duplicate-row team 3 1',
    ]);
  });
});

function rounds(round: Records[number], visits: Records) {
  return {
    ...PLACES,
    'inspection-rounds': [
      {
        id: 'one',
        document: 'plan',
        title_vi: 'Đợt',
        title_en: 'Round',
        unit: 'province',
        from: '2022-06-06',
        to: '2022-06-20',
        ...round,
      },
    ],
    'inspection-teams': [{ round: 'one', team: '1' }],
    'inspection-visits': visits.map((visit) => ({ round: 'one', team: '1', unit: 'a', ...visit })),
  };
}
