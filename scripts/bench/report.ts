/** Measured builds in, the table for people and the figures for programs out, beside those of other generators. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildCost } from './oneBuild.ts';
import type { PageWeight } from './weighPages.ts';

export type Cost = BuildCost & { seconds: number };

export interface Measured {
  cold: Cost;
  unchanged: Cost;
  changed: Cost;
}

interface Bench {
  size: string;
  pages: string;
  runs: number;
  median: Measured;
  charts: number;
  unitPage: PageWeight;
  indicatorPage: PageWeight;
  /** Until the charts are on the screen, on slow 4G with a processor four times slower. */
  firstView: { unitSeconds: number; indicatorSeconds: number };
  /** From the moment of saving a changed workbook until the open page of `npm run dev` has been drawn anew. */
  devSeconds: number;
}

interface Peer {
  name: string;
  seconds: number;
  cpuSeconds: number;
  gigabytes: number;
  changedSeconds?: number;
  unitPageKilobytes?: number;
  indicatorPageKilobytes?: number;
}

export function report(bench: Bench): { text: string; figures: object } {
  const { median, charts, unitPage, indicatorPage, firstView, devSeconds } = bench;
  const { cold } = median;
  const ours: Peer = {
    name: 'ours',
    seconds: cold.seconds,
    cpuSeconds: cold.cpuSeconds,
    gigabytes: cold.peakGigabytes,
    changedSeconds: median.changed.seconds,
    unitPageKilobytes: unitPage.bytes / 1000,
    indicatorPageKilobytes: indicatorPage.bytes / 1000,
  };
  const rowsPerSecond = cold.figures / cold.readSeconds;
  const chartsPerSecond = charts / cold.drawSeconds;
  const peers = bench.size === 'province' && bench.pages === 'measured' ? readPeers() : [];
  const text = [
    `# ${bench.size}, ${bench.pages} pages: median of ${bench.runs}`,
    '',
    `${cold.figures} figures, ${cold.evaluations} evaluations, ${charts} charts; ${rowsPerSecond.toFixed(0)} figures/s read, checked and evaluated; ${chartsPerSecond.toFixed(0)} charts/s drawn into pages.`,
    '',
    '| build | wall s | of it reading s | drawing s | CPU s | peak GB |',
    '| --- | --- | --- | --- | --- | --- |',
    ...(['cold', 'unchanged', 'changed'] as const).map((kind) => rowOf(kind, median[kind])),
    '',
    '| | cold, s | CPU s | peak GB | one cell changed, s | unit page kB | indicator page kB | cold, ratio to ours |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[ours, ...peers].map((peer) => peerRow(peer, ours)),
    '',
    `Heaviest unit page: ${unitPage.requests} requests, ${unitPage.charts} charts; heaviest indicator page: ${indicatorPage.requests} requests, ${indicatorPage.charts} charts. Fonts apart.`,
    `On slow 4G with a processor four times slower, the heaviest unit page is drawn after ${short(firstView.unitSeconds)} s, the heaviest indicator page after ${short(firstView.indicatorSeconds)} s (to reach: 1.00 s).`,
    `Under \`npm run dev\` the open page shows a changed cell ${short(devSeconds)} s after it was saved (to reach: 2.00 s).`,
    '',
  ].join('\n');
  return { text, figures: { ...bench, rowsPerSecond, chartsPerSecond } };
}

/** The median of each cost by itself. */
export function medianOf(all: readonly Measured[]): Measured {
  const of = (kind: keyof Measured): Cost => {
    const middle = (cost: keyof Cost) => {
      const values = all.map((one) => one[kind][cost]).sort((a, b) => a - b);
      return values[Math.floor(values.length / 2)] ?? Number.NaN;
    };
    return {
      seconds: middle('seconds'),
      readSeconds: middle('readSeconds'),
      drawSeconds: middle('drawSeconds'),
      cpuSeconds: middle('cpuSeconds'),
      peakGigabytes: middle('peakGigabytes'),
      figures: middle('figures'),
      evaluations: middle('evaluations'),
    };
  };
  return { cold: of('cold'), unchanged: of('unchanged'), changed: of('changed') };
}

function rowOf(kind: string, cost: Cost): string {
  const { seconds, readSeconds, drawSeconds, cpuSeconds, peakGigabytes } = cost;
  return `| ${[kind, ...[seconds, readSeconds, drawSeconds, cpuSeconds, peakGigabytes].map(short)].join(' | ')} |`;
}

function peerRow(peer: Peer, ours: Peer): string {
  const { name, seconds, cpuSeconds, gigabytes, changedSeconds, unitPageKilobytes, indicatorPageKilobytes } =
    peer;
  const numbers = [seconds, cpuSeconds, gigabytes, changedSeconds, unitPageKilobytes, indicatorPageKilobytes];
  return `| ${[name, ...numbers.map(short), `${short(seconds / ours.seconds)}×`].join(' | ')} |`;
}

function short(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

function readPeers(): Peer[] {
  const { peers, budget } = JSON.parse(readFileSync(join(import.meta.dirname, 'peers.json'), 'utf8'));
  return [budget, ...peers];
}
