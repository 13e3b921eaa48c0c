// Decides how the browser tests run: which Chromium, which address, how long; it does not decide what they show.
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.mjs';

const chromium = await findChromium();
const environment = Object.entries({ ...process.env, ...chromium.env });
const PORT = 4187;
const isSoak = process.env['SOAK'] === '1';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  // Only a failure waits this long: a machine with other work may need seconds to read a scenario.
  expect: { timeout: 20_000 },
  globalTimeout: isSoak ? 3_600_000 : 420_000,
  // The same in another language or at another size waits for the long form.
  ...(isSoak ? {} : { grepInvert: /@long/ }),
  reporter: [['list'], ['json', { outputFile: 'dist/reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    screenshot: 'only-on-failure',
    trace: 'off',
    video: 'off',
    launchOptions: {
      executablePath: chromium.executablePath,
      args: [...chromium.args],
      env: Object.fromEntries(
        environment.filter((pair): pair is [string, string] => pair[1] !== undefined),
      ),
    },
  },
  webServer: {
    command: `node tools/start.mjs --no-open --local --port ${PORT} --data dist/rooms`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
