/** PNGs beside SVGs: the right pixels, the same bytes, nothing drawn twice, nothing kept for nothing. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawPictures } from '../../../src/node/pictures/drawPictures.ts';
import { indexedPng } from '../../../src/node/pictures/indexedPng.ts';
import { RENDERING, renderPicture } from '../../../src/node/pictures/renderPicture.ts';
import { pictureOfBullet, pictureOfSeries, pictureOfSite } from '../../charts/pictures.ts';

let root = '';
let site = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  site = join(root, 'dist');
  mkdirSync(site);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PATHS = ['hinh.svg', 'hinh-vuong.svg'];
const put = (first: string, second: string) => {
  writeFileSync(join(site, 'hinh.svg'), first);
  writeFileSync(join(site, 'hinh-vuong.svg'), second);
};
const draw = (paths: readonly string[] = PATHS) => drawPictures(root, site, site, paths);
const cache = () => join(root, '.cache/pictures', readdirSync(join(root, '.cache/pictures'))[0] ?? '');
const kept = () => readdirSync(cache()).filter((name) => name !== 'site');

describe('pictures of a built folder', () => {
  test('lie beside their drawings, and are the same bytes whoever draws them', async () => {
    put(pictureOfSeries(), pictureOfSite());
    expect(await draw()).toEqual({ all: 2, made: 2 });
    expect(readFileSync(join(site, 'hinh.png')).equals(renderPicture(pictureOfSeries()))).toBe(true);
    expect(readFileSync(join(site, 'hinh-vuong.png')).equals(renderPicture(pictureOfSite()))).toBe(true);
  });

  test('are drawn again only where they changed, and what is no longer used is forgotten', async () => {
    put(pictureOfSeries(), pictureOfSite());
    await draw();
    rmSync(join(site, 'hinh.png'));
    expect(await draw()).toEqual({ all: 2, made: 0 });
    expect(readFileSync(join(site, 'hinh.png')).equals(renderPicture(pictureOfSeries()))).toBe(true);
    put(pictureOfSeries(), pictureOfBullet());
    expect(await draw()).toEqual({ all: 2, made: 1 });
    expect(kept()).toHaveLength(2);
  });

  test('a damaged one is drawn again', async () => {
    put(pictureOfSeries(), pictureOfSite());
    await draw();
    for (const name of kept()) writeFileSync(join(cache(), name), 'no picture');
    expect(await draw()).toEqual({ all: 2, made: 2 });
  });

  test('those of a site that is gone are forgotten, those of another are not', async () => {
    put(pictureOfSeries(), pictureOfSite());
    const other = join(root, 'other');
    mkdirSync(other);
    await drawPictures(root, other, site, PATHS);
    await draw();
    expect(readdirSync(join(root, '.cache/pictures'))).toHaveLength(2);
    rmSync(other, { recursive: true });
    await draw();
    expect(readdirSync(join(root, '.cache/pictures'))).toHaveLength(1);
  });

  test('one that cannot be drawn ends the build and is named', async () => {
    put(pictureOfSeries(), '<svg');
    await expect(draw()).rejects.toThrow('hinh-vuong.svg');
  });

  test('a site without any is no mistake', async () => {
    expect(await draw([])).toEqual({ all: 0, made: 0 });
  });
});

describe('a PNG with a palette', () => {
  test('has every pixel of a picture', () => {
    const picture = new Resvg(pictureOfBullet(), RENDERING).render();
    const { width, height, pixels } = picture;
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(differences(indexedPng(pixels, width, height), pixels)).toBe(0);
  });

  test('of more colours than it holds gives the rare ones their nearest', () => {
    const [width, height] = [300, 2];
    const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : Math.floor(at / 4) % 4 === 0 ? 0 : (Math.floor(at / 4) * (1 + (at % 4))) % 256,
    );
    const png = indexedPng(pixels, width, height);
    expect(
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="2"><image width="300" height="2" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
      ).render().width,
    ).toBe(300);
    expect(differences(png, pixels)).toBeLessThan(width * height * 4 * 0.3);
  });
});

/** How many channels differ from what the PNG says. */
function differences(png: Uint8Array, pixels: Uint8Array): number {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  let different = 0;
  for (let index = 0; index < pixels.length / 4; index++) {
    const place = rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] ?? 0;
    for (let channel = 0; channel < 3; channel++) {
      if (palette[place * 3 + channel] !== pixels[index * 4 + channel]) different += 1;
    }
  }
  return different;
}
