import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import { createContext } from '../../src/view/context.ts';
import { scorecard } from '../../src/view/scorecard.ts';
import { alignColumns, scoreTable } from '../../src/view/scoreTable.ts';
import { dataset, fact, indicator, measure, unit } from '../smallDataset.ts';

const data = dataset({
  units: [unit('a'), unit('b')],
  measures: [measure('done'), measure('asked')],
  indicators: [indicator('rate', 'done', 'asked', { unit_vi: '%', unit_en: '%' })],
  observations: ['a', 'b'].flatMap((id) => [
    fact('done', id, '2025-09', 20),
    fact('asked', id, '2025-09', 40),
    fact('done', id, '2025-08', 10),
    fact('asked', id, '2025-08', 40),
  ]),
});
const evaluations = evaluate(data);
const document = () => headlessDocument();
const context = createContext(
  { dataset: data, evaluations, findings: [], version: '', base: '/', document },
  'vi',
);
const [august, july] = [parsePeriod('2025-08'), parsePeriod('2025-07')];

function of(id: string, more: Partial<Evaluation> = {}): Evaluation {
  const [found] = evaluations.filter(({ unit, period }) => unit === id && period?.id === '2025-09');
  if (!found || !august) throw new Error(id);
  const change = { since: august, before: 0.25, difference: 0.25, relative: 1 };
  return { ...found, change, ...more };
}

describe('the scorecard', () => {
  const dayOf = (...days: string[]) => {
    const latest = days.map((asOf, index) => of(index === 0 ? 'a' : 'b', { asOf, category: String(index) }));
    const card = scorecard(context, 'a', latest);
    return { notes: card.notes, days: card.groups.flatMap(({ rows }) => rows.map(({ asOf }) => asOf)) };
  };

  test.each([
    [
      'most figures',
      ['2025-09-30', '2025-09-10', '2025-09-30'],
      'Số liệu đến 30/9/2025, trừ nơi ghi ngày khác.',
      ['', '10/9/2025', ''],
    ],
    ['all figures', ['2025-09-30', '2025-09-30'], 'Số liệu đến 30/9/2025.', ['', '']],
    ['no majority', ['2025-09-30', '2025-09-10'], '', ['30/9/2025', '10/9/2025']],
  ])('says once the day of %s', (_, days, notes, shown) => {
    expect(dayOf(...days)).toEqual({ notes, days: shown });
  });
});

describe('a table of scores', () => {
  test('says once what holds for every row', () => {
    const table = scoreTable(context, [of('a'), of('b')], 'unit');
    expect(table.notes).toBe('Số liệu đến 30/9/2025.');
    expect(table.since).toBe('so với T8/2025');
    expect(table.rows.map(({ change }) => change)).toEqual([
      { text: '+25,0 điểm', since: '' },
      { text: '+25,0 điểm', since: '' },
    ]);
    expect(table.columns).toMatchObject({
      asOf: false,
      target: false,
      gap: false,
      parts: true,
      change: true,
    });
  });

  test('says of a row what differs', () => {
    if (!july) throw new Error();
    const other = { since: july, before: 0.5, difference: 0, relative: 0 };
    const table = scoreTable(context, [of('a'), of('b', { change: other, asOf: '2025-09-20' })], 'unit');
    expect(table.notes).toBe('');
    expect(table.rows.map(({ asOf }) => asOf)).toEqual(['30/9/2025', '20/9/2025']);
    expect(table.rows[1]?.change).toEqual({ text: 'không đổi', since: 'so với T7/2025' });
  });

  test('gives several targets of one figure a line each in one row', () => {
    const table = scoreTable(context, [of('a'), of('a', { status: 'missed' }), of('b')], 'unit');
    expect(table.rows.map(({ aims }) => aims.map(({ status }) => status.code))).toEqual([
      ['no-target', 'missed'],
      ['no-target'],
    ]);
  });

  test.each(['boundary', 'target', 'definition', 'no-earlier', 'incomplete'] as const)(
    'is short about %s',
    (why) => {
      if (!august) throw new Error();
      const table = scoreTable(context, [of('a', { change: { since: august, why } })], 'unit');
      const words = { boundary: 'đổi địa giới', target: 'đổi mục tiêu', definition: 'đổi cách tính' };
      expect(table.rows[0]?.change.text).toBe(why in words ? words[why as keyof typeof words] : '');
    },
  );

  test('has the columns of its neighbours', () => {
    const [first, second] = alignColumns([
      scoreTable(context, [of('a')], 'unit'),
      scoreTable(context, [of('b', { status: 'met', change: undefined })], 'unit'),
    ]);
    expect(first?.columns).toEqual(second?.columns);
    expect(second?.columns).toMatchObject({ change: true, status: true });
  });
});
