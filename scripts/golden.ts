/** `npm run golden`: rewrites what the golden sites and charts expect. Read the difference before committing it. */

import { spawnSync } from 'node:child_process';

const run = spawnSync('vitest', ['run', '--update', 'test/sites', 'test/chart'], {
  stdio: 'inherit',
  env: { ...process.env, GOLDEN: 'write' },
  shell: process.platform === 'win32',
});
process.exit(run.status ?? 1);
