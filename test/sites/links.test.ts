/** Every link inside a site leads to a page and an anchor that exist; every figure leads to its receipt. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';
import { readPages } from './builtPages.ts';

const SITES = [
  { name: 'real', mostly: 3000 },
  { name: 'demo', mostly: 1500 },
] as const;

describe.each(SITES)('the $name site', ({ name, mostly }) => {
  const site = BUILT[name];
  const pages = readPages(site);

  /** What these builds leave out is there where the file is that it is made from. */
  const isThere = (target: string) =>
    existsSync(
      join(
        site,
        target
          .replace(/\.png$/, '.svg')
          .replace(/\.xlsx$/, '.csv')
          .replace(/bao-cao\.docx$/, 'index.html'),
      ),
    );

  test('has its pages', () => {
    expect(pages.size).toBeGreaterThan(mostly);
  });

  test('has no internal link that leads nowhere', () => {
    const broken = new Set<string>();
    for (const { path, html } of pages.values()) {
      for (const [, href = ''] of html.matchAll(/ href="([^"]+)"/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const [target = '', anchor] = href.split('#');
        const page = pages.get(target === '' ? path : target);
        const known = page ? !anchor || page.ids.has(anchor) : isThere(target);
        if (!known) broken.add(`${path} → ${href}`);
      }
    }
    expect([...broken].slice(0, 20)).toEqual([]);
  });

  test('has on every page a title of its own, a description, one main heading and its language', () => {
    const faults: string[] = [];
    for (const { path, html } of pages.values()) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      if (title === '') faults.push(`${path}: no title`);
      if ((html.match(/<h1/g) ?? []).length !== 1) faults.push(`${path}: not one h1`);
      if (!/<meta name="description" content="[^"]+"/.test(html)) faults.push(`${path}: no description`);
      const language = path.startsWith('/en/') ? 'en' : 'vi';
      if (!html.includes(`<html lang="${language}"`)) faults.push(`${path}: not in ${language}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('leaves nothing on a page unformatted', () => {
    const faults = [...pages.values()].flatMap(({ path, html }) => {
      const text = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
      const [found] = /\b(undefined|NaN|Infinity|null|\[object)\b/.exec(text) ?? [];
      return found ? [`${path}: ${found}`] : [];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has for every figure its exact value and a link to a receipt that exists', () => {
    let figures = 0;
    const faults = new Set<string>();
    for (const { path, html } of pages.values()) {
      // The page that shows the design has samples, no figures.
      if (path.endsWith('/giao-dien/')) continue;
      for (const [, href = '', value = ''] of html.matchAll(
        /<a class="figure-link(?: partial)?" href="([^"]+)"><data value="([^"]+)"/g,
      )) {
        figures += 1;
        const [target = '', anchor = ''] = href.split('#');
        if (!pages.get(target)?.ids.has(anchor)) faults.add(`${href} leads nowhere`);
        if (!Number.isFinite(Number(value))) faults.add(`${value} is no number`);
      }
    }
    expect([...faults].slice(0, 20)).toEqual([]);
    expect(figures).toBeGreaterThan(5000);
  });
});
