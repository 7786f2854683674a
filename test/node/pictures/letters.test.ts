/**
 * Whether every letter that a picture may need is really drawn: each is rasterised in both weights and must be neither
 * blank, nor what a letter looks like that the typeface lacks, nor the same as any other.
 */

import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { PICTURE_FONTS } from '../../../src/chart/pictureText.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { RENDERING } from '../../../src/node/pictures/renderPicture.ts';

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const SMALL = [...VOWELS, ...'bcdđghklmnpqrstvxfjwz'];
const LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase()), ...'0123456789'];
/** What formats, sentences and numbers of documents write. */
const SIGNS = [...'.,:;!?%/()-–—−+×·…“”‘’\'"&<>≤≥±²³₫°½#*@_='];
const MISSING = '\u{e000}';

function drawn(letter: string, weight: number): string {
  const escaped = letter.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="70" font-family="${PICTURE_FONTS}"><rect width="60" height="70" fill="#fff"/><text x="10" y="50" font-size="32" font-weight="${weight}">${escaped}</text></svg>`;
  return Buffer.from(new Resvg(svg, RENDERING).render().pixels).toString('base64');
}

/** Letters of which nothing is to be seen in the picture, or the sign for a letter that is not there. */
function lacking(letters: readonly string[], weight: number): string[] {
  const nothing = [drawn(' ', weight), drawn(MISSING, weight)];
  return letters.filter((letter) => nothing.includes(drawn(letter, weight)));
}

describe.each([400, 600])('weight %i', (weight) => {
  test('every Vietnamese letter, digit and sign is drawn', () => {
    expect(SMALL.filter((letter) => letter.length !== 1)).toEqual([]);
    expect(LETTERS.length).toBe(2 * (72 + 21) + 10);
    expect(lacking([...LETTERS, ...SIGNS], weight)).toEqual([]);
  });

  test('no letter looks like another', () => {
    const looks = new Map<string, string[]>();
    for (const letter of LETTERS) {
      const look = drawn(letter, weight);
      looks.set(look, [...(looks.get(look) ?? []), letter]);
    }
    expect([...looks.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });

  test('what the typeface lacks is noticed', () => {
    expect(lacking(['▲', '漢', MISSING, ' '], weight)).toEqual(['▲', '漢', MISSING, ' ']);
  });
});

test('the two weights differ', () => {
  expect(drawn('ệ', 400)).not.toBe(drawn('ệ', 600));
});

test('every letter of the names in the registry and of the words of pictures is drawn', () => {
  const named = [
    ...columns('indicators', ['name_vi', 'name_en', 'unit_vi', 'unit_en']),
    ...columns('units', ['name_vi', 'name_en']),
    ...columns('documents', ['number']),
  ];
  expect(named.length).toBeGreaterThan(500);
  const { status } = messagesFor('vi');
  const words = Object.values(status).map(({ name }) => name);
  const letters = new Set([...named, ...words].join('').normalize('NFC').replace(/\s/g, ''));
  expect(lacking([...letters], 600)).toEqual([]);
});

function columns(table: string, names: readonly string[]): string[] {
  const file = new URL(`../../../data/registry/${table}.csv`, import.meta.url);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap((row) => names.map((name) => row[name] ?? ''));
}
