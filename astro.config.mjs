import { defineConfig } from 'astro/config';

// Everything that varies (data folder, output folder, address, base path) is passed in by scripts/build.ts.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto', concurrency: 4 },
  devToolbar: { enabled: false },
});
