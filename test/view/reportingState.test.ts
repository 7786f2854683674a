import { expect, test } from 'vitest';
import type { Delivery } from '../../src/domain/dataset.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { reportingState } from '../../src/view/reportingState.ts';
import { level, unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const delivery = (id: string, period: string, received: string): Delivery => ({
  form: 'monthly',
  unit: id,
  period: parsePeriod(period),
  received,
  where: { file: `${id}.xlsx`, sheet: '', cell: '' },
  expected: 1,
  reported: 1,
});

function linesOf(of: string, deliveries: Delivery[]) {
  const context = contextOf({
    levels: [level('district', 1), level('commune', 2)],
    units: [
      unit('home', { level: 'district' }),
      ...['a', 'b', 'c'].map((id) => unit(id, { parent: 'home' })),
    ],
    measures: [],
    indicators: [],
    observations: [],
    deliveries,
    site: {
      home: 'home',
      reporting: [
        {
          form: 'monthly',
          level: 'commune',
          below: 'home',
          every: 'month',
          from: '2025-08-01',
          due: { afterMonths: 1, day: 5 },
        },
      ],
    },
  });
  return reportingState(context, of);
}

const AUGUST = ['a', 'b', 'c'].map((id) => delivery(id, '2025-08', '2025-09-04'));

test('of a unit with parts: how many came, who is late and who is missing', () => {
  const [line, ...others] = linesOf('home', [
    ...AUGUST,
    delivery('a', '2025-09', '2025-10-05'),
    delivery('b', '2025-09', '2025-10-06'),
  ]);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    who: 'commune',
    when: 'Tháng 9/2025, hạn 5/10/2025',
    received: '2/3 báo cáo đã nhận',
    complete: '',
  });
  expect(line?.late?.units.map(({ text }) => text)).toEqual(['b']);
  expect(line?.missing?.units.map(({ text }) => text)).toEqual(['c']);
});

test('of a unit itself', () => {
  const [line] = linesOf('b', AUGUST);
  expect(line).toMatchObject({ who: 'b', received: '1/1 báo cáo đã nhận', complete: 'đủ và đúng hạn' });
});

test('a period of which some reports came is told of before it is due', () => {
  const [line] = linesOf('home', [...AUGUST, delivery('a', '2025-09', '2025-10-01')]);
  expect(line).toMatchObject({ when: 'Tháng 9/2025, hạn 5/10/2025', received: '1/3 báo cáo đã nhận' });
});

test('nothing is said where nothing is known', () => {
  expect(linesOf('home', [])).toEqual([]);
});
