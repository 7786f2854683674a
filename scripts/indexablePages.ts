/**
 * The pages of a built folder that search engines should know, each with its address in every language: all but those that
 * ask not to be listed themselves. Earlier addresses that lead on are not built yet when this looks.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LANGUAGES, type Language } from '../src/i18n/language.ts';
import type { SitemapPage } from '../src/publish/sitemap.ts';
import { languageParam } from '../src/view/addresses.ts';

const UNLISTED = /<meta[^>]*\bname="robots"[^>]*noindex/;

/** `home`: whole address of the site, ending in a slash. */
export function indexablePages(folder: string, home: string): SitemapPage[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !UNLISTED.test(readFileSync(file, 'utf8')))
    .map((file) => relative(folder, file).split(sep).join('/').slice(0, -'index.html'.length))
    .sort();
  const pages = new Map<string, Partial<Record<Language, string>>>();
  for (const path of paths) {
    const language =
      LANGUAGES.find((one) => path.startsWith(prefixOf(one)) && one !== LANGUAGES[0]) ?? LANGUAGES[0];
    const page = path.slice(prefixOf(language).length);
    pages.set(page, { ...pages.get(page), [language]: home + path });
  }
  return [...pages.values()].map((addresses) => ({ addresses }));
}

function prefixOf(language: Language): string {
  const param = languageParam(language);
  return param === undefined ? '' : `${param}/`;
}
