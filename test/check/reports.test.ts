import { expect, test } from 'vitest';
import { findReportingFaults } from '../../src/check/reports.ts';
import type { Delivery } from '../../src/domain/dataset.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Unit } from '../../src/domain/registry.ts';
import { reportingSchema } from '../../src/domain/siteConfig.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

/** Every month, by the 12th of the next. */
const calendar = (more: object = {}) => [
  reportingSchema.parse({
    form: 'monthly',
    level: 'commune',
    below: 'p',
    every: 'month',
    from: '2023-01-01',
    to: '2023-02-28',
    due: { afterMonths: 1, day: 12 },
    ...more,
  }),
];

function delivery(unitId: string, period: string, received: string, more: Partial<Delivery> = {}): Delivery {
  return {
    form: 'monthly',
    unit: unitId,
    period: parsePeriod(period),
    received,
    where: { file: `${unitId}-${period}.xlsx`, sheet: 'S', cell: '' },
    expected: 10,
    reported: 10,
    ...more,
  };
}

interface World {
  asOf?: string;
  b?: Partial<Unit>;
  line?: object;
  observations?: Observation[];
}

function found(deliveries: Delivery[], { asOf, b, line, observations = [] }: World = {}) {
  return findReportingFaults(
    dataset({
      units: [
        unit('p', { level: 'district' }),
        unit('a', { parent: 'p', name_vi: 'Xã A' }),
        unit('b', { parent: 'p', name_vi: 'Xã B', ...b }),
        unit('elsewhere'),
      ],
      measures: [measure('done')],
      indicators: [],
      site: { reporting: calendar(line), ...(asOf ? { asOf } : {}) },
      deliveries,
      observations,
    }),
  ).map(({ code, where, params }) => `${code} ${where.file} ${Object.values(params).join(' ')}`);
}

const [a1, b1, a2, b2] = [
  delivery('a', '2023-01', '2023-02-10'),
  delivery('b', '2023-01', '2023-02-12'),
  delivery('a', '2023-02', '2023-03-01'),
  delivery('b', '2023-02', '2023-03-12'),
];
const list = 'submissions/submissions.csv';

test('all there and in time', () => expect(found([a1, b1, a2, b2], { asOf: '2024-01-01' })).toEqual([]));

test('missing: once the due day has passed', () => {
  expect(found([a1, a2, b2], { asOf: '2023-03-31' })).toEqual([
    `report/missing ${list} Xã B b 2023-01 2023-02-12`,
  ]);
  expect(found([a1, b1], { asOf: '2023-03-12' })).toEqual([]);
  expect(found([a1, b1], { asOf: '2023-03-13' })).toEqual([
    `report/missing ${list} Xã A a 2023-02 2023-03-12`,
    `report/missing ${list} Xã B b 2023-02 2023-03-12`,
  ]);
});

test('now is the latest receipt where the site declares no day; without any, nothing is overdue', () => {
  const unknown = delivery('a', '2023-02', '');
  expect(found([a1, unknown])).toEqual([]);
  expect(found([unknown])).toEqual([]);
  expect(found([b1, unknown, delivery('a', '2023-03', '2023-04-01')])).toEqual([
    `report/missing ${list} Xã A a 2023-01 2023-02-12`,
    `report/missing ${list} Xã B b 2023-02 2023-03-12`,
  ]);
});

test.each<[string, Partial<Unit>]>([
  ['ended before the due day', { valid_to: '2023-02-11' }],
  ['began within the period', { valid_from: '2023-01-02', valid_to: '2023-03-11' }],
  ['lies elsewhere', { parent: 'elsewhere' }],
  ['is of another level', { level: 'agency' }],
])('a unit that %s owes nothing', (_, b) => expect(found([a1, a2], { asOf: '2024-01-01', b })).toEqual([]));

test('late, and what is said of the same report sent twice', () => {
  const late = delivery('a', '2023-01', '2023-02-13');
  expect(found([late, b1])).toEqual(['report/late a-2023-01.xlsx 2023-02-12 2023-02-13']);
  expect(found([late, a1, b1])).toEqual([]);
  expect(found([late, delivery('a', '2023-01', ''), b1])).toEqual([]);
});

test('early: received before the period ended, unless the calendar asks for that', () => {
  const early = delivery('a', '2023-01', '2023-01-28');
  expect(found([early])).toEqual(['report/early a-2023-01.xlsx 2023-01 2023-01-28']);
  expect(found([early, a1])).toEqual([]);
  expect(found([delivery('a', '2023-01', '2023-01-31')])).toEqual([]);
  expect(found([early], { line: { due: { day: 28 }, to: '2023-01-31' } })).toEqual([]);
});

test('partial: of the last delivery, each table; never where no receipt is declared', () => {
  const half = delivery('a', '2023-01', '2023-02-09', { reported: 4 });
  expect(found([half])).toEqual(['report/partial a-2023-01.xlsx 4 10']);
  expect(found([half, a1])).toEqual([]);
  expect(found([{ ...half, received: '2023-02-10' }, a1])).toHaveLength(1);
  expect(found([{ ...half, received: '' }])).toEqual([]);
});

test('what no line of the calendar asks for is not judged', () => {
  expect(
    found([delivery('a', '2023-03', '2023-09-09', { reported: 1 })], { line: { to: '2022-12-31' } }),
  ).toEqual([]);
  expect(found([delivery('elsewhere', '2023-01', '2023-09-09')], { line: { to: '2022-12-31' } })).toEqual([]);
  expect(found([{ ...a1, form: 'other', received: '2023-02-12' }], { line: { to: '2023-01-31' } })).toEqual(
    [],
  );
});

test('where the rows name their units and periods, those with a figure have delivered', () => {
  const where = { file: 'all.xlsx', sheet: 'S', cell: 'B2' };
  const open = delivery('', '', '2023-03-13', { where: { ...where, cell: '' }, period: undefined });
  const observations = [
    fact('done', 'a', '2023-01', 5, { where }),
    fact('done', 'b', '2023-01', 'not-reported', { where }),
    fact('done', 'b', '2023-02', 5, { where: { ...where, sheet: 'T' } }),
    fact('done', 'a', '2023-02', 6, { revisions: [fact('done', 'a', '2023-02', 5, { where })] }),
  ];
  expect(found([open], { observations })).toEqual([
    `report/missing ${list} Xã B b 2023-01 2023-02-12`,
    `report/missing ${list} Xã B b 2023-02 2023-03-12`,
    'report/late all.xlsx 2023-02-12 2023-03-13',
    'report/late all.xlsx 2023-03-12 2023-03-13',
  ]);
});

test('a cumulative figure, which speaks of more days, delivers the report with whose days it ends', () => {
  const where = { file: 'all.xlsx', sheet: 'S', cell: 'B2' };
  const months = ['2023-01', '2023-02'];
  const open = months.map((id) =>
    delivery('', id, '2023-06-30', { where: { ...where, cell: '', sheet: id }, period: parsePeriod(id) }),
  );
  const observations = ['a', 'b'].flatMap((id) => [
    fact('done', id, '2023-01', 5, { where: { ...where, sheet: '2023-01' } }),
    fact('done', id, '2023-01-01/2023-02-28', 9, { where: { ...where, sheet: '2023-02' } }),
  ]);
  expect(found(open, { observations }).filter((one) => one.startsWith('report/missing'))).toEqual([]);
});
