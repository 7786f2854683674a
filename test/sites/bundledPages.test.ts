/** Pages are bundled once, and again when a source has changed: over a copy of the sources, to change it. */

import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'sources-')));
const KEPT = join(copy, '.cache', 'bundles');
const COPIED = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const NOT_FOUND = join(copy, 'src/layouts/NotFound.astro');
const good = readFileSync(join(ROOT, 'src/layouts/NotFound.astro'), 'utf8');

beforeAll(() => {
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => writeFileSync(NOT_FOUND, good));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Run {
  status: number;
  said: string;
}

function build(out = 'dist', ...more: string[]): Promise<Run> {
  const words = ['scripts/build.ts', '--data', INPUT.smallest, '--out', out];
  const without = ['--without', 'pictures,workbooks,documents'];
  return new Promise((ended) => {
    const child = execFile(
      'node',
      [...words, ...without, ...more],
      { cwd: copy, maxBuffer: 1e8 },
      (_, out, error) => ended({ status: child.exitCode ?? -1, said: out + error }),
    );
  });
}

/** By name, with the time at which each was made whole. */
function bundles(): Map<string, number> {
  return new Map(readdirSync(KEPT).map((name) => [name, statSync(join(KEPT, name, 'pages')).ctimeMs]));
}

const notFoundPage = (out = 'dist') => readFileSync(join(copy, out, '404.html'), 'utf8');

test('two builds at once keep one bundle, and the next build uses it', async () => {
  for (const { status, said } of await Promise.all([build(), build('dist2')])) expect(status, said).toBe(0);
  const first = bundles();
  expect(first.size).toBe(1);
  const again = await build('dist3');
  expect(again.status, again.said).toBe(0);
  expect(bundles()).toEqual(first);
  expect(notFoundPage('dist2')).toBe(notFoundPage());
  expect(notFoundPage('dist3')).toBe(notFoundPage());
});

test('another address, or a changed page, is bundled anew', async () => {
  const before = bundles().size;
  const named = await build('dist', '--site', 'https://vi-du.gov.vn');
  expect(named.status, named.said).toBe(0);
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toContain('href="https://vi-du.gov.vn/"');
  const below = await build('dist', '--base', '/de-an/');
  expect(below.status, below.said).toBe(0);
  expect(notFoundPage()).toContain('href="/de-an/');

  writeFileSync(NOT_FOUND, `${good}<p>Mới thêm</p>\n`);
  const changed = await build();
  expect(changed.status, changed.said).toBe(0);
  expect(notFoundPage()).toContain('<p>Mới thêm</p>');
  expect(bundles().size).toBe(before + 3);
});

test('of what nobody used for long, the oldest goes', async () => {
  const used = [...bundles().keys()];
  for (let age = 1; age <= 25; age++) {
    const folder = join(KEPT, `old-${age}`);
    mkdirSync(join(folder, 'pages'), { recursive: true });
    const then = new Date(2020, 0, 26 - age);
    utimesSync(folder, then, then);
  }
  const run = await build('dist', '--base', '/khac/');
  expect(run.status, run.said).toBe(0);
  const kept = [...bundles().keys()];
  expect(kept).toHaveLength(21);
  expect(kept).toEqual(expect.arrayContaining([...used, 'old-1']));
  expect(kept).not.toContain('old-25');
});

test('a page made of a file that nobody follows is refused, by the name of the file', async () => {
  writeFileSync(join(copy, 'strange.css'), 'p { color: red }');
  writeFileSync(NOT_FOUND, good.replace('---\n', "---\nimport '../../strange.css';\n"));
  const { status, said } = await build();
  expect(status).not.toBe(0);
  expect(said).toContain('strange.css: bundled, but');
});

test('a page that cannot be drawn ends the build with its name and its own error, and nothing is published', async () => {
  const before = notFoundPage();
  writeFileSync(NOT_FOUND, good.replace('---\n', "---\nif (2 > 1) throw new Error('drawn badly');\n"));
  const { status, said } = await build();
  expect(status).not.toBe(0);
  expect(said).toContain('/404/ cannot be drawn');
  expect(said).toContain('drawn badly');
  expect(notFoundPage()).toBe(before);
  expect(existsSync(join(copy, 'dist.next'))).toBe(false);
});

test('a file in public/ does not disappear below a page of the same name', async () => {
  const file = join(copy, 'public/404.html');
  writeFileSync(file, 'mine');
  const { status, said } = await build();
  rmSync(file);
  expect(status).not.toBe(0);
  expect(said).toContain('404.html: drawn twice, or lies in public/ as well');
});
