/** Draws every picture that stands alone, compares it with the one in test/charts/, and checks what all must keep. */

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chartPicture } from '../../src/chart/chartPicture.ts';
import { contrast } from '../../src/view/design/contrast.ts';
import * as pictures from '../charts/pictures.ts';
import { placedTexts } from '../charts/pictureTexts.ts';

const { INK, PICTURE, WORST, ...DRAWN } = pictures;
const colours = new Set(INK.values());
const paper = INK.get('paper') ?? '';

describe.each(Object.entries(DRAWN))('%s', (name, draw) => {
  const svg = draw();

  test('looks as it did', async () => {
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../charts/${name}.svg`);
  });

  test('is well-formed, has a title and a description, and needs nothing beside it', () => {
    const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
    expect(documentElement.querySelector('title')?.textContent).not.toBe('');
    expect(documentElement.querySelector('desc')?.textContent).not.toBe('');
    expect(svg.match(/http[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/<style|<script|<image|href|url\(|class=|\bid=|data-|NaN|undefined/);
    expect(svg).toContain(`font-family="'Be Vietnam Pro'`);
  });

  test('has only colours of the site', () => {
    const used = [...svg.matchAll(/(?:fill|stroke)="(#[^"]*)"/g)].map(([, colour = '']) => colour);
    expect([...new Set(used)].filter((colour) => !colours.has(colour))).toEqual([]);
    expect(svg).not.toMatch(/(?:fill|stroke)="(?!#|none)/);
  });

  test('words read at 4.5:1', () => {
    const faint = placedTexts(svg)
      .filter(({ fill }) => fill !== paper)
      .filter(({ fill }) => contrast(fill, paper) < 4.5);
    expect(faint).toEqual([]);
  });

  test('all words stand within it, none over another', () => {
    expect(placedTexts(svg).length).toBeGreaterThan(3);
    expect(misplaced(svg)).toEqual([]);
  });

  test('is the same when drawn again', () => {
    expect(draw()).toBe(svg);
  });
});

test('words of any kind are written as words', () => {
  const title = `A & B <script>alert("1")</script> ]]> \u0000\u0007\ud800`;
  const svg = chartPicture({ ...PICTURE, title, alternative: title, about: title }, 'wide', INK);
  const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
  expect(documentElement.querySelector('script')).toBeNull();
  expect(documentElement.querySelector('desc')?.textContent).toBe('A & B <script>alert("1")</script> ]]> ');
});

test('letters are composed, in whatever form they come', () => {
  const apart = { ...PICTURE, title: PICTURE.title.normalize('NFD'), about: PICTURE.about.normalize('NFD') };
  expect(chartPicture(apart, 'wide', INK)).toBe(chartPicture(PICTURE, 'wide', INK));
});

test('a text that no size can hold is shortened where it is seen, and whole where it is read aloud', () => {
  const svg = chartPicture(WORST, 'wide', INK);
  expect(placedTexts(svg).some(({ text }) => text.endsWith(' …'))).toBe(true);
  expect(/<title>(.*)<\/title>/.exec(svg)?.[1]).toContain(WORST.title.trim());
});

describe('the longest names in the registry', () => {
  const units = longest('units', ['name_vi', 'name_en']).slice(0, 3);
  const indicators = longest('indicators', ['name_vi', 'name_en']).slice(0, 15);

  test.each(indicators)('%s', (title) => {
    for (const about of units) {
      for (const shape of ['wide', 'square'] as const) {
        const svg = chartPicture({ ...PICTURE, title, about }, shape, INK);
        expect(misplaced(svg)).toEqual([]);
        const said = placedTexts(svg)
          .map(({ text }) => text)
          .join(' ');
        expect(said).toContain(title);
        expect(said).toContain(about);
        expect(svg).toContain('scale(');
      }
    }
  });
});

function longest(table: string, names: readonly string[]): string[] {
  const file = new URL(`../../data/registry/${table}.csv`, import.meta.url);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const all = data.flatMap((row) => names.map((name) => (row[name] ?? '').normalize('NFC')));
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** Words that leave the picture, and pairs of which one stands over the other. */
function misplaced(svg: string): string[] {
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  const texts = placedTexts(svg);
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 40 || right > width - 40 || top < 8 || bottom > height - 30,
  );
  const over = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map(({ text }) => text), ...over];
}
