/** A build that is killed in the middle leaves the published folder as it was, and the next build mends what is left. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'replaced-'));
const out = join(folder, 'dist');
const WORDS = ['scripts/build.ts', '--data', INPUT.smallest, '--out', out, '--without', 'pictures,workbooks'];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = () => readFileSync(join(out, 'index.html'), 'utf8');

test('killed while pages are drawn', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'published before');
  const run = spawn('node', WORDS, { cwd: ROOT, stdio: 'ignore' });
  const ended = new Promise((resolve) => run.on('close', resolve));
  while (!existsSync(`${out}.next`) && run.exitCode === null) await setTimeout(5);
  run.kill('SIGKILL');
  await ended;
  expect(existsSync(`${out}.next`)).toBe(true);
  expect(page()).toBe('published before');
});

test('killed between the two renamings: the next build begins with the old folder, and ends with the new one', () => {
  renameSync(out, `${out}.old`);
  const refused = spawnSync('node', [...WORDS, '--previous', folder], { cwd: ROOT });
  expect(refused.status).toBe(2);
  expect(page()).toBe('published before');
  expect(spawnSync('node', WORDS, { cwd: ROOT }).status).toBe(0);
  expect(page()).toContain('<html');
  expect([existsSync(`${out}.next`), existsSync(`${out}.old`)]).toEqual([false, false]);
});

test('a folder that is no site is not replaced', () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'letter.txt'), 'x');
  const { status } = spawnSync('node', [...WORDS, '--out', home], { cwd: ROOT });
  expect(status).toBe(2);
  expect(readFileSync(join(home, 'letter.txt'), 'utf8')).toBe('x');
});
