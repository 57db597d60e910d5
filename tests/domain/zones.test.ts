import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Days are days wherever the machine stands: the answers of `zones.child.ts` are the same east of the date line, half an hour off
 * the others, and at UTC. A process takes its time zone when it starts, so each zone gets a vitest of its own.
 */
const ROOT = join(import.meta.dirname, '../..');
const ZONES = ['Pacific/Auckland', 'America/St_Johns', 'UTC'];

test.each(ZONES)('%s', { timeout: 120_000 }, (zone) => {
	const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
	const output = execFileSync(
		process.execPath,
		[vitest, 'run', '--config', 'tests/domain/zones.config.ts', '--reporter=json'],
		{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, TZ: zone, EXPECTED_ZONE: zone } }
	);
	const report = JSON.parse(output.slice(output.indexOf('{"'))) as {
		success: boolean;
		numPassedTests: number;
	};
	expect(report.success).toBe(true);
	expect(report.numPassedTests).toBeGreaterThan(0);
});
