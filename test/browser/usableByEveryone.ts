/**
 * Every type of page of a site, in a browser: axe in both themes, structure, targets, focus, motion, statuses without
 * colour, no sideways scroll down to 320 pixels and with text of twice the size, nothing that moves while it loads.
 */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT, type SiteName } from '../buildSites.ts';
import { samplesOf } from '../pageTypes.ts';
import { readTable } from '../sites/builtPages.ts';
import { type BuiltSite, close, serve, tooNarrow, violationsOf } from './builtSite.ts';
import { focusFaults } from './checks/focus.ts';
import { layoutShift } from './checks/layoutShift.ts';
import { motionFaults } from './checks/motion.ts';
import { statusFaults } from './checks/statuses.ts';
import { structureFaults } from './checks/structure.ts';
import { smallTargets } from './checks/targets.ts';

interface Examined {
  /** Each site on a port of its own. */
  port: number;
  /** Its pages differ from those of another site by a few words: neither English nor loading is seen again. */
  isVariant: boolean;
}
const SITES: Record<SiteName, Examined> = {
  real: { port: 4401, isVariant: false },
  demo: { port: 4402, isVariant: false },
  golden: { port: 4403, isVariant: true },
  smallest: { port: 4404, isVariant: false },
  smallestMet: { port: 4405, isVariant: true },
};
const SHIFT = 0.01;
/** Pages that load at once, for most of the time goes into waiting for their fonts. */
const TOGETHER = 4;

function anyJudged(name: SiteName): boolean {
  const evaluations = readTable(BUILT[name], 'api/v1/evaluations.csv');
  return evaluations.some(({ status = '' }) => !NOT_JUDGED.includes(status));
}
const NOT_JUDGED = ['no-target', 'no-cases', 'no-data', 'withheld'];

/** Declares the tests of one site. */
export function usableByEveryone(name: SiteName): void {
  const { port, isVariant } = SITES[name];
  const samples = samplesOf(name).map(({ type, path }) => [type, path] as const);
  /** The fullest of each type. */
  const oneOfEach = [...new Map(samples.toReversed())].toReversed();
  const english = isVariant ? [] : oneOfEach.filter(([, path]) => path !== '/404.html');
  let site: BuiltSite;

  beforeAll(async () => {
    site = await serve(BUILT[name], port);
  });
  afterAll(() => site.stop());

  test.each(samples)('%s %s can be used by everyone', async (_, path) => {
    const page = await site.open(path, 360, true);
    expect.soft(await tooNarrow(page, [360, 320, 1280]), 'scrolls sideways').toEqual([]);
    expect.soft(await structureFaults(page), 'structure').toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect.soft(await smallTargets(page), 'too small to tap').toEqual([]);
    expect.soft(await focusFaults(page), 'focus').toEqual([]);
    expect.soft(await motionFaults(page), 'motion').toEqual([]);
    expect.soft(await statusFaults(page, 'vi'), 'without colour').toEqual([]);
    expect.soft(await violationsOf(page), 'axe').toEqual([]);
    await close(page);
    const large = await site.openLarge(path, 640);
    expect.soft(await tooNarrow(large, [640, 1280]), 'scrolls sideways with large text').toEqual([]);
    await close(large);
  });

  test.each(english)('%s /en%s can be used by everyone', async (_, path) => {
    const page = await site.open(`/en${path}`, 320, true);
    expect.soft(await tooNarrow(page, [320, 1280]), 'scrolls sideways').toEqual([]);
    expect.soft(await structureFaults(page), 'structure').toEqual([]);
    expect.soft(await statusFaults(page, 'en'), 'without colour').toEqual([]);
    await close(page);
  });

  test('a figure stands on the first screen of a phone, and a status where anything is judged', async () => {
    const page = await site.open('/', 360);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const what of anyJudged(name) ? ['main data', 'main .status'] : ['main data']) {
      const boxes = await Promise.all(
        (await page.locator(what).all()).slice(0, 12).map((one) => one.boundingBox()),
      );
      const seen = boxes.filter((box) => box && box.y + box.height <= 740 && box.x + box.width <= 360);
      expect.soft(seen.length, what).toBeGreaterThan(0);
    }
    await close(page);
  });

  test.skipIf(isVariant)('nothing moves while a page loads, its fonts and scripts late', async () => {
    const visits = oneOfEach.flatMap(([, path]) => [360, 1280].map((width) => ({ path, width })));
    const moving: object[] = [];
    while (visits.length > 0) {
      const loaded = visits.splice(0, TOGETHER).map(async (visit) => ({
        ...visit,
        ...(await layoutShift(site, visit.path, visit.width)),
      }));
      moving.push(...(await Promise.all(loaded)).filter(({ score }) => score > SHIFT));
    }
    expect(moving).toEqual([]);
  });
}
