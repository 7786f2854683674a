/** How heavy built pages are on a first visit, how many requests they take, and how many charts they hold. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  /** Its address on the site. */
  address: string;
  /** HTML, styles and scripts, compressed; fonts apart, also those that stand within the styles. */
  bytes: number;
  requests: number;
  charts: number;
}

/** The heaviest of the pages in a folder of folders, such as all unit pages. */
export function heaviestPage(site: string, folder: string): PageWeight {
  const pages = readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => weigh(site, join(folder, entry.name, 'index.html')));
  return pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
}

export function weigh(site: string, page: string): PageWeight {
  const html = readFileSync(join(site, page));
  const text = html.toString('utf8');
  const assets = [...text.matchAll(/<(?:link rel="stylesheet"|script)[^>]*(?:href|src)="\/([^"]+)"/g)];
  const extra = assets.map(([, path]) => {
    const style = readFileSync(join(site, path ?? ''), 'utf8').replace(/url\(data:font[^)]*\)/g, 'url()');
    return gzipSync(style).length;
  });
  return {
    address: `/${page
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
    bytes: gzipSync(html).length + extra.reduce((sum, bytes) => sum + bytes, 0),
    requests: 1 + extra.length,
    charts: chartsIn(text),
  };
}

/** All pages below the folder of a site. */
export function countCharts(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .reduce((sum, path) => sum + chartsIn(readFileSync(join(site, path), 'utf8')), 0);
}

function chartsIn(html: string): number {
  return html.split('<svg').length - 1;
}
