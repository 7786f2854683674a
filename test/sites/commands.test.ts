/** The commands as a person meets them: exit status, what they say, and what they leave on the disk. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteIndexSchema } from '../../src/domain/siteIndex.ts';
import { GOLDEN_INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
const data = join(folder, 'data');
const out = join(folder, 'out');

function run(command: 'check' | 'build', ...more: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${command}.ts`, '--data', data, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function edit(path: string, from: string, to: string): void {
  const file = join(data, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(() => {
  cpSync(GOLDEN_INPUT, data, { recursive: true });
  edit('submissions/2024-02/diem.csv', '1.25', '1,25');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  test('ends with 0 where there is no error, and writes nothing', () => {
    expect(run('check')).toMatchObject({ status: 0 });
    expect(existsSync(out)).toBe(false);
  });

  test('wrong usage ends with 2 and says how it is used', () => {
    const { status, stderr } = run('check', '--colour');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run check');
  });
});

describe('a letter in a number cell', () => {
  test('fails the check with the place, and leaves the published folder as it was', () => {
    expect(run('build', '--out', out).status).toBe(0);
    const page = join(out, 'index.html');
    const before = readFileSync(page, 'utf8');

    edit('submissions/2024-01/kham.csv', '1.234;', '1.23o;');
    const json = join(folder, 'findings.json');
    const { status, stdout, stderr } = run('check', '--json', json);
    expect(status).toBe(1);
    expect(stdout).toMatch(/submissions\/2024-01\/kham\.csv\n[\s\S]*ô C3: /);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      version: 1,
      generated: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      summary: { error: 1 },
    });

    expect(run('build', '--out', out, '--policy', 'strict').status).toBe(1);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test('is withheld by an ordinary build, there and wherever it is added up', () => {
    expect(run('build', '--out', out).status).toBe(0);
    const evaluations = readFileSync(join(out, 'api/v1/evaluations.csv'), 'utf8').split('\r\n');
    const of = (unit: string) => evaluations.find((line) => line.startsWith(`card-rate,${unit},2024-01,`));
    expect(of('xa-hoa-binh')).toContain(',withheld,');
    expect(of('huyen-mau')).toContain(',withheld,');
    expect(of('xa-phu-thuy')).toContain(',met,');
  });
});

describe('the site as published before', () => {
  const index = join(out, 'api/v1/index.json');

  test('is kept as an index that names every page and file, and nothing that only pages load', () => {
    const { files } = siteIndexSchema.parse(JSON.parse(readFileSync(index, 'utf8')));
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['', 'en/', 'don-vi/xa-phu-thuy/', 'api/v1/evaluations.csv']),
    );
    expect(paths.filter((path) => path.startsWith('_astro/'))).toEqual([]);
    const csv = files.find(({ path }) => path === 'api/v1/evaluations.csv');
    const bytes = readFileSync(join(out, 'api/v1/evaluations.csv'));
    expect(csv).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  test('an address that would break keeps the old folder, and is named', () => {
    const before = readFileSync(index, 'utf8');
    edit('registry/units.csv', '\nxa-cu,90003,,Xã Cũ,Cu Commune,commune,huyen-mau,,2023-12-31,,', '');
    edit('registry/successions.csv', 'xa-cu,xa-phu-thuy,2024-01-01,whole,,nq-1', '');
    const { status, stderr } = run('build', '--out', out, '--previous', out);
    expect(status).toBe(1);
    expect(stderr).toContain('/don-vi/xa-cu/');
    expect(readFileSync(index, 'utf8')).toBe(before);
  });

  test('an address that is told to have moved leads on, in each language', () => {
    writeFileSync(join(data, 'registry/redirects.csv'), 'kind,old,new\nunit,xa-cu,xa-phu-thuy\n');
    expect(run('build', '--out', out, '--previous', out, '--base', '/so-lieu/')).toMatchObject({ status: 0 });
    for (const language of ['', 'en/']) {
      const moved = readFileSync(join(out, `${language}don-vi/xa-cu/index.html`), 'utf8');
      expect(moved).toContain(`url=/so-lieu/${language}don-vi/xa-phu-thuy/"`);
      expect(moved).toContain(`<html lang="${language ? 'en' : 'vi'}">`);
    }
  });

  test('a build without pictures and workbooks keeps their addresses, and says in its index and aloud that it is not for publication', () => {
    const quick = join(folder, 'quick');
    const { status, stderr } = run(
      'build',
      '--out',
      quick,
      '--previous',
      out,
      '--without',
      'pictures,workbooks',
    );
    expect(status).toBe(0);
    expect(stderr).toContain('not for publication');
    const { without, files } = siteIndexSchema.parse(
      JSON.parse(readFileSync(join(quick, 'api/v1/index.json'), 'utf8')),
    );
    expect(without).toEqual(['pictures', 'workbooks']);
    expect(files.filter(({ path }) => /\.(png|xlsx)$/.test(path))).toEqual([]);
    expect(existsSync(join(out, 'hinh.png'))).toBe(true);

    const after = run('build', '--out', out, '--previous', quick);
    expect(after).toMatchObject({ status: 0 });
    expect(after.stderr).toContain('was built without');
  });

  test('only what can be made later is left out', () => {
    expect(run('build', '--out', out, '--without', 'pages')).toMatchObject({ status: 2 });
  });

  test('an address with a path is wrong usage, for the path is the base', () => {
    const { status, stderr } = run('build', '--out', out, '--site', 'https://vi-du.gov.vn/kpi');
    expect({ status, told: stderr.includes('--base') }).toEqual({ status: 2, told: true });
  });

  test('that has no index is wrong usage', () => {
    const { status, stderr } = run('build', '--out', out, '--previous', join(folder, 'nowhere'));
    expect(status).toBe(2);
    expect(stderr).toContain('api/v1/index.json');
  });
});
