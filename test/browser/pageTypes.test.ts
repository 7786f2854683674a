/**
 * Every type of page of five sites, in a browser: axe in both themes, structure, targets, focus, motion, statuses without
 * colour, no sideways scroll down to 320 pixels and with text of twice the size, nothing that moves while it loads.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT, type SiteName } from '../buildSites.ts';
import { samplesOf } from '../pageTypes.ts';
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
  /** Sites that only vary another are seen in one language. */
  inEnglish: boolean;
}
const SITES: Record<SiteName, Examined> = {
  real: { port: 4401, inEnglish: true },
  demo: { port: 4402, inEnglish: true },
  golden: { port: 4403, inEnglish: false },
  smallest: { port: 4404, inEnglish: true },
  smallestMet: { port: 4405, inEnglish: false },
};
const SHIFT = 0.01;

describe.each(Object.keys(SITES) as SiteName[])('%s', (name) => {
  const samples = samplesOf(name).map(({ type, path }) => [type, path] as const);
  const { port, inEnglish } = SITES[name];
  const english = inEnglish ? samples.filter(([, path]) => path !== '/404.html') : [];
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

  test('a figure and a status stand on the first screen of a phone', async () => {
    const page = await site.open('/', 360);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const what of ['main data', 'main .status']) {
      const boxes = await Promise.all(
        (await page.locator(what).all()).slice(0, 12).map((one) => one.boundingBox()),
      );
      const seen = boxes.filter((box) => box && box.y + box.height <= 740 && box.x + box.width <= 360);
      expect.soft(seen.length, what).toBeGreaterThan(0);
    }
    await close(page);
  });

  test('nothing moves while a page loads, its fonts late', async () => {
    const oneOfEach = new Map([...samples].reverse());
    const shifts: { path: string; width: number; score: number; moved: string[] }[] = [];
    for (const path of oneOfEach.values()) {
      const both = [360, 1280].map(async (width) => ({
        path,
        width,
        ...(await layoutShift(site, path, width)),
      }));
      shifts.push(...(await Promise.all(both)));
    }
    expect(shifts.filter(({ score }) => score > SHIFT)).toEqual([]);
  });
});
