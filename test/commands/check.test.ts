/** `npm run check` as a person meets it: chosen files, files from elsewhere, annotated copies, exit status. */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { ERRORS_SHEET } from '../../src/domain/ourSheets.ts';
import { readFile } from '../../src/ingest/readFile.ts';
import { GOLDEN_INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'check-')));
const data = join(folder, 'data');
const out = join(folder, 'out');
const desk = join(folder, 'desk');
const GOOD = 'submissions/2024-02/kham.csv';
const BAD = 'submissions/2024-01/kham.csv';

const json = join(folder, 'findings.json');

function check(...more: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/check.ts', '--data', data, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  return { status, stdout, stderr };
}

/** The same, with what it found: `code file cell`. */
function findingsOf(...more: string[]) {
  const run = check('--json', json, ...more);
  const { findings } = JSON.parse(readFileSync(json, 'utf8')) as { findings: Finding[] };
  return { ...run, found: findings.map(({ code, where }) => `${code} ${where.file} ${where.cell}`) };
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** All files below the folder, in order. */
function written(place = out): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();
}

beforeAll(() => {
  cpSync(GOLDEN_INPUT, data, { recursive: true });
  edit(join(data, 'submissions/2024-02/diem.csv'), '1.25', '1,25');
  edit(join(data, BAD), '1.234;', '1.23o;');
  mkdirSync(desk);
});

beforeEach(() => rmSync(out, { recursive: true, force: true }));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('paths', () => {
  test.each([
    ['a file of the data folder, as the findings name it', BAD, 1],
    ['a file of the data folder, from where one is', join(data, BAD), 1],
    ['a folder', 'submissions/2024-01', 1],
    ['another file', GOOD, 0],
  ])('%s', (_, path, status) => {
    const run = findingsOf(path);
    expect(run.status).toBe(status);
    expect(run.found.some((one) => one.endsWith(`${BAD} C3`))).toBe(status === 1);
  });

  test('a path that is not there is wrong usage', () => {
    const { status, stderr } = check('submissions/2024-01/khong-co.csv');
    expect(status).toBe(2);
    expect(stderr).toContain('khong-co.csv');
  });

  test('mistakes of the registry are named too: nothing could be checked', () => {
    const units = join(data, 'registry/units.csv');
    const before = readFileSync(units);
    writeFileSync(units, `${before}\nX Y,,,,,,,,,,\n`);
    const { status, found } = findingsOf(GOOD);
    writeFileSync(units, before);
    expect(status).toBe(1);
    expect(found.join('\n')).toContain('registry/units.csv');
  });
});

describe('a file from elsewhere', () => {
  beforeEach(() => {
    rmSync(desk, { recursive: true, force: true });
    mkdirSync(join(desk, '2024-02'), { recursive: true });
  });

  test('is checked in the place that the list has for its name, and instead of what lies there', () => {
    cpSync(join(data, 'submissions/2024-02/diem.csv'), join(desk, 'diem.csv'));
    expect(check(join(desk, 'diem.csv'))).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('submissions/2024-02/diem.csv'),
    });
    edit(join(desk, 'diem.csv'), '1,25', '1.25');
    const { status, found } = findingsOf(join(desk, 'diem.csv'));
    expect(status).toBe(1);
    expect(found).toContainEqual(expect.stringMatching(/^cell\/\S+ submissions\/2024-02\/diem\.csv D4$/));
  });

  test('of whose name there are several is told by its folder', () => {
    cpSync(join(data, BAD), join(desk, '2024-02/kham.csv'));
    expect(check(join(desk, '2024-02/kham.csv')).stderr).toContain(GOOD);
  });

  test('that the list does not name is undeclared', () => {
    cpSync(join(data, GOOD), join(desk, 'moi.csv'));
    const { status, found } = findingsOf(join(desk, 'moi.csv'));
    expect(status).toBe(1);
    expect(found).toContain('file/undeclared submissions/moi.csv ');
  });

  test('gets a copy, which is never written over it', () => {
    cpSync(join(data, BAD), join(desk, 'kham.csv.xlsx'));
    const before = readFileSync(join(desk, 'kham.csv.xlsx'));
    expect(check(join(desk, 'kham.csv.xlsx'), '--annotate', desk).status).toBe(2);
    expect(readFileSync(join(desk, 'kham.csv.xlsx'))).toEqual(before);
    expect(check(join(desk, 'kham.csv.xlsx'), '--annotate', out).status).toBe(1);
    expect(written()).toEqual(['kham.csv.xlsx']);
  });
});

describe('--annotate', () => {
  test('writes a copy of each file with findings, in its folder, and says where', () => {
    const { status, stderr } = check('--annotate', out);
    expect(status).toBe(1);
    expect(written()).toContain('2024-01/kham.csv.xlsx');
    expect(written().every((path) => stderr.includes(path))).toBe(true);
    const bytes = new Uint8Array(readFileSync(join(out, '2024-01/kham.csv.xlsx')));
    const { sheets, findings } = readFile({ path: 'x', hash: '' }, bytes, DEFAULT_LIMITS, () => 0);
    expect(findings).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual([ERRORS_SHEET.name, 'kham']);
    expect(sheets[1]?.cells.find(({ row, column }) => row === 3 && column === 3)?.value.text).toBe('1.23o');
  });

  test('writes one for a file that was named and is clean', () => {
    expect(check(GOOD, '--annotate', out).status).toBe(0);
    expect(written()).toEqual(['2024-02/kham.csv.xlsx']);
  });

  test.each([
    ['the folder of submissions', () => join(data, 'submissions')],
    ['a folder in it', () => join(data, 'submissions/2024-01/ban-sao')],
    [
      'a link to it',
      () => {
        const link = join(folder, 'link');
        if (!existsSync(link)) symlinkSync(join(data, 'submissions'), link);
        return join(link, 'ban-sao');
      },
    ],
  ])('refuses %s and writes nothing', (_, place) => {
    const before = written(data);
    const { status, stderr } = check('--annotate', place());
    expect(status).toBe(2);
    expect(stderr).toContain('--annotate');
    expect(written(data)).toEqual(before);
  });

  test('a place where nothing can be written is said without a trace', () => {
    writeFileSync(join(folder, 'tep'), '');
    expect(check('--annotate', join(folder, 'tep')).status).toBe(2);
    expect(check('--json', join(folder, 'tep', 'x.json')).status).toBe(2);
  });
});

test('--help says every option and ends with 0', () => {
  const { status, stdout } = check('--help');
  expect(status).toBe(0);
  for (const option of ['--data', '--json', '--annotate', '--lang', 'PATH']) expect(stdout).toContain(option);
});

test('an unknown language is wrong usage', () => {
  expect(check('--lang', 'fr').status).toBe(2);
});
