/** Every page of every built site is of a known type, and every type is to be seen: no page escapes the tests. */

import { describe, expect, test } from 'vitest';
import { BUILT, SITES } from '../buildSites.ts';
import { NOT_YET, PAGE_TYPES, type PageType, pageTypeOf, slugsOf } from '../pageTypes.ts';
import { readPages } from './builtPages.ts';

const found = new Map(
  SITES.map((name) => {
    const slugs = slugsOf(name);
    const types = [...readPages(BUILT[name]).keys()].map((path) => ({ path, type: pageTypeOf(path, slugs) }));
    return [name, types] as const;
  }),
);
const typesOf = (name: (typeof SITES)[number]) => new Set(found.get(name)?.map(({ type }) => type));

describe.each(SITES)('the %s site', (name) => {
  test('has only pages of a known type', () => {
    const unknown = found.get(name)?.filter(({ type }) => !type) ?? [];
    expect(
      unknown.slice(0, 20).map(({ path }) => path),
      'add them to test/pageTypes.ts',
    ).toEqual([]);
  });

  test('has each page in both languages', () => {
    const paths = found.get(name)?.map(({ path }) => path) ?? [];
    const known = new Set(paths);
    const alone = paths.filter((path) => {
      if (path === PAGE_TYPES['not found']) return false;
      return !known.has(path.startsWith('/en/') ? path.slice(3) : `/en${path}`);
    });
    expect(alone.slice(0, 20)).toEqual([]);
  });
});

const all = Object.keys(PAGE_TYPES) as PageType[];

/**
 * An overview is restated only where the unit that publishes came of a merger; a period has pages of its parts only
 * where it has more figures than any of these sites.
 */
const OF_OTHER_SITES: readonly PageType[] = [
  'overview, restated',
  'unit in a period, restated',
  'unit in a period',
];

test('every type but those that are still to come is on the real or the invented site', () => {
  const shown = new Set([...typesOf('real'), ...typesOf('demo')]);
  const missing = all.filter((type) => !shown.has(type) && !NOT_YET.includes(type));
  expect(missing).toEqual(OF_OTHER_SITES);
});

test('no type that exists is still said to come', () => {
  const anywhere = new Set(SITES.flatMap((name) => [...typesOf(name)]));
  expect(NOT_YET.filter((type) => anywhere.has(type))).toEqual([]);
});
