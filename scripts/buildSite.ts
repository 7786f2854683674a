/**
 * One build, for every command that needs one: check first, draw the pages into a new folder, then put that folder
 * in the place of the old one. Returns the exit status; nothing is written where it is not 0.
 */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { readFolder } from '../src/node/readFolder.ts';
import { runPipeline } from '../src/pipeline.ts';
import { printFindings } from './printFindings.ts';

export interface BuildOptions {
  data: string;
  out: string;
  site: string | undefined;
  base: string;
  policy: 'strict' | 'quarantine' | undefined;
}

export async function buildSite(options: BuildOptions): Promise<number> {
  if (!existsSync(options.data)) {
    console.error(`Không có thư mục "${options.data}" / no such folder`);
    return 2;
  }
  const started = performance.now();
  console.error(`Đọc và kiểm tra ${options.data}/ …`);
  const { published, findings } = runPipeline(readFolder(options.data));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const policy = options.policy ?? published?.dataset.registry.site.policy ?? 'strict';
  if (errors.length > 0) printFindings(errors, 'vi');
  if (!published || (policy === 'strict' && errors.length > 0)) {
    console.error(`Không công bố: còn ${errors.length} lỗi. Bản đã công bố được giữ nguyên.`);
    return 1;
  }
  console.error(`${published.evaluations.length} kết quả; đang dựng trang…`);
  const out = resolve(options.out);
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  process.env.DASHBOARD_DATA = resolve(options.data);
  try {
    await build({
      outDir: next,
      base: options.base,
      logLevel: 'warn',
      ...(options.site ? { site: options.site } : {}),
    });
    const old = `${out}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(next, out);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  console.error(`Xong sau ${((performance.now() - started) / 1000).toFixed(1)} giây: ${options.out}/`);
  return 0;
}
