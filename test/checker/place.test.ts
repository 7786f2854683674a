/** Where a file belongs that comes without a folder: told from its name, its content, and what was handed in before. */

import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { carriedData } from '../../src/checker/carriedData.ts';
import { checkerOf } from '../../src/checker/checkFiles.ts';
import type { FileToCheck } from '../../src/domain/checkReport.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { BAD_MONTH, goodMonth } from '../browser/filesToCheck.ts';

const clock = () => 0;
const files = readFolder(join(import.meta.dirname, '../sites/basic/input'));
const data = carriedData(files, runPipeline(files, clock));

function check(...dropped: { name: string; text: string | Uint8Array; path?: string }[]) {
  if (!data) throw new Error('the golden registry has errors');
  const checker = checkerOf(data, 'vi', clock);
  const asked = dropped.map(
    ({ name, text, path }): FileToCheck => ({
      name,
      path,
      isTooLarge: false,
      bytes: typeof text === 'string' ? strToU8(text) : text,
    }),
  );
  return checker.check(asked, () => {});
}

const MONTH = '\uFEFFSTT;Đơn vị;Lượt khám dùng thẻ;Tổng lượt khám;Tỷ lệ\n1;Xã Hòa Bình;15;20;75%\n';

describe('a file', () => {
  test.each([
    [
      'with its period in its name',
      'kham-2024-03.csv',
      undefined,
      '2024-03/xa-hoa-binh-kham-bang-the.csv',
      false,
    ],
    ['of which nothing says the period', 'Bao cao.csv', undefined, 'Bao cao.csv', false],
    ['of a name that two folders have', 'kham.csv', undefined, 'kham.csv', false],
    ['where a person puts it', 'Bao cao.csv', 'data/submissions/2024-03/x.csv', '2024-03/x.csv', false],
    ['in the place of another', 'Bao cao.csv', '2024-02\\kham.csv', '2024-02/kham.csv', true],
    [
      'of an untidy name, in the folder that a person says',
      'Số liệu.csv',
      '2024-03/Số liệu.csv',
      '2024-03/xa-hoa-binh-kham-bang-the.csv',
      false,
    ],
    ['that is led elsewhere', 'Bao cao.csv', '../../2024-03/./x.csv', '2024-03/x.csv', false],
    ['of a name that only one folder has', 'diem.csv', undefined, '2024-02/diem.csv', true],
  ])('%s', (_, name, path, expected, replaces) => {
    const [file] = check({ name, text: MONTH, ...(path === undefined ? {} : { path }) }).files;
    expect(file?.place).toMatchObject({ path: expected, replaces });
  });

  test('that is a template keeps its name, and its month becomes its folder', async () => {
    const { name, buffer } = await goodMonth();
    const [kept, renamed] = check(
      { name, text: new Uint8Array(buffer) },
      { name: 'Bản sao (1).xlsx', text: new Uint8Array(buffer) },
    ).files;
    expect(kept?.place).toEqual({ path: `2024-03/${name}`, replaces: false, certain: true });
    expect(renamed?.place.path).toBe('2024-03/huyen-mau-kham-bang-the.xlsx');
  });

  test('of the same name as another gets a number', () => {
    const places = check({ name: 'a.csv', text: MONTH }, { name: 'a.csv', text: MONTH }).files;
    expect(places.map(({ place }) => place.path)).toEqual(['a.csv', 'a-2.csv']);
  });
});

test('what is found is grouped by what is to be done, each with its cell', () => {
  const [file] = check({
    name: 'x.csv',
    text: new Uint8Array(BAD_MONTH.buffer),
    path: '2024-03/x.csv',
  }).files;
  expect(file?.tasks.map(({ severity }) => severity)).toContain('error');
  const [first] = file?.tasks[0]?.groups ?? [];
  expect(first).toMatchObject({ place: 'ô C2', at: { sheet: 0, row: 2, column: 3 } });
});
