/**
 * What stands between an address and the first view of its page: nothing but the page and its styles. No page waits for a
 * script, loads anything from elsewhere, or needs more than five requests, fonts apart. `npm run bench` measures it.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT, SITES } from '../buildSites.ts';
import { readPages } from './builtPages.ts';

const REQUESTS = 5;

describe.each(SITES)('the %s site', (name) => {
  const pages = [...readPages(BUILT[name]).values()];
  const tagsIn = (html: string, pattern: RegExp) => (html.match(pattern) ?? []) as string[];
  const faultsOf = (find: (html: string) => readonly string[]) =>
    pages.flatMap(({ path, html }) => find(html).map((what) => `${path}: ${what}`)).slice(0, 20);

  test('waits for no script', () => {
    const blocking = (html: string) =>
      tagsIn(html, /<script\b[^>]*\bsrc=[^>]*>/g).filter(
        (tag) => !/\b(?:defer|async)\b|type="module"/.test(tag),
      );
    expect(faultsOf(blocking)).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const foreign = (html: string) =>
      tagsIn(html, /<(?:script|img|iframe|source|link)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^>]*>/g).filter(
        (tag) => !/rel="(?:canonical|alternate)"/.test(tag),
      );
    expect(faultsOf(foreign)).toEqual([]);
  });

  test(`needs at most ${REQUESTS} requests, fonts apart`, () => {
    const loaded = (html: string) => {
      const tags = [
        ...tagsIn(html, /<link\b[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*>/g),
        ...tagsIn(html, /<(?:script|img|iframe)\b[^>]*\bsrc=[^>]*>/g),
      ].filter((tag) => !/\bas="font"|loading="lazy"/.test(tag));
      return tags.length + 1 > REQUESTS ? [`${tags.length + 1} requests`] : [];
    };
    expect(faultsOf(loaded)).toEqual([]);
  });

  test('asks for every typeface of the screen before the styles that name it, so that no page stands in two', () => {
    const late = (html: string) => {
      const head = html.slice(0, html.indexOf('<style'));
      const asked = tagsIn(head, /<link\b[^>]*rel="preload"[^>]*as="font"[^>]*>/g).join();
      const faces = tagsIn(html, /@font-face\s*\{[^}]*font-display:\s*optional[^}]*\}/g);
      const files = faces.flatMap((face) => tagsIn(face, /[^/"']+\.woff2/g));
      return files.length === 1 ? files.filter((file) => !asked.includes(`/${file}"`)) : [files.join()];
    };
    expect(faultsOf(late)).toEqual([]);
  });

  test('keeps the place of every picture and lets text stand before its typeface', () => {
    const unsized = (html: string) =>
      tagsIn(html, /<img\b[^>]*>/g).filter((tag) => !/\bwidth=/.test(tag) || !/\bheight=/.test(tag));
    expect(faultsOf(unsized)).toEqual([]);
    const files = readdirSync(join(BUILT[name], '_astro'))
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(BUILT[name], '_astro', file), 'utf8'));
    const faces = [...files, ...pages.map(({ html }) => html)].flatMap((css) =>
      tagsIn(css, /@font-face\s*\{[^}]*\}/g),
    );
    expect(faces.length).toBeGreaterThan(0);
    const late = faces.filter(
      (face) => /url\((?!["']?data:)/.test(face) && !/font-display:\s*(?:swap|fallback|optional)/.test(face),
    );
    expect(late).toEqual([]);
  });
});
