import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import type { ReadResult } from '../../src/ingest/readFile.ts';
import { readProject } from '../../src/ingest/readProject.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { readingsOnDisk } from '../../src/node/readingsOnDisk.ts';
import { validateProject } from '../../src/validate/project.ts';

const INPUT = join(import.meta.dirname, '..', 'sites', 'basic', 'input');
const NOTHING: ReadonlySet<string> = new Set();

const base = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(base, { recursive: true }));

let root = '';
let roots = 0;
/** A program of a few files; what they say does not matter, only whether it changes. */
beforeEach(() => {
  roots += 1;
  root = join(base, String(roots));
  for (const folder of ['src/ingest', 'src/domain', 'src/node']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'packedReading.ts'), folder);
  }
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

const entries = (): string[] =>
  readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Everything that reading and validating say of the folder, and how many files were read for it. */
function run(data = INPUT): { said: unknown; read: number } {
  const readings = readingsOnDisk(root, data);
  let read = 0;
  const counting: typeof readings = {
    ...readings,
    of: (source, limits, make) =>
      readings.of(source, limits, () => {
        read += 1;
        return make();
      }),
  };
  const project = readProject(readFolder(data), () => 0, counting);
  const valid = validateProject(project);
  readings.keep(valid.refused);
  const { site: _, forms: __, ...sheets } = project;
  return { said: [sheets, valid.project?.rows, valid.findings], read };
}

describe('a run says the same', () => {
  const cold = validateCold();

  const STATES: [string, (paths: string[]) => void, 'none' | 'all' | 'some'][] = [
    ['with all entries there', () => {}, 'none'],
    ['without any', (paths) => paths.forEach((path) => void rmSync(path)), 'all'],
    ['with every entry cut short', (paths) => each(paths, (bytes) => bytes.subarray(0, -1)), 'all'],
    ['with empty entries', (paths) => each(paths, () => Buffer.alloc(0)), 'all'],
    [
      'with one byte changed',
      (paths) => each(paths, (bytes) => bytes.fill(bytes[60] ? 0 : 1, 60, 61)),
      'all',
    ],
    ['with the entries of other files under their names', exchange, 'all'],
    ['with one entry lost', ([path = '']) => rmSync(path), 'some'],
  ];

  test.each(STATES)('%s', (_, change, expected) => {
    const { read: all } = run();
    change(entries());
    const { said, read } = run();
    expect(said).toEqual(cold);
    expect(read).toBe(expected === 'none' ? 0 : expected === 'all' ? all : 1);
    expect(run().read).toBe(0);
  });

  test('where nothing can be written', () => {
    writeFileSync(join(root, '.cache'), 'a file in the way');
    expect(run().said).toEqual(cold);
  });
});

function validateCold(): unknown {
  const { site: _, forms: __, ...sheets } = readProject(readFolder(INPUT), () => 0);
  const valid = validateProject(readProject(readFolder(INPUT), () => 0));
  return [sheets, valid.project?.rows, valid.findings];
}

function each(paths: readonly string[], change: (bytes: Buffer) => Buffer): void {
  for (const path of paths) writeFileSync(path, change(readFileSync(path)));
}

function exchange(paths: readonly string[]): void {
  const bytes = paths.map((path) => readFileSync(path));
  paths.forEach((path, index) => {
    writeFileSync(path, bytes[(index + 1) % bytes.length] ?? '');
  });
}

const CHANGES: [string, () => void][] = [
  ['the reader', () => writeFileSync(join(root, 'src/ingest/new.ts'), '')],
  ['a noun', () => writeFileSync(join(root, 'src/domain/packedReading.ts'), 'x')],
  ['how readings are packed', () => writeFileSync(join(root, 'src/node/packedReading.ts'), 'x')],
  ['a package', () => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
];

test.each(CHANGES)('all files are read again once %s has changed', (_, change) => {
  const { read } = run();
  change();
  expect(run().read).toBe(read);
});

test('only the changed file is read again, and what nobody used is gone', () => {
  const data = join(root, 'data');
  cpSync(INPUT, data, { recursive: true });
  run(data);
  const before = entries();
  const path = join(data, 'registry', 'documents.csv');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  expect(run(data).read).toBe(1);
  expect(entries()).toHaveLength(before.length);
  expect(entries().filter((name) => !before.includes(name))).toHaveLength(1);
});

test('two data folders leave the entries of one another alone', () => {
  const other = join(root, 'other');
  cpSync(INPUT, other, { recursive: true });
  run();
  run(other);
  expect([run().read, run(other).read]).toEqual([0, 0]);
});

describe('one file', () => {
  const SOURCE = { path: 'submissions/a.csv', hash: 'ab' };
  const EMPTY: ReadResult = { sheets: [], findings: [] };
  const readOnce = (source = SOURCE, limits = DEFAULT_LIMITS, result = EMPTY, except = NOTHING): boolean => {
    const readings = readingsOnDisk(root, 'data');
    let read = false;
    readings.of(source, limits, () => {
      read = true;
      return result;
    });
    readings.keep(except);
    return read;
  };

  test('under other limits or another path is read again', () => {
    expect(readOnce()).toBe(true);
    expect(readOnce()).toBe(false);
    expect(readOnce(SOURCE, { ...DEFAULT_LIMITS, cells: 7 })).toBe(true);
    expect(readOnce({ ...SOURCE, path: 'submissions/b.csv' })).toBe(true);
  });

  test('that the machine was too slow for is read again', () => {
    const where = { file: SOURCE.path, sheet: '', cell: '' };
    const slow: ReadResult = {
      sheets: [],
      findings: [{ code: 'file/too-slow', severity: 'error', where, also: [], params: { limit: '8' } }],
    };
    expect([readOnce(SOURCE, DEFAULT_LIMITS, slow), readOnce()]).toEqual([true, true]);
  });

  test('that is refused for personal data leaves nothing on disk, also where it was kept before', () => {
    const refused = new Set([SOURCE.path]);
    readOnce();
    expect(entries()).toHaveLength(1);
    readOnce(SOURCE, DEFAULT_LIMITS, EMPTY, refused);
    expect(entries()).toEqual([]);
    readOnce(SOURCE, DEFAULT_LIMITS, EMPTY, refused);
    expect(entries()).toEqual([]);
  });
});
