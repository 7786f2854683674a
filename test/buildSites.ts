/** Builds, once for all tests of built pages, the golden site, the site of the real data and a small invented province. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DEMO = join(ROOT, '.cache/test/demo');

export const BUILT = {
  golden: join(ROOT, '.cache/test/golden'),
  real: join(ROOT, '.cache/test/real'),
  demo: join(DEMO, 'dist'),
} as const;

export const GOLDEN_INPUT = join(ROOT, 'test/sites/basic/input');
/** The registry and the reports that the invented province is built from. */
export const DEMO_INPUT = join(DEMO, 'data');

/** The smallest province that holds its mergers and all planted mistakes. */
const DEMO_SIZE = ['--districts', '4', '--communes', '20', '--months', '16'];

export default function setup(): void {
  run('scripts/build.ts', '--data', GOLDEN_INPUT, '--out', BUILT.golden);
  run('scripts/build.ts', '--data', join(ROOT, 'data'), '--out', BUILT.real);
  run('scripts/demo.ts', ...DEMO_SIZE, '--out', DEMO);
}

function run(...command: string[]): void {
  const { status } = spawnSync('node', ['--max-semi-space-size=64', ...command], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
}
