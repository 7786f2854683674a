/**
 * A picture as SVG becomes one of pixels. Its letters are those of the typeface that this program carries, never of the
 * machine: the same picture gives the same bytes everywhere. Fonts must be files that are no web fonts: with others all
 * text vanishes without a word.
 */

import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { versionOf } from '../keptFiles.ts';
import { indexedPng } from './indexedPng.ts';

const { resolve } = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf'].map(
  (name) => resolve(`@expo-google-fonts/be-vietnam-pro/${name}`),
);
/** How pictures are drawn: with the typeface of this program only. */
export const RENDERING = {
  font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Be Vietnam Pro' },
};

export function renderPicture(svg: string): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, RENDERING).render();
  return indexedPng(picture.pixels, picture.width, picture.height);
}

/** Changes whenever the same SVG might give other pixels or bytes. */
export function rendererVersion(): string {
  const own = ['renderPicture.ts', 'indexedPng.ts'].map((name) => new URL(name, import.meta.url));
  return versionOf([...FONT_FILES, ...own, resolve('@resvg/resvg-js/package.json')]);
}
