/** The pages of a built site by their address, and its published tables. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Papa from 'papaparse';

export interface BuiltPage {
  path: string;
  html: string;
  ids: Set<string>;
}

export function readPages(site: string): Map<string, BuiltPage> {
  const pages = new Map<string, BuiltPage>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const html = readFileSync(file, 'utf8');
    const path = `/${relative(site, file)}`.replace(/index\.html$/, '');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
    pages.set(path, { path, html, ids });
  }
  return pages;
}

export function readTable(folder: string, path: string): Record<string, string>[] {
  const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
