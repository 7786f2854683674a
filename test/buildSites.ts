/** Builds, once for all tests of built pages, the golden site and the site of the real data. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

export const BUILT = {
  golden: join(ROOT, '.cache/test/golden'),
  real: join(ROOT, '.cache/test/real'),
} as const;

export const GOLDEN_INPUT = join(ROOT, 'test/sites/basic/input');

export default function setup(): void {
  build(GOLDEN_INPUT, BUILT.golden);
  build(join(ROOT, 'data'), BUILT.real);
}

function build(data: string, out: string): void {
  const run = spawnSync('node', ['scripts/build.ts', '--data', data, '--out', out], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the build of ${data} ended with ${run.status}`);
}
