import { defineConfig } from 'vitest/config';

// `vitest run --project unit` is quick; the project "site" first builds the golden site and the real one.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/sites/**', 'test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/sites/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/buildSites.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
