/** Opens a browser in which the app's database holds a large book. The seeded profile is kept for the runs of the same day. */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../../scripts/browser.mjs';
import { ROOT } from '../../../scripts/build.mjs';
import { seed } from './seed.mjs';

const PATIENCE_MS = 120_000;
const KEPT = join(ROOT, 'node_modules/.cache/large');

/**
 * Returns a page over a copy of the seeded profile, the size of what is stored, and the memory that an empty book takes.
 * @param {string} origin where the app is served
 * @param {number} count of leads
 * @param {() => void} watch runs in each page before its own scripts
 * @param {(process: number) => number} peakOf returns the most memory that a process had
 */
export async function openSeeded(origin, count, watch, peakOf) {
	const seeded = await seededProfile(origin, count, peakOf);
	const folder = mkdtempSync(join(tmpdir(), 'large-'));
	cpSync(join(seeded, 'profile'), folder, { recursive: true });
	const context = await launch(folder);
	await context.addInitScript(watch);
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	const cdp = await context.newCDPSession(page);
	await page.goto(`${origin}/`);
	const close = async () => {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	};
	return { context, page, cdp, close, ...JSON.parse(readFileSync(join(seeded, 'size.json'), 'utf8')) };
}

async function launch(folder) {
	return chromium.launchPersistentContext(folder, {
		executablePath: await ensureBrowser(),
		args: [...BROWSER_ARGUMENTS],
		acceptDownloads: true,
		// One that the profile kept would serve the pages of the build before.
		serviceWorkers: 'block',
		reducedMotion: 'reduce'
	});
}

/** Returns the folder of a profile that was seeded today for this origin; seeds one where there is none, and removes older ones. */
async function seededProfile(origin, count, peakOf) {
	const day = new Date().toISOString().slice(0, 10);
	const ofSeed = createHash('sha256').update(`${seed}${origin}`).digest('hex').slice(0, 8);
	const folder = join(KEPT, `${day}-${count}-${ofSeed}`);
	if (existsSync(join(folder, 'size.json'))) return folder;
	mkdirSync(KEPT, { recursive: true });
	for (const name of readdirSync(KEPT))
		if (!name.startsWith(day) || join(KEPT, name) === folder) rmSync(join(KEPT, name), { recursive: true });
	const context = await launch(join(folder, 'profile'));
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MS);
		await page.goto(`${origin}/`);
		await page.getByRole('button', { name: 'Try it with a sample' }).waitFor();
		const empty = await peakOfPage(context, peakOf);
		const bytes = await page.evaluate(seed, count);
		await context.close();
		writeFileSync(join(folder, 'size.json'), JSON.stringify({ bytes, empty }));
	} finally {
		await context.close();
	}
	return folder;
}

async function peakOfPage(context, peakOf) {
	const session = await context.browser().newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id)));
}
