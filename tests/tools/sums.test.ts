// Shows that the gate cannot be passed by not running: each way of running nothing counts as a failure.
import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countVitest,
  linesOfPlaywright,
  linesOfVitest,
  sumOf,
  sumOfChecks,
} from '../../tools/sums.mjs';

describe('the sums of the gate', () => {
  it('adds what passed and what failed', () => {
    const counts = countVitest({ numPassedTests: 7, numFailedTests: 2 });
    expect(sumOf('units', counts, 1)).toEqual({ passed: 7, failed: 2, notes: [] });
    expect(sumOf('units', { passed: 3, failed: 0, skipped: 0 }, 0)).toEqual({
      passed: 3,
      failed: 0,
      notes: [],
    });
  });

  it.each([
    ['a runner that leaves no report', countVitest(undefined), 1],
    ['a runner that ends well without a test', countPlaywright({ stats: {} }), 0],
    ['a skipped test', countVitest({ numPassedTests: 5, numPendingTests: 1 }), 0],
    ['a test still to be written', countVitest({ numPassedTests: 5, numTodoTests: 1 }), 0],
    ['a test that passed when repeated', countPlaywright({ stats: { expected: 2, flaky: 1 } }), 0],
    ['a runner that dies after its tests', { passed: 5, failed: 0, skipped: 0 }, 1],
  ])('counts %s as one failure', (_, counts, exitCode) => {
    expect(sumOf('runner', counts, exitCode).failed).toBe(1);
  });

  it('counts a static check as one, and names those that broke', () => {
    const checks = [
      { name: 'types', passed: true },
      { name: 'lint', passed: false },
    ];
    expect(sumOfChecks(checks)).toEqual({ passed: 1, failed: 1, notes: ['lint: failed.'] });
  });
});

describe('what the soak lists', () => {
  it('has a line for each file, and names what was long', () => {
    const assertionResults = [
      { fullName: 'a store stands', status: 'passed', duration: 90_000 },
      { fullName: 'a store falls', status: 'failed', duration: 500 },
    ];
    const report = { testResults: [{ name: '/project/tests/store.test.ts', assertionResults }] };
    expect(linesOfVitest(report, '/project/')).toEqual([
      'tests/store.test.ts: 1 of 2, 90.5 s',
      '  a store stands: 90 s',
    ]);
    const spec = { title: 'a page', ok: true, tests: [{ results: [{ duration: 1500 }] }] };
    const suite = { file: 'page.spec.ts', specs: [spec], suites: [{ specs: [spec] }] };
    expect(linesOfPlaywright({ suites: [suite] })).toEqual(['page.spec.ts: 2 of 2, 3.0 s']);
    expect([linesOfVitest(undefined, ''), linesOfPlaywright(undefined)]).toEqual([[], []]);
  });
});
