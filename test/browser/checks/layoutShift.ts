/** How much of a page moves while it loads: nothing kept, fonts and scripts that come late. */

import type { BuiltSite } from '../builtSite.ts';
import { close } from '../builtSite.ts';

const LATE = 250;

/** The layout-shift score of one visit and what moved. */
export async function layoutShift(
  site: Pick<BuiltSite, 'stranger'>,
  path: string,
  width: number,
): Promise<{ score: number; moved: string[] }> {
  const { page, address } = await site.stranger(path, width);
  await page.route(/\.(woff2|js)(\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        moved.push(
          `${value} ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' · ')}`,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  const moved = await page.evaluate<string[]>('moved');
  await close(page);
  return { score: moved.reduce((sum, one) => sum + Number.parseFloat(one), 0), moved };
}
