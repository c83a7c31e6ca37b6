import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'code',
          sequence: { groupOrder: 0 },
          include: [
            'tests/{plan,words,chart,open-data,search,view,desk}/**/*.test.ts',
            'tests/{house,supply-chain}.test.ts',
          ],
          // Vitest keeps a core free by itself: on two cores, half of the machine.
          maxWorkers: 2,
          // Nothing tested here is changed by a test: what one file has loaded, read or parsed serves the next.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          sequence: { groupOrder: 1 },
          include: ['tests/{site,deploy}/**/*.test.ts'],
          globalSetup: 'tests/site/build-once.ts',
          maxWorkers: 2,
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build-once.ts', 'tests/browser/find-once.ts'],
          // A browser mostly waits: for a pause in typing, for the next page.
          maxWorkers: 4,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
