import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Of our sources Vite only takes the pages and what goes to the browser. What a page calls is left to Node, which runs
 * TypeScript as it stands and, by the command that builds, has most of it loaded already: decision 037.
 */
const leftToNode = {
  name: 'left-to-node',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  // A development server hands to Node what is built in, and nothing else that is a file.
  configEnvironment: (name) =>
    name === 'client' ? undefined : { resolve: { builtins: [...builtinModules, /^node:/, /^file:.*\.ts$/] } },
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.') || !id.endsWith('.ts')) return undefined;
    return { id: new URL(id, pathToFileURL(importer)).href, external: true };
  },
};

/**
 * Everything that varies (data folder, output folder, address, base path) is passed in by scripts/build.ts. Written without
 * `defineConfig`, whose package brings some 280 modules that we have no use for.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  output: 'static',
  trailingSlash: 'always',
  // Styles travel inside the page, fonts and scripts as files of their own: decision 014 has the measurements.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Only the guide is Markdown, and its code is what one types.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [leftToNode],
    build: { assetsInlineLimit: 0 },
    // Thousands of files that nobody edits; to follow them kept the first page waiting for half a minute.
    server: {
      watch: { ignored: ['.cache', '.demo', 'dist'].map((folder) => `${import.meta.dirname}/${folder}/**`) },
    },
  },
  devToolbar: { enabled: false },
};
