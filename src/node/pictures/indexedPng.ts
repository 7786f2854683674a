/**
 * Pixels as a PNG with a palette. Pictures here have some two hundred colours, so that a byte for each pixel does: that
 * halves the file. Where there are more than a palette holds, the rarest take the nearest of the others.
 */

import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PALETTE = 3;
/** The next ones take ten times as long for a twentieth less. */
const LEVEL = 6;

/** `pixels`: red, green, blue and opacity of each, row by row; nothing may shine through. */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { indexed, palette } = withPalette(colours, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', head),
      chunk('PLTE', palette),
      chunk('IDAT', deflateSync(indexed, { level: LEVEL })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** Each row begins with a byte that says that it is not filtered. */
function withPalette(colours: Uint32Array, width: number, height: number) {
  const runs = runsOf(colours, width);
  const places = paletteOf(countOf(runs));
  const indexed = new Uint8Array((width + 1) * height);
  for (const { colour, from, to } of runs) {
    const rows = Math.floor(from / width) + 1;
    indexed.fill(places.get(colour) ?? 0, from + rows, to + rows);
  }
  const palette = Buffer.alloc(Math.min(places.size, MOST_COLOURS) * 3);
  for (const [colour, at] of [...places].slice(0, MOST_COLOURS)) palette.set(channels(colour), at * 3);
  return { indexed, palette };
}

interface Run {
  colour: number;
  from: number;
  to: number;
}

/** Neighbouring pixels are mostly alike; a run ends with its row. */
function runsOf(colours: Uint32Array, width: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    const end = from - (from % width) + width;
    to = from + 1;
    while (to < end && colours[to] === colour) to++;
    runs.push({ colour, from, to });
  }
  return runs;
}

function countOf(runs: readonly Run[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  return counts;
}

/** The most frequent first; the place of every colour in the palette. */
function paletteOf(counts: ReadonlyMap<number, number>): Map<number, number> {
  const ordered = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const kept = ordered.slice(0, MOST_COLOURS);
  return new Map(
    ordered.map((colour, index) => [colour, index < MOST_COLOURS ? index : nearest(colour, kept)]),
  );
}

function nearest(colour: number, kept: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < kept.length; place++) {
    const other = kept[place] ?? 0;
    const red = (colour & 255) - (other & 255);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = ((colour >> 16) & 255) - ((other >> 16) & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/** Read as a number on a little-endian machine, as all that run this are. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}
