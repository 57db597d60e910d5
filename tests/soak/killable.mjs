/** Starts a browser over a profile on disk as a process of its own, which can be killed. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS } from '../../scripts/browser.mjs';

const LONGEST_START_MS = 60_000;

/**
 * Returns the browser with one page, whose actions wait up to a minute.
 * @param {string} executable @param {string} profile @param {string} origin where the app is served
 */
export async function startBrowser(executable, profile, origin) {
	await mkdir(profile, { recursive: true });
	const child = spawn(
		executable,
		[
			...BROWSER_ARGUMENTS,
			'--headless=new',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'--disable-breakpad',
			'about:blank'
		],
		// A group of its own: a kill ends the processes of its pages as well.
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const ended = new Promise((done) => child.once('exit', done));
	const kill = () => {
		try {
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
	};
	process.once('exit', kill);
	void ended.then(() => process.off('exit', kill));
	const connection = await chromium.connectOverCDP(await addressOf(child));
	const [context] = connection.contexts();
	await context.addInitScript(standInForDisk);
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	return {
		page,
		/** Opens a page of the app and waits until it can be used. */
		async open(path) {
			await page.goto(origin + path);
			await page.waitForFunction(() => history.scrollRestoration === 'manual');
		},
		async kill() {
			kill();
			await ended;
			await connection.close().catch(() => undefined);
		},
		async close() {
			await (await connection.newBrowserCDPSession()).send('Browser.close').catch(() => undefined);
			await ended;
		}
	};
}

/** Reads the address for commands from what the browser says at its start. */
function addressOf(child) {
	return new Promise((resolve, reject) => {
		let said = '';
		const timer = setTimeout(() => reject(new Error(`The browser did not start: ${said}`)), LONGEST_START_MS);
		child.stderr.on('data', (piece) => {
			said += piece;
			const [, address] = /DevTools listening on (\S+)/.exec(said) ?? [];
			if (!address) return;
			clearTimeout(timer);
			resolve(address);
		});
	});
}

/** Gives the page a file to connect: one of the browser's own disk in the place of one that a user would choose. */
function standInForDisk() {
	const handle = async (name) =>
		(await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
	window.disk = {
		async write(name, text) {
			const writer = await (await handle(name)).createWritable();
			await writer.write(text);
			await writer.close();
		},
		read: async (name) => (await (await handle(name)).getFile()).text()
	};
	window.showOpenFilePicker = async () => [await handle('search.csv')];
}
