// Decides which tests vitest runs and how; it does not decide what counts as green (tools/test.mjs does).
import { defineConfig } from 'vitest/config';

const soak = process.env['SOAK'] === '1';

const EVERY = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
/** What wants services of the machine is run in the long form alone, where they must be there. */
const LONG = ['tests/**/*.soak.ts'];
/** One asks what stands before anything was loaded, one replaces a module: they want their modules fresh. */
const APART = ['tests/app/words/words.test.ts', 'tests/engine/rules/readings.test.ts'];

export default defineConfig({
  test: {
    // What is pure keeps nothing between two tests, and need not be read anew for every file: that took longer than many tests.
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: soak ? [...EVERY, ...LONG] : EVERY,
          exclude: APART,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
    environment: 'node',
    passWithNoTests: false,
    testTimeout: soak ? 3_600_000 : 60_000,
    hookTimeout: soak ? 3_600_000 : 60_000,
    maxWorkers: 2,
    reporters: process.env['VITEST_JSON'] === undefined ? ['default'] : ['default', 'json'],
    ...(process.env['VITEST_JSON'] === undefined ? {} : { outputFile: process.env['VITEST_JSON'] }),
  },
});
