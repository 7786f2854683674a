/**
 * The picture of one chart, to stand alone in a chat, a newspaper or a report: what, of whom and when, the figure with
 * its status, the chart itself, and where it comes from. Enter words and marks as the page has them; leaves an SVG.
 */

import type { Status } from '../domain/evaluation.ts';
import { type PictureBulletInput, pictureBullet } from './pictureBullet.ts';
import {
  framePicture,
  PICTURE_SHAPES,
  type PictureWords,
  type Room,
  type ShapeName,
} from './pictureFrame.ts';
import { type Ink, inkOf, paint, statusInk, statusShape } from './pictureInk.ts';
import { fitText, lineHeight, textLine, textLines } from './pictureText.ts';
import type { TimeSeriesInput } from './seriesInput.ts';
import { sceneOf } from './seriesScene.ts';
import { short } from './svgText.ts';
import { textWidth } from './textWidth.ts';
import { seriesMarks } from './timeSeries.ts';

export interface ChartPicture extends PictureWords {
  /** "64,7%", "1.234 hồ sơ"; empty where no figure is published. */
  value: string;
  status: { code: Status; name: string } | undefined;
  /** Target, counts, what one must know of the figure: a line each, the most important first. */
  facts: readonly string[];
  /** Drawn where there is no chart. */
  sentence: string;
  /** Several periods, or one value against its target; undefined where there is nothing to draw. */
  drawing:
    | { kind: 'time'; series: Omit<TimeSeriesInput, 'id' | 'width' | 'height'> }
    | { kind: 'bullet'; bullet: PictureBulletInput }
    | undefined;
}

const COLUMN = 430;
const GAP = 56;
/** Of the picture for each unit of the chart: its smallest words are 12 units high. */
const WIDE_SCALE = 2.1;
const SQUARE_SCALE = 2.4;

export function chartPicture(picture: ChartPicture, shapeName: ShapeName, ink: Ink): string {
  const shape = PICTURE_SHAPES[shapeName];
  return framePicture(shape, picture, ink, (room) =>
    shape.stacked ? stacked(picture, room, ink) : beside(picture, room, ink),
  );
}

function beside(picture: ChartPicture, room: Room, ink: Ink): string {
  const column = { ...room, width: COLUMN };
  const rest = { ...room, left: room.left + COLUMN + GAP, width: room.width - COLUMN - GAP };
  const figure = figureOf(picture, column, ink, WIDE_SIZES);
  return figure.svg + drawingOf(picture, rest, ink, WIDE_SCALE);
}

/** The figure on the left, its facts on the right of it, the chart over the whole width below. */
function stacked(picture: ChartPicture, room: Room, ink: Ink): string {
  if (!picture.drawing) return aboveSentence(picture, room, ink);
  const half = (room.width - GAP) / 2;
  const head = { ...room, width: half, height: 230 };
  const value = figureOf({ ...picture, facts: [] }, head, ink, SQUARE_SIZES);
  const right = { ...head, left: room.left + half + GAP, top: head.top + 22 };
  const facts = factsOf(picture.facts, right, ink, SQUARE_SIZES.text);
  return (
    value.svg +
    facts.svg +
    drawingOf(picture, below(room, Math.max(value.height, facts.height + 22)), ink, SQUARE_SCALE)
  );
}

/** Nothing is drawn, so that the figure has the whole width. */
function aboveSentence(picture: ChartPicture, room: Room, ink: Ink): string {
  const figure = figureOf(picture, { ...room, height: room.height * 0.6 }, ink, ALONE_SIZES);
  return figure.svg + drawingOf(picture, below(room, figure.height), ink, SQUARE_SCALE);
}

function below(room: Room, height: number): Room {
  const used = height + 36;
  return { ...room, top: room.top + used, height: room.height - used };
}

interface Sizes {
  value: readonly number[];
  text: readonly number[];
}

/** The figure first shrinks a little, then the words do, then either as far as it takes. */
const TIERS = [
  { value: 96, text: 28 },
  { value: 72, text: 24 },
  { value: 0, text: 0 },
];
const WIDE_SIZES: Sizes = {
  value: [128, 112, 96, 84, 72, 64, 56, 48, 40, 34],
  text: [32, 30, 28, 26, 24, 22, 20],
};
const SQUARE_SIZES: Sizes = {
  value: [156, 140, 124, 108, 92, 80, 68, 60, 48, 40],
  text: [36, 34, 32, 30, 28, 26, 24],
};

const ALONE_SIZES: Sizes = {
  value: [220, 200, 180, 156, 132, 112, 96, 80, 68, 60],
  text: [44, 40, 36, 34, 32, 30, 28, 26, 24],
};

interface Block {
  svg: string;
  height: number;
}

/** The figure, below it its status, below that what goes with it: as large as all of it fits. */
function figureOf(picture: ChartPicture, room: Room, ink: Ink, sizes: Sizes): Block {
  const values = picture.value === '' ? [0] : sizes.value;
  const pairs = TIERS.flatMap((least) =>
    values
      .filter((value) => value === 0 || value >= least.value)
      .flatMap((value) =>
        sizes.text.filter((text) => text >= least.text).map((text) => [value, text] as const),
      ),
  );
  for (const [value, text] of pairs) {
    const block = figureAt(picture, room, ink, { value, text, isLast: false });
    if (block.height <= room.height) return block;
  }
  const smallest = { value: values.at(-1) ?? 0, text: sizes.text.at(-1) ?? 0 };
  return figureAt(picture, room, ink, { ...smallest, isLast: true });
}

function figureAt(
  picture: ChartPicture,
  room: Room,
  ink: Ink,
  { value, text, isLast }: { value: number; text: number; isLast: boolean },
): Block {
  const number = picture.value === '' ? undefined : numberOf(picture.value, room, ink, value);
  if (number && !number.fits && !isLast) return { svg: '', height: Number.POSITIVE_INFINITY };
  let top = room.top + (number?.height ?? 0);
  const mark = picture.status && statusOf(picture.status, { ...room, top }, ink, text * (number ? 1.25 : 2));
  top += (mark?.height ?? 0) + 8;
  const rest = { ...room, top, height: room.top + room.height - top };
  const facts = factsAt(picture.facts, rest, ink, text, isLast);
  return {
    svg: [number?.svg ?? '', mark?.svg ?? '', facts.svg].join(''),
    height: top + facts.height - room.top,
  };
}

/** The words of its unit stand behind the number, or below where they do not fit there. */
function numberOf(value: string, room: Room, ink: Ink, size: number): Block & { fits: boolean } {
  const [number = '', ...rest] = value.split(' ');
  const unit = rest.join(' ');
  const look = { fill: inkOf(ink, 'ink'), strong: true };
  const fits = textWidth(number, size) <= room.width;
  /** Digits have no marks above them, and the line begins where they do. */
  const top = room.top - size * 0.26;
  const height = size * 0.9;
  const unitSize = Math.max(28, Math.min(40, size * 0.36));
  const beside = textWidth(number, size) + unitSize * 0.4 + textWidth(unit, unitSize) <= room.width;
  if (unit === '' || beside) {
    const svg = textLine(number, size, room.left, top, look, { text: unit, size: unitSize });
    return { svg, height, fits };
  }
  const words = fitText(unit, { width: room.width, height: 2 * lineHeight(unitSize) }, [unitSize, 26, 22]);
  return {
    svg: textLine(number, size, room.left, top, look) + textLines(words, room.left, room.top + height, look),
    height: height + words.height,
    fits,
  };
}

/** Shape and word in the colour of the status. */
function statusOf(
  { code, name }: { code: Status; name: string },
  room: Room,
  ink: Ink,
  wanted: number,
): Block {
  const indent = (size: number) => size * 1.05;
  const fits = (size: number) => textWidth(name, size) <= room.width - indent(size);
  const size = [1, 0.85, 0.7].map((share) => wanted * share).find(fits) ?? wanted * 0.6;
  const fitted = fitText(name, { width: room.width - indent(size), height: 2 * lineHeight(size) }, [size]);
  const middle = room.top + size * 0.66;
  const radius = size * 0.34;
  return {
    svg:
      statusShape(code, radius, { x: room.left + radius * 1.15, y: middle }, ink) +
      textLines(fitted, room.left + indent(size), room.top, { fill: statusInk(ink, code), strong: true }),
    height: fitted.height,
  };
}

/** Every one whole; with `isLast`, no smaller size is left, and what does not fit is left to the sentence. */
function factsAt(facts: readonly string[], room: Room, ink: Ink, size: number, isLast: boolean): Block {
  const line = lineHeight(size);
  const bottom = isLast ? room.top + room.height : Number.POSITIVE_INFINITY;
  let top = room.top;
  const lines = facts.map((fact, index) => {
    const height = Math.min(4 * line, bottom - top);
    if (height < line) return '';
    const fitted = fitText(fact, { width: room.width, height }, [size]);
    const fill = inkOf(ink, index === 0 ? 'ink' : 'soft');
    const svg = textLines(fitted, room.left, top, { fill, strong: index === 0 });
    top += fitted.height + 2;
    return svg;
  });
  return { svg: lines.join(''), height: top - room.top };
}

/** As large as all of them fit. */
function factsOf(facts: readonly string[], room: Room, ink: Ink, sizes: readonly number[]): Block {
  const smallest = sizes.at(-1) ?? 0;
  const fits = (size: number) => factsAt(facts, room, ink, size, false).height <= room.height;
  const size = sizes.find(fits);
  return factsAt(facts, room, ink, size ?? smallest, size === undefined);
}

/** Where there is nothing to draw, the sentence stands in its place; in a tall picture it stands below a bar as well. */
function drawingOf({ drawing, sentence }: ChartPicture, room: Room, ink: Ink, scale: number): string {
  if (room.height < LEAST_FOR_DRAWING) return '';
  if (!drawing) return sentenceOf(sentence, room, ink);
  if (drawing.kind === 'bullet') {
    const { svg, height } = pictureBullet(drawing.bullet, room, ink);
    const rest = { ...room, top: room.top + height + 30, height: room.height - height - 30 };
    return rest.height < LEAST_FOR_SENTENCE ? svg : svg + sentenceOf(sentence, rest, ink);
  }
  const scene = sceneOf({
    ...drawing.series,
    id: '',
    width: room.width / scale,
    height: room.height / scale,
  });
  const move = `translate(${short(room.left)},${short(room.top)}) scale(${scale})`;
  return `<g transform="${move}" font-size="${scene.size.font}">${paint(seriesMarks(scene), ink)}</g>`;
}

/** Lower than this, words above and below have left no room for it. */
const LEAST_FOR_DRAWING = 130;
const LEAST_FOR_SENTENCE = 150;
const SENTENCE = [44, 40, 36, 32, 30, 28, 26, 24];

function sentenceOf(sentence: string, room: Room, ink: Ink): string {
  const fitted = fitText(sentence, room, SENTENCE);
  return textLines(fitted, room.left, room.top, { fill: inkOf(ink, 'ink') });
}
