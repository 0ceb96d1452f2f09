/**
 * Adds up what the parts of `npm test` report. A part that breaks before it can count, or that
 * counts no failure and yet ends with an error, has failed once: nothing wrong is ever summed to
 * zero failures.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} VitestTest
 * @typedef {{ name: string, status: string, message: string, assertionResults: VitestTest[] }} VitestFile
 */

/**
 * @param {unknown} report the JSON of Vitest, undefined when it wrote none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  const { numPassedTests = 0, numFailedTests = 0 } =
    /** @type {{ numPassedTests?: number, numFailedTests?: number }} */ (report ?? {});
  return atLeastOneFailure({ passed: numPassedTests, failed: numFailedTests }, exitCode);
}

/**
 * @param {unknown} report the JSON of Playwright, undefined when it wrote none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
  const { stats = {} } =
    /** @type {{ stats?: { expected?: number, unexpected?: number, flaky?: number } }} */ (
      report ?? {}
    );
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected }, exitCode);
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addUp(counts) {
  return counts.reduce(
    (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Which tests failed and with what words, of a report of Vitest: `npm test` says them again at its
 * end, since a long output is often kept by its tail alone.
 * @param {unknown} report the JSON of Vitest, undefined when it wrote none
 * @returns {string[]} a text a failure
 */
export function failuresOfVitest(report) {
  const { testResults = [] } = /** @type {{ testResults?: VitestFile[] }} */ (report ?? {});
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`${name}\n${message}`];
      return failed.map((test) => `${name} › ${test.fullName}\n${test.failureMessages.join('\n')}`);
    });
}

/**
 * The last line of `npm test`; others read it, so its form is fixed.
 * @param {Count} count
 */
export function summaryLine({ passed, failed }) {
  return `tests: ${passed} passed, ${failed} failed`;
}

/**
 * No test at all is not a success.
 * @param {Count} count
 */
export function exitCodeOf({ passed, failed }) {
  return passed > 0 && failed === 0 ? 0 : 1;
}

/**
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function atLeastOneFailure(count, exitCode) {
  return exitCode === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}
