/** `npm test`: types, lint, units and golden site, then the pages in a browser; stops at the first that fails. */

import { spawnSync } from 'node:child_process';

const STEPS: readonly { name: string; command: string; arguments: readonly string[] }[] = [
  { name: 'Định dạng và quy tắc viết mã / format and lint', command: 'biome', arguments: ['ci', '.'] },
  { name: 'Kiểu / types', command: 'astro', arguments: ['check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'Từng phần, kiến trúc, trang mẫu, trình duyệt / units, architecture, golden site, browser',
    command: 'vitest',
    arguments: ['run'],
  },
];

for (const step of STEPS) {
  console.error(`\n▶ ${step.name}`);
  const started = performance.now();
  const run = spawnSync(step.command, step.arguments, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (run.status !== 0) {
    console.error(`✗ ${step.name} (${seconds} s)`);
    process.exit(run.status ?? 1);
  }
  console.error(`✓ ${step.name} (${seconds} s)`);
}
