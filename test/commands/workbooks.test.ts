/** Workbooks that are ordered: made once for each table, kept for the next build of the same site, and forgotten after it. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workbooksIn } from '../../scripts/workbooks.ts';
import type { DataFile } from '../../src/domain/dataFile.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workbooks-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const table = (word: string): DataFile => ({
  title: word,
  columns: [{ name: word, right: false }],
  rows: [[word]],
  notes: [],
  sheets: { data: 'a', notes: 'b' },
});
const cache = () => join(root, '.cache/workbooks');
const keptOf = (folder: string) => readdirSync(join(cache(), folder)).filter((name) => name !== 'site');

async function build(site: string, ...tables: DataFile[]): Promise<string[]> {
  const folder = join(root, site);
  const workbooks = workbooksIn({ root, site: folder, folder });
  for (const [index, workbook] of tables.entries()) await workbooks.order(`${index}/t.xlsx`, workbook);
  await workbooks.finish();
  return tables.map((_, index) => readFileSync(join(folder, `${index}/t.xlsx`)).toString('base64'));
}

test('the same table is the same workbook, wherever it lies and whenever it was made', async () => {
  const [first, second, other] = await build('one', table('x'), table('x'), table('y'));
  expect(first).toBe(second);
  expect(other).not.toBe(first);
  expect((await build('one', table('x')))[0]).toBe(first);
});

test('what is kept is what the last build of the site ordered; another site keeps its own', async () => {
  await build('one', table('x'), table('y'));
  await build('two', table('z'));
  const folders = readdirSync(cache());
  expect(folders.map((folder) => keptOf(folder).length).sort()).toEqual([1, 2]);
  await build('one', table('y'));
  expect(folders.map((folder) => keptOf(folder).length)).toEqual([1, 1]);
});

test('a kept one is taken as it is, a damaged one is made again', async () => {
  const [whole] = await build('one', table('x'));
  const [folder = ''] = readdirSync(cache());
  const [name = ''] = keptOf(folder);
  writeFileSync(join(cache(), folder, name), 'no workbook');
  expect(await build('one', table('x'))).toEqual([whole]);
});

test('a table that cannot be written ends the build', async () => {
  const faulty = { ...table('x'), rows: [[{ number: Number.NaN, percent: true, decimals: undefined }]] };
  await expect(build('one', faulty)).rejects.toThrow('not a finite number');
});
