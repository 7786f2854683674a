/**
 * The pages that search engines should know, each with the same page in the other language. One file, or an index with
 * parts where there are more pages than one may name. Nothing is read here: the pages come from whoever built them.
 */

import type { TextArtifact } from './artifact.ts';

export interface SitemapPage {
  /** Whole address in each language in which there is the page. */
  addresses: Readonly<Record<string, string>>;
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const MOST_PAGES = 50_000;

/** `home`: whole address of the site, ending in a slash. `day`: of the data; may be empty. */
export function* sitemap(
  pages: readonly SitemapPage[],
  home: string,
  day: string,
  most = MOST_PAGES,
): Generator<TextArtifact> {
  const urls = pages.flatMap(({ addresses }) =>
    Object.values(addresses).map((address) => urlOf(address, addresses, day)),
  );
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, index) =>
    urls.slice(index * most, (index + 1) * most),
  );
  const [only] = parts;
  if (only && parts.length === 1) {
    yield fileOf('sitemap.xml', urlset(only));
    return;
  }
  for (const [index, part] of parts.entries()) yield fileOf(`sitemap-${index + 1}.xml`, urlset(part));
  const listed = parts.map(
    (_, index) =>
      `<sitemap><loc>${escaped(`${home}sitemap-${index + 1}.xml`)}</loc>${lastmod(day)}</sitemap>`,
  );
  yield fileOf('sitemap.xml', `<sitemapindex xmlns="${SITEMAP}">\n${listed.join('\n')}\n</sitemapindex>`);
}

/** Says where the sitemap is; everything may be read. */
export function robots(home: string): TextArtifact {
  return {
    path: 'robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    content: `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`,
  };
}

function urlset(urls: readonly string[]): string {
  return `<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>`;
}

/** A page names itself among those in other languages. */
function urlOf(address: string, addresses: Readonly<Record<string, string>>, day: string): string {
  const others = Object.entries(addresses).map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(href)}"/>`,
  );
  const alternates = others.length > 1 ? others.join('') : '';
  return `<url><loc>${escaped(address)}</loc>${lastmod(day)}${alternates}</url>`;
}

function lastmod(day: string): string {
  return day === '' ? '' : `<lastmod>${day}</lastmod>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function fileOf(path: string, root: string): TextArtifact {
  return {
    path,
    mediaType: 'application/xml; charset=utf-8',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`,
  };
}
