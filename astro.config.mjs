import { defineConfig } from 'astro/config';

// Everything that varies (data folder, output folder, address, base path) is passed in by scripts/build.ts.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Styles travel inside the page, fonts and scripts as files of their own: decision 014 has the measurements.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // Only the guide is Markdown, and its code is what one types.
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
