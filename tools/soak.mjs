// Decides what `npm run soak` is: the same unit tests and laws in their long forms, and what the browser is asked only then.
// Arguments go on to vitest, and then the browser is left out.
import { buildApp, buildCli } from './build.mjs';
import { PLAYWRIGHT, VITEST, runNode } from './steps.mjs';

const asked = process.argv.slice(2);
const LONG = { SOAK: '1' };
const units = await runNode(VITEST, ['run', ...asked], LONG);
let browser = 0;
if (asked.length === 0) {
  await buildApp();
  await buildCli();
  browser = await runNode(PLAYWRIGHT, ['test'], LONG);
}
process.exitCode = units === 0 ? browser : units;
