import { describe, expect, test } from 'vitest';
import type { Evaluation, Input } from '../../src/domain/evaluation.ts';
import { type Period, parsePeriod, periodSlug } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { receiptsOf } from '../../src/view/receipt.ts';
import { dataset, fact, indicator, measure, unit } from '../smallDataset.ts';

const document = () => headlessDocument();
const count = indicator('count', 'done', '', { decimals: '0' });
const communes = Array.from({ length: 25 }, (_, index) => `c${index}`);
const data = dataset({
  units: [
    unit('province', { level: 'district', children_from: '2020-01-01' }),
    ...['north', 'south'].map((id) =>
      unit(id, { level: 'district', parent: 'province', children_from: '2020-01-01' }),
    ),
    ...communes.map((id, index) => unit(id, { parent: index < 10 ? 'north' : 'south' })),
    unit('old', { valid_to: '2025-06-30' }),
  ],
  measures: [measure('done')],
  indicators: [count],
  successions: [
    { predecessor: 'old', successor: 'north', date: '2025-07-01', kind: 'part', share: '0.4', document: '' },
  ],
  observations: communes.map((id) => fact('done', id, '2025-09', 2)),
});

function receiptWith(
  change: Partial<Input>,
  more: Partial<Evaluation> = {},
  unitId = 'north',
  periods: readonly (Period | undefined)[] = [],
) {
  const evaluations = evaluate(data).flatMap((evaluation) => {
    if (evaluation.unit !== unitId) return [evaluation];
    const changed = {
      ...evaluation,
      ...more,
      inputs: {
        numerator: evaluation.inputs.numerator.map((input) => ({ ...input, ...change })),
        denominator: [],
      },
    };
    return periods.length === 0 ? [changed] : periods.map((period) => ({ ...changed, period }));
  });
  const input = { dataset: data, evaluations, findings: [], version: '', base: '/', document };
  const receipts = receiptsOf(createContext(input, 'vi'), count, unitId);
  return receipts.find(({ id }) => more.period === undefined || id === periodSlug(more.period));
}

function sidesWith(change: Partial<Input>, more: Partial<Evaluation> = {}, unitId = 'north') {
  return receiptWith(change, more, unitId)?.sides[0];
}

const september = parsePeriod('2025-09');
const march = parsePeriod('2025-03');

describe('the receipt of a figure', () => {
  test('that is the difference of two cumulative ones lists both, one with a minus', () => {
    const side = sidesWith({
      from: 'periods',
      observations: [fact('done', 'north', '2025-9T', 90)],
      subtracted: [fact('done', 'north', '2025-H1', 60)],
    });
    expect(side?.from).toBe('hiệu của hai số lũy kế');
    expect(side?.lines.map(({ minus, text, file, cell }) => [minus, text, file, cell])).toEqual([
      [false, '90 hồ sơ', 'a.csv', 'A1'],
      [true, '60 hồ sơ', 'a.csv', 'A1'],
    ]);
  });

  test('says of which days nothing was reported', () => {
    const side = sidesWith({ from: 'periods', gaps: march ? [march, march] : [] });
    expect(side?.notes).toEqual(['Chưa có số liệu của: tháng 3/2025.']);
  });

  test('names the former units and how much of each went into it', () => {
    const period = parsePeriod('2025');
    const side = sidesWith({ from: 'predecessors' }, { period });
    expect(side?.notes).toEqual(['Các đơn vị trước khi sắp xếp: old (40%).']);
    expect(side?.from).toBe('cộng từ các đơn vị trước khi sắp xếp');
  });

  test('lists the cells of no unit that has a receipt of its own, but the way there', () => {
    expect(sidesWith({})?.lines).toEqual([]);
    const ten = receiptWith({})?.elsewhere;
    expect(ten?.map(({ text, parts }) => [text, parts.length])).toEqual([['10 số liệu của 10 đơn vị', 10]]);
    expect(receiptWith({}, {}, 'province')?.elsewhere).toEqual([
      {
        text: '25 số liệu của 25 đơn vị',
        parts: [
          { text: 'north', href: '/bieu-do/count/north/#2025-09' },
          { text: 'south', href: '/bieu-do/count/south/#2025-09' },
        ],
      },
    ]);
  });

  test('lists the cells of units that have none', () => {
    const side = sidesWith({ from: 'predecessors', observations: [fact('done', 'old', '2025-06', 3)] });
    expect(side?.lines.map(({ unit, text }) => [unit, text])).toEqual([['old', '3 hồ sơ']]);
  });

  test.each([
    [6, 6, 0],
    [7, 0, 1],
  ])('of %i shorter periods of the unit itself lists %i cells here', (months, lines, elsewhere) => {
    const observations = Array.from({ length: months }, () => fact('done', 'c0', '2025-09', 1));
    const quarter = parsePeriod('2025-Q3');
    const year = receiptWith({ from: 'periods', observations }, { period: quarter }, 'c0', [
      quarter,
      september,
    ]);
    expect(year?.sides[0]?.lines).toHaveLength(lines);
    expect(year?.elsewhere).toHaveLength(elsewhere);
  });

  test('lists all cells of one unit, however many', () => {
    const side = sidesWith({
      from: 'categories',
      observations: Array.from({ length: 30 }, () => fact('done', 'north', '2025-09', 1)),
    });
    expect(side?.lines).toHaveLength(30);
  });
});
