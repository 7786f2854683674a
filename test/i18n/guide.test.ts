/** The guide in both languages: the same steps, pictures as they are declared, and the README of our data made from it. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownPartOf, readmeOf } from '../../scripts/init/guide.ts';
import { REGISTRY_SCHEMAS } from '../../src/domain/registry.ts';
import { GUIDE } from '../../src/i18n/sections/guide.ts';
import { GUIDE_PICTURES } from '../../src/view/guidePage.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const text = { vi: read('src/i18n/guide/vi.md'), en: read('src/i18n/guide/en.md') };

/** What a person does and types, without the words around it. */
function skeleton(markdown: string): string[] {
  const [, ...typed] = markdown.split(/^ *```$/m);
  const kinds = markdown
    .split(/^ *```$/m)
    .filter((_, at) => at % 2 === 0)
    .join('\n```\n')
    .split('\n')
    .flatMap((line) => /^(?:#+ | *\d+\. |- |\| |```)/.exec(line.trim())?.[0] ?? []);
  const pictures = [...markdown.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path = '']) => path);
  return [
    ...kinds,
    ...pictures,
    ...typed.filter((_, at) => at % 2 === 0).filter((code) => !code.includes('npm')),
  ];
}

test('both languages have the same steps, tables, links, pictures and lines to type', () => {
  expect(skeleton(text.en)).toEqual(skeleton(text.vi));
  expect(skeleton(text.vi).length).toBeGreaterThan(100);
});

test.each(['vi', 'en'] as const)('the heading in %s is the title of the page', (language) => {
  expect(text[language].split('\n')[0]).toBe(`# ${GUIDE[language].title}`);
});

test('it names no programme and speaks of every table of the registry', () => {
  for (const words of Object.values(text)) {
    expect(words).not.toMatch(/Đề án 06|Project 06/);
    expect(Object.keys(REGISTRY_SCHEMAS).filter((table) => !words.includes(`${table}.csv`))).toEqual([]);
  }
});

test('pictures are small, of the size that the page keeps for them, and all of them are shown', () => {
  const folder = join(ROOT, 'public/huong-dan');
  const sizes = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    expect(statSync(join(folder, name)).size, name).toBeLessThan(60_000);
    return [name.replace('.webp', ''), webpSize(bytes)];
  });
  expect(Object.fromEntries(sizes)).toEqual(GUIDE_PICTURES);
  for (const name of Object.keys(GUIDE_PICTURES)) expect(text.vi).toContain(`/huong-dan/${name}.webp`);
});

test('the README of our data is this text and its own part; `npm run init -- --guide data` writes it', () => {
  const readme = read('data/README.md');
  expect(readme).toBe(readmeOf('data', ownPartOf(readme)));
  expect(readme).not.toMatch(/\]\(\//);
});

/** Of a lossy WebP: 14 bits each, after the mark of the key frame. */
function webpSize(bytes: Buffer) {
  expect(bytes.subarray(12, 16).toString()).toBe('VP8 ');
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}
