import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Days are days wherever the machine stands: the answers of `zones.child.ts` are the same east of the date line, half an hour off
 * the others, and at UTC. A process takes its time zone when it starts, so each zone gets a vitest of its own.
 */
const ROOT = join(import.meta.dirname, '../..');
const ZONES = ['Pacific/Auckland', 'America/St_Johns', 'UTC'];

interface Report {
	readonly success: boolean;
	readonly numPassedTests: number;
	readonly testResults: readonly {
		readonly assertionResults: readonly {
			readonly status: string;
			readonly fullName: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
}

test.each(ZONES)('%s', { timeout: 120_000 }, (zone) => {
	const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
	const { stdout } = spawnSync(
		process.execPath,
		[vitest, 'run', '--config', 'tests/domain/zones.config.ts', '--reporter=json'],
		{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, TZ: zone, EXPECTED_ZONE: zone } }
	);
	const report = JSON.parse(stdout.slice(stdout.indexOf('{"'))) as Report;
	const failed = report.testResults.flatMap(({ assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'failed')
	);
	expect(failed, 'what fails in this zone').toEqual([]);
	expect(report.success).toBe(true);
	expect(report.numPassedTests).toBeGreaterThan(0);
});
