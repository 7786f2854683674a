/** The steps of the hosts: run here over a repository of their own, and held against the files that call them. */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishStep } from '../../scripts/ciSteps.ts';
import { MOST_LINES } from '../../src/diff/changeSummary.ts';
import { GOLDEN_INPUT, INPUT } from '../buildSites.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ci-')));
const data = join(folder, 'data');
const small = join(folder, 'small');
const out = join(folder, 'out');
const page = join(folder, 'page.md');
const JANUARY = join(data, 'submissions/2024-01/kham.csv');

function git(...words: string[]): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
  const run = spawnSync('git', ['-C', folder, ...identity, ...words], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function change(...more: string[]) {
  rmSync(page, { force: true });
  const run = spawnSync('node', ['scripts/ci.ts', 'change', '--data', data, '--out', out, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_STEP_SUMMARY: page },
  });
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  return run.status;
}

beforeAll(() => {
  cpSync(GOLDEN_INPUT, data, { recursive: true });
  cpSync(INPUT.smallest, small, { recursive: true });
  // The one error of the golden data.
  edit(join(data, 'submissions/2024-02/diem.csv'), '1.25', '1,25');
  git('init', '--quiet', '--initial-branch=main', '.');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Golden');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a proposed change', () => {
  test('that is right: a summary of what turns, on the page of the run as well', () => {
    edit(JANUARY, '900;1000;90%', '700;1000;70%');
    expect(change()).toBe(0);
    const summary = readFileSync(join(out, 'summary.md'), 'utf8');
    expect(readFileSync(page, 'utf8')).toBe(summary);
    expect(summary.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(summary).toContain('Từ đạt thành không đạt: 1');
    for (const name of ['findings.json', 'difference.json', 'difference.md', 'difference.schema.json']) {
      expect(existsSync(join(out, name)), name).toBe(true);
    }
  });

  test('with an error: the copy of the workbook with its notes, and a failed run', () => {
    edit(JANUARY, '700;1000;70%', '7oo;1000;70%');
    expect(change('--lang', 'en')).toBe(1);
    const summary = readFileSync(join(out, 'summary.md'), 'utf8');
    expect(summary).toContain('to mend before this can be published');
    expect(summary).toContain('C4');
    const copies = readdirSync(join(out, 'annotated'), { recursive: true, encoding: 'utf8' });
    expect(copies.some((name) => name.includes('kham'))).toBe(true);
    edit(JANUARY, '7oo;1000;70%', '900;1000;90%');
  });

  test('that can be compared with nothing: what was checked is said, and the run fails', () => {
    expect(change('--base', 'no-such-ref')).toBe(2);
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('###');
    expect(existsSync(join(out, 'difference.json'))).toBe(false);
  });
});

test('all steps by one command, ending with a built site', () => {
  const local = join(folder, 'local');
  const run = spawnSync(
    'node',
    [
      ...['scripts/ci.ts', 'local', '--data', small, '--out', local],
      ...['--site', 'https://vi-du.gov.vn/kpi'],
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(run.status, run.stderr).toBe(0);
  const html = readFileSync(join(local, 'site', 'index.html'), 'utf8');
  expect(html).toContain('href="/kpi/don-vi/');
  expect(html).toContain('https://vi-du.gov.vn/kpi/');
  expect(existsSync(join(local, 'site', 'api/v1/index.json'))).toBe(true);
}, 120_000);

test('a site that does not answer is no first publication', async () => {
  const server = createServer((_, response) => response.writeHead(503).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}/kpi`;
  const broken = await publishStep({ data, out: join(folder, 'x'), site, previous: undefined });
  server.close();
  const silent = await publishStep({
    data,
    out: join(folder, 'x'),
    site: 'http://127.0.0.1:9',
    previous: undefined,
  });
  expect([broken, silent]).toEqual([2, 2]);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

test('where the host answers that nothing is there, it is the first publication', async () => {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const broken = join(folder, 'broken');
  cpSync(INPUT.smallest, broken, { recursive: true });
  rmSync(join(broken, 'registry/units.csv'));
  const site = `http://127.0.0.1:${port}/kpi`;
  const status = await publishStep({ data: broken, out: join(folder, 'y'), site, previous: undefined });
  server.close();
  // Refused for its data, and not for want of an earlier site.
  expect(status).toBe(1);
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown> | string;
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[]; 'runs-on': string }
  >;
}

const WORKFLOWS = join(ROOT, '.github/workflows');
const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts,
);

/** The name of the script of `npm run name -- …` and `npm test`; undefined for another command. */
function scriptOf(line: string): string | undefined {
  return (
    /^npm run ([\w:-]+)(?: -- [^;&|`$()<>]*(?:"\$\w+"[^;&|`$()<>]*)*)?$/.exec(line)?.[1] ??
    /^npm (test)$/.exec(line)?.[1]
  );
}

describe.each(readdirSync(WORKFLOWS))('%s', (name) => {
  const text = readFileSync(join(WORKFLOWS, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('uses only actions of the host, pinned by commit, with their version beside', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) {
      expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  test('allows nothing by default, and each job only what is stated, for a stated time', () => {
    expect(workflow.permissions).toEqual({});
    for (const [, job] of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['runs-on']).toBe('ubuntu-24.04');
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
    }
  });

  test('what a job may write, it may not check out or run', () => {
    for (const [, job] of jobs) {
      if (!Object.values(job.permissions ?? {}).includes('write')) continue;
      expect(job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(false);
      expect(job.steps.some(({ run }) => run?.includes('npm'))).toBe(false);
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('runs npm scripts that there are, and nothing of the event inside a command', () => {
    for (const line of steps.flatMap(({ run }) => run ?? [])) {
      expect(line).not.toContain('${{');
      if (line === 'npm ci' || line.startsWith('gh pr comment "$NUMBER" ')) continue;
      expect(SCRIPTS).toContain(scriptOf(line));
    }
    expect(text).not.toContain('secrets.');
  });
});

describe('.gitlab-ci.yml', () => {
  interface Job {
    script?: string[];
    timeout?: string;
    image?: string;
    artifacts?: { paths: string[] };
  }
  const file = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<string, Job>;
  const jobs = Object.values(file).filter(({ script }) => script);

  test('runs npm scripts that there are, each for a stated time', () => {
    expect(jobs.length).toBe(3);
    for (const { script = [], timeout, artifacts } of jobs) {
      expect(timeout).toMatch(/^\d+ minutes$/);
      for (const line of script) if (line !== 'npm ci') expect(SCRIPTS).toContain(scriptOf(line));
      for (const path of artifacts?.paths ?? []) expect(path).toMatch(/\/$/);
    }
  });

  test('names the image by its digest and asks for no secret', () => {
    expect(file.default?.image).toMatch(/^node:\d+\.\d+\.\d+-bookworm@sha256:[0-9a-f]{64}$/);
    expect(JSON.stringify(file)).not.toMatch(/TOKEN|PASSWORD|SECRET/);
  });
});

test('both hosts take the same steps', () => {
  const lines = (text: string) => [...text.matchAll(/npm run (ci:\w+)/g)].map(([, script]) => script);
  const hosts = ['change.yml', 'publish.yml'].flatMap((name) =>
    lines(readFileSync(join(WORKFLOWS, name), 'utf8')),
  );
  const gitlab = readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8').replace(/^#.*$/gm, '');
  expect(new Set(hosts)).toEqual(new Set(lines(gitlab)));
});
