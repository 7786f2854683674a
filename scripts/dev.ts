/**
 * `npm run dev`: pages as they are looked at, from the data as they are saved. Of changed data only the changed files are
 * read again, and only what rests on them is evaluated again; the open page draws itself anew. Errors are said here; where
 * nothing can be drawn for them, the page says so and the last good state stands. There are no files besides pages, and no
 * search: those come with a build.
 */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Finding } from '../src/domain/finding.ts';
import { followFolder } from '../src/node/followFolder.ts';
import { keptInMemory } from '../src/node/keptInMemory.ts';
import { readFolder } from '../src/node/readFolder.ts';
import { runPipeline } from '../src/pipeline.ts';
import { findingsText } from '../src/publish/findingsText.ts';
import { withContexts } from '../src/readData.ts';
import { drawFrom } from '../src/site.ts';
import { readArguments } from './arguments.ts';

const { options } = readArguments('dev', {
  summary: 'Mở trang và vẽ lại mỗi khi số liệu được lưu / serves pages, redrawn whenever data are saved',
  options: { data: 'thư mục dữ liệu, mặc định "data" / data folder', port: 'cổng, mặc định 4321 / port' },
});
const folder = resolve(options.data ?? 'data');
const keptFor = keptInMemory();
let lastSaid = '';

/** Undefined until it is up; another one once Astro has started it anew. */
let shown: ViteDevServer | undefined;

// From before the first reading, so that nothing that is saved meanwhile is missed.
if (existsSync(folder)) followFolder(folder, redraw);
const errors = readAgain();
if (errors) {
  console.error(errors);
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const server = await dev({
  server: { port: Number(options.port ?? 4321), host: 'localhost' },
  logLevel: 'warn',
  integrations: [{ name: 'data', hooks: { 'astro:server:setup': ({ server }) => show(server) } }],
});
console.log(`\n  Bảng chỉ tiêu: http://localhost:${server.address.port}/   (Ctrl+C để dừng)\n`);

function show(server: ViteDevServer): void {
  shown = server;
}

function redraw(): void {
  const started = performance.now();
  const errors = readAgain();
  // Astro remembers which pages there are; a new unit has one.
  shown?.environments.ssr?.hot.send('astro:content-changed', {});
  if (errors) shown?.ws.send({ type: 'error', err: { message: errors, stack: '' } });
  else shown?.ws.send({ type: 'full-reload' });
  console.error(`Đọc lại sau ${((performance.now() - started) / 1000).toFixed(1)} giây`);
}

/** Why nothing can be drawn; undefined where the pages have the data as they are now. */
function readAgain(): string | undefined {
  if (!existsSync(folder)) return `Không có thư mục "${folder}" / no such folder`;
  const files = readFolder(folder);
  const kept = keptFor(files);
  const results = runPipeline(files, () => performance.now(), kept);
  const errors: Finding[] = results.findings.filter(({ severity }) => severity === 'error');
  const said = findingsText(errors, 'vi');
  if (!results.published) return said;
  kept.keepEvaluated(results.published);
  if (errors.length > 0 && said !== lastSaid) console.error(said);
  lastSaid = said;
  drawFrom(withContexts({ files, ...results, pages: 'all' }, '/', undefined));
  return undefined;
}
