/**
 * The picture of a whole site: how many stand how, as numbers with shape and word, and as one bar. Enter counts in
 * words; leaves an SVG.
 */

import type { Status } from '../domain/evaluation.ts';
import {
  framePicture,
  PICTURE_SHAPES,
  type PictureWords,
  type Room,
  type ShapeName,
} from './pictureFrame.ts';
import { type Ink, inkOf, statusInk, statusShape } from './pictureInk.ts';
import { fitText, lineHeight, textLine, textLines } from './pictureText.ts';
import { short } from './svgText.ts';
import { textWidth } from './textWidth.ts';

export interface TallyPicture extends PictureWords {
  /** In one sentence; stands alone where nothing is judged. */
  lead: string;
  tally: readonly { code: Status; name: string; count: number; text: string }[];
}

const GAP = 32;

export function tallyPicture(picture: TallyPicture, shapeName: ShapeName, ink: Ink): string {
  const shape = PICTURE_SHAPES[shapeName];
  return framePicture(shape, picture, ink, (room) =>
    picture.tally.length === 0 ? leadAlone(picture, room, ink) : tallyOf(picture, room, ink, shape.stacked),
  );
}

function leadAlone({ lead }: TallyPicture, room: Room, ink: Ink): string {
  const fitted = fitText(lead, room, [60, 52, 46, 40, 36, 32, 28]);
  return textLines(fitted, room.left, room.top, { fill: inkOf(ink, 'ink'), strong: true });
}

/** Side by side, or in two columns where the picture is as high as it is wide. */
function tallyOf(picture: TallyPicture, room: Room, ink: Ink, stacked: boolean): string {
  const { tally } = picture;
  const columns = stacked ? Math.min(2, tally.length) : tally.length;
  const width = (room.width - GAP * (columns - 1)) / columns;
  const size = Math.min(
    ...tally.map(
      ({ text }) =>
        (stacked ? [190, 160] : [150, 120, 96]).find((one) => textWidth(text, one) <= width) ?? 72,
    ),
  );
  const name = Math.min(
    ...tally.map((one) => [40, 36, 32, 28].find((at) => textWidth(one.name, at) + at * 1.1 <= width) ?? 24),
  );
  const rowHeight = size * 0.95 + lineHeight(name) + 34;
  const cells = tally.map((one, index) => {
    const left = room.left + (index % columns) * (width + GAP);
    const top = room.top + Math.floor(index / columns) * rowHeight;
    return cellOf(one, left, top, { size, name, width }, ink);
  });
  const rows = Math.ceil(tally.length / columns);
  return cells.join('') + strip(picture, { ...room, top: room.top + rows * rowHeight + 8 }, ink);
}

function cellOf(
  { code, name, text }: TallyPicture['tally'][number],
  left: number,
  top: number,
  sizes: { size: number; name: number; width: number },
  ink: Ink,
): string {
  const colour = statusInk(ink, code);
  const radius = sizes.name * 0.34;
  const below = top + sizes.size * 0.95;
  const fitted = fitText(
    name,
    { width: sizes.width - sizes.name * 1.05, height: 2 * lineHeight(sizes.name) },
    [sizes.name],
  );
  return [
    textLine(text, sizes.size, left, top - sizes.size * 0.24, { fill: inkOf(ink, 'ink'), strong: true }),
    statusShape(code, radius, { x: left + radius * 1.15, y: below + sizes.name * 0.66 }, ink),
    textLines(fitted, left + sizes.name * 1.05, below, { fill: colour, strong: true }),
  ].join('');
}

function strip({ tally }: TallyPicture, room: Room, ink: Ink): string {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  let at = room.left;
  return tally
    .map(({ code, count }, index) => {
      const width = (count / all) * room.width;
      const gap = index < tally.length - 1 ? 4 : 0;
      const rect = `<rect x="${short(at)}" y="${short(room.top)}" width="${short(Math.max(2, width - gap))}" height="26" fill="${statusInk(ink, code)}"/>`;
      at += width;
      return rect;
    })
    .join('');
}
