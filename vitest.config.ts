import { configDefaults, defineConfig } from 'vitest/config';

const END_TO_END = 'test/**/*.e2e.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, END_TO_END],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [END_TO_END],
          // One browser, one mail server: the tests take turns, and a failure is a failure, never tried again.
          fileParallelism: false,
          retry: 0,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
