/** `npm run diff` as a person meets it: over commits of a repository, published folders and addresses; exit status. */

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DifferenceDocument, differenceJsonSchema } from '../../src/domain/differenceDocument.ts';
import { builtFiles } from '../../src/node/builtFiles.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { csvTable } from '../../src/publish/csvTable.ts';
import { factTables } from '../../src/publish/factTables.ts';
import { findingsJson } from '../../src/publish/findings.ts';
import { registryTables } from '../../src/publish/registryTables.ts';
import { siteIndex } from '../../src/publish/siteIndex.ts';
import { GOLDEN_INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'diff-')));
const data = join(folder, 'tỉnh mẫu', 'data');
const json = join(folder, 'out', 'difference.json');
const JANUARY = join(data, 'submissions/2024-01/kham.csv');

function diff(...more: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/diff.ts', '--data', data, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  return { status, stdout, stderr };
}

function documentOf(...more: string[]): DifferenceDocument {
  const { status, stderr } = diff('--json', json, ...more);
  expect(`${status} ${status === 0 ? '' : stderr}`).toBe('0 ');
  return JSON.parse(readFileSync(json, 'utf8')) as DifferenceDocument;
}

function git(...words: string[]): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  const run = spawnSync('git', ['-C', dirname(data), ...identity, ...words], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout.trim();
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** What of a published site is read, without its pages. */
function publish(to: string): void {
  const { published, findings } = runPipeline(readFolder(GOLDEN_INPUT));
  if (!published) throw new Error('the golden data have errors');
  const { dataset, evaluations } = published;
  const tables = [...factTables(dataset, evaluations), ...registryTables(dataset.registry)].map(csvTable);
  mkdirSync(join(to, 'api/v1'), { recursive: true });
  for (const { path, content } of tables) writeFileSync(join(to, path), content);
  writeFileSync(join(to, 'api/v1/findings.json'), findingsJson(findings, ''));
  writeFileSync(
    join(to, 'api/v1/index.json'),
    JSON.stringify(siteIndex({ data: 'x', generated: '' }, builtFiles(to))),
  );
}

beforeAll(() => {
  mkdirSync(dirname(data), { recursive: true });
  git('init', '--quiet', '--initial-branch=main', '.');
  writeFileSync(join(dirname(data), 'README.md'), 'x\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Without data');
  git('tag', 'empty');
  cpSync(GOLDEN_INPUT, data, { recursive: true });
  writeFileSync(join(data, 'submissions/2024-01/Biểu tháng 1.txt~'), 'x\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Golden');
  git('branch', 'base');
  edit(JANUARY, '900;1000;90%', '700;1000;70%');
  git('commit', '--quiet', '-am', 'Worse');
  edit(JANUARY, '700;1000;70%', '600;1000;60%');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('against a commit', () => {
  test('the last one, where none is named', () => {
    const document = documentOf();
    expect(document.base).toMatchObject({ kind: 'ref', state: 'compared', computed: 'here' });
    expect(document.summary).toMatchObject({ flips: 0, values: 2 });
    expect(document.files).toEqual([{ path: 'submissions/2024-01/kham.csv', change: 'changed' }]);
  });

  test('a branch, with the flip on top', () => {
    const document = documentOf('--base', 'base');
    expect(document.base.name).toMatch(/^base \([0-9a-f]{12}\)$/);
    expect(document.changes[0]?.kinds).toContain('flip');
    const validate = new Ajv2020({ strict: false }).compile(differenceJsonSchema());
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const [first = ''] = diff('--base', 'base', '--lang', 'en').stdout.split('\n');
    expect(first).toContain('commit base (');
    expect(diff('--base', 'base').stdout).toMatch(/đạt → không đạt/);
  });

  test('the same again gives the same bytes', () => {
    const markdown = join(folder, 'out', 'x.md');
    const [one, two] = [0, 1].map(() => {
      documentOf('--base', 'base', '--markdown', markdown);
      return readFileSync(json, 'utf8') + readFileSync(markdown, 'utf8');
    });
    expect(one).toBe(two);
  });

  test('where there were no data, everything is new', () => {
    const document = documentOf('--base', 'empty');
    expect(document.base.state).toBe('no-data');
    expect(document.summary.new).toBeGreaterThan(5);
    expect(document.summary.gone).toBe(0);
  });

  test('the working tree is not touched', () => {
    const before = git('status', '--porcelain', '--ignored');
    diff('--base', 'base');
    expect(git('status', '--porcelain', '--ignored')).toBe(before);
    expect(git('stash', 'list')).toBe('');
  });
});

describe('against a published site', () => {
  const site = join(folder, 'site');
  beforeAll(() => publish(site));

  test.each([[''], ['/api/v1/']])('in a folder, named as "%s"', (step) => {
    const document = documentOf('--base', site + step);
    expect(document.base).toMatchObject({ kind: 'published', computed: 'when-published' });
    expect(document.changes[0]?.kinds).toContain('flip');
    expect(document.files).toBeNull();
  });

  test('at an address', async () => {
    const server = createServer((request, response) => {
      const file = join(site, (request.url ?? '').replace(/^\/kpi\//, ''));
      try {
        response.end(readFileSync(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const run = spawn(
      'node',
      ['scripts/diff.ts', '--data', data, '--base', `http://127.0.0.1:${port}/kpi/`, '--lang', 'en'],
      { cwd: ROOT },
    );
    let output = '';
    run.stdout.on('data', (part) => {
      output += String(part);
    });
    const status = await new Promise((resolve) => run.on('close', resolve));
    server.close();
    expect(status).toBe(0);
    expect(output).toContain('met → missed');
  });

  test('while it is being published anew, nothing is compared', () => {
    const half = join(folder, 'half');
    publish(half);
    edit(join(half, 'api/v1/evaluations.csv'), '0.9', '0.8');
    const { status, stderr } = diff('--base', half);
    expect(status).toBe(2);
    expect(stderr).toContain('evaluations.csv');
  });
});

describe('wrong usage ends with 2', () => {
  test.each([
    ['an unknown ref', ['--base', 'no-such-ref']],
    ['an option of git', ['--base=--all']],
    ['another language', ['--lang', 'fr']],
    ['an unknown option', ['--nothing']],
    ['an address where nothing answers', ['--base', 'http://127.0.0.1:9/']],
  ])('%s', (_, words) => {
    const { status, stderr } = diff(...words);
    expect(status).toBe(2);
    expect(stderr.trim()).not.toBe('');
  });

  test('data that no repository holds', () => {
    const elsewhere = join(folder, 'elsewhere');
    cpSync(GOLDEN_INPUT, elsewhere, { recursive: true });
    const run = spawnSync('node', ['scripts/diff.ts', '--data', elsewhere], { cwd: ROOT, encoding: 'utf8' });
    expect(run.status).toBe(2);
  });
});

test('a registry with errors ends with 1, and says so', () => {
  const targets = join(data, 'registry/indicators.csv');
  edit(targets, 'visits-card,visits-all', 'visits-car,visits-all');
  const { status, stdout } = diff();
  edit(targets, 'visits-car,visits-all', 'visits-card,visits-all');
  expect(status).toBe(1);
  expect(stdout).toContain('danh mục có lỗi');
});
