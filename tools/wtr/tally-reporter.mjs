/** Ends a run with one plain line, for people in a hurry and for scripts. */

/** @returns {import('@web/test-runner').Reporter} */
export const tallyReporter = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;

    /** @param {import('@web/test-runner').TestSuiteResult | undefined} suite */
    const count = (suite) => {
      for (const test of suite?.tests ?? []) {
        if (test.skipped) skipped++;
        else if (test.passed) passed++;
        else failed++;
      }
      suite?.suites.forEach(count);
    };
    for (const session of sessions) {
      count(session.testResults);
      // A file that does not load has no tests to count.
      if (session.errors.length) failed++;
    }
    console.log(`browser: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
});
