import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/domain/dataset.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Unit } from '../../src/domain/registry.ts';
import { reportStates } from '../../src/domain/reportStates.ts';
import { reportingSchema } from '../../src/domain/siteConfig.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const MONTHLY = {
  form: 'monthly',
  level: 'commune',
  below: 'p',
  every: 'month',
  from: '2023-08-01',
  to: '2023-09-30',
  due: { afterMonths: 1, day: 12 },
};
const WEEKLY = {
  ...MONTHLY,
  form: 'weekly',
  every: 'week',
  from: '2023-09-04',
  to: '2023-09-10',
  due: { day: 5, time: '9:00' },
};

function came(period: string, received: string, more: Partial<Delivery> = {}): Delivery {
  const form = more.form ?? (period.includes('W') ? 'weekly' : 'monthly');
  return {
    form,
    unit: 'a',
    period: parsePeriod(period),
    received,
    where: { file: `${period}-${received}-${form}.xlsx`, sheet: '', cell: '' },
    expected: 10,
    reported: 10,
    ...more,
  };
}

interface World {
  lines?: object[];
  asOf?: string;
  a?: Partial<Unit>;
  observations?: Observation[];
}

function statesOf(deliveries: Delivery[], { lines = [MONTHLY], asOf, a, observations = [] }: World = {}) {
  return reportStates(
    dataset({
      units: [unit('p', { level: 'district' }), unit('a', { parent: 'p', ...a }), unit('elsewhere')],
      measures: [measure('done')],
      indicators: [],
      site: { reporting: lines.map((line) => reportingSchema.parse(line)), ...(asOf ? { asOf } : {}) },
      deliveries,
      observations,
    }),
  );
}

/** Of one report: its state, and how many days late it is. */
const inShort = (deliveries: Delivery[], world?: World) =>
  statesOf(deliveries, world).map(({ period, state, daysLate }) =>
    [period.id, state, ...(daysLate > 0 ? [daysLate] : [])].join(' '),
  );

describe('by the day', () => {
  const AUGUST = { lines: [{ ...MONTHLY, to: '2023-08-31' }] };

  test.each([
    ['on the due day', [came('2023-08', '2023-09-12')], '2023-08 in-time'],
    ['one day after it', [came('2023-08', '2023-09-13')], '2023-08 late 1'],
    [
      'at an hour of the due day, where no hour is asked',
      [came('2023-08', '2023-09-12', { receivedAt: '23:59' })],
      '2023-08 in-time',
    ],
    ['without a declared day', [came('2023-08', '')], '2023-08 undated'],
    ['with cells left empty', [came('2023-08', '2023-09-12', { reported: 8 })], '2023-08 partial'],
    [
      'with cells left empty, and late',
      [came('2023-08', '2023-09-14', { reported: 8 })],
      '2023-08 partial 2',
    ],
  ])('%s', (_, deliveries, state) => {
    expect(inShort(deliveries, AUGUST)).toEqual([state]);
  });

  test('a Sunday and a holiday are days as all others', () => {
    const lines = [{ ...MONTHLY, from: '2023-08-01', to: '2023-08-31', due: { afterMonths: 1, day: 2 } }];
    expect(inShort([came('2023-08', '2023-09-03')], { lines })).toEqual(['2023-08 late 1']);
    expect(inShort([came('2023-08', '2023-09-02')], { lines })).toEqual(['2023-08 in-time']);
  });
});

describe('by the hour: Friday, nine in the morning', () => {
  const FRIDAY = { lines: [WEEKLY] };

  test.each([
    ['at the minute', '2023-09-08', '09:00', '2023-W36 in-time'],
    ['a minute later', '2023-09-08', '09:01', '2023-W36 late'],
    ['on Friday, nobody knows when', '2023-09-08', undefined, '2023-W36 in-time'],
    ['on Saturday', '2023-09-09', '08:00', '2023-W36 late 1'],
    ['on Thursday evening', '2023-09-07', '20:00', '2023-W36 in-time'],
  ])('%s', (_, day, receivedAt, state) => {
    expect(inShort([came('2023-W36', day, receivedAt ? { receivedAt } : {})], FRIDAY)).toEqual([state]);
  });
});

describe('what did not come', () => {
  test.each([
    ['2023-09-12', ['2023-08 pending']],
    ['2023-09-13', ['2023-08 missing 1']],
    ['2023-10-12', ['2023-08 missing 30', '2023-09 pending']],
    ['2023-10-13', ['2023-08 missing 31', '2023-09 missing 1']],
    ['2023-08-30', []],
  ])('on %s', (asOf, states) => {
    expect(inShort([], { asOf })).toEqual(states);
  });

  test('is counted by the latest day of receipt where nobody sets a day, and not at all without one', () => {
    expect(inShort([came('2023-09', '2023-10-02')])).toEqual(['2023-08 missing 20', '2023-09 in-time']);
    expect(inShort([came('2023-09', '')])).toEqual(['2023-09 undated']);
    expect(inShort([])).toEqual([]);
  });

  test('is not owed by a unit that ended in the period, or before the due day', () => {
    const asOf = '2023-12-31';
    expect(inShort([], { asOf, a: { valid_to: '2023-09-15' } })).toEqual(['2023-08 missing 110']);
    expect(inShort([], { asOf, a: { valid_to: '2023-09-11' } })).toEqual([]);
    expect(inShort([], { asOf, a: { valid_from: '2023-09-01' } })).toEqual(['2023-09 missing 80']);
  });
});

describe('a report of two forms', () => {
  const lines = [
    { ...MONTHLY, to: '2023-08-31' },
    { ...MONTHLY, to: '2023-08-31', form: 'annex' },
  ];

  test('of which one came is there in part, and the other is named', () => {
    const [state] = statesOf([came('2023-08', '2023-09-10')], { lines, asOf: '2023-10-01' });
    expect(state).toMatchObject({ state: 'partial', forms: { came: 1, asked: 2 }, lacking: ['annex'] });
  });

  test('is as late as the last of them', () => {
    const both = [came('2023-08', '2023-09-10'), came('2023-08', '2023-09-15', { form: 'annex' })];
    expect(statesOf(both, { lines })).toMatchObject([{ state: 'late', daysLate: 3, received: '2023-09-15' }]);
  });

  test('due on different days is two reports', () => {
    const apart = [lines[0] ?? {}, { ...lines[1], due: { afterMonths: 1, day: 22 } }];
    const asOf = '2023-09-15';
    expect(statesOf([], { lines: apart, asOf }).map(({ due, state }) => `${due} ${state}`)).toEqual([
      '2023-09-12 missing',
      '2023-09-22 pending',
    ]);
  });
});

describe('put right afterwards', () => {
  const AUGUST = { lines: [{ ...MONTHLY, to: '2023-08-31' }] };

  test('by sending it again: the first receipt counts, and the gaps that it closed are closed', () => {
    const sent = [came('2023-08', '2023-09-10', { reported: 7 }), came('2023-08', '2023-09-20')];
    expect(statesOf(sent, AUGUST)).toMatchObject([
      { state: 'in-time', received: '2023-09-10', corrected: '2023-09-20', cells: { filled: 10, asked: 10 } },
    ]);
  });

  test('by decision about a cell of its file', () => {
    const delivery = came('2023-08', '2023-09-10');
    const decided = {
      ...fact('done', 'a', '2023-08', 4),
      where: { ...delivery.where, cell: 'B2' },
      correction: {
        file: '',
        sheet: '',
        cell: 'B2',
        was: '40',
        instead: '4',
        reason_vi: '',
        reason_en: '',
        decided_by: 'UBND',
        decided_on: '2023-09-25',
        document: '',
      },
    };
    expect(statesOf([delivery], { ...AUGUST, observations: [decided] })).toMatchObject([
      { state: 'in-time', corrected: '2023-09-25' },
    ]);
  });

  test('several files of one day are one report', () => {
    const sent = [
      came('2023-08', '2023-09-10'),
      came('2023-08', '2023-09-10', { where: { file: 'more.xlsx', sheet: '', cell: '' } }),
    ];
    expect(statesOf(sent, AUGUST)).toMatchObject([{ state: 'in-time', corrected: '' }]);
  });
});
