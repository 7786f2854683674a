/**
 * One build, for every command that needs one: read and check first, draw the pages into a new folder, then put that
 * folder in the place of the old one. Nothing is written where the data are refused.
 */

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../src/domain/finding.ts';
import { isPicture } from '../src/domain/pictures.ts';
import { brokenAddresses, type SiteIndex } from '../src/domain/siteIndex.ts';
import { builtFiles } from '../src/node/builtFiles.ts';
import { dataEdition } from '../src/node/dataEdition.ts';
import { drawPictures } from '../src/node/pictures/drawPictures.ts';
import { readFolder } from '../src/node/readFolder.ts';
import { readingsOnDisk } from '../src/node/readingsOnDisk.ts';
import { shareResults } from '../src/node/sharedResults.ts';
import { runPipeline } from '../src/pipeline.ts';
import type { Artifact, WorkbookOrder } from '../src/publish/artifact.ts';
import { INDEX_PATH, siteIndex } from '../src/publish/siteIndex.ts';
import { type ReadData, type SharedData, withContexts } from '../src/readData.ts';
import { siteFiles } from '../src/siteFiles.ts';
import { writeMovedFiles } from './movedFiles.ts';
import { previousSite } from './previousSite.ts';
import { printFindings } from './printFindings.ts';
import { workbooksIn } from './workbooks.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface BuildOptions {
  data: string;
  out: string;
  site: string | undefined;
  base: string;
  policy: 'strict' | 'quarantine' | undefined;
  /** Folder or address of the site as published before, whose addresses must all be answered. */
  previous: string | undefined;
  /** Whether drawings are made into PNG as well. A site without them is for a look, not for publication. */
  pictures: boolean;
}

const ADDRESSES_SHOWN = 20;

/** Returns the exit status. */
export async function buildSite(options: BuildOptions): Promise<number> {
  if (!existsSync(options.data)) {
    console.error(`Không có thư mục "${options.data}" / no such folder`);
    return 2;
  }
  const previous = options.previous === undefined ? undefined : await previousSite(options.previous);
  if (typeof previous === 'string') {
    console.error(`--previous ${previous}`);
    return 2;
  }
  if (previous?.without?.includes('pictures')) {
    console.error('--previous: bản trước không có ảnh PNG, địa chỉ của ảnh không được so / had no pictures');
  }
  const started = performance.now();
  console.error(`Đọc và kiểm tra ${options.data}/ …`);
  const read = readData(options.data, 'all');
  if (isRefused(read, options.policy)) return 1;
  console.error(`${read.published?.evaluations.length ?? 0} kết quả; đang dựng trang…`);
  const site = options.site ?? read.published?.dataset.registry.site.address;
  const broken = await drawSite(read, { ...options, site, previous });
  if (broken.length > 0) {
    console.error(
      [
        `Không công bố: ${broken.length} địa chỉ đã công bố sẽ mất / published addresses would break:`,
        ...broken.slice(0, ADDRESSES_SHOWN).map((path) => `  /${path}`),
        ...(broken.length > ADDRESSES_SHOWN ? ['  …'] : []),
      ].join('\n'),
    );
    return 1;
  }
  if (!options.pictures) {
    console.error('Không có ảnh PNG (--pictures no): để xem thử, không công bố / not for publication');
  }
  console.error(`Xong sau ${((performance.now() - started) / 1000).toFixed(1)} giây: ${options.out}/`);
  return 0;
}

export function readData(folder: string, pages: ReadData['pages']): ReadData {
  const files = readFolder(folder);
  const readings = readingsOnDisk(ROOT, folder);
  const { published, findings } = runPipeline(files, () => performance.now(), readings);
  return { files, published, findings, pages };
}

interface Drawing extends Pick<BuildOptions, 'out' | 'site' | 'base' | 'pictures'> {
  previous: SiteIndex | undefined;
}

/**
 * Draws what was read; the published folder is replaced only once the new one is whole, and not where addresses of the
 * previous site would break: those are returned.
 */
export async function drawSite(read: ReadData, options: Drawing): Promise<string[]> {
  const out = resolve(options.out);
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  const shared = withContexts(read, options.base, options.site);
  shareResults(shared);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  enableCompileCache(join(ROOT, '.cache', 'compiled'));
  const { build } = await import('astro');
  try {
    await build({
      outDir: next,
      base: options.base,
      logLevel: 'warn',
      ...(options.site ? { site: options.site } : {}),
    });
    const broken = await finishSite(next, shared, options);
    if (broken.length > 0) return broken;
    const old = `${out}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(next, out);
    rmSync(old, { recursive: true, force: true });
    return [];
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * Adds to the built pages the files, and what rests on all of them: earlier addresses, and the index. Returns the addresses of the
 * previous site that it no longer answers.
 */
async function finishSite(folder: string, shared: SharedData, drawing: Drawing): Promise<string[]> {
  const { base, site, previous, pictures, out } = drawing;
  const { files, published, pages } = shared;
  if (!published || pages !== 'all') return [];
  const { registry } = published.dataset;
  const written = await writeFiles(folder, siteFiles(shared, site ? new URL(base, site).href : ''));
  if (pictures) await makePictures(folder, out, written.filter(isPicture));
  if (registry.redirects.length > 0) {
    const paths = builtFiles(folder).map(({ path }) => path);
    writeMovedFiles(folder, paths, registry.redirects, base);
  }
  const { version, day } = dataEdition(files, published.dataset);
  const edition = { data: version, generated: day, ...(pictures ? {} : { without: ['pictures' as const] }) };
  const index = siteIndex(edition, builtFiles(folder));
  writeFileSync(join(folder, INDEX_PATH), `${JSON.stringify(index)}\n`);
  return previous ? brokenAddresses(previous, index) : [];
}

/** Returns the paths of the files. */
async function writeFiles(folder: string, files: Iterable<Artifact | WorkbookOrder>): Promise<string[]> {
  const workbooks = workbooksIn(folder, join(ROOT, '.cache', 'workbooks'));
  const written: string[] = [];
  for (const file of files) {
    if ('workbook' in file) {
      await workbooks.order(file);
      continue;
    }
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.content);
    written.push(file.path);
  }
  await workbooks.finish();
  return written;
}

async function makePictures(folder: string, out: string, drawings: readonly string[]): Promise<void> {
  const started = performance.now();
  const { all, made } = await drawPictures(ROOT, out, folder, drawings);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`Ảnh PNG: ${all}, trong đó vẽ mới ${made} / pictures, of which drawn now; ${seconds} s`);
}

/** Says why, in the order in which a person works through the files. */
function isRefused({ published, findings }: ReadData, wanted: BuildOptions['policy']): boolean {
  const errors: readonly Finding[] = findings.filter(({ severity }) => severity === 'error');
  const policy = wanted ?? published?.dataset.registry.site.policy ?? 'strict';
  if (errors.length > 0) printFindings(errors, 'vi');
  if (published && (policy === 'quarantine' || errors.length === 0)) return false;
  console.error(`Không công bố: còn ${errors.length} lỗi. Bản đã công bố được giữ nguyên.`);
  return true;
}
