// Decides what `npm test` is: everything that must hold, in order, ending in one plain line of sums.
// Nothing may pass by not running: no tests, skipped tests and a runner that dies all count as failures.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp, buildCli } from './build.mjs';
import { ROOT } from './bundle.mjs';
import { lint } from './lint.mjs';
import { PLAYWRIGHT, VITEST, runNode } from './steps.mjs';
import { typecheck } from './typecheck.mjs';

const REPORTS = path.join(ROOT, 'dist', 'reports');
const totals = { passed: 0, failed: 0 };
const notes = [];

/** Adds a runner's counts. A runner that failed without a failing test, or ran none, adds a failure of its own. */
function add(name, counts, exitCode) {
  const { passed, failed, skipped } = counts;
  totals.passed += passed;
  let failures = failed + skipped;
  if (skipped > 0) notes.push(`${name}: ${skipped} skipped, which counts as failed.`);
  if (passed + failed === 0) notes.push(`${name}: no test ran.`);
  if (failures === 0 && (exitCode !== 0 || passed === 0)) {
    failures = 1;
    notes.push(`${name}: the runner ended with code ${exitCode}.`);
  }
  totals.failed += failures;
}

function addChecks(checks) {
  for (const { name, passed } of checks) {
    if (passed) totals.passed += 1;
    else {
      totals.failed += 1;
      notes.push(`${name}: failed.`);
    }
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function builds(name, build) {
  try {
    await build();
    addChecks([{ name, passed: true }]);
  } catch (error) {
    console.error(error);
    addChecks([{ name, passed: false }]);
  }
}

async function units() {
  const file = path.join(REPORTS, 'vitest.json');
  const code = await runNode(VITEST, ['run'], { VITEST_JSON: file });
  const report = readReport(file);
  add(
    'units and laws',
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  );
}

async function browser() {
  const file = path.join(REPORTS, 'playwright.json');
  const code = await runNode(PLAYWRIGHT, ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const stats = readReport(file)?.stats;
  add(
    'browser',
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    code,
  );
}

async function timed(name, step) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  await step();
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await timed('types', async () => addChecks(await typecheck()));
await timed('lint', async () => addChecks(await lint()));
await timed('build', async () => {
  await builds('app', buildApp);
  await builds('command line', buildCli);
});
await timed('units and laws', units);
await timed('browser', browser);

console.log('');
for (const note of notes) console.log(note);
process.exitCode = totals.failed > 0 ? 1 : 0;
console.log(`${totals.passed} passed, ${totals.failed} failed`);
