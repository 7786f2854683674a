/**
 * Builds, once for all tests of built pages, the golden site, the site of the real data, a small invented province and
 * the smallest site that there can be.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRAS } from '../src/domain/siteIndex.ts';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache/test');
const DEMO = join(CACHE, 'demo');
const SMALLEST = join(ROOT, 'test/sites/smallest');

export const BUILT = {
  golden: join(CACHE, 'golden'),
  real: join(CACHE, 'real'),
  demo: join(DEMO, 'dist'),
  /** One unit, one indicator, one month, one workbook, and nothing else. */
  smallest: join(CACHE, 'smallest'),
  /** The same with a target, which is met. */
  smallestMet: join(CACHE, 'smallest-met'),
} as const;
export type SiteName = keyof typeof BUILT;

export const GOLDEN_INPUT = join(ROOT, 'test/sites/basic/input');
/** The registry and the reports that the invented province is built from. */
export const DEMO_INPUT = join(DEMO, 'data');

export const INPUT: Record<SiteName, string> = {
  golden: GOLDEN_INPUT,
  real: join(ROOT, 'data'),
  demo: DEMO_INPUT,
  smallest: join(SMALLEST, 'input'),
  smallestMet: join(CACHE, 'smallest-met-input'),
};

/** The smallest province that holds its mergers and all planted mistakes. */
const DEMO_SIZE = ['--districts', '4', '--communes', '20', '--months', '16'];

/** With pictures and workbooks, of which the others have thousands, which would take minutes. */
export const WHOLE: readonly SiteName[] = ['golden', 'smallest', 'smallestMet'];

export const SITES = Object.keys(BUILT) as SiteName[];

/** `BUILT=kept` looks at the sites of the last run again: for whoever changes a test and not the pages. */
export default function setup(): void {
  for (const name of SITES) if (process.env.BUILT !== 'kept' || !existsSync(BUILT[name])) build(name);
}

export function build(name: SiteName): void {
  if (name === 'demo') {
    run('scripts/demo.ts', ...DEMO_SIZE, '--out', DEMO);
    return;
  }
  if (name === 'smallestMet') {
    rmSync(INPUT.smallestMet, { recursive: true, force: true });
    for (const part of ['input', 'target-met']) {
      cpSync(join(SMALLEST, part), INPUT.smallestMet, { recursive: true });
    }
  }
  const without = WHOLE.includes(name) ? [] : ['--without', EXTRAS.join(',')];
  run('scripts/build.ts', '--data', INPUT[name], '--out', BUILT[name], ...without);
}

function run(...command: string[]): void {
  const { status } = spawnSync('node', ['--max-semi-space-size=64', ...command], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
}
