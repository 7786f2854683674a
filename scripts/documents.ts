/** Reports as documents of words, each made once for what it says. */

import { readdirSync } from 'node:fs';
import type { DocumentOrder } from '../src/publish/artifact.ts';
import { type OrderedFiles, type Ordering, orderedFiles } from './orderedFiles.ts';

export function documentsIn(at: Ordering): OrderedFiles<DocumentOrder['document']> {
  const layout = new URL('../src/publish/report/', import.meta.url);
  const own = ['publish/reportDocx.ts', 'publish/archive.ts', 'i18n/sections/reportDocx.ts'];
  return orderedFiles(
    {
      name: 'documents',
      worker: new URL('./documentWorker.ts', import.meta.url),
      makers: [
        ...own.map((name) => new URL(`../src/${name}`, import.meta.url)),
        ...readdirSync(layout).map((name) => new URL(name, layout)),
        new URL('../package-lock.json', import.meta.url),
      ],
    },
    at,
  );
}
