/**
 * Every picture that goes with an address: two shapes of each chart, unit, indicator and period below its
 * page, and of the whole site at its root.
 * What chats and newspapers take is made from these when all of them are there.
 */

import { type ChartPicture, chartPicture } from '../chart/chartPicture.ts';
import { PICTURE_SHAPES, type ShapeName } from '../chart/pictureFrame.ts';
import type { Ink } from '../chart/pictureInk.ts';
import { type TallyPicture, tallyPicture } from '../chart/tallyPicture.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { chartPictureOf } from './chartPicture.ts';
import { chartPairs, chartPlaces } from './chartPlaces.ts';
import type { ViewContext } from './context.ts';
import type { ContextFor } from './contexts.ts';
import { groupBy } from './seenEvaluations.ts';
import { periodPictureOf, sitePictureOf, unitPictureOf } from './tallyPicture.ts';

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
  const { addresses } = contextFor(LANGUAGES[0]);
  const root = addresses.file('').length;
  const below = function* (address: string, draw: (shape: ShapeName) => string): Generator<PictureFile> {
    for (const shape of SHAPES)
      yield { path: pictureBelow(address, shape).svg.slice(root), svg: draw(shape) };
  };
  for (const language of LANGUAGES) {
    for (const { address, picture } of tallies(contextFor(language))) {
      yield* below(address, (shape) => tallyPicture(picture, shape, ink));
    }
    for (const { address, picture } of indicatorPictures(contextFor(language))) {
      yield* below(address, (shape) => chartPicture(picture, shape, ink));
    }
  }
  for (const { context, indicator, unit, address } of chartPlaces(contextFor)) {
    const picture = chartPictureOf(context, indicator, unit);
    yield* below(address, (shape) => chartPicture(picture, shape, ink));
  }
}

/** Of the site, and of the units and periods that have figures. */
function* tallies(context: ViewContext): Generator<{ address: string; picture: TallyPicture }> {
  const { addresses, registry } = context;
  yield { address: addresses.overview(), picture: sitePictureOf(context) };
  for (const id of registry.units.keys()) {
    if (context.ofUnit(id).length === 0) continue;
    yield { address: addresses.unit(id), picture: unitPictureOf(context, id) };
  }
  for (const period of context.periodsWithData()) {
    yield { address: addresses.period(period), picture: periodPictureOf(context, period) };
  }
}

/** Of an indicator the chart of the home unit, or of the first unit that has one. */
function* indicatorPictures(context: ViewContext): Generator<{ address: string; picture: ChartPicture }> {
  const byIndicator = groupBy(chartPairs(context), ({ indicator }) => indicator);
  for (const [indicator, pairs] of byIndicator) {
    if (context.ofIndicator(indicator).length === 0) continue;
    const pair = pairs.find(({ unit }) => unit === context.registry.site.home) ?? pairs[0];
    if (!pair) continue;
    yield {
      address: context.addresses.indicator(indicator),
      picture: chartPictureOf(context, indicator, pair.unit),
    };
  }
}
