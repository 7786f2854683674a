/**
 * One build, for every command that needs one: read and check first, draw the pages into a new folder, then put that
 * folder in the place of the old one. Nothing is written where the data are refused.
 */

import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { carriedData } from '../src/checker/carriedData.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Extra } from '../src/domain/siteIndex.ts';
import { readFolder } from '../src/node/readFolder.ts';
import { readingsOnDisk } from '../src/node/readingsOnDisk.ts';
import { isReplaceable, recoverFolder, replaceFolder } from '../src/node/replaceFolder.ts';
import { validationsOnDisk } from '../src/node/validationsOnDisk.ts';
import { runPipeline } from '../src/pipeline.ts';
import { type ReadData, withContexts } from '../src/readData.ts';
import { drawFrom } from '../src/site.ts';
import { drawPages } from './drawPages.ts';
import type { Drawing } from './finishSite.ts';
import { previousSite } from './previousSite.ts';
import { printFindings } from './printFindings.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface BuildOptions {
  data: string;
  out: string;
  /** Where it will be published; undefined: as `site.yaml` says, if it does. */
  site: string | undefined;
  /** Undefined: the path of that address. */
  base: string | undefined;
  policy: 'strict' | 'quarantine' | undefined;
  /** Folder or address of the site as published before, whose addresses must all be answered. */
  previous: string | undefined;
  /** What takes long and is not made now. A site without it is for a look, not for publication. */
  without: readonly Extra[];
  /** It opens from a disk, without a server. */
  portable?: boolean;
}

const ADDRESSES_SHOWN = 20;

/** Returns the exit status. */
export async function buildSite(options: BuildOptions): Promise<number> {
  if (!existsSync(options.data)) {
    console.error(`Không có thư mục "${options.data}" / no such folder`);
    return 2;
  }
  const out = resolve(options.out);
  recoverFolder(out);
  if (!isReplaceable(out)) {
    console.error(
      `--out: "${options.out}" có tệp mà không phải bản đã dựng / holds files and is no built site`,
    );
    return 2;
  }
  const previous = options.previous === undefined ? undefined : await previousSite(options.previous);
  if (typeof previous === 'string') {
    console.error(`--previous ${previous}`);
    return 2;
  }
  if (previous?.without) {
    const missing = previous.without.join(', ');
    console.error(`--previous: bản trước không có ${missing}, địa chỉ ấy không được so / was built without`);
  }
  const started = performance.now();
  console.error(`Đọc và kiểm tra ${options.data}/ …`);
  const read = readData(options.data, 'all');
  if (isRefused(read, options.policy)) return 1;
  console.error(`${read.published?.evaluations.length ?? 0} kết quả; đang dựng trang…`);
  const site = options.site ?? read.published?.dataset.registry.site.address;
  const base = options.base ?? (site ? new URL(site).pathname : '/');
  const broken = await drawSite(read, { ...options, site, base, previous });
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
  if (options.without.length > 0) {
    const missing = options.without.join(', ');
    console.error(`Không có ${missing} (--without): để xem thử, không công bố / not for publication`);
  }
  console.error(`Xong sau ${((performance.now() - started) / 1000).toFixed(1)} giây: ${options.out}/`);
  return 0;
}

export function readData(folder: string, pages: ReadData['pages']): ReadData {
  const files = readFolder(folder);
  const results = runPipeline(files, () => performance.now(), {
    readings: readingsOnDisk(ROOT, folder),
    validations: validationsOnDisk(ROOT, folder, files),
  });
  const { published, findings } = results;
  const carried = pages === 'all' ? carriedData(files, results) : undefined;
  return { files, published, findings, pages, checkerData: carried && JSON.stringify(carried) };
}

/**
 * Draws what was read; the published folder is replaced only once the new one is whole, and not where addresses of the
 * previous site would break: those are returned.
 */
export async function drawSite(read: ReadData, options: Drawing): Promise<string[]> {
  const out = resolve(options.out);
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  const shared = withContexts(read, options.base, options.site, options.portable);
  drawFrom(shared);
  // A build is the published one, also where a test asks for it.
  process.env.NODE_ENV = 'production';
  try {
    await drawPages(next, { base: options.base, site: options.site });
    if (read.pages === 'all') {
      const { finishSite } = await import('./finishSite.ts');
      const broken = await finishSite(next, shared, options);
      if (broken.length > 0) return broken;
    }
    replaceFolder(next, out);
    return [];
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
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
