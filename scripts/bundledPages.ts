/**
 * The pages as Astro bundles them, before there are data to draw them from. They are kept, and bundled again only when one of
 * our sources or libraries has changed: whoever changes a figure waits for no bundler.
 */

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { versionOf } from '../src/node/keptFiles.ts';
import { sourcesBelow } from '../src/node/sourcesBelow.ts';

const ROOT = resolve(import.meta.dirname, '..');
const KEPT = join(ROOT, '.cache', 'bundles');
/** All modules that are bundled come from here or from a library. */
const FOLDERS = ['src', 'public'];
/** Each takes some 3 MB. */
const MOST = 20;

interface BundledPages {
  /** The module of `src/pagesApp.ts`. */
  entry: string;
  /** What stands beside the pages: scripts, fonts, pictures. */
  beside: string;
}

/** What is written into every page besides what it shows. */
export interface Address {
  base: string;
  site: string | undefined;
}

/** Sets the working folder while Astro bundles, and sets it back. */
export async function bundledPages(address: Address): Promise<BundledPages> {
  const folder = join(KEPT, keyOf(address));
  if (existsSync(folder)) {
    touch(folder);
  } else {
    forgetOld();
    await bundle(folder, address);
  }
  return { entry: join(folder, 'pages', ENTRY), beside: join(folder, 'beside') };
}

/** Says that it was used. */
function touch(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // It belongs to somebody else, and serves as well.
  }
}

const ENTRY = 'prerender-entry.mjs';

async function bundle(folder: string, { base, site }: Address): Promise<void> {
  const making = `${folder}.${randomUUID()}`;
  const beside = join(making, 'beside');
  const bundling: AstroIntegration = {
    name: 'bundle-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagesAppAsEntry] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'later',
          setup: async () => renameSync(join(beside, '.prerender'), join(making, 'pages')),
          getStaticPaths: async () => [],
          render: async () => new Response(),
        });
      },
    },
  };
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  const here = process.cwd();
  mkdirSync(beside, { recursive: true });
  try {
    // Astro puts what it bundles below the output folder only where that lies below the working folder.
    process.chdir(ROOT);
    await build({
      root: ROOT,
      outDir: beside,
      base,
      logLevel: 'warn',
      integrations: [bundling],
      ...(site ? { site } : {}),
    });
    keep(making, folder);
  } finally {
    process.chdir(here);
    rmSync(making, { recursive: true, force: true });
  }
}

/** Another build may have bundled the same at the same time. */
function keep(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

const pagesAppAsEntry: Plugin = {
  name: 'pages-app-as-entry',
  configEnvironment: (name) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              input: join(ROOT, 'src', 'pagesApp.ts'),
              output: { entryFileNames: ENTRY },
            },
          },
        }
      : undefined,
  // A file that nobody counts as a source could change, and the pages would stay as they were.
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const path = id.replace(/\?.*$/, '');
      if (isAbsolute(path) && !isFollowed(path))
        throw new Error(`${path}: bundled, but bundledPages.ts does not follow it`);
    }
  },
};

function isFollowed(path: string): boolean {
  const named = withSlashes(path);
  return (
    named.includes('/node_modules/') ||
    FOLDERS.some((folder) => named.startsWith(`${withSlashes(join(ROOT, folder))}/`))
  );
}

/** As bundlers name files on every system. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function keyOf({ base, site }: Address): string {
  const sources = sourcesBelow(ROOT, FOLDERS, [
    'astro.config.mjs',
    'tsconfig.json',
    'scripts/bundledPages.ts',
  ]);
  return createHash('sha256')
    .update(JSON.stringify([versionOf(sources), base, site ?? '']))
    .digest('hex');
}

/** Of other addresses, or of sources as they were: whoever comes back to them bundles again. */
function forgetOld(): void {
  if (!existsSync(KEPT)) return;
  const newestFirst = readdirSync(KEPT)
    .map((name) => join(KEPT, name))
    .map((folder) => ({ folder, used: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { folder } of newestFirst.slice(MOST)) forget(folder);
}

/** Half of one must not stand under its name, should this be cut short. */
function forget(folder: string): void {
  const going = `${folder}.${randomUUID()}`;
  try {
    renameSync(folder, going);
    rmSync(going, { recursive: true, force: true });
  } catch {
    // Another build forgets the same, or it belongs to somebody else.
  }
}
