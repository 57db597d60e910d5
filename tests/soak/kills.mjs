/**
 * `npm run test:kills`: kills a real browser (SIGKILL) at random moments of what it stores, starts it again over the same
 * profile, and compares the data with the state before and the state after: nothing else is allowed. Part of
 * `npm run test:soak`. KILLS sets how many (100), SEED repeats a run, ACTS chooses acts by name, with commas.
 */
import '../../scripts/supported.mjs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/build.mjs';
import { listen, staticServer } from '../../scripts/static-server.mjs';
import { ACTS, prepare } from './acts.mjs';
import { startBrowser } from './killable.mjs';
import { problemsOf, stateOf } from './state.mjs';

const kills = Number(process.env.KILLS ?? 100);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const chosen = process.env.ACTS?.split(',');
const acts = Object.entries(ACTS).filter(([name]) => chosen?.includes(name) ?? true);
const random = randomFrom(seed);
/** The share of an act's usual time up to which a kill can come: some come after it. */
const REACH = 1.15;

const executable = await ensureBrowser();
const server = staticServer({ root: ensureBuilt(), folder: '' });
const origin = `http://localhost:${await listen(server, 0)}`;
const folder = await mkdtemp(join(tmpdir(), 'tactful-kills-'));
console.log(`Seed ${seed}: ${kills} kills over ${acts.map(([name]) => name).join(', ')}`);

const failures = [];
const seen = {};
try {
	const base = join(folder, 'base');
	const files = await prepare(await startBrowser(executable, base, origin));
	const known = [];
	for (const [name, act] of acts) known.push({ name, act, ...(await rehearse(act)) });
	for (let at = 0; at < kills; at += 1) {
		const each = known[at % known.length];
		const moment = Math.round(random() * each.length * REACH);
		const outcome = await killDuring(each, moment);
		console.log(
			`${at + 1}. ${each.name}, killed after ${moment} of ${Math.round(each.length)} ms: ${outcome}`
		);
		seen[outcome] = (seen[outcome] ?? 0) + 1;
		if (!/^(?:before|after)\b/.test(outcome)) failures.push(`${each.name} after ${moment} ms: ${outcome}`);
	}

	/** Does an act once to its end; returns how long it took, and the states before and after. */
	async function rehearse(act) {
		return inCopy(async (profile) => {
			const browser = await startBrowser(executable, profile, origin);
			const run = await act(browser, files);
			const before = await stateOf(browser.page);
			const begun = performance.now();
			await run.press();
			await run.done();
			const length = performance.now() - begun;
			const after = await stateOf(browser.page);
			await browser.close();
			return { length, before, after };
		});
	}

	/** Begins an act, kills the browser, starts it again; returns which state is there, or what is wrong. */
	async function killDuring({ act, before, after }, moment) {
		return inCopy(async (profile) => {
			const first = await startBrowser(executable, profile, origin);
			const run = await act(first, files);
			await run.press();
			await new Promise((done) => setTimeout(done, moment));
			await first.kill();
			const second = await startBrowser(executable, profile, origin);
			try {
				const problems = await problemsOf(second);
				const state = await stateOf(second.page);
				if (problems.length > 0) return problems.join('; ');
				if (state === before) return 'before';
				if (state === after) return 'after';
				// A file on the disk and the data are two things: the file is written first, and saving again settles it.
				const isFileAhead = state === JSON.stringify({ ...JSON.parse(before), file: JSON.parse(after).file });
				if (isFileAhead && (await isSettled(second, after)))
					return 'before, with the file written and settled';
				return `a state that is neither: ${state}, before: ${before}, after: ${after}`;
			} finally {
				await second.kill();
			}
		});
	}

	/** Saves to the linked file again; returns whether that comes to the state after. */
	async function isSettled({ page, open }, after) {
		await open('/import/');
		await page.getByRole('button', { name: /^Save to / }).click();
		await page
			.getByText(/^Saved to |is already up to date/)
			.first()
			.waitFor();
		return (await stateOf(page)) === after;
	}

	/** Hands out a copy of the prepared profile. */
	async function inCopy(use) {
		const profile = join(folder, 'copy');
		await cp(base, profile, { recursive: true });
		try {
			return await use(profile);
		} finally {
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	}
} finally {
	server.closeAllConnections();
	server.close();
	await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
const states = Object.entries(seen).map(([state, count]) => `${count} ${state}`);
console.log(`Seed ${seed}: ${states.join(', ')}. ${failures.length} of ${kills} kills left something else.`);
for (const failure of failures) console.log(`- ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Returns numbers from 0 to 1 that are the same for the same seed (mulberry32). @param {number} from */
function randomFrom(from) {
	let state = from;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
