/** Which earlier figure is shown beside a cell that is to be filled in. */

import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { templateColumns } from '../../../src/publish/template/columns.ts';
import { pastFigures } from '../../../src/publish/template/past.ts';
import { pastColumns } from '../../../src/publish/template/pastColumns.ts';
import { templateRows } from '../../../src/publish/template/rows.ts';
import { fact, measure } from '../../smallDataset.ts';
import { form, locality, period, unitOf } from './locality.ts';

describe('the latest earlier comparable period', () => {
  test.each<[string, string[], string | undefined]>([
    ['2024-03', ['2024-01', '2024-02', '2024-03', '2024-04'], '2024-02'],
    ['2024-03', ['2024-Q1', '2023'], undefined],
    ['2024', ['2022', '2023-12', '2023'], '2023'],
    ['2024-01-01/2024-10-10', ['2024-01-01/2024-09-23', '2024-05-01/2024-09-30'], '2024-01-01/2024-09-23'],
    ['2024-06-20/2024-09-20', ['2023-06-21/2023-09-21'], '2023-06-21/2023-09-21'],
  ])('before %s of %j', (asked, known, expected) => {
    const past = pastFigures(known.map((id, index) => fact('done', 'xa-a', id, index)));
    const found = past({ measure: measure('done'), unit: 'xa-a', period: period(asked), category: '' });
    expect(found?.period.id).toBe(expected);
  });

  test('only of the same unit and category, and only what is a number', () => {
    const past = pastFigures([
      fact('done', 'xa-b', '2024-01', 1),
      fact('done', 'xa-a', '2024-01', 2, { category: 'kind-a' }),
      fact('done', 'xa-a', '2024-01', 'not-reported'),
    ]);
    expect(
      past({ measure: measure('done'), unit: 'xa-a', period: period('2024-02'), category: '' }),
    ).toBeUndefined();
  });
});

describe('columns beside the form', () => {
  const registry = locality();
  const asked = form({
    columns: [
      { header: 'Tháng', as: 'period' },
      { header: 'Số › Đạt', as: 'value', id: 'done', measure: 'done' },
      { header: 'Số › Tỷ lệ', as: 'value', id: 'share', measure: 'share' },
    ],
    headerRows: 2,
  });
  const columnsFor = (at: string, observations: Observation[]) => {
    const [unit, when] = [unitOf(registry, 'xa-a'), period(at)];
    const rows = templateRows(asked, unit, when, registry);
    const columns = templateColumns(asked, unit, when, registry);
    return pastColumns(asked, columns, rows, pastFigures(observations), registry);
  };

  test('say the period once where it is one', () => {
    const observations = [fact('done', 'xa-a', '2024-01', 7), fact('share', 'xa-a', '2024-01', 0.549)];
    expect(columnsFor('2024-02', observations)).toEqual([
      { header: 'Kỳ trước (Tháng 1/2024): Đạt', values: [7] },
      { header: 'Kỳ trước (Tháng 1/2024): Tỷ lệ', values: [54.9] },
    ]);
  });

  test('say it in each row where it differs', () => {
    const observations = [fact('done', 'xa-a', '2023-12', 7), fact('done', 'xa-a', '2024-01', 8)];
    expect(columnsFor('2024-Q1', observations)).toEqual([
      { header: 'Kỳ trước', values: ['Tháng 12/2023', 'Tháng 1/2024', 'Tháng 1/2024'] },
      { header: 'Kỳ trước: Đạt', values: [7, 8, 8] },
    ]);
  });

  test('are none where nothing was reported before', () => {
    expect(columnsFor('2024-02', [])).toEqual([]);
  });
});
