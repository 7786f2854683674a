/** In the tree of units, what most of a level have in common is said once above them. */

import { expect, test } from 'vitest';
import { unitsPage } from '../../src/view/unitsPage.ts';
import { fact, indicator, level, measure, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const contextWith = (reporting: readonly string[], others: readonly string[]) =>
  contextOf({
    levels: [level('district', 1), level('commune', 2)],
    units: [
      unit('home', { level: 'district' }),
      ...[...reporting, ...others].map((id) => unit(id, { parent: 'home' })),
    ],
    measures: [measure('done'), measure('other')],
    indicators: [indicator('count', 'done', ''), indicator('second', 'other', '')],
    observations: [
      ...reporting.map((id) => fact('done', id, '2025-09', 6)),
      ...others.flatMap((id) => [fact('done', id, '2025-09', 6), fact('other', id, '2025-09', 1)]),
    ],
  });

test.each([
  [
    'most say the same',
    ['a', 'b', 'c', 'd'],
    ['e'],
    'Mỗi đơn vị: 1 chỉ tiêu, trừ nơi ghi khác.',
    ['', '', '', '', '2 chỉ tiêu'],
  ],
  ['they are few', ['a', 'b'], ['c'], '', ['1 chỉ tiêu', '1 chỉ tiêu', '2 chỉ tiêu']],
  [
    'half of them differ',
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g', 'h'],
    '',
    [...Array(4).fill('1 chỉ tiêu'), ...Array(4).fill('2 chỉ tiêu')],
  ],
])('where %s', (_, reporting, others, common, notes) => {
  const [root] = unitsPage(contextWith(reporting, others)).today;
  const [communes] = root?.levels ?? [];
  expect(communes?.common).toBe(common);
  expect(communes?.nodes.map(({ note }) => note)).toEqual(notes);
});
