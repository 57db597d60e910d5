/** Finds a Chromium for the tests and pictures; installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge'
];
const APPS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];
const LONGEST_START_MS = 30_000;
const LONGEST_INSTALL_MS = 240_000;

/** Tells the user what to do where no browser can be found. */
export const NO_BROWSER =
	'No browser was found and none could be installed: install Chromium or Chrome (on Debian as root: apt-get install chromium), ' +
	'or set CHROMIUM_PATH to one, and run the command again.';

/**
 * Holds all that this file touches of the machine, so that a test can hand in another one.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} environment
 * @property {boolean} root whether the user may install system packages
 * @property {boolean} debian
 * @property {() => Promise<string | null>} playwrightsOwn where Playwright keeps its browser, installed or not
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the browser runs: a stub, or one that misses libraries, does not
 * @property {(command: string, args: string[]) => string | null} run what went wrong, in a line, or null
 * @property {(line: string) => void} say
 */

/** @returns {Machine} */
export function thisMachine() {
	return {
		environment: process.env,
		root: process.getuid?.() === 0,
		debian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
		playwrightsOwn: async () => {
			const { chromium } = await import('playwright');
			return chromium.executablePath() || null;
		},
		exists: existsSync,
		starts: (path) => spawnSync(path, ['--version'], { timeout: LONGEST_START_MS }).status === 0,
		run: (command, args) => {
			const { status, error, stdout, stderr } = spawnSync(command, args, {
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
				stdio: ['ignore', 'pipe', 'pipe'],
				encoding: 'utf8',
				timeout: LONGEST_INSTALL_MS
			});
			if (status === 0) return null;
			return (
				error?.message ?? `${stdout}\n${stderr}`.match(/^(?:E:|Error:).*/m)?.[0] ?? `it ended with ${status}`
			);
		},
		say: console.log
	};
}

/**
 * Returns the path of a browser that starts, or null: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @param {Machine} machine
 * @throws {Error} when CHROMIUM_PATH names nothing that starts
 */
export async function findBrowser(machine = thisMachine()) {
	const { environment, exists, starts } = machine;
	const chosen = environment.CHROMIUM_PATH;
	if (chosen) {
		if (exists(chosen) && starts(chosen)) return chosen;
		throw new Error(`CHROMIUM_PATH is "${chosen}", but no browser starts there; correct it, or unset it.`);
	}
	const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
	const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
	const candidates = [await machine.playwrightsOwn(), ...commands, ...APPS];
	return candidates.find((path) => path !== null && exists(path) && starts(path)) ?? null;
}

/**
 * Returns the path of a browser, and installs one first where there is none; reports what it did.
 * @param {Machine} machine
 * @throws {Error} with one sentence that says what to do where none can be had
 */
export async function ensureBrowser(machine = thisMachine()) {
	const found = await findBrowser(machine);
	if (found) {
		machine.say(`Browser: ${found}`);
		return found;
	}
	for (const { what, commands } of waysToInstall(machine)) {
		machine.say(`No browser found; installing one with ${what}, which can take minutes …`);
		const problem = firstProblem(machine, commands);
		const installed = problem ? null : await findBrowser(machine);
		if (installed) {
			machine.say(`Browser: ${installed}, installed with ${what}`);
			return installed;
		}
		machine.say(`That did not work: ${problem ?? 'what it installed does not start here'}`);
	}
	throw new Error(NO_BROWSER);
}

/**
 * Runs commands until one fails; returns what went wrong.
 * @param {Machine} machine
 * @param {string[][]} commands
 */
function firstProblem({ run }, commands) {
	for (const [command = '', ...args] of commands) {
		const problem = run(command, args);
		if (problem !== null) return problem;
	}
	return null;
}

/**
 * Returns the ways to install a browser. Debian's package comes first, because it brings its libraries and passes most
 * firewalls.
 * @param {Machine} machine
 */
function waysToInstall({ root, debian }) {
	const playwright = [
		process.execPath,
		join(ROOT, 'node_modules/playwright/cli.js'),
		'install',
		'--no-shell'
	];
	const libraries = root && !debian ? ['--with-deps'] : [];
	const ways = [{ what: 'playwright install', commands: [[...playwright, ...libraries, 'chromium']] }];
	return root && debian ? [{ what: 'apt-get', commands: byApt('chromium') }, ...ways] : ways;
}

/**
 * Returns the commands that install a package on Debian.
 * @param {string} name
 */
function byApt(name) {
	return [
		['apt-get', 'update', '-q'],
		['apt-get', 'install', '-qy', '--no-install-recommends', name]
	];
}

const DEBIANS_BROWSER = '/usr/bin/chromium';
const DEBIANS_WINDOWLESS = 'chromium-headless-shell';

/**
 * Returns the path of a browser for stories that need no window: Debian's Chromium has a build without windows, in which a
 * story costs 40 % less and which root installs where it is missing; else the browser itself.
 * @param {string} browser
 * @param {Machine} machine
 */
export function windowlessBrowser(browser, machine = thisMachine()) {
	if (!machine.debian || browser !== DEBIANS_BROWSER) return browser;
	const path = `/usr/lib/chromium/${DEBIANS_WINDOWLESS}`;
	const isThere = () => machine.exists(path) && machine.starts(path);
	if (!isThere() && machine.root) firstProblem(machine, byApt(DEBIANS_WINDOWLESS));
	return isThere() ? path : browser;
}

/** The arguments with which a browser runs as root and sends nothing to its maker. */
export const BROWSER_ARGUMENTS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
