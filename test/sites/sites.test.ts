/** The golden site: a whole small data folder in, the whole published folder beside it. `npm run golden` rewrites it. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';

const EXPECTED = join(import.meta.dirname, 'basic/expected');

/** What a page shows, without what changes with every touch of the styles: names of bundled files, the styles themselves, the version, white space between tags (one tag a line, so that a difference can be read). */
function normalise(text: string): string {
  const version = /((?:Phiên bản dữ liệu|Data version) )[0-9a-f]{8}/g;
  return text
    .replace(version, '$1…')
    .replace(/\/_astro\/[^"')\s]+/g, '/_astro/…')
    .replace(/(<style[^>]*>).*?(<\/style>)/gs, '$1…$2')
    .replace(/>\s*</g, '>\n<');
}

function publishedFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    // The index holds the hash of every page, styles included.
    .filter((path) => /\.(html|csv|json)$/.test(path) && path !== 'api/v1/index.json');
  return new Map(files.sort().map((path) => [path, normalise(readFileSync(join(folder, path), 'utf8'))]));
}

const actual = publishedFiles(BUILT.golden);

if (process.env.GOLDEN === 'write') {
  rmSync(EXPECTED, { recursive: true, force: true });
  for (const [path, text] of actual) {
    mkdirSync(dirname(join(EXPECTED, path)), { recursive: true });
    writeFileSync(join(EXPECTED, path), text);
  }
}

const expected = publishedFiles(EXPECTED);

describe('golden site', () => {
  test('publishes exactly the expected files', () => {
    expect([...actual.keys()]).toEqual([...expected.keys()]);
    expect(expected.size).toBeGreaterThan(30);
  });

  test.each([...expected.keys()])('%s', (path) => {
    expect(actual.get(path)).toBe(expected.get(path));
  });
});
