/**
 * The guide for data staff as the README of a data folder: the very text of the site's page, with what only a site can
 * do (leading to its own pages) told in words, and pictures found from where the README lies.
 */

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a data set says of itself follows this line; the rest is the same for all. */
export const OWN = '<!-- Từ đây là phần riêng của bộ số liệu này; phần trên do npm run init viết. -->';

/** `folder` is the data folder; `own` its own part, kept as it is. */
export function readmeOf(folder: string, own = ''): string {
  const text = readFileSync(join(ROOT, 'src/i18n/guide/vi.md'), 'utf8');
  const pictures = relative(folder, join(ROOT, 'public')).replaceAll('\\', '/');
  const common = text
    .replaceAll(/!\[([^\]]*)\]\(\/([^)]+)\)/g, `![$1](${pictures}/$2)`)
    .replaceAll(/\[([^\]]*)\]\((\/[^)]*)\)/g, '$1 (`$2`)');
  return `${common.trimEnd()}\n\n${OWN}\n${own}`;
}

/** The part after the line, of a README that has it. */
export function ownPartOf(readme: string): string {
  const at = readme.indexOf(OWN);
  return at < 0 ? '' : readme.slice(at + OWN.length).replace(/^\n/, '');
}
