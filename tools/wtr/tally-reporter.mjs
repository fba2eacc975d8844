/** Ends a run with a line for each test that failed, and one plain line, for people in a hurry and for scripts. */

import { oneLine } from '../one-line.mjs';

/** @returns {import('@web/test-runner').Reporter} */
export const tallyReporter = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;

    for (const { browser, testFile, testResults, errors } of sessions) {
      const fail = (what, why = '') => {
        failed++;
        const file = String(testFile).replace(/^.*\/(?=test\/)/, '');
        console.log(`FAILED: ${file}, ${browser.name}: ${what}: ${oneLine(why)}`);
      };
      /** @param {import('@web/test-runner').TestSuiteResult | undefined} suite */
      const count = (suite, within = '') => {
        for (const { name, skipped: isSkipped, passed: hasPassed, error } of suite?.tests ?? []) {
          if (isSkipped) skipped++;
          else if (hasPassed) passed++;
          else fail(`${within}${name}`, error?.message);
        }
        for (const inner of suite?.suites ?? []) count(inner, `${within}${inner.name} › `);
      };
      count(testResults);
      // A file that does not load has no tests to count.
      if (errors.length) fail('the file', errors[0]?.message);
    }
    console.log(`browser: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
});
