/**
 * Makes every mistake of the province's list once, each in a place of its own: honest files in, the files as they are
 * sent out, with the findings that must follow and the decisions that were taken.
 */

import type { DemoFile, Expected } from '../files.ts';
import type { DemoCorrection } from '../lists.ts';
import type { Province } from '../province.ts';
import { randomFor } from '../random.ts';
import type { Territory } from '../territory.ts';
import { IN_CELLS } from './inCells.ts';
import { absentFiles, IN_FILES } from './inFiles.ts';
import { Spots } from './spots.ts';

export interface Planted {
  files: DemoFile[];
  corrections: DemoCorrection[];
  /** Files that nobody declares. */
  others: Map<string, Uint8Array>;
  expected: Expected[];
}

export function plantMistakes(
  seed: number,
  province: Province,
  territory: Territory,
  sent: readonly DemoFile[],
  onTasks: readonly DemoFile[],
): Planted {
  const planted: Planted = { files: [...sent, ...onTasks], corrections: [], others: new Map(), expected: [] };
  // Apart, so that what is wrong with figures does not move where one more task is reported.
  const spots = new Spots(sent, randomFor(seed, 'mistakes'));
  const spotsOfTasks = new Spots(onTasks, randomFor(seed, 'mistakes about tasks'));
  for (const mistake of province.mistakes) {
    const [inCell, inFile] = [IN_CELLS[mistake.kind], IN_FILES[mistake.kind]];
    const { expected, corrections = [] } = (mistake.kind === 'state' ? spotsOfTasks : spots).take(
      mistake,
      (spot) => inCell?.(mistake, spot) ?? inFile?.(mistake, spot, { province, territory, ...planted }),
    );
    planted.expected.push(...expected);
    planted.corrections.push(...corrections);
  }
  planted.expected.push(...absentFiles(planted.files));
  return planted;
}
