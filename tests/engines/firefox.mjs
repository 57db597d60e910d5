/** Firefox by the protocol that it shares with other browsers (WebDriver BiDi). */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { commandPath, ensurePackage, ensurePuppeteer } from './fetch.mjs';

/** Starts Firefox; returns an engine, see `run.mjs`. */
export async function firefox() {
	const executablePath = ensurePackage('firefox-esr', 'firefox-esr', 'firefox') ?? commandPath('firefox');
	const { default: puppeteer } = await import(
		pathToFileURL(join(ensurePuppeteer(), 'lib/esm/puppeteer/puppeteer-core.js')).href
	);
	const profile = await mkdtemp(join(tmpdir(), 'tactful-firefox-'));
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		userDataDir: profile,
		extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' }
	});
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 800 });
	return {
		version: await browser.version(),
		goto: (address) => page.goto(address).then(() => undefined),
		/** @param {string} body of an async function @param {unknown[]} values its arguments, as `given` */
		run: (body, ...values) => page.evaluate(`(async (given) => {${body}\n})(${JSON.stringify(values)})`),
		async close() {
			await browser.close();
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
