/** Writes into a built folder what earlier addresses need: a page that leads on, and copies of files. */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { movedFiles, type Redirect } from '../src/domain/redirects.ts';
import { LANGUAGES } from '../src/i18n/language.ts';
import { redirectPage } from '../src/publish/redirectPage.ts';

/** `paths` are those of the built files; `base` is the base path of the site. */
export function writeMovedFiles(
  folder: string,
  paths: readonly string[],
  redirects: readonly Redirect[],
  base: string,
): void {
  for (const { old, now } of movedFiles(paths, redirects)) {
    mkdirSync(dirname(join(folder, old)), { recursive: true });
    if (now.endsWith('/index.html')) {
      const language = LANGUAGES.find((one) => now.startsWith(`${one}/`)) ?? LANGUAGES[0];
      const address = `/${base}/${now.slice(0, -'index.html'.length)}`.replace(/\/+/g, '/');
      writeFileSync(join(folder, old), redirectPage(address, language));
    } else {
      cpSync(join(folder, now), join(folder, old));
    }
  }
}
