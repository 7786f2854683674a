/** A built site, served and opened in a browser. */

import { resolve } from 'node:path';
import { preview } from 'astro';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from './launch.ts';

export interface BuiltSite {
  /** A page of the site, scripts off unless asked for. */
  open(path: string, width: number, scripts?: boolean, options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function serve(folder: string, port: number): Promise<BuiltSite> {
  const server = await preview({ outDir: resolve(folder), server: { port }, logLevel: 'error' });
  const origin = `http://localhost:${server.port}`;
  const browser = await launchBrowser();
  return {
    async open(path, width, scripts = false, options = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        javaScriptEnabled: scripts,
        ...options,
      });
      context.setDefaultTimeout(5_000);
      const page = await context.newPage();
      const response = await page.goto(origin + path);
      expect(response?.status(), path).toBe(200);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

export const close = (page: Page) => page.context().close();

/** The widths, of those asked for, at which the page scrolls sideways. */
export async function tooNarrow(page: Page, widths: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) found.push(width);
  }
  return found;
}

/**
 * What axe finds in both colour schemes, one line each; the page must have been opened with scripts. Only contrast
 * depends on the scheme.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [colorScheme, run] of [
    ['light', 'axe.run()'],
    ['dark', "axe.run({ runOnly: ['color-contrast'] })"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<axe.AxeResults>(run);
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
    }
  }
  return found;
}
