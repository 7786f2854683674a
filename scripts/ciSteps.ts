/**
 * What runs for every proposed change of the data and for every publication, on any host and on the machine of whoever
 * wants to see it before: the files of the hosts only call these. Each returns its exit status.
 */

import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changeSummary } from '../src/diff/changeSummary.ts';
import { differenceDocumentSchema, differenceJsonSchema } from '../src/domain/differenceDocument.ts';
import { findingsDocumentSchema } from '../src/domain/findingsDocument.ts';
import type { Language } from '../src/i18n/language.ts';
import { INDEX_PATH } from '../src/publish/siteIndex.ts';
import { buildSite } from './buildSite.ts';

const PATIENCE = 60_000;

export interface ChangeOptions {
  base: string;
  data: string;
  /** What a person should see is put there: findings, differences, annotated copies, the summary. */
  out: string;
  language: Language;
}

/** Checks and compares, and sums both up; 1 where there are errors, 2 where one of the two could not be done. */
export function changeStep({ base, data, out, language }: ChangeOptions): number {
  const at = (name: string) => join(out, name);
  for (const name of OUTPUT) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const common = ['--data', data, '--lang', language];
  const checked = run('check', at('findings.txt'), [
    ...common,
    ...['--json', at('findings.json'), '--annotate', at('annotated')],
  ]);
  const compared = run('diff', at('difference.txt'), [
    ...common,
    ...['--base', base, '--json', at('difference.json'), '--markdown', at('difference.md')],
  ]);
  writeFileSync(at('difference.schema.json'), `${JSON.stringify(differenceJsonSchema(), undefined, 2)}\n`);
  const findings = readJson(at('findings.json'));
  if (findings === undefined) return 2;
  const difference = readJson(at('difference.json'));
  const summary = changeSummary(
    findingsDocumentSchema.parse(findings).findings,
    difference === undefined ? undefined : differenceDocumentSchema.parse(difference),
    language,
  );
  writeFileSync(at('summary.md'), summary);
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (page) appendFileSync(page, summary);
  console.log(`\n${summary}`);
  return checked === 2 || compared === 2 ? 2 : Math.max(checked, compared);
}

const OUTPUT = [
  'annotated',
  'findings.txt',
  'findings.json',
  'difference.txt',
  'difference.json',
  'difference.md',
  'difference.schema.json',
  'summary.md',
];

export interface PublishOptions {
  data: string;
  out: string;
  /** Where it will be published; undefined: as `site.yaml` says. */
  site: string | undefined;
  /** The site as published before; undefined: what is at its address now, if anything is; "none". */
  previous: string | undefined;
}

/** Builds what will be published, and refuses where an address would break that was ever given out. */
export async function publishStep({ data, out, site, previous }: PublishOptions): Promise<number> {
  let published = previous;
  try {
    published ??= site && (await isPublished(site)) ? site : 'none';
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`${site}: ${why}. Nếu chưa từng công bố / if nothing was ever published: --previous none`);
    return 2;
  }
  return buildSite({
    data,
    out,
    site,
    base: undefined,
    policy: undefined,
    previous: published === 'none' ? undefined : published,
    without: [],
  });
}

/** Only where the host answers that nothing is there, it is the first publication; other silence is none. */
async function isPublished(site: string): Promise<boolean> {
  const index = new URL(INDEX_PATH, site.endsWith('/') ? site : `${site}/`);
  const answer = await fetch(index, { signal: AbortSignal.timeout(PATIENCE) });
  await answer.body?.cancel();
  if (answer.status === 404) {
    console.error(`Lần công bố đầu tiên: chưa có / first publication, there is no ${index}`);
    return false;
  }
  return true;
}

/** As a person would run it; what it says is kept and shown. */
function run(command: 'check' | 'diff', log: string, words: readonly string[]): number {
  const root = resolve(import.meta.dirname, '..');
  const ran = spawnSync(process.execPath, [join(root, 'scripts', `${command}.ts`), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  writeFileSync(log, ran.stdout);
  process.stdout.write(ran.stdout);
  return ran.status ?? 2;
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
