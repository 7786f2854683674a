/** In brief, findings of one kind are one line: how many, what, and where. */

import { expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { findingKinds } from '../../src/view/findingKinds.ts';
import { unit } from '../smallDataset.ts';
import { contextOf } from './mergedSite.ts';

const found = (
  code: Finding['code'],
  severity: Finding['severity'],
  file: string,
  cell: string,
): Finding => ({
  code,
  severity,
  where: { file: `submissions/2025-09/${file}`, sheet: 'Phụ lục', cell },
  also: [],
  params: {},
});

test('a line for each kind, without folders', () => {
  const context = contextOf({ units: [unit('a')], measures: [], indicators: [], observations: [] });
  const kinds = findingKinds(context, [
    found('report/missing', 'warning', 'x.xlsx', 'E6'),
    found('file/missing', 'error', 'x.xlsx', 'B2'),
    found('report/missing', 'warning', 'y.xlsx', 'E7'),
    found('report/missing', 'warning', 'x.xlsx', 'E8'),
  ]);
  expect(kinds.map(({ count, where }) => [count, where])).toEqual([
    ['3 cảnh báo', 'x.xlsx, y.xlsx'],
    ['1 lỗi', 'x.xlsx, trang “Phụ lục”, ô B2'],
  ]);
});
