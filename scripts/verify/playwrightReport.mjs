import { readFileSync } from 'node:fs';

/** Counts the tests in a report of Playwright's JSON reporter; errors outside of tests count as failed ones. */
export function countPlaywrightTests(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
