/**
 * `npm run bench:large`: opens every page and does every act over 20,000 leads with ten touches each, and prints of each how long
 * it took, the longest task on the page, whether progress and a way to stop were shown, and the memory of the page.
 * LEADS sets how many leads; names of acts or pages on the command line choose some; PROFILE=1 prints what took the time.
 */
import '../../../scripts/supported.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../../scripts/browser.mjs';
import { ensureBuilt } from '../../../scripts/build.mjs';
import { listen, staticServer } from '../../../scripts/static-server.mjs';
import { ACTS, PAGES } from './acts.mjs';
import { hottest } from './profile.mjs';
import { seed } from './seed.mjs';

const count = Number(process.env.LEADS ?? 20_000);
const chosen = process.argv.slice(2);
const isProfiling = process.env.PROFILE !== undefined;
/** A page has come to rest when no task was long for so many milliseconds, counted from its opening on. */
const REST_MS = 4000;
const PATIENCE_MS = 120_000;
const MB = 1_000_000;
/** Holds the limits of `docs/failure-modes.md`, row 87. */
const LONGEST_TASK_MS = 200;
const SILENT_MS = 10_000;
const MEMORY = 4;

const server = staticServer({ root: ensureBuilt(), folder: '' });
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({
	executablePath: await ensureBrowser(),
	args: [...BROWSER_ARGUMENTS]
});
const rows = [];
try {
	const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
	await context.addInitScript(watch);
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	const errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`${origin}/`);
	await page.getByRole('button', { name: 'Try it with a sample' }).waitFor();
	const cdp = await context.newCDPSession(page);
	const empty = peakOf(await rendererOf(browser));
	const bytes = await page.evaluate(seed, count);
	// By now it is the largest for sure.
	const renderer = await rendererOf(browser);
	console.log(
		`${count} leads, ${Math.round(bytes / MB)} MB as text; an empty book takes ${Math.round(empty / MB)} MB`
	);
	const open = async (path) => {
		await page.goto(origin + path);
		await page.waitForFunction(isOpen);
		await rested(page);
	};
	const isChosen = (name) => chosen.length === 0 || chosen.some((each) => name.includes(each));
	const files = { count };

	for (const [name, path] of Object.entries(PAGES).filter(([name]) => isChosen(name)))
		await measured(name, async () => ({
			press: async () => void (await page.goto(origin + path)),
			done: () => page.waitForFunction(isOpen)
		}));
	for (const [name, act] of Object.entries(ACTS).filter(([name]) => isChosen(name)))
		await measured(name, () => act({ page, open }, files));

	async function measured(name, prepare) {
		try {
			const { press, done } = await prepare();
			await rested(page);
			await page.evaluate(() => window.watching?.begin());
			// Garbage of the pages before does not count as its memory.
			await cdp.send('HeapProfiler.collectGarbage');
			resetPeak(renderer);
			if (isProfiling) {
				await cdp.send('Profiler.enable');
				await cdp.send('Profiler.start');
			}
			const begun = performance.now();
			await press();
			await done();
			const total = performance.now() - begun;
			await rested(page);
			const peak = peakOf(renderer);
			const profile = isProfiling && (await cdp.send('Profiler.stop')).profile;
			const { longest, progress, stop } = await page.evaluate(() => window.watching.state());
			rows.push({ name, total, longest, progress, stop, memory: (peak - empty) / bytes });
			const row = lineOf(rows.at(-1));
			console.log(row);
			if (profile) console.log(hottest(profile));
		} catch (error) {
			console.log(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
			process.exitCode = 1;
		}
		for (const error of errors.splice(0)) console.log(`  error on the page: ${error}`);
	}
} finally {
	await browser.close();
	server.closeAllConnections();
	server.close();
}
const missed = rows.filter(({ misses }) => misses);
console.log(`\n${rows.length - missed.length} of ${rows.length} as wanted`);

function lineOf(row) {
	const { name, total, longest, progress, stop, memory } = row;
	const misses = [
		longest > LONGEST_TASK_MS && 'long task',
		total > SILENT_MS && !(progress && stop) && 'silent',
		memory > MEMORY && 'memory'
	].filter(Boolean);
	row.misses = misses.length > 0;
	const shown = `${progress ? 'progress' : ''}${stop ? ' stop' : ''}`;
	return [
		name.padEnd(26),
		`${(total / 1000).toFixed(1)} s`.padStart(8),
		`task ${Math.round(longest)} ms`.padStart(14),
		shown.padEnd(14),
		`memory ${memory.toFixed(1)}`,
		misses.length > 0 ? `← ${misses.join(', ')}` : ''
	].join('  ');
}

/** Tells in the page whether it shows the data. */
function isOpen() {
	const main = document.querySelector('main');
	return main?.querySelector('h1') && !main.textContent.includes('Loading…');
}

/** Waits until the page has nothing long to do. */
async function rested(page) {
	await page.waitForFunction((ms) => !window.watching || window.watching.quietFor() > ms, REST_MS, {
		polling: 200
	});
}

/** Runs before the page's own scripts: notes long tasks, and whether progress and a way to stop are shown. */
function watch() {
	let [longest, lastEnd, progress, stop] = [0, 0, false, false];
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			longest = Math.max(longest, duration);
			lastEnd = Math.max(lastEnd, startTime + duration);
		}
	}).observe({ type: 'longtask', buffered: true });
	setInterval(() => {
		progress ||= document.querySelector('progress') !== null;
		stop ||=
			[...document.querySelectorAll('button')].some((each) =>
				/^(?:Stop|Cancel)\b/.test(each.textContent.trim())
			) && document.querySelector('progress') !== null;
	}, 100);
	window.watching = {
		begin: () => void ([longest, progress, stop] = [0, false, false]),
		state: () => ({ longest, progress, stop }),
		quietFor: () => performance.now() - lastEnd
	};
}

/** Returns the id of the process of the page: that with the most memory. */
async function rendererOf(browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	return renderers.toSorted((a, b) => peakOf(b) - peakOf(a))[0];
}

function resetPeak(process) {
	try {
		writeFileSync(`/proc/${process}/clear_refs`, '5');
	} catch {
		// Not on Linux: the peak is then that of the whole run.
	}
}

/** Returns the most memory that a process had, in bytes; 0 where that can't be read. */
function peakOf(process) {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) * 1024;
	} catch {
		return 0;
	}
}
