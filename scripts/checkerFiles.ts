/**
 * The two scripts of the page that checks files: the checker as one function, whose text becomes a worker, and what it
 * carries of the data. Of exceljs only what writes goes in, of zod only one language of messages that nobody reads.
 */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Artifact } from '../src/publish/artifact.ts';
import { CHECKER_DATA, CHECKER_SCRIPT } from '../src/view/addresses.ts';

const ROOT = join(import.meta.dirname, '..');
const OWN = join(import.meta.dirname, 'checkerBundle');
const MEDIA_TYPE = 'text/javascript; charset=utf-8';

/** `data`: what the checker carries, as JSON. */
export async function checkerFiles(data: string): Promise<Artifact[]> {
  const engine = await checkerEngine();
  return [
    {
      path: CHECKER_SCRIPT,
      mediaType: MEDIA_TYPE,
      content: `globalThis.checkerEngine=function(){${engine}\n};\n`,
    },
    {
      path: CHECKER_DATA,
      mediaType: MEDIA_TYPE,
      content: `globalThis.checkerData=${JSON.stringify(data)};\n`,
    },
  ];
}

/** The text of the worker. */
export async function checkerEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/checker/worker.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome100', 'firefox102', 'safari15.4'],
    charset: 'utf8',
    define: { 'process.browser': 'false' },
    logLevel: 'error',
    plugins: [onlyWhatIsNeeded],
  });
  return outputFiles[0]?.text ?? '';
}

const WORKBOOK = createRequire(import.meta.url).resolve('exceljs/lib/doc/workbook.js');
const LEFT_OUT = /^(?:fs|events|crypto|jszip|readable-stream)$/;

/** By the end of a path inside exceljs. */
const INSTEAD: Readonly<Record<string, string>> = {
  'utils/zip-stream': 'zipStream.js',
  'utils/stream-buf': 'streamBuf.cjs',
  'utils/parse-sax': 'nothing.cjs',
  'utils/encryptor': 'nothing.cjs',
  'csv/csv': 'nothing.cjs',
};
const REPLACED = new RegExp(
  `(?:^|/)(?:${Object.keys(INSTEAD)
    .map((path) => path.split('/')[1])
    .join('|')})$`,
);

const onlyWhatIsNeeded: Plugin = {
  name: 'only what is needed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'written' }));
    onLoad({ filter: /.*/, namespace: 'written' }, () => ({
      contents: `import Workbook from ${JSON.stringify(WORKBOOK)}; export default { Workbook };`,
      resolveDir: ROOT,
    }));
    onResolve({ filter: LEFT_OUT }, () => ({ path: join(OWN, 'nothing.cjs') }));
    onResolve({ filter: REPLACED }, ({ path, importer }) => {
      if (!importer.includes('exceljs')) return undefined;
      const found = Object.entries(INSTEAD).find(([end]) => path.endsWith(end.split('/')[1] ?? ''));
      return found && { path: join(OWN, found[1]) };
    });
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
      importer.includes('zod') ? { path: join(OWN, 'nothing.cjs') } : undefined,
    );
  },
};
