/** Every link inside the site leads to a page and an anchor that exist; every figure leads to its receipt. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../buildSites.ts';

interface BuiltPage {
  path: string;
  html: string;
  ids: Set<string>;
}

const pages = new Map<string, BuiltPage>();
for (const entry of readdirSync(BUILT.real, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
  const file = join(entry.parentPath, entry.name);
  const html = readFileSync(file, 'utf8');
  const path = `/${relative(BUILT.real, file)}`.replace(/index\.html$/, '');
  pages.set(path, {
    path,
    html,
    ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')),
  });
}

test('the real site has its pages', () => {
  expect(pages.size).toBeGreaterThan(3000);
});

test('every internal link leads somewhere', () => {
  const broken = new Set<string>();
  for (const { path, html } of pages.values()) {
    for (const [, href = ''] of html.matchAll(/ href="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(href)) continue;
      const [target = '', anchor] = href.split('#');
      const page = pages.get(target === '' ? path : target);
      const known = page ? !anchor || page.ids.has(anchor) : existsSync(join(BUILT.real, target));
      if (!known) broken.add(`${path} → ${href}`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test('every page has a title of its own, a description, one main heading and its language', () => {
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const { path, html } of pages.values()) {
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    if (title === '') faults.push(`${path}: no title`);
    if ((html.match(/<h1/g) ?? []).length !== 1) faults.push(`${path}: not one h1`);
    if (!/<meta name="description" content="[^"]+"/.test(html)) faults.push(`${path}: no description`);
    const language = path.startsWith('/en/') ? 'en' : 'vi';
    if (!html.includes(`<html lang="${language}"`)) faults.push(`${path}: not in ${language}`);
    titles.set(path, title);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('nothing on a page is left unformatted', () => {
  const faults = [...pages.values()].flatMap(({ path, html }) => {
    const text = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
    const [found] = /\b(undefined|NaN|Infinity|null|\[object)\b/.exec(text) ?? [];
    return found ? [`${path}: ${found}`] : [];
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every figure carries its exact value and stands in a link to a receipt that exists', () => {
  let figures = 0;
  for (const { html } of pages.values()) {
    for (const [, href = '', value = ''] of html.matchAll(
      /<a class="figure-link(?: partial)?" href="([^"]+)"><data value="([^"]+)"/g,
    )) {
      figures += 1;
      const [target = '', anchor = ''] = href.split('#');
      expect(pages.get(target)?.ids.has(anchor), href).toBe(true);
      expect(Number.isFinite(Number(value)), value).toBe(true);
    }
  }
  expect(figures).toBeGreaterThan(5000);
});
