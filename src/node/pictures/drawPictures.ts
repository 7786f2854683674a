/**
 * Puts beside every picture of a built folder that is an SVG the same one as PNG, for chats, newspapers and documents
 * that take no other. As many threads as the machine has cores; what did not change since the last build is not drawn
 * again. A picture that cannot be drawn is a fault of this program.
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { folderOf, forgetOthers } from './keptPictures.ts';
import type { WorkerAnswer, WorkerTask } from './pictureWorker.ts';
import { rendererVersion } from './renderPicture.ts';

export interface Drawn {
  all: number;
  /** Made in this build, the others were kept. */
  made: number;
}

/**
 * `root`: the folder of this program, in which `.cache` lies. `site`: the published folder, which is not yet `folder`;
 * each keeps pictures of its own. `paths`: those of the SVGs in the folder.
 */
export async function drawPictures(
  root: string,
  site: string,
  folder: string,
  paths: readonly string[],
): Promise<Drawn> {
  const kept = join(root, '.cache', 'pictures');
  const task: WorkerTask = { cache: folderOf(kept, site), version: rendererVersion() };
  const waiting = paths.map((path) => join(folder, path)).reverse();
  const keys = new Set<string>();
  let made = 0;
  const work = async () => {
    const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: TIDY,
    });
    try {
      for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        const answer = await answerOf(worker, place);
        if ('fault' in answer) throw new Error(answer.fault);
        keys.add(answer.key);
        if (answer.isNew) made += 1;
      }
    } finally {
      // The others end with what they have in hand.
      waiting.length = 0;
      await worker.terminate();
    }
  };
  const threads = Math.min(availableParallelism(), Math.ceil(paths.length / FEWEST_PER_THREAD));
  const ended = await Promise.allSettled(Array.from({ length: threads }, work));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  forgetOthers(kept, site, keys);
  return { all: paths.length, made };
}

/** Pixels lie outside what the engine counts, so it is made to tidy up often. */
const TIDY = { maxYoungGenerationSizeMb: 4 };
/** To begin a thread takes as long as drawing some pictures. */
const FEWEST_PER_THREAD = 4;

function answerOf(worker: Worker, place: string): Promise<WorkerAnswer> {
  return new Promise((done, fail) => {
    const settle = () => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    const answered = (answer: WorkerAnswer) => {
      settle();
      done(answer);
    };
    const failed = (error: unknown) => {
      settle();
      fail(error);
    };
    const ended = () => failed(new Error(`${place}: the thread ended`));
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(place);
  });
}
