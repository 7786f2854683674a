import { describe, expect, test } from 'vitest';
import type { Model, ModelUnit } from '../../src/domain/models.ts';
import { modelsPage } from '../../src/view/modelsPage.ts';
import { unitModels } from '../../src/view/unitModels.ts';
import { fact, indicator, measure, type Parts, target, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

function model(id: string, more: Partial<Model> = {}): Model {
  return {
    id,
    document: 'plan',
    item: '',
    number: '',
    title_vi: id,
    title_en: id,
    group: '',
    unit: 'province',
    agency_vi: '',
    agency_en: '',
    count: '',
    category: '',
    targets: [],
    from: '',
    to: '',
    note_vi: '',
    note_en: '',
    ...more,
  };
}

function place(of: string, where: string, more: Partial<ModelUnit> = {}): ModelUnit {
  return {
    model: of,
    unit: where,
    agency_vi: '',
    agency_en: '',
    state: 'running',
    from: '',
    to: '',
    document: 'plan',
    item: '',
    note_vi: '',
    note_en: '',
    ...more,
  };
}

const SITE: Parts = {
  site: { home: 'province' },
  units: [
    unit('province', { level: 'district' }),
    unit('a', { parent: 'province' }),
    unit('b', { parent: 'province' }),
  ],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all')],
  targets: [target('goal', '80')],
  observations: [fact('done', 'province', '2025-05', 1), fact('all', 'province', '2025-05', 2)],
};

const page = (models: Model[], modelUnits: ModelUnit[] = []) =>
  modelsPage(contextOf({ ...SITE, models, modelUnits }));

describe('the page of pilot models', () => {
  test('says why it is empty, points on, and is not offered in the map', () => {
    const { empty, frame } = page([]);
    expect(empty?.why).toBe('Chưa khai mô hình điểm nào.');
    expect(empty?.links.map(({ href }) => href)).toEqual(['/chi-tieu/', '/van-ban/']);
    const offered = frame.map.flatMap(({ links }) => links.map(({ href }) => href));
    expect(offered).not.toContain('/mo-hinh/');
    expect(offered).not.toContain('/doan-kiem-tra/');
  });

  test.each<[string, Model[], ModelUnit[], string]>([
    ['where all are named', [model('one')], [place('one', 'a')], '1 mô hình điểm, đều có tên nơi thực hiện.'],
    ['where no place is', [model('one')], [], '1 mô hình điểm, nguồn không nêu tên nơi thực hiện.'],
    [
      'where some are, of two programmes, and of many only the number is known',
      [model('one'), model('two', { unit: 'a' }), model('more', { count: '42' })],
      [place('one', 'a'), place('more', 'b')],
      '2 mô hình điểm của 2 địa phương, 1 mô hình có tên nơi thực hiện. Ngoài ra có 42 mô hình chỉ biết số lượng.',
    ],
  ])('leads with what is known %s', (_, models, places, expected) =>
    expect(page(models, places).lead).toBe(expected),
  );

  test('counts places by state, and never takes silence for a state', () => {
    const places = [place('one', 'a'), place('one', 'b', { state: '' }), place('two', 'b')];
    const { states, programmes } = page([model('one'), model('two')], places);
    expect(states).toBe('Nơi thực hiện đã biết: 2 đang thực hiện, 1 chưa rõ.');
    expect(programmes[0]?.models[0]?.places.map(({ state }) => state)).toEqual(['Đang thực hiện', 'Chưa rõ']);
  });

  test('stands again by unit once a unit runs two models', () => {
    const models = [model('one'), model('two', { number: '2' })];
    expect(page(models, [place('one', 'a'), place('two', 'b')]).units).toEqual([]);
    const { units } = page(models, [place('one', 'a'), place('two', 'b'), place('two', 'a')]);
    expect(units.map(({ unit: one, runs }) => [one.text, ...runs.map((run) => run.model.text)])).toEqual([
      ['a', 'one', 'Mô hình 2. two'],
      ['b', 'Mô hình 2. two'],
    ]);
  });

  test('shows the targets that rest on the models of a programme once, with what was reported', () => {
    const { programmes } = page([model('one', { targets: ['goal'] }), model('two', { targets: ['goal'] })]);
    expect(programmes[0]?.targets).toMatchObject({
      silence: '',
      rows: [{ aim: 'Mục tiêu 80% · 1/2 · Tháng 5/2025', score: { figure: { value: 0.5 } } }],
    });
  });
});

describe('the models on the page of a unit', () => {
  const context = contextOf({
    ...SITE,
    models: [model('one'), model('two')],
    modelUnits: [place('one', 'a'), place('one', 'b', { state: 'ended' })],
  });
  test.each<[string, [string, string[]][] | undefined]>([
    ['a', [['one', ['Đang thực hiện']]]],
    ['b', [['one', ['Đã kết thúc']]]],
    [
      'province',
      [
        ['one', ['2 nơi thực hiện']],
        ['two', []],
      ],
    ],
    ['elsewhere', undefined],
  ])('%s', (id, expected) =>
    expect(unitModels(context, id)?.models.map(({ model: one, notes }) => [one.text, notes])).toEqual(
      expected,
    ),
  );
});
