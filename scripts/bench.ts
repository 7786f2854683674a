/**
 * `npm run bench`: what a build of the demonstration province costs, of the pages that other generators were measured
 * with: from nothing, with nothing changed, and after one changed cell. Prints a table, and keeps it beside the last
 * figures in `.github/bench/`. Times are medians of several runs; what counts are the ratios of one run.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { changeCell } from './bench/changeCell.ts';
import { devReload } from './bench/devReload.ts';
import { firstViews } from './bench/firstView.ts';
import type { BuildCost } from './bench/oneBuild.ts';
import { type Measured, medianOf, report } from './bench/report.ts';
import { countCharts, heaviestPage } from './bench/weighPages.ts';

const { options } = readArguments('bench', {
  summary: 'Đo thời gian, bộ nhớ và dung lượng / measures time, memory and weight',
  options: {
    runs: 'số lần đo, mặc định 3 / runs of each kind',
    size: 'province (mặc định) | district',
    pages: 'measured (mặc định) | all',
    keep: 'thư mục giữ kết quả, mặc định ".github/bench" / where the figures are kept',
  },
});
const SIZES: Readonly<Record<string, readonly string[]>> = {
  province: [],
  district: ['--districts', '1', '--communes', '12'],
};
const { size = 'province', pages = 'measured', keep = '.github/bench' } = options;
const runs = Number(options.runs ?? 3);
const sizes = SIZES[size];
if (!sizes || !Number.isInteger(runs) || runs < 1 || (pages !== 'measured' && pages !== 'all')) {
  console.error('--size province | district, --runs 1, 2, 3 …, --pages measured | all');
  process.exit(2);
}

/** As `npm run build` and `npm run dev` are started. */
const [AS_BUILT, AS_LIVE] = [flagsOf('build'), flagsOf('dev')];

const FOLDER = `.demo/bench-${size}`;
const DATA = join(FOLDER, 'data');
const SITE = join(FOLDER, 'site');

console.error(`Tạo số liệu minh họa trong ${DATA}/ …`);
run(['scripts/demo.ts', '--out', FOLDER, '--no-build', ...sizes]);
// The other generators published months only.
const SETTINGS = join(DATA, 'site.yaml');
writeFileSync(SETTINGS, readFileSync(SETTINGS, 'utf8').replace(/^periods: .*$/m, 'periods: [month]'));
const workbook = readdirSync(join(DATA, 'submissions'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.xlsx'))
  .sort()
  .at(-1);
if (!workbook) throw new Error('the demonstration has no workbook');

const measured: Measured[] = [];
for (let turn = 1; turn <= runs; turn++) {
  console.error(`Lần ${turn}/${runs} …`);
  for (const kept of ['readings', 'validations', 'bundles'])
    rmSync(join('.cache', kept), { recursive: true, force: true });
  rmSync(SITE, { recursive: true, force: true });
  const cold = build();
  const unchanged = build();
  const path = join(DATA, 'submissions', workbook);
  const before = changeCell(path);
  const changed = build();
  writeFileSync(path, before);
  measured.push({ cold, unchanged, changed });
}
const unitPage = heaviestPage(SITE, 'don-vi');
const indicatorPage = heaviestPage(SITE, 'chi-tieu');
const [unitWait = Number.NaN, indicatorWait = Number.NaN] = await firstViews(SITE, [
  unitPage.address,
  indicatorPage.address,
]);
const devSeconds = await devReload(AS_LIVE, DATA, join(DATA, 'submissions', workbook), unitPage.address);
const found = report({
  size,
  pages,
  runs,
  median: medianOf(measured),
  charts: countCharts(SITE),
  unitPage,
  indicatorPage,
  firstView: { unitSeconds: unitWait / 1000, indicatorSeconds: indicatorWait / 1000 },
  devSeconds,
});
console.log(found.text);
mkdirSync(keep, { recursive: true });
const name = pages === 'measured' ? size : `${size}-all`;
writeFileSync(join(keep, `${name}.json`), `${JSON.stringify(found.figures, null, 2)}\n`);
writeFileSync(join(keep, `${name}.md`), found.text);

/** A process of its own, so that its memory and processor time are its own. */
function build(): BuildCost & { seconds: number } {
  const started = performance.now();
  const output = run(['scripts/bench/oneBuild.ts', '--data', DATA, '--out', SITE, '--pages', pages]);
  const cost: BuildCost = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  return { ...cost, seconds: (performance.now() - started) / 1000 };
}

function run(command: readonly string[]): string {
  const done = spawnSync('node', [...AS_BUILT, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status !== 0) throw new Error(`${command.join(' ')} ended with ${done.status}\n${done.stderr}`);
  return done.stdout;
}

function flagsOf(command: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return String(scripts[command]).split(' ').slice(1, -1);
}
