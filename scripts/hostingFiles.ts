/** Writes into a built folder what the hosts of static sites read: headers, which name the only script within frames. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPaths } from '../src/node/builtFiles.ts';
import { headerRules, hostingFiles } from '../src/publish/hostingFiles.ts';

export function writeHostingFiles(folder: string): void {
  const paths = builtPaths(folder);
  const frame = paths.find((path) => /^nhung\/.*\/index\.html$/.test(path));
  const script = frame && INLINE.exec(readFileSync(join(folder, frame), 'utf8'))?.[1];
  const hash = script && createHash('sha256').update(script).digest('base64');
  for (const { path, content } of hostingFiles(headerRules(paths, hash))) {
    writeFileSync(join(folder, path), content);
  }
}

const INLINE = /<script>([\s\S]*?)<\/script>/;
