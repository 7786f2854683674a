/** `npm run demo`: an invented province as a data folder, and the site built from it. Nothing in it is real. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXTRAS } from '../src/domain/siteIndex.ts';
import { buildSite } from './buildSite.ts';
import { readDemoArguments } from './demo/arguments.ts';
import { expectedList, generateDemo } from './demo/generate.ts';

const { size, out, isBuilt, hasPictures } = readDemoArguments();
const started = performance.now();
const demo = await generateDemo(size);
const data = join(out, 'data');
rmSync(data, { recursive: true, force: true });
for (const [path, bytes] of demo.files) {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), bytes);
}
writeFileSync(join(out, 'planted.csv'), expectedList(demo.expected));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.error(
  `Số liệu minh họa / illustrative figures: ${demo.files.size} tệp / files, ${data}/, ${seconds} s`,
);
console.error(`Lỗi đã gài / planted mistakes: ${join(out, 'planted.csv')}`);
if (isBuilt) {
  const dist = join(out, 'dist');
  const status = await buildSite({
    data,
    out: dist,
    site: undefined,
    base: '/',
    policy: undefined,
    previous: undefined,
    without: hasPictures ? [] : EXTRAS,
  });
  if (status === 0) console.error(`Xem / look at it: npx astro preview --outDir ${dist}`);
  process.exitCode = status;
}
