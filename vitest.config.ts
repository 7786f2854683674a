import { defineConfig } from 'vitest/config';

// `vitest run --project unit` is quick. The project "hostile" reads each of its files in a process of its own; "site"
// first builds the sites that it looks at.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/sites/**', 'test/browser/**', 'test/ingest/hostile.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['test/ingest/hostile.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/sites/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/buildSites.ts'],
          // A browser of its own for each.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
