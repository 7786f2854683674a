/** What a thread does that turns a picture into pixels: the place of an SVG enters, and the PNG comes to lie beside it. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readKept, writeKept } from '../keptFiles.ts';
import { renderPicture } from './renderPicture.ts';

export interface PictureTask {
  place: string;
  /** Where pictures are kept, and the version of how they are made. */
  kept: string;
  version: string;
}

/** Under which name it is kept. */
export interface PictureAnswer {
  key: string;
  isNew: boolean;
}

export default function draw({ place, kept, version }: PictureTask): PictureAnswer {
  const svg = readFileSync(place, 'utf8');
  const key = createHash('sha256').update(version).update(svg).digest('hex');
  const found = readKept(kept, key);
  const png = found ?? rendered(place, svg);
  if (!found) writeKept(kept, key, png);
  writeFileSync(place.replace(/\.svg$/, '.png'), png);
  return { key, isNew: !found };
}

function rendered(place: string, svg: string): Uint8Array {
  try {
    return renderPicture(svg);
  } catch (cause) {
    throw new Error(`${place}: ${String(cause)}`, { cause });
  }
}
