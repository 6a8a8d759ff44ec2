import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'logic',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // The longest take 4 s where nothing else runs.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is asked again and again may take its time on a shared machine.
          expect: { poll: { timeout: 10_000 } },
          // Each file has a browser of its own, and a browser keeps more than one core busy.
          maxWorkers: 2,
          // A shared machine may stall a browser for seconds: a test is believed when it fails twice.
          retry: 1,
        },
      },
    ],
  },
});
