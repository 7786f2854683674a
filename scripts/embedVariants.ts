/**
 * Writes each embed in its other looks: the same document with another word on its root. Drawn once, so that all say
 * the same.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EMBED_VARIANTS, type EmbedVariant } from '../src/view/chartPlaces.ts';

const ROOT_WORDS: Readonly<Record<EmbedVariant, string>> = {
  plain: '',
  light: ' data-theme="light"',
  dark: ' data-theme="dark"',
  bare: ' data-bare',
  bareLight: ' data-bare data-theme="light"',
  bareDark: ' data-bare data-theme="dark"',
};

/** `paths` are those of the built files. */
export function writeEmbedVariants(folder: string, paths: readonly string[]): void {
  for (const path of paths.filter((one) => /(^|\/)nhung\/.*\/index\.html$/.test(one))) {
    const html = readFileSync(join(folder, path), 'utf8');
    for (const [variant, step] of Object.entries(EMBED_VARIANTS) as [EmbedVariant, string][]) {
      if (step === '') continue;
      const file = join(folder, path.replace(/index\.html$/, step), 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        html.replace(/<html lang="\w+"/, (root) => root + ROOT_WORDS[variant]),
      );
    }
  }
}
