import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'code',
          include: [
            'tests/{plan,words,chart,open-data,search,view,desk}/**/*.test.ts',
            'tests/{house,supply-chain}.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,deploy}/**/*.test.ts'],
          globalSetup: 'tests/site/build-once.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build-once.ts', 'tests/browser/find-once.ts'],
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
