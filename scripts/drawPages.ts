/** Every page of the site, drawn from the data that were handed over, into a folder that is not there yet. */

import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as PagesApp from '../src/pagesApp.ts';
import { withUsedRules } from '../src/styles/usedRules.ts';
import { type Address, bundledPages } from './bundledPages.ts';

export async function drawPages(folder: string, at: Address): Promise<void> {
  const { entry, beside } = await bundledPages(at);
  cpSync(beside, folder, { recursive: true });
  const { pagesToDraw, draw }: typeof PagesApp = await import(pathToFileURL(entry).href);
  const home = new URL(`${at.base}/`.replace(/\/+$/, '/'), at.site ?? 'http://localhost');
  for (const page of await pagesToDraw()) {
    const isPage = page.route.type === 'page';
    const path = page.pathname.replace(/^\/|\/$/g, '');
    const file = join(folder, isPage ? pageFile(path) : path);
    if (existsSync(file)) throw new Error(`${file}: drawn twice, or lies in public/ as well`);
    const address = new URL(isPage && path !== '' ? `${path}/` : path, home);
    const text = await draw(page, address).catch((cause) => {
      throw new Error(`${address.pathname} cannot be drawn`, { cause });
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isPage ? withUsedRules(text) : text);
  }
}

/** "don-vi/VN-44" is the file index.html of a folder; for what is not there, hosts show 404.html. */
function pageFile(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
