/** The command as a person meets it: what it writes, and what it refuses. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unitId } from '../../scripts/init/starter.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'init-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...more: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stderr };
}

const NAMED = ['--name', 'Vệ sinh "xanh", sạch', '--unit', 'Đặc khu Côn Đảo', '--period', '2027-Q1'];

test('writes a folder that checks clean, whatever the name, and says what to do next', () => {
  const out = join(folder, 'new');
  const { status, stderr } = run('init', ...NAMED, '--out', out);
  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining(`--data ${out}`) });
  expect(existsSync(join(out, 'bieu-mau/ket-qua-thang_dac-khu-con-dao_2027-Q1.xlsx'))).toBe(true);
  expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('## Thêm một tháng số liệu');
  expect(run('check', '--data', out)).toMatchObject({ status: 0 });
});

test('leaves a folder alone that has anything in it', () => {
  const out = join(folder, 'full');
  const { status } = run('init', ...NAMED, '--out', out);
  expect(status).toBe(0);
  writeFileSync(join(out, 'site.yaml'), 'mine');
  const again = run('init', ...NAMED, '--out', out);
  expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('không trống') });
  expect(readFileSync(join(out, 'site.yaml'), 'utf8')).toBe('mine');
});

test('asks for what it needs', () => {
  expect(run('init', '--out', join(folder, 'none'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--name'),
  });
  expect(run('init', '--name', 'A', '--period', 'nay', '--out', join(folder, 'none')).status).toBe(2);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test.each([
  ['Xã Tân Lập', 'xa-tan-lap'],
  ['Phường 10 (Đà Lạt)', 'phuong-10-da-lat'],
  ['Школа', 'don-vi'],
])('the id of %s is %s', (name, id) => expect(unitId(name)).toBe(id));
