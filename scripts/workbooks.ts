/** Tables to take away as workbooks, each made once for its table. */

import { createRequire } from 'node:module';
import type { DataFile } from '../src/domain/dataFile.ts';
import { type OrderedFiles, type Ordering, orderedFiles } from './orderedFiles.ts';

export function workbooksIn(at: Ordering): OrderedFiles<DataFile> {
  const own = ['dataFileWorkbook.ts', 'workbookBytes.ts', 'archive.ts'];
  return orderedFiles(
    {
      name: 'workbooks',
      worker: new URL('./workbookWorker.ts', import.meta.url),
      makers: [
        ...own.map((name) => new URL(`../src/publish/${name}`, import.meta.url)),
        createRequire(import.meta.url).resolve('exceljs/package.json'),
      ],
    },
    at,
  );
}
