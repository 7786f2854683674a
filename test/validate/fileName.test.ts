import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { nameAgainstContents } from '../../src/validate/fileName.ts';
import { vocabularyOf } from '../../src/validate/vocabulary.ts';
import { registry } from './written.ts';

const where = { file: 'a.xlsx', sheet: '', cell: '' };

test.each([
  ['2023-09/an-loc.xlsx', 'an-loc', '2023-09', []],
  ['2023-09/an-loc.xlsx', 'huyen', '2023-09', []],
  ['2023-09/phuong an lộc tháng 9.xlsx', 'an-loc', '2023-09', []],
  ['2023-09/bao-cao-415.xlsx', 'an-loc', '2023-09', []],
  ['2023-9T/bao-cao.xlsx', 'an-loc', '2023-09', []],
  ['2023/theo-thang-den-2023-09-23.xlsx', 'an-loc', '2023', []],
  ['2023-08/an-loc.xlsx', 'an-loc', '2023-09', ['period 2023-08 2023-09']],
  ['2023-09/bao-cao-thang-8.xlsx', 'an-loc', '2023-09', ['period 2023-08 2023-09']],
  ['2023-09/T8.2023.xlsx', 'an-loc', '2023-09', ['period 2023-08 2023-09']],
  ['2023-09/quy-2.xlsx', 'an-loc', '2023-09', ['period 2023-Q2 2023-09']],
  ['2023-09/xa-hoa-binh.xlsx', 'an-loc', '2023-09', []],
  ['2023-09/phuong-an-loc.xlsx', 'hoa', '2023-09', ['unit Phường An Lộc Xã Hòa Bình']],
])('%s of %s in %s', (path, unit, period, expected) => {
  const found = nameAgainstContents(
    path,
    { unit, period: parsePeriod(period) },
    where,
    vocabularyOf(registry),
  );
  expect(found.map(({ params }) => [params.what, params.named, params.declared].join(' '))).toEqual(expected);
});
