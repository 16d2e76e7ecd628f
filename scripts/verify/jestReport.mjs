import { readFileSync } from 'node:fs';

/** Counts the tests in a report of `jest --json`; a suite that could not be loaded counts as a failed test. */
export function countJestTests(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
