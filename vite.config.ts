import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** `npm run test:soak` runs the same tests with many more made-up cases. */
const SOAK_RUNS = '5000';
const USUAL_RUNS = '100';

export default defineConfig(({ mode }) => ({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
		setupFiles: ['tests/setup.ts'],
		env: { PROPERTY_RUNS: mode === 'soak' ? SOAK_RUNS : USUAL_RUNS },
		testTimeout: mode === 'soak' ? 600_000 : 10_000
	}
}));
