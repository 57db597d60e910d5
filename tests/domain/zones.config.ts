/** The tests of days that `zones.test.ts` runs once in each time zone. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		testTimeout: 60_000,
		hookTimeout: 60_000,
		include: [
			'tests/domain/zones.child.ts',
			'tests/domain/cadence/days.test.ts',
			'tests/domain/scenarios.test.ts'
		]
	}
});
