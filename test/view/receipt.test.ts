import { describe, expect, test } from 'vitest';
import type { Evaluation, Input } from '../../src/domain/evaluation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { receiptsOf } from '../../src/view/receipt.ts';
import { dataset, fact, indicator, measure, unit } from '../smallDataset.ts';

const document = headlessDocument();
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

function sidesWith(change: Partial<Input>, more: Partial<Evaluation> = {}, unitId = 'north') {
  const evaluations = evaluate(data).map((evaluation) =>
    evaluation.unit === unitId
      ? {
          ...evaluation,
          ...more,
          inputs: {
            numerator: evaluation.inputs.numerator.map((input) => ({ ...input, ...change })),
            denominator: [],
          },
        }
      : evaluation,
  );
  const input = { dataset: data, evaluations, findings: [], version: '', base: '/', document };
  return receiptsOf(createContext(input, 'vi'), count, unitId)[0]?.sides[0];
}

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

  test('lists the cells of a few units, and of many only the units', () => {
    expect(sidesWith({})?.lines).toHaveLength(10);
    const many = sidesWith({}, {}, 'province');
    expect(many?.lines).toEqual([]);
    expect(many?.many).toEqual({
      text: '25 số liệu của 25 đơn vị',
      parts: [
        { text: 'north', href: '/bieu-do/count/north/#2025-09', note: '' },
        { text: 'south', href: '/bieu-do/count/south/#2025-09', note: '' },
      ],
      href: '/ky/2025-09/',
    });
  });

  test('lists all cells of one unit, however many', () => {
    const side = sidesWith({
      from: 'categories',
      observations: Array.from({ length: 30 }, () => fact('done', 'north', '2025-09', 1)),
    });
    expect(side?.lines).toHaveLength(30);
    expect(side?.folded).toBe(true);
  });
});
