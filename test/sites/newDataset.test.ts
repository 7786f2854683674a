/** A data set that was just begun builds at once, and its first page leads to how a report is handed in. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXTRAS } from '../../src/domain/siteIndex.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'begun-'));
const [data, out] = [join(folder, 'data'), join(folder, 'out')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...more: string[]) {
  const { status, stderr } = spawnSync('node', [`scripts/${script}.ts`, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('begun and built', () => {
  expect(run('init', '--name', 'Trường học xanh', '--out', data)).toMatchObject({ status: 0 });
  const built = run(
    'build',
    '--data',
    data,
    '--out',
    out,
    '--policy',
    'strict',
    '--without',
    EXTRAS.join(','),
  );
  expect(built).toMatchObject({ status: 0 });
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  expect(page('')).toContain('<a href="/huong-dan/">Hướng dẫn làm số liệu</a>');
  expect(page('en')).toContain('<a href="/en/huong-dan/">');
  expect(page('chi-tieu')).toContain('Tỷ lệ việc hoàn thành đúng hạn');
});
