/** What follows the pages of a build: files, pictures, the looks of embeds, earlier addresses and the index. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isPicture } from '../src/domain/pictures.ts';
import { brokenAddresses, type Extra, type SiteIndex } from '../src/domain/siteIndex.ts';
import { builtFiles, builtPaths } from '../src/node/builtFiles.ts';
import { dataEdition } from '../src/node/dataEdition.ts';
import { drawPictures } from '../src/node/pictures/drawPictures.ts';
import type { Artifact, DocumentOrder, WorkbookOrder } from '../src/publish/artifact.ts';
import { INDEX_PATH, siteIndex } from '../src/publish/siteIndex.ts';
import { robots, sitemap } from '../src/publish/sitemap.ts';
import type { SharedData } from '../src/readData.ts';
import { siteFiles } from '../src/siteFiles.ts';
import { checkerFiles } from './checkerFiles.ts';
import { documentsIn } from './documents.ts';
import { writeEmbedVariants } from './embedVariants.ts';
import { writeHostingFiles } from './hostingFiles.ts';
import { indexablePages } from './indexablePages.ts';
import { makePortable } from './makePortable.ts';
import { writeMovedFiles } from './movedFiles.ts';
import { workbooksIn } from './workbooks.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface Drawing {
  /** Where the site will stand. */
  out: string;
  site: string | undefined;
  base: string;
  without: readonly Extra[];
  previous: SiteIndex | undefined;
  portable?: boolean;
}

/**
 * Adds to the built pages the files, and what rests on all of them: earlier addresses, and the index. Returns the addresses of the
 * previous site that it no longer answers.
 */
export async function finishSite(folder: string, shared: SharedData, drawing: Drawing): Promise<string[]> {
  const { base, site, previous, without, out } = drawing;
  const { files, published } = shared;
  if (!published) return [];
  const { registry } = published.dataset;
  const home = site ? new URL(`/${base}/`.replace(/\/+/g, '/'), site).href : '';
  const { version, day } = dataEdition(files, published.dataset);
  const at = { root: ROOT, site: out, folder };
  const makers = {
    workbooks: without.includes('workbooks') ? undefined : workbooksIn(at),
    documents: without.includes('documents') ? undefined : documentsIn(at),
  };
  await writeFiles(folder, besidesPages(folder, shared, home, day), makers);
  if (shared.checkerData) await writeFiles(folder, await checkerFiles(shared.checkerData), makers);
  if (!without.includes('pictures')) await makePictures(folder, out);
  writeEmbedVariants(folder, builtPaths(folder));
  if (registry.redirects.length > 0) {
    writeMovedFiles(folder, builtPaths(folder), registry.redirects, base);
  }
  if (drawing.portable) await makePortable(folder, base);
  else writeHostingFiles(folder);
  const edition = { data: version, generated: day, ...(without.length > 0 ? { without: [...without] } : {}) };
  const index = siteIndex(edition, builtFiles(folder));
  writeFileSync(join(folder, INDEX_PATH), `${JSON.stringify(index)}\n`);
  return previous ? brokenAddresses(previous, index) : [];
}

function* besidesPages(
  folder: string,
  shared: SharedData,
  home: string,
  day: string,
): Generator<Artifact | WorkbookOrder | DocumentOrder> {
  yield* siteFiles(shared, home);
  if (home === '') {
    console.error(
      'Chưa khai địa chỉ công bố (address trong site.yaml, hoặc --site): không có tin.xml, sitemap.xml, robots.txt / no feeds, sitemap and robots.txt: it is not said where the site is published',
    );
    return;
  }
  yield* sitemap(indexablePages(folder, home), home, day);
  if (new URL(home).pathname === '/') yield robots(home);
}

interface Makers {
  workbooks: ReturnType<typeof workbooksIn> | undefined;
  documents: ReturnType<typeof documentsIn> | undefined;
}

/** What has no maker is left out. */
async function writeFiles(
  folder: string,
  files: Iterable<Artifact | WorkbookOrder | DocumentOrder>,
  { workbooks, documents }: Makers,
): Promise<void> {
  for (const file of files) {
    if ('workbook' in file) {
      await workbooks?.order(file.path, file.workbook);
      continue;
    }
    if ('document' in file) {
      await documents?.order(file.path, file.document);
      continue;
    }
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.content);
  }
  await workbooks?.finish();
  await documents?.finish();
}

/** Beside every drawing in the folder the same as PNG; `out` is where the folder will stand. */
export async function makePictures(folder: string, out: string): Promise<void> {
  const drawings = builtPaths(folder).filter(isPicture);
  const started = performance.now();
  const { all, made } = await drawPictures(ROOT, out, folder, drawings);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`Ảnh PNG: ${all}, trong đó vẽ mới ${made} / pictures, of which drawn now; ${seconds} s`);
}
