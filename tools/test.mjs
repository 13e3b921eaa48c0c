// Decides what `npm test` is: everything that must hold, in order, ending in one plain line of sums.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp, buildCli } from './build.mjs';
import { ROOT } from './bundle.mjs';
import { lint } from './lint.mjs';
import { PLAYWRIGHT, VITEST, runNode } from './steps.mjs';
import { countPlaywright, countVitest, sumOf, sumOfChecks } from './sums.mjs';
import { typecheck } from './typecheck.mjs';

const REPORTS = path.join(ROOT, 'dist', 'reports');

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function builds() {
  const checks = [];
  for (const [name, build] of [
    ['app', buildApp],
    ['command line', buildCli],
  ]) {
    try {
      await build();
      checks.push({ name: `build of the ${name}`, passed: true });
    } catch (error) {
      console.error(error);
      checks.push({ name: `build of the ${name}`, passed: false });
    }
  }
  return sumOfChecks(checks);
}

async function units() {
  const file = path.join(REPORTS, 'vitest.json');
  const code = await runNode(VITEST, ['run'], { VITEST_JSON: file });
  return sumOf('units and laws', countVitest(readReport(file)), code);
}

async function browser() {
  const file = path.join(REPORTS, 'playwright.json');
  const code = await runNode(PLAYWRIGHT, ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return sumOf('browser', countPlaywright(readReport(file)), code);
}

const STEPS = [
  ['types', async () => sumOfChecks(await typecheck())],
  ['lint', async () => sumOfChecks(await lint())],
  ['build', builds],
  ['units and laws', units],
  ['browser', browser],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const sums = [];
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  sums.push(await step());
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

console.log('');
for (const note of sums.flatMap((sum) => sum.notes)) console.log(note);
const passed = sums.reduce((total, sum) => total + sum.passed, 0);
const failed = sums.reduce((total, sum) => total + sum.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
