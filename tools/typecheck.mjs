// Decides what `npm run typecheck` checks: base and engine by themselves (their columns are dense, so an index yields a number), then all
// that stands on them, and the hermetic folders again without browser or Node types.
import { TSC, runNode } from './steps.mjs';

export async function typecheck() {
  const columns = await runNode(TSC, ['-b', 'tsconfig.columns.json']);
  const whole = await runNode(TSC, ['-p', 'tsconfig.json']);
  const hermetic = await runNode(TSC, ['-p', 'tsconfig.hermetic.json']);
  return [
    { name: 'types of base and engine', passed: columns === 0 },
    { name: 'types', passed: whole === 0 },
    { name: 'types of the hermetic folders', passed: hermetic === 0 },
  ];
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = (await typecheck()).every((check) => check.passed) ? 0 : 1;
}
