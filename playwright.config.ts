import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser, windowlessBrowser } from './scripts/browser.mjs';

/** Found once; the workers, which read this file again, inherit it. */
process.env.CHROMIUM_PATH ??= await ensureBrowser();
process.env.WINDOWLESS_CHROMIUM_PATH ??= windowlessBrowser(process.env.CHROMIUM_PATH);

/** Nothing but this machine has an address: what would leave the app fails, and the fixture of the tests reports it. */
const NOTHING_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/support/build-once.ts',
	outputDir: 'test-results',
	reporter: 'list',
	forbidOnly: !!process.env.CI,
	fullyParallel: true,
	// On a machine that is busy with other things. What passes only the second time is listed as flaky.
	retries: 1,
	// One more than the cores of the smallest machine: a browser often waits for the next frame.
	workers: 3,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	use: {
		actionTimeout: 15_000,
		timezoneId: 'Europe/Berlin',
		contextOptions: { reducedMotion: 'reduce' },
		// Storing the whole app for offline is half the work of a first visit: the stories that are about it ask for it.
		serviceWorkers: 'block',
		trace: 'on-first-retry',
		launchOptions: {
			executablePath: process.env.WINDOWLESS_CHROMIUM_PATH,
			args: [...BROWSER_ARGUMENTS, NOTHING_ELSE]
		}
	},
	// The laptop reads British English, the phone American English. A story tagged @phone is told on the phone, one tagged @both on
	// both; `STORIES=everywhere` tells every tagged story on both, but for those that need fingers (@touch).
	projects: [
		{
			name: 'laptop',
			grepInvert: process.env.STORIES === 'everywhere' ? /@touch\b/ : /@(phone|touch)\b/,
			use: { locale: 'en-GB', viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'phone',
			grep: /@(phone|both)\b/,
			use: {
				locale: 'en-US',
				viewport: { width: 390, height: 844 },
				hasTouch: true,
				isMobile: true,
				deviceScaleFactor: 2
			}
		}
	]
});
