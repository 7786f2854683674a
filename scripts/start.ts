/** `npm start`: builds the site from `data/` and serves it at http://localhost:4321 until stopped. Pictures follow while it is being looked at. */

import { resolve } from 'node:path';
import { preview } from 'astro';
import { readArguments } from './arguments.ts';
import { buildSite } from './buildSite.ts';
import { makePictures } from './finishSite.ts';

const { options } = readArguments('start', {
  summary: 'Dựng và mở trang tại http://localhost:4321 / builds and serves the site',
  options: { data: 'thư mục dữ liệu, mặc định "data" / data folder', port: 'cổng, mặc định 4321 / port' },
});
const status = await buildSite({
  data: options.data ?? 'data',
  out: 'dist',
  site: undefined,
  base: '/',
  policy: undefined,
  previous: undefined,
  without: ['pictures'],
});
if (status !== 0) process.exit(status);

const port = Number(options.port ?? 4321);
const server = await preview({
  outDir: resolve('dist'),
  server: { port, host: 'localhost' },
  logLevel: 'error',
});
console.log(`\n  Bảng chỉ tiêu: http://localhost:${server.port}/   (Ctrl+C để dừng)\n`);
await makePictures('dist', 'dist');
