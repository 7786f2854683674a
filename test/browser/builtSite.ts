/** A built site, served and opened in a browser. */

import { resolve } from 'node:path';
import { preview } from 'astro';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';

export interface BuiltSite {
  /** A page of the site, scripts off unless asked for; with them, the tools that they add have come. */
  open(path: string, width: number, scripts?: boolean, options?: BrowserContextOptions): Promise<Page>;
  /** For a reader who set her browser to text of twice the usual size. */
  openLarge(path: string, width: number): Promise<Page>;
  /** A page that was nowhere yet and keeps nothing, with scripts; `address` is for its first visit. */
  stranger(path: string, width: number): Promise<{ page: Page; address: string }>;
  stop(): Promise<void>;
}

export async function serve(folder: string, port: number): Promise<BuiltSite> {
  const server = await preview({ outDir: resolve(folder), server: { port }, logLevel: 'error' });
  const origin = `http://localhost:${server.port}`;
  const browser = await launchBrowser();
  let large: Browser | undefined;
  const newPage = async (
    width: number,
    scripts: boolean,
    among = browser,
    options: BrowserContextOptions = {},
  ) => {
    const context = await among.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: scripts,
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  };
  return {
    async open(path, width, scripts = false, options = {}) {
      const page = await newPage(width, scripts, browser, options);
      const response = await page.goto(origin + path);
      const isExpected = response?.status() === 200 || path === NOT_FOUND;
      if (!isExpected) throw new Error(`${path}: ${response?.status()}`);
      if (scripts) await scriptsReady(page);
      return page;
    },
    async openLarge(path, width) {
      large ??= await launchBrowser(32);
      const page = await newPage(width, false, large);
      await page.goto(origin + path);
      return page;
    },
    async stranger(path, width) {
      return { page: await newPage(width, true), address: origin + path };
    },
    async stop() {
      await Promise.all([browser.close(), large?.close()]);
      await server.stop();
    },
  };
}

/** Answers 404 where the server knows what it is. */
const NOT_FOUND = '/404.html';

/** What scripts add has come. */
async function scriptsReady(page: Page): Promise<void> {
  await wakeTools(page);
  if ((await page.locator('[data-checker]').count()) > 0) await checkerReady(page);
}

/** It takes files once all of it is loaded. */
export async function checkerReady(page: Page): Promise<void> {
  await page.locator('input[type=file]:enabled').waitFor({ state: 'attached' });
}

/** The tools come with the first move of the reader. */
export async function wakeTools(page: Page): Promise<void> {
  if ((await page.locator('body[data-tools]').count()) === 0) return;
  await page.mouse.move(1, 1);
  await page.locator('.tool').first().waitFor({ state: 'attached' });
}

export const close = (page: Page) => page.context().close();

/** The widths, of those asked for, at which the page scrolls sideways. */
export async function tooNarrow(page: Page, widths: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // What scripts move as the width changes, they move before the next frame.
    if ((await overflow(page)) > 0) await page.waitForTimeout(100);
    if ((await overflow(page)) > 0) found.push(width);
  }
  return found;
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in both colour schemes, one line each; the page must have been opened with scripts. Only contrast
 * depends on the scheme.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(shorten);
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', RULES],
    ['dark', ['color-contrast']],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<axe.AxeResults>(
      `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
    );
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
    }
  }
  return found;
}

/** Of parts built alike leaves three, for axe takes long and would say of the others what it says of these. */
function shorten(): void {
  // A cell that was scrolled halfway under the column that stays is no small target.
  for (const frame of document.querySelectorAll('.table-frame')) frame.scrollLeft = 0;
  const OF_A_KIND = 3;
  const buildOf = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('class')} (${[...element.children].map(buildOf).join()})`;
  const seen = new Map<string, number>();
  for (const part of document.querySelectorAll('main :is(tr, li, dt, dd, section, details, svg *)')) {
    if (!part.isConnected) continue;
    const kind = `${part.parentElement?.tagName} ${part.parentElement?.className} ${buildOf(part)}`;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    if (before >= OF_A_KIND) part.remove();
  }
}
