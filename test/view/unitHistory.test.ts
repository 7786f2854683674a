import { expect, test } from 'vitest';
import type { Succession } from '../../src/domain/registry.ts';
import { changesOfUnit } from '../../src/view/unitChanges.ts';
import { historyOf } from '../../src/view/unitHistory.ts';
import { level, type Parts, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const ended = { valid_to: '2025-06-30' };
const began = { valid_from: '2025-07-01' };
const step = (
  predecessor: string,
  successor: string,
  kind: 'whole' | 'part',
  share = '',
  date = '2025-07-01',
) => ({ predecessor, successor, kind, share, date, document: '' }) satisfies Succession;

const parts: Parts = {
  levels: [level('district', 1), level('commune', 2)],
  measures: [],
  indicators: [],
  observations: [],
  units: [
    unit('w1', ended),
    unit('w2', ended),
    unit('merged', { ...began, name_vi: 'Tên nay' }),
    unit('d', { ...ended, level: 'district' }),
    unit('p1', began),
    unit('old', {}),
    unit('alone', ended),
    unit('same', began),
    unit('giver', {}),
  ],
  unitNames: [
    { unit: 'merged', until: '2025-12-31', name_vi: 'Tên đầu', name_en: 'First name', document: '' },
  ],
  successions: [
    step('w1', 'merged', 'whole'),
    step('w2', 'merged', 'whole'),
    step('d', 'p1', 'part', '0.4'),
    step('d', 'old', 'part', '0.6'),
    step('alone', 'same', 'whole'),
    step('giver', 'old', 'part', '', '2024-01-01'),
  ],
};
const context = contextOf(parts);

function sentencesOf(id: string): { before: string[]; after: string[] } {
  const found = context.registry.units.get(id);
  const history = found ? historyOf(context, found) : { before: [], after: [] };
  const texts = (steps: readonly { sentence: string }[]) => steps.map(({ sentence }) => sentence);
  return { before: texts(history.before), after: texts(history.after) };
}

test.each([
  ['w1', [], ['Từ ngày 1/7/2025 nhập vào Tên đầu (nay là Tên nay).']],
  ['merged', ['Thành lập ngày 1/7/2025 từ w1 và w2.', 'Đến ngày 31/12/2025 tên là Tên đầu.'], []],
  [
    'd',
    [],
    [
      'Từ ngày 1/7/2025 không còn đơn vị cấp này (district); địa bàn được chia về p1 (khoảng 40%) và old (khoảng 60%).',
    ],
  ],
  ['p1', ['Thành lập ngày 1/7/2025, có một phần của d (khoảng 40%).'], []],
  [
    'old',
    ['Ngày 1/1/2024 nhận thêm một phần của giver.', 'Ngày 1/7/2025 nhận thêm một phần của d (khoảng 60%).'],
    [],
  ],
  ['giver', [], ['Ngày 1/1/2024 tách một phần về old.']],
])('the history of %s', (id, before, after) => {
  expect(sentencesOf(id)).toEqual({ before, after });
});

test.each([
  ['merged', ['2025-07-01 merged']],
  ['p1', ['2025-07-01 formed']],
  ['same', ['2025-07-01 renewed']],
  ['old', ['2024-01-01 absorbed']],
  ['giver', ['2024-01-01 reduced']],
  ['w1', []],
])('how the territory of %s changed', (id, expected) => {
  const changes = changesOfUnit(context.registry, id).map(({ date, kind }) => `${date} ${kind}`);
  expect(changes.sort()).toEqual([...expected].sort());
});
