/** One page of a served site in, one picture or one printed document on the disk out, named by address and look. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, close } from '../../test/browser/builtSite.ts';

export interface Look {
  width: number;
  theme: 'light' | 'dark';
}

/** Of longer pages, the beginning: what comes later repeats what was seen. */
const TALLEST = 4000;

export async function takePicture(
  site: BuiltSite,
  address: string,
  look: Look,
  folder: string,
): Promise<string> {
  const page = await site.open(address, look.width, true);
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const file = join(folder, `${nameOf(address)}-${look.width}-${look.theme}.png`);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: { x: 0, y: 0, width: look.width, height: Math.min(height, TALLEST) },
  });
  await close(page);
  return file;
}

export async function printPage(site: BuiltSite, address: string, folder: string): Promise<string> {
  const page = await site.open(address, 1280, true);
  const file = join(folder, `${nameOf(address)}.pdf`);
  mkdirSync(folder, { recursive: true });
  await page.pdf({ path: file, preferCSSPageSize: true });
  await close(page);
  return file;
}

function nameOf(address: string): string {
  return address.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'index';
}
