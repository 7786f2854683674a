/**
 * What surrounds every picture that stands alone: of whom and of what it is above, where it comes from below, and a bar
 * over all where its figures are invented. Enter words and a shape; leaves an SVG that needs nothing beside it. What is
 * drawn between is for others to say, once they know the room.
 */

import { type Ink, inkOf } from './pictureInk.ts';
import { type Fitted, fitText, lineHeight, PICTURE_FONTS, pictureText, textLines } from './pictureText.ts';
import { textWidth } from './textWidth.ts';

export interface PictureWords {
  language: string;
  /** Above the title: whom it is about. */
  about: string;
  title: string;
  /** Below the title: of when. */
  when: string;
  /** For those who do not see it. */
  alternative: string;
  /** Documents, or empty. */
  source: string;
  publisher: string;
  /** Empty where nobody has said where the site is published. */
  address: string;
  /** That the figures are invented; empty where they are not. */
  illustrative: string;
}

export interface Room {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Text sizes are in pixels of the picture; in a chat it may be shown at a third. */
export interface PictureShape {
  width: number;
  height: number;
  margin: { side: number; top: number; bottom: number };
  about: readonly number[];
  title: { sizes: readonly number[]; height: number };
  foot: readonly number[];
  stacked: boolean;
}

export type ShapeName = 'wide' | 'square';

export const PICTURE_SHAPES: Readonly<Record<ShapeName, PictureShape>> = {
  /** What chats and social networks show beside a link. */
  wide: {
    width: 1200,
    height: 630,
    margin: { side: 60, top: 46, bottom: 40 },
    about: [32, 30, 28, 26],
    title: { sizes: [54, 48, 44, 40, 36, 32, 28], height: 126 },
    foot: [24, 22, 20],
    stacked: false,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: { side: 64, top: 56, bottom: 52 },
    about: [38, 36, 34, 32, 30],
    title: { sizes: [58, 54, 48, 42, 36, 32], height: 212 },
    foot: [28, 26, 24, 22],
    stacked: true,
  },
};

const BAR = 56;

export function framePicture(
  shape: PictureShape,
  words: PictureWords,
  ink: Ink,
  draw: (room: Room) => string,
): string {
  const { width, height } = shape;
  const bar = words.illustrative === '' ? '' : barOf(words.illustrative, shape, ink);
  const head = headOf(shape, words, ink, bar === '' ? 0 : BAR);
  const foot = footOf(shape, words, ink);
  const room = {
    left: shape.margin.side,
    top: head.bottom,
    width: width - 2 * shape.margin.side,
    height: foot.top - head.bottom,
  };
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    `role="img" lang="${words.language}"`,
    `font-family="${PICTURE_FONTS}"`,
  ];
  return [
    `<svg ${attributes.join(' ')}>`,
    `<title>${pictureText([words.title, words.about].filter(Boolean).join(', '))}</title>`,
    `<desc>${pictureText([words.illustrative, words.alternative].filter(Boolean).join('. '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${inkOf(ink, 'paper')}"/>`,
    bar,
    head.svg,
    draw(room),
    foot.svg,
    '</svg>\n',
  ].join('');
}

function barOf(text: string, { width, margin }: PictureShape, ink: Ink): string {
  const fitted = fitText(text, { width: width - 2 * margin.side, height: BAR - 10 }, [28, 24, 20, 16]);
  const top = (BAR - fitted.height) / 2;
  return [
    `<rect width="${width}" height="${BAR}" fill="${inkOf(ink, 'ink')}"/>`,
    textLines(fitted, margin.side, top, { fill: inkOf(ink, 'paper'), strong: true }),
  ].join('');
}

function headOf(shape: PictureShape, words: PictureWords, ink: Ink, above: number) {
  const { margin } = shape;
  const width = shape.width - 2 * margin.side;
  const place = (text: string, sizes: readonly number[], height = 2 * lineHeight(sizes.at(-1) ?? 0)) =>
    text === '' ? undefined : fitText(text, { width, height }, sizes);
  const together = [words.about, words.when].filter(Boolean).join(' · ');
  const inOneLine = textWidth(together, shape.about.at(-1) ?? 0) <= width;
  const about = place(inOneLine ? together : words.about, shape.about);
  const title = place(words.title, shape.title.sizes, shape.title.height);
  const when = inOneLine ? undefined : place(words.when, shape.about);
  let top = above + (above > 0 ? margin.top * 0.55 : margin.top);
  const put = (text: Fitted | undefined, gap: number, look: { fill: string; strong?: boolean }) => {
    if (!text) return '';
    const svg = textLines(text, margin.side, top, look);
    top += text.height + gap;
    return svg;
  };
  const soft = { fill: inkOf(ink, 'soft') };
  const svg = [
    put(about, 4, soft),
    put(title, 4, { fill: inkOf(ink, 'ink'), strong: true }),
    put(when, 0, soft),
  ].join('');
  return { svg, bottom: top + (shape.stacked ? 40 : 30) };
}

/** From the foot upwards: the address, and above it source and publisher. */
function footOf(shape: PictureShape, words: PictureWords, ink: Ink) {
  const { margin } = shape;
  const width = shape.width - 2 * margin.side;
  const origin = fitOrigin([words.source, words.publisher].filter(Boolean), width, shape.foot);
  const address = words.address === '' ? undefined : fitAddress(words.address, width, shape.foot);
  const bottom = shape.height - margin.bottom;
  const addressTop = bottom - (address?.height ?? 0);
  const originTop = addressTop - origin.height;
  const rule = originTop - 14;
  const path = `M${margin.side},${Math.round(rule)}H${shape.width - margin.side}`;
  const svg = [
    `<path d="${path}" fill="none" stroke="${inkOf(ink, 'line')}" stroke-width="2"/>`,
    textLines(origin, margin.side, originTop, { fill: inkOf(ink, 'soft') }),
    address ? textLines(address, margin.side, addressTop, { fill: inkOf(ink, 'ink'), strong: true }) : '',
  ].join('');
  return { svg, top: rule - 22 };
}

/** Together on one line where any size allows it, else on a line each, else on two, as much as they hold. */
function fitOrigin(parts: readonly string[], width: number, sizes: readonly number[]): Fitted {
  const together = parts.join(' · ');
  const sizeOf = (texts: readonly string[]) =>
    sizes.find((size) => texts.every((text) => textWidth(text, size) <= width));
  const oneLine = sizeOf([together]);
  if (oneLine !== undefined) return linesAt(together === '' ? [] : [together], oneLine);
  const oneEach = sizeOf(parts);
  if (oneEach !== undefined) return linesAt(parts, oneEach);
  const smallest = sizes.at(-1) ?? 0;
  return fitText(together, { width, height: 2 * lineHeight(smallest) }, [smallest]);
}

function linesAt(lines: readonly string[], size: number): Fitted {
  return { size, lines: lines.map((line) => line.normalize('NFC')), height: lines.length * lineHeight(size) };
}

/** Broken after a slash, where it is still read as one; it has no spaces. */
function fitAddress(address: string, width: number, sizes: readonly number[]): Fitted {
  const size = sizes.find((one) => textWidth(address, one) <= width) ?? sizes.at(-1) ?? 0;
  const fits = (text: string) => textWidth(text, size) <= width;
  const parts = address
    .split(/(?<=\/)/)
    .flatMap((part) => (fits(part) ? part : part.split(/(?<=-)/)))
    .flatMap((part) => (fits(part) ? part : [...part]));
  const lines = [''];
  for (const part of parts) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && !fits(last + part)) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return linesAt(lines, size);
}
