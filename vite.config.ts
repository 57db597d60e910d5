import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunks } from './scripts/chunks.mjs';
import { holidays } from './scripts/holidays-plugin.mjs';
import { namesOfLocales } from './scripts/locales-plugin.mjs';

/** `npm run test:soak` runs the same tests with many more made-up cases. */
const SOAK_RUNS = '5000';
/** Asked of the command line: the projects below read this file again, and are not told the mode. */
const soak = process.argv.includes('soak');

const { plugin, groups } = chunks();

export default defineConfig({
	plugins: [sveltekit(), holidays(), namesOfLocales(), plugin],
	// Each worker in one file: the list that the service worker keeps for offline use knows of no parts of theirs.
	worker: {
		format: 'es',
		plugins: () => [namesOfLocales()],
		rolldownOptions: { output: { codeSplitting: false } }
	},
	build: {
		reportCompressedSize: false,
		rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups } } }
	},
	test: {
		// None isolates its files: half the time, and no test leaves anything behind that another would find.
		projects: [
			{
				extends: true,
				test: {
					name: 'plain',
					environment: 'node',
					isolate: false,
					// What is timed belongs to the soak alone: a busy machine must fail no test.
					include: ['tests/**/*.test.ts', ...(soak ? ['tests/**/*.timed.ts'] : [])],
					exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/**/*.svelte.test.ts', 'node_modules/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'runes',
					environment: './tests/support/client.ts',
					isolate: false,
					include: ['tests/**/*.svelte.test.ts']
				}
			}
		],
		// Vitest leaves one core to others, which is half of two.
		maxWorkers: availableParallelism(),
		setupFiles: ['tests/setup.ts'],
		env: soak ? { PROPERTY_RUNS: SOAK_RUNS } : {},
		testTimeout: soak ? 3_600_000 : 60_000
	}
});
