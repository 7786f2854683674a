import { expect, test } from 'vitest';
import { indicatorsPage } from '../../src/view/indicatorsPage.ts';
import { fact, indicator, level, measure, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const units = [
  unit('top', { level: 'district' }),
  unit('home', { parent: 'top' }),
  unit('beside', { parent: 'top' }),
];

/** `reported`: which units have a figure. */
function rowOf(...reported: string[]) {
  const context = contextOf({
    site: { home: 'home' },
    levels: [level('district', 1), level('commune', 2)],
    units,
    measures: [measure('done')],
    indicators: [indicator('count', 'done', '')],
    observations: reported.map((id, index) => fact('done', id, '2025-01', index + 1)),
  });
  const row = indicatorsPage(context).groups[0]?.rows[0];
  return [row?.figure?.value, row?.of];
}

test.each([
  ['the home unit, where it has one', ['top', 'home'], [2, '']],
  ['else the largest unit that has one', ['top', 'beside'], [1, 'top']],
  ['else the only unit that has one', ['beside'], [1, 'beside']],
])('a row shows the figure of %s', (_, reported, expected) => {
  const [value, of] = rowOf(...reported);
  expect([value, of]).toEqual(expected);
});
