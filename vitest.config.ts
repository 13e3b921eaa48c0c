// Decides which tests vitest runs and how; it does not decide what counts as green (tools/test.mjs does).
import { defineConfig } from 'vitest/config';

const soak = process.env['SOAK'] === '1';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    passWithNoTests: false,
    testTimeout: soak ? 3_600_000 : 60_000,
    hookTimeout: soak ? 3_600_000 : 60_000,
    maxWorkers: 2,
    reporters: process.env['VITEST_JSON'] === undefined ? ['default'] : ['default', 'json'],
    ...(process.env['VITEST_JSON'] === undefined ? {} : { outputFile: process.env['VITEST_JSON'] }),
  },
});
