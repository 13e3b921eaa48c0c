// Decides how the results of several runners add up, so that nothing passes by not running. It runs nothing.

/** The counts of a vitest JSON report; a missing report has none. */
export function countVitest(report) {
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** The counts of a Playwright JSON report; a test that passed only when repeated counts as failed. */
export function countPlaywright(report) {
  return {
    passed: report?.stats?.expected ?? 0,
    failed: (report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0),
    skipped: report?.stats?.skipped ?? 0,
  };
}

/** A runner's part of the sum: skipped tests fail, and so does a runner that dies or runs none. */
export function sumOf(name, counts, exitCode) {
  const notes = [];
  let failed = counts.failed + counts.skipped;
  if (counts.skipped > 0) notes.push(`${name}: ${counts.skipped} skipped, which counts as failed.`);
  if (counts.passed + counts.failed === 0) notes.push(`${name}: no test ran.`);
  if (failed === 0 && (exitCode !== 0 || counts.passed === 0)) {
    failed = 1;
    notes.push(`${name}: the runner ended with code ${exitCode}.`);
  }
  return { passed: counts.passed, failed, notes };
}

export function sumOfChecks(checks) {
  const broken = checks.filter((check) => !check.passed);
  return {
    passed: checks.length - broken.length,
    failed: broken.length,
    notes: broken.map((check) => `${check.name}: failed.`),
  };
}

/** A line for each file of a vitest report, with the tests of more than a minute by name, as `npm run soak` lists them. */
export function linesOfVitest(report, root) {
  return (report?.testResults ?? []).flatMap(({ name, assertionResults }) => {
    const tests = assertionResults.map(({ fullName, status, duration }) => ({
      name: fullName,
      passed: status === 'passed',
      seconds: (duration ?? 0) / 1000,
    }));
    return linesOfFile(name.replace(`${root}`, '').replace(/^\//, ''), tests);
  });
}

/** The same of a Playwright report, whose suites may hold suites. */
export function linesOfPlaywright(report) {
  const testsOf = ({ specs = [], suites = [] }) => [
    ...specs.map(({ title, ok, tests }) => ({
      name: title,
      passed: ok,
      seconds:
        tests.flatMap(({ results }) => results).reduce((sum, run) => sum + run.duration, 0) / 1000,
    })),
    ...suites.flatMap(testsOf),
  ];
  return (report?.suites ?? []).flatMap((suite) => linesOfFile(suite.file, testsOf(suite)));
}

function linesOfFile(file, tests) {
  const passed = tests.filter((test) => test.passed).length;
  const seconds = tests.reduce((sum, test) => sum + test.seconds, 0);
  const head = `${file}: ${passed} of ${tests.length}, ${seconds.toFixed(1)} s`;
  const long = tests.filter((test) => test.seconds > 60);
  return [head, ...long.map((test) => `  ${test.name}: ${test.seconds.toFixed(0)} s`)];
}
