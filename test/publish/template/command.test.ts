/** The command as a person meets it: what it writes, and what it answers to a wrong form, unit or period. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const out = mkdtempSync(join(tmpdir(), 'template-'));
afterAll(() => rmSync(out, { recursive: true }));

function template(form: string, unit: string, period: string, ...more: string[]) {
  const options = ['--data', 'test/sites/basic/input', '--form', form, '--unit', unit, '--period', period];
  const { status, stderr } = spawnSync(process.execPath, ['scripts/template.ts', ...options, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test('writes the workbook into the folder under a name that says what it is', () => {
  expect(template('ho-so', 'xa-hoa-binh', '2024-03', '--out', out).status).toBe(0);
  expect(readdirSync(out)).toEqual(['ho-so_xa-hoa-binh_2024-03.xlsx']);
});

test.each<[string, [string, string, string], string[]]>([
  ['an unknown form: the forms', ['khong-co', 'huyen-mau', '2024-03'], ['ho-so', 'Lượt khám dùng thẻ']],
  ['an unknown unit: the nearest', ['ho-so', 'xa-hoa-bin', '2024-03'], ['xa-hoa-binh', 'Xã Hòa Bình']],
  ['a unit that is gone', ['ho-so', 'xa-cu', '2024-03'], ['không tồn tại', 'xa-phu-thuy']],
  ['no period: how to write one', ['ho-so', 'huyen-mau', 'thang 3'], ['2026-11', '2026-Q4', '2026-W38']],
])('%s', (_, [form, unit, period], expected) => {
  const { status, said } = template(form, unit, period, '--out', out);
  expect(status).toBe(2);
  for (const words of expected) expect(said).toContain(words);
});
