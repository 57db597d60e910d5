/** Adds up the reports of the two test runners. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts the tests of Vitest's JSON report. A file that could not be read as tests counts as a failure, and so does a missing
 * report.
 * @param {any} report
 * @returns {Tally}
 */
export function unitTally(report) {
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const files = /** @type {{ status: string, assertionResults: { status: string }[] }[]} */ (
		report.testResults
	);
	const broken = files.filter(
		(file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * Counts the tests of Playwright's JSON report; errors outside any test count as failures.
 * @param {any} report
 * @returns {Tally}
 */
export function endToEndTally(report) {
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * Adds a failure where a run ended badly although its report has none.
 * @param {Tally} tally
 * @param {number | null} status
 * @returns {Tally}
 */
export function withStatus(tally, status) {
	return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
	return tallies.reduce((all, tally) => ({
		passed: all.passed + tally.passed,
		failed: all.failed + tally.failed,
		skipped: all.skipped + tally.skipped
	}));
}
