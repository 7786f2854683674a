/** A thread that turns pictures into pixels: the place of one enters, and when it lies beside it, its key leaves. */

import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { keptPicture } from './keptPictures.ts';
import { renderPicture } from './renderPicture.ts';

/** What a thread is told at its beginning. */
export interface WorkerTask {
  cache: string;
  version: string;
}

export type WorkerAnswer = { key: string; isNew: boolean } | { fault: string };

const { cache, version }: WorkerTask = workerData;

parentPort?.on('message', (place: string) => parentPort?.postMessage(draw(place)));

function draw(place: string): WorkerAnswer {
  try {
    const svg = readFileSync(place, 'utf8');
    const { key, png, isNew } = keptPicture(cache, version, svg, () => renderPicture(svg));
    writeFileSync(place.replace(/\.svg$/, '.png'), png);
    return { key, isNew };
  } catch (error) {
    return { fault: `${place}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
