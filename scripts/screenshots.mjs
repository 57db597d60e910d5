/**
 * `npm run screenshots`: makes the README's pictures, and those of the manifest, from the app with its sample. With `-- --all DIR`: every page on phone and
 * laptop, light and dark, empty and with the sample, into DIR, to look at.
 */
import './supported.mjs';
import { join } from 'node:path';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { ensureBuilt, ROOT } from './build.mjs';
import { ensureInstalled, refuse } from './install.mjs';

const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } };
const PAGES = ['', 'leads', 'people', 'lead', 'import', 'week', 'playbook', 'settings'];
/** The pictures of the README: page, size and scheme. */
const PICTURES = [
	{ name: 'today', path: '', size: SIZES.laptop, scheme: 'light' },
	{ name: 'lead', path: 'lead', size: SIZES.laptop, scheme: 'light' },
	{ name: 'today-phone', path: '', size: SIZES.phone, scheme: 'dark' }
];

/** The pictures that a browser shows when it offers to install the app; the manifest has their sizes. */
const INSTALL_PICTURES = [
	{ name: 'today-wide', path: '', size: SIZES.laptop, scheme: 'light' },
	{ name: 'lead-wide', path: 'lead', size: SIZES.laptop, scheme: 'light' },
	{ name: 'today-narrow', path: '', size: SIZES.phone, scheme: 'light' },
	{ name: 'lead-narrow', path: 'lead', size: SIZES.phone, scheme: 'light' }
];

/** The time in all pictures, a Monday, so that they change only when the app does. */
const MORNING = '2026-03-09T09:00:00+01:00';

/** @typedef {{ size: { width: number, height: number }, scheme: string }} Look */

ensureInstalled(ROOT);
const executablePath = await ensureBrowser().catch((error) => refuse(error.message));
const { listen, staticServer } = await import('./static-server.mjs');
const server = staticServer({ root: ensureBuilt() });
const origin = `http://localhost:${await listen(server, 0)}`;
const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });

const all = process.argv.indexOf('--all');
if (all < 0) {
	await pictures('docs/pictures', PICTURES);
	await pictures('static/screenshots', INSTALL_PICTURES);
} else await everything(process.argv[all + 1] ?? refuse('Say where to: npm run screenshots -- --all DIR'));

await browser.close();
server.close();
server.closeAllConnections();

/** @param {string} folder @param {readonly ({ name: string, path: string } & Look)[]} wanted */
async function pictures(folder, wanted) {
	for (const { name, path, ...look } of wanted) {
		const page = await open(look);
		await takeSample(page);
		await visit(page, path);
		await page.screenshot({ path: join(ROOT, folder, `${name}.png`) });
		await page.context().close();
	}
}

/** @param {string} folder */
async function everything(folder) {
	for (const [sizeName, size] of Object.entries(SIZES)) {
		for (const scheme of ['light', 'dark']) {
			const page = await open({ size, scheme });
			for (const filled of [false, true]) {
				if (filled) await takeSample(page);
				for (const path of PAGES) {
					await visit(page, path);
					const name = [path || 'today', sizeName, scheme, filled ? 'sample' : 'empty'].join('-');
					await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
				}
			}
			await page.context().close();
		}
	}
}

/**
 * Opens the app as on a first visit, with nothing stored.
 * @param {Look} look
 */
async function open({ size, scheme }) {
	const phone = size === SIZES.phone;
	const context = await browser.newContext({
		viewport: size,
		colorScheme: scheme === 'dark' ? 'dark' : 'light',
		deviceScaleFactor: phone ? 2 : 1,
		isMobile: phone,
		hasTouch: phone,
		timezoneId: 'Europe/Berlin',
		locale: 'en-GB',
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await context.clock.setFixedTime(MORNING);
	return context.newPage();
}

/** @param {import('playwright').Page} page */
async function takeSample(page) {
	await visit(page, '');
	await page.getByRole('button', { name: 'Try it with a sample' }).click();
	await page.getByRole('list', { name: 'To do' }).getByRole('listitem').first().waitFor();
	const dismiss = page.getByRole('button', { name: 'Dismiss' });
	if (await dismiss.isVisible()) await dismiss.click();
}

/** Opens a page by its path; `lead` is the first lead of Today's list, and without one the page of no lead. @param {import('playwright').Page} page @param {string} path */
async function visit(page, path) {
	await page.goto(`${origin}/${path === 'lead' ? '' : path && `${path}/`}`);
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await page.waitForLoadState('networkidle');
	if (path !== 'lead') return;
	const first = page.getByRole('list', { name: 'To do' }).getByRole('link').first();
	const address = (await first.count()) > 0 ? await first.getAttribute('href') : './lead/';
	await page.goto(new URL(address ?? './lead/', page.url()).href);
	await page.waitForLoadState('networkidle');
}
