import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInstalled, type Lock } from '../../scripts/install.mjs';
import { sourceHash } from '../../scripts/source-hash.mjs';
import { inRange } from '../../scripts/supported.mjs';
import { endToEndTally, sum, unitTally, withStatus } from '../../scripts/tally.mjs';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the Node that is needed', () => {
	test.each([
		['v18.20.0', false],
		['v20.18.3', false],
		['v20.19.0', true],
		['v20.20.2', true],
		['v21.7.0', false],
		['v22.11.0', false],
		['v22.12.0', true],
		['v23.11.0', false],
		['v24.0.0', true],
		['v26.1.0', true]
	])('%s: %s', (version, fits) => {
		expect(inRange(version, engines.node)).toBe(fits);
	});
});

describe('whether the packages are installed', () => {
	const wanted: Lock = {
		packages: {
			'': { version: '1.0.0' },
			'node_modules/a': { version: '1.0.0', integrity: 'x' },
			'node_modules/for-another-machine': { version: '2.0.0', integrity: 'y', optional: true }
		}
	};

	test('they are where all that is not optional is there', () => {
		expect(
			isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })
		).toBe(true);
	});

	test.each([
		['nothing is there', null],
		['one is missing', { packages: {} }],
		['one has another version', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }],
		['one has other bytes', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'z' } } }]
	])('they are not where %s', (_, present) => {
		expect(isInstalled(wanted, present)).toBe(false);
	});

	test('the lock names no registry, so that any will do', () => {
		expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
	});
});

describe('the version of a build', () => {
	test('is the same for the same sources, and another in another year, which has other public holidays', () => {
		expect(sourceHash('.', 2027)).toBe(sourceHash('.', 2027));
		expect(sourceHash('.', 2027)).not.toBe(sourceHash('.', 2026));
		expect(sourceHash('.')).toBe(sourceHash('.', new Date().getFullYear()));
	});
});

describe('the last line of npm test', () => {
	const unit = {
		numPassedTests: 3,
		numFailedTests: 1,
		numPendingTests: 1,
		numTodoTests: 0,
		testResults: [
			{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
			{ status: 'failed', assertionResults: [] },
			{ status: 'passed', assertionResults: [{ status: 'passed' }] }
		]
	};
	const endToEnd = {
		stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 },
		errors: [{ message: 'x' }]
	};

	test('adds both kinds up; a file that cannot be read and an error outside of a test are failures', () => {
		expect(sum([unitTally(unit), endToEndTally(endToEnd)])).toEqual({ passed: 8, failed: 4, skipped: 3 });
	});

	test('a report that is missing is a failure, and so is a run that ended badly', () => {
		expect(unitTally(null).failed).toBe(1);
		expect(endToEndTally(null).failed).toBe(1);
		expect(withStatus({ passed: 2, failed: 0, skipped: 0 }, 1).failed).toBe(1);
		expect(withStatus({ passed: 2, failed: 0, skipped: 0 }, null).failed).toBe(1);
		expect(withStatus({ passed: 2, failed: 3, skipped: 0 }, 1).failed).toBe(3);
		expect(withStatus({ passed: 2, failed: 0, skipped: 0 }, 0).failed).toBe(0);
	});

	test('CI runs exactly the command of the README', () => {
		const command = readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1);
		expect(command).toBe('npm test');
		expect(scripts.test).toBe('node scripts/test.mjs');
	});
});
