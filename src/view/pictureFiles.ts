/**
 * Every picture that goes with an address: two shapes of each chart below its page, and of the whole site at its root.
 * What chats and newspapers take is made from these when all of them are there.
 */

import { chartPicture } from '../chart/chartPicture.ts';
import { PICTURE_SHAPES, type ShapeName } from '../chart/pictureFrame.ts';
import type { Ink } from '../chart/pictureInk.ts';
import { tallyPicture } from '../chart/tallyPicture.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { chartPictureOf } from './chartPicture.ts';
import { chartPlaces } from './chartPlaces.ts';
import type { ContextFor } from './contexts.ts';
import { sitePictureOf } from './sitePicture.ts';

export interface PictureFile {
  /** From the root of the site, without a leading slash. */
  path: string;
  svg: string;
}

const NAMES: Readonly<Record<ShapeName, string>> = { wide: 'hinh', square: 'hinh-vuong' };
const SHAPES: readonly ShapeName[] = ['wide', 'square'];

/** What a page needs to show the picture of its address beside a link. */
export function pictureBelow(
  address: string,
  shape: ShapeName = 'wide',
): { png: string; svg: string; width: number; height: number } {
  const { width, height } = PICTURE_SHAPES[shape];
  const picture = `${address}${NAMES[shape]}`;
  return { png: `${picture}.png`, svg: `${picture}.svg`, width, height };
}

export function* pictureFiles(contextFor: ContextFor, ink: Ink): Generator<PictureFile> {
  for (const language of LANGUAGES) {
    const context = contextFor(language);
    const root = context.addresses.file('').length;
    const picture = sitePictureOf(context);
    for (const shape of SHAPES) {
      const { svg } = pictureBelow(context.addresses.overview(), shape);
      yield { path: svg.slice(root), svg: tallyPicture(picture, shape, ink) };
    }
  }
  for (const { context, indicator, unit, address } of chartPlaces(contextFor)) {
    const root = context.addresses.file('').length;
    const picture = chartPictureOf(context, indicator, unit);
    for (const shape of SHAPES) {
      const { svg } = pictureBelow(address, shape);
      yield { path: svg.slice(root), svg: chartPicture(picture, shape, ink) };
    }
  }
}
