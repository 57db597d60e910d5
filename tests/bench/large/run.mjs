/**
 * `npm run bench:large`: opens every page and does every act over 20,000 leads with ten touches each, and prints of each how long
 * it took, the longest task on the page and how long that kept a core busy (a busy machine interrupts it), whether progress and a way to stop were shown, and the memory of the page.
 * Names of pages or acts on the command line, or parts of them, choose some: `npm run bench:large -- week "tag all"`.
 * LEADS sets how many leads; COMPARE=1 does all of it with 20 leads first, and prints the longest task as a multiple of that;
 * RUNS=3 opens each page three times and prints the best; PROFILE=1 prints what took the time; BUILD names the folder of
 * another build, for example one of `vite build --minify false`, whose names can be read.
 */
import '../../../scripts/supported.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from '../../../scripts/build.mjs';
import { listen, staticServer } from '../../../scripts/static-server.mjs';
import { ACTS, PAGES } from './acts.mjs';
import { openSeeded } from './browser.mjs';
import { hottest } from './profile.mjs';
import { longestWork } from './trace.mjs';

const count = Number(process.env.LEADS ?? 20_000);
const runs = Number(process.env.RUNS ?? 1);
const chosen = process.argv.slice(2).map((each) => each.toLowerCase());
const isProfiling = process.env.PROFILE !== undefined;
/** The number of leads that a page is compared with. */
const FEW = 20;
/** A page has come to rest when no task was long for so many milliseconds, counted from its opening on. */
const REST_MS = 4000;
const REST_OF_FEW_MS = 1000;
const MB = 1_000_000;
/** Holds the limits of `docs/failure-modes.md`, row 87. */
const LONGEST_TASK_MS = 200;
const SILENT_MS = 10_000;
const MEMORY = 4;

const server = staticServer({ root: process.env.BUILD ?? ensureBuilt(), folder: '' });
// The same each time, so that what is stored for it is found again.
const origin = `http://localhost:${await listen(server, Number(process.env.PORT ?? 5387))}`;
const longestOfFew = new Map();
const rows = [];
try {
	if (process.env.COMPARE) {
		for (const { name, work } of await measureAll(FEW)) longestOfFew.set(name, work);
		rows.length = 0;
	}
	await measureAll(count, (row, profile) => {
		console.log(lineOf(row));
		if (profile) console.log(hottest(profile));
	});
} finally {
	server.closeAllConnections();
	server.close();
}
const missed = rows.filter(({ misses }) => misses);
console.log(`\n${rows.length - missed.length} of ${rows.length} as wanted`);

/**
 * Opens the pages and does the acts that are chosen.
 * @param {number} leads how many there are
 * @param {(row: any, profile: any) => void} [show] called after each
 */
async function measureAll(leads, show = () => {}) {
	const rest = leads === FEW ? REST_OF_FEW_MS : REST_MS;
	const { context, page, cdp, bytes, empty, close } = await openSeeded(origin, leads, watch, peakOf);
	const errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	console.log(
		`${leads} leads, ${Math.round(bytes / MB)} MB as text; an empty book takes ${Math.round(empty / MB)} MB`
	);
	await page.waitForFunction(isOpen);
	await rested();
	// By now the page's is the largest for sure.
	const renderer = await rendererOf(context.browser());
	const open = async (path) => {
		await page.goto(origin + path);
		await page.waitForFunction(isOpen);
		await rested();
	};
	const isChosen = (name) => chosen.length === 0 || chosen.some((each) => name.toLowerCase().includes(each));
	const files = { count: leads };
	try {
		for (const [name, path] of Object.entries(PAGES).filter(([name]) => isChosen(name)))
			await measured(name, runs, async () => ({
				press: async () => void (await page.goto(origin + path)),
				done: () => page.waitForFunction(isOpen)
			}));
		for (const [name, act] of Object.entries(ACTS).filter(([name]) => isChosen(name)))
			await measured(name, 1, () => act({ page, open }, files));
	} finally {
		await close();
	}
	return rows;

	async function measured(name, times, prepare) {
		let best = null;
		try {
			for (let time = 0; time < times; time++) {
				const found = await measureOnce(prepare);
				if (!best || found.row.work < best.row.work) best = found;
			}
			const { row, profile } = best;
			rows.push({ name, ...row });
			show(rows.at(-1), profile);
		} catch (error) {
			console.log(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
			process.exitCode = 1;
		}
		for (const error of errors.splice(0)) console.log(`  error on the page: ${error}`);
	}

	async function measureOnce(prepare) {
		const { press, done } = await prepare();
		await rested();
		await page.evaluate(() => window.watching?.begin());
		// Garbage of the pages before does not count as its memory.
		await cdp.send('HeapProfiler.collectGarbage');
		resetPeak(renderer);
		if (isProfiling) {
			await cdp.send('Profiler.enable');
			await cdp.send('Profiler.start');
		}
		await context.browser().startTracing(page, { categories: ['-*', 'toplevel'] });
		let [trace, profile, total] = [];
		try {
			const begun = performance.now();
			await press();
			await done();
			total = performance.now() - begun;
			await rested();
		} finally {
			// Also where it failed: what is measured next begins anew.
			trace = await context.browser().stopTracing();
			profile = isProfiling && (await cdp.send('Profiler.stop')).profile;
		}
		const peak = peakOf(renderer);
		const busy = longestWork(trace, renderer);
		const state = await page.evaluate(() => window.watching.state());
		return { row: { total, ...state, ...busy, memory: (peak - empty) / bytes }, profile };
	}

	/** Waits until the page has nothing long to do. */
	async function rested() {
		await page.waitForFunction((ms) => !window.watching || window.watching.quietFor() > ms, rest, {
			polling: 200
		});
	}
}

function lineOf(row) {
	const { name, total, longest, work, many, progress, stop, memory } = row;
	const ofFew = longestOfFew.get(name);
	const misses = [
		work > LONGEST_TASK_MS && 'long task',
		total > SILENT_MS && !(progress && stop) && 'silent',
		memory > MEMORY && 'memory'
	].filter(Boolean);
	row.misses = misses.length > 0;
	const shown = `${progress ? 'progress' : ''}${stop ? ' stop' : ''}`;
	return [
		name.padEnd(26),
		`${(total / 1000).toFixed(1)} s`.padStart(8),
		`task ${Math.round(longest)} ms`.padStart(14),
		`busy ${Math.round(work)} ms`.padStart(14),
		`${many} over`.padStart(8),
		...(longestOfFew.size > 0 ? [`×${(work / ofFew).toFixed(1)}`.padStart(6)] : []),
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
