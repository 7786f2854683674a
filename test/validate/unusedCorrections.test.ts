import { expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import { unusedCorrections } from '../../src/validate/unusedCorrections.ts';
import { fact } from '../smallDataset.ts';

const cell = (address: string) => ({ file: 'submissions/2023-09/a.xlsx', sheet: 'Biểu', cell: address });
const list = { file: 'corrections.csv', sheet: '', cell: 'C2' };
const applied = (address: string, first: string) =>
  finding('correction/applied', cell(address), { first, second: '7', reason: 'gõ nhầm' }, [list]);
const rows = [fact('done', 'a', '2023-09', 7, { where: cell('B2') })];

test.each([
  ['that fills an empty cell of a table', applied('B2', ''), 'correction/applied', 'B2'],
  ['that fills a cell which nothing reads', applied('Z99', ''), 'correction/unknown-cell', 'C2'],
  ['of a total, which is read and never imported', applied('D9', '5'), 'correction/applied', 'D9'],
])('a correction %s', (_, found, code, place) => {
  expect(unusedCorrections([found], rows)).toMatchObject([{ code, where: { cell: place } }]);
});
