/** One build in a process of its own; prints what it cost and how much it drew, as one line of JSON. */

import { EXTRAS } from '../../src/domain/siteIndex.ts';
import { readArguments } from '../arguments.ts';
import { drawSite, readData } from '../buildSite.ts';

export interface BuildCost {
  readSeconds: number;
  drawSeconds: number;
  cpuSeconds: number;
  peakGigabytes: number;
  figures: number;
  evaluations: number;
}

const { options } = readArguments('bench', {
  summary: 'Một lần dựng, để đo / one build, to be measured',
  options: {
    data: 'thư mục dữ liệu / data folder',
    out: 'thư mục kết quả / output folder',
    pages: 'measured | all',
  },
});
const { data = 'data', out = 'dist', pages } = options;
const started = performance.now();
const read = readData(data, pages === 'measured' ? 'measured' : 'all');
const published = read.published;
if (!published) throw new Error('the registry of the measured data has errors');
const drawing = performance.now();
await drawSite(read, { out, site: undefined, base: '/', previous: undefined, without: EXTRAS });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: BuildCost = {
  readSeconds: (drawing - started) / 1000,
  drawSeconds: (performance.now() - drawing) / 1000,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakGigabytes: maxRSS / 1024 / 1024,
  figures: published.dataset.observations.length,
  evaluations: published.evaluations.length,
};
console.log(JSON.stringify(cost));
