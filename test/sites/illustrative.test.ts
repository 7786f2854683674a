/** Every page of invented figures says that they are invented, and no page of real ones does. */

import { describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { readPages } from './builtPages.ts';

const BAND = /<p class="illustrative"><strong>[^<]+</;

describe.each([
  ['demo', true],
  ['real', false],
] as const)('the %s site', (name, invented) => {
  test(`has ${invented ? 'the' : 'no'} band on every page`, () => {
    const pages = [...readPages(BUILT[name]).values()];
    expect(pages.filter(({ html }) => BAND.test(html) !== invented).map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(1000);
  });
});
