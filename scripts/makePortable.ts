/**
 * Turns a built folder into one that opens from a disk or a stick: relative addresses, scripts that are no modules. Throws
 * where a page would still need a server, for that is a mistake of ours.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPaths } from '../src/node/builtFiles.ts';
import { portablePage } from '../src/publish/portablePage.ts';

export async function makePortable(folder: string, basePath: string): Promise<void> {
  const files = new Set(builtPaths(folder));
  const base = `/${basePath}/`.replace(/\/+/g, '/');
  const modules = new Set<string>();
  for (const path of files) {
    if (!path.endsWith('.html')) continue;
    const file = join(folder, path);
    const html = readFileSync(file, 'utf8');
    for (const [, script = ''] of html.matchAll(MODULE)) modules.add(script.slice(base.length));
    writeFileSync(file, portablePage(html, path, { base, files }));
  }
  for (const script of modules) await makeClassic(join(folder, script));
}

/** Only those with a file of their own: `assetsInlineLimit` keeps all of them out of the pages. */
const MODULE = /<script type="module" src="([^"]+)"/g;

/** With all that it imports, in a scope of its own. */
async function makeClassic(file: string): Promise<void> {
  // The bundler that Astro built it with.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'page' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [chunk, ...more] = chunks.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} does not become one script`);
  writeFileSync(file, chunk.code);
}
