// Decides what `npm run lint` checks: code, styles and format. The rules stand in the configuration of each linter.
import { OXFMT, OXLINT, STYLELINT, runNode } from './steps.mjs';

export async function lint() {
  const [code, styles, format] = await Promise.all([
    runNode(OXLINT, ['--type-aware', '--deny-warnings', '--quiet']),
    runNode(STYLELINT, ['src/app/**/*.css', '--allow-empty-input']),
    runNode(OXFMT, ['--check']),
  ]);
  return [
    { name: 'lint', passed: code === 0 },
    { name: 'styles', passed: styles === 0 },
    { name: 'format', passed: format === 0 },
  ];
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = (await lint()).every((check) => check.passed) ? 0 : 1;
}
