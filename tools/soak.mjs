// Decides what `npm run soak` is: the same unit tests and laws in their long forms, and what the browser is asked only then. It lists
// what it ran and ends in one plain line of sums. Arguments go on to vitest, and then the browser is left out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp, buildCli } from './build.mjs';
import { ROOT } from './bundle.mjs';
import { PLAYWRIGHT, VITEST, runNode } from './steps.mjs';
import { countPlaywright, countVitest, linesOfPlaywright, linesOfVitest, sumOf } from './sums.mjs';

const REPORTS = path.join(ROOT, 'dist', 'reports');

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function units(asked) {
  const file = path.join(REPORTS, 'soak-units.json');
  const code = await runNode(VITEST, ['run', ...asked], { SOAK: '1', VITEST_JSON: file });
  const report = readReport(file);
  return {
    lines: linesOfVitest(report, ROOT),
    ...sumOf('units and laws', countVitest(report), code),
  };
}

async function browser() {
  const file = path.join(REPORTS, 'soak-browser.json');
  await buildApp();
  await buildCli();
  const settings = { SOAK: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await runNode(PLAYWRIGHT, ['test'], settings);
  const report = readReport(file);
  return { lines: linesOfPlaywright(report), ...sumOf('browser', countPlaywright(report), code) };
}

const asked = process.argv.slice(2);
// Hours later would be a bad time to hear of it.
if (asked.length === 0 && spawnSync('strace', ['-V']).status !== 0) {
  console.error(
    'The soak records calls to the disk with strace, which is not installed here (Debian and Ubuntu: apt-get install strace).',
  );
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });
for (const name of ['soak-units.json', 'soak-browser.json'])
  rmSync(path.join(REPORTS, name), { force: true });
const sums = [await units(asked)];
if (asked.length === 0) sums.push(await browser());

console.log('\nWhat was run:');
for (const line of sums.flatMap(({ lines }) => lines)) console.log(line);
for (const note of sums.flatMap(({ notes }) => notes)) console.log(note);
const passed = sums.reduce((total, sum) => total + sum.passed, 0);
const failed = sums.reduce((total, sum) => total + sum.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
