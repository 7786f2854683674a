/** A custom property that nobody defines makes the browser drop the whole declaration without a word. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

test('every custom property that is used is defined in the tokens or in its own file', () => {
  const tokens = new Set(
    files
      .filter(({ path }) => path.endsWith('tokens.css'))
      .flatMap(({ text }) => named(text, /(--[\w-]+)\s*:/g)),
  );
  expect(tokens.size).toBeGreaterThan(30);
  const unknown = files.flatMap(({ path, text }) => {
    const own = new Set(named(text, /(--[\w-]+)\s*:/g));
    return named(text, /var\((--[\w-]+)/g)
      .filter((name) => !tokens.has(name) && !own.has(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(unknown).toEqual([]);
});
