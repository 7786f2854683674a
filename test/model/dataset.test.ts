import { expect, test } from 'vitest';
import type { Row } from '../../src/domain/observation.ts';
import { buildDataset } from '../../src/model/dataset.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const { registry } = dataset({
  units: [unit('a')],
  measures: [measure('done')],
  indicators: [],
  observations: [],
});
const row = (value: number | 'not-reported' | 'invalid', asOf: string, cell: string, file = 'a.csv'): Row => {
  const { revisions, rivals, ...plain } = fact('done', 'a', '2023-09', value, {
    asOf,
    where: { file, sheet: '', cell },
  });
  expect([revisions, rivals]).toEqual([[], []]);
  return plain;
};
const none = { references: [], submissions: [], deliveries: [], progress: [], narratives: [] };
const build = (...rows: Row[]) => buildDataset({ rows, registry, ...none }).observations;

test('the latest as-of day stands, the earlier ones are its revisions, oldest first', () => {
  const rows = [row(7, '2023-10-10', 'B4'), row(5, '2023-09-30', 'B2'), row(6, '2023-10-05', 'B3')];
  expect(build(...rows)).toMatchObject([
    { quantity: { number: 7 }, revisions: [{ quantity: { number: 5 } }, { quantity: { number: 6 } }] },
  ]);
});

test('the order of rows does not matter', () => {
  const rows = [row(7, '2023-10-10', 'B4'), row(5, '2023-09-30', 'B2'), row(8, '2023-10-10', 'B5', 'b.csv')];
  expect(build(...rows)).toEqual(build(...[...rows].reverse()));
});

test('two figures of one day in one file contradict each other: neither is a number', () => {
  expect(build(row(7, '2023-09-30', 'B4'), row(8, '2023-09-30', 'B5'))).toMatchObject([
    { quantity: { state: 'invalid' }, rivals: [{ where: { cell: 'B5' } }] },
  ]);
});

test('of two files of one day that differ neither stands, unless one was received later', () => {
  const [first, second] = [row(7, '2023-09-30', 'B4', 'a.csv'), row(8, '2023-09-30', 'B4', 'b.csv')];
  expect(build(second, first)).toMatchObject([
    { quantity: { state: 'invalid' }, rivals: [{ quantity: { number: 8 } }], revisions: [] },
  ]);
  expect(build({ ...first, received: '2023-10-05' }, second)).toMatchObject([
    { quantity: { number: 7 }, rivals: [], revisions: [{ quantity: { number: 8 } }] },
  ]);
  expect(build({ ...first, received: '2023-10-05' }, { ...second, received: '2023-10-06' })).toMatchObject([
    { quantity: { number: 8 }, rivals: [] },
  ]);
});

test('a figure stands before an empty cell of the same day', () => {
  expect(build(row('not-reported', '2023-09-30', 'B1'), row(7, '2023-09-30', 'B4'))).toMatchObject([
    { quantity: { number: 7 } },
  ]);
});

test('nothing after the last day that the site publishes', () => {
  const early = { ...registry, site: { ...registry.site, asOf: '2023-09-30' } };
  const rows = [row(5, '2023-09-30', 'B2'), row(6, '2023-10-01', 'B3')];
  expect(buildDataset({ rows, registry: early, ...none }).observations).toMatchObject([
    { quantity: { number: 5 }, revisions: [] },
  ]);
});
