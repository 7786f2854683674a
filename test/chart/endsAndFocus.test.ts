import { expect, test } from 'vitest';
import { endsAndFocus } from '../../src/chart/endsAndFocus.ts';

const rows = (count: number, focus: number) =>
  Array.from({ length: count }, (_, index) => ({ index, focus: index === focus }));
const outline = (count: number, focus: number) =>
  endsAndFocus(rows(count, focus)).map((entry) => ('hidden' in entry ? `…${entry.hidden}` : entry.row.index));

test('a list of up to twenty stays whole', () => {
  expect(outline(20, 3)).toHaveLength(20);
  expect(endsAndFocus([])).toEqual([]);
});

test('a long list shows eight at each end and the focus', () => {
  expect(outline(34, 16)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, '…8', 16, '…9', 26, 27, 28, 29, 30, 31, 32, 33]);
});

test('a break never hides a single row', () => {
  expect(outline(34, 9).slice(7, 11)).toEqual([7, 8, 9, '…16']);
});
