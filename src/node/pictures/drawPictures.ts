/**
 * Puts beside every picture of a built folder that is an SVG the same one as PNG, for chats, newspapers and documents
 * that take no other. As many threads as the machine has cores; what did not change since the last build is not drawn
 * again. A picture that cannot be drawn is a fault of this program.
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { folderOf, forgetOthers } from '../keptFiles.ts';
import type { PictureAnswer, PictureTask } from './pictureWorker.ts';
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
  const all = join(root, '.cache', 'pictures');
  const [kept, version] = [folderOf(all, site), rendererVersion()];
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(paths.length / FEWEST_PER_THREAD)));
  const pool = new Tinypool({
    filename: new URL('./pictureWorker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    resourceLimits: TIDY,
  });
  try {
    const answers: PictureAnswer[] = await Promise.all(
      paths.map((path) => pool.run({ place: join(folder, path), kept, version } satisfies PictureTask)),
    );
    forgetOthers(all, site, new Set(answers.map(({ key }) => key)));
    return { all: paths.length, made: answers.filter(({ isNew }) => isNew).length };
  } finally {
    await pool.destroy();
  }
}

/** Pixels lie outside what the engine counts, so it is made to tidy up often. */
const TIDY = { maxYoungGenerationSizeMb: 4 };
/** To begin a thread takes as long as drawing some pictures. */
const FEWEST_PER_THREAD = 4;
