import { describe, expect, test } from 'vitest';
import {
	ensureBrowser,
	findBrowser,
	NO_BROWSER,
	windowlessBrowser,
	type Machine
} from '../../scripts/browser.mjs';

interface Pretence extends Partial<Machine> {
	/** Browsers that are there and start. */
	working?: string[];
	/** Files that are there, but do not start. */
	broken?: string[];
	/** What a successful install leaves behind, by the command's name. */
	installs?: Record<string, string>;
}

/** A machine that is nowhere: says what was asked of it, and installs what it is told to. */
function pretend({ working = [], broken = [], installs = {}, ...rest }: Pretence = {}) {
	const said: string[] = [];
	const ran: string[] = [];
	const there = new Set(working);
	const machine: Machine = {
		environment: { PATH: '/usr/local/bin:/usr/bin' },
		root: true,
		debian: true,
		playwrightsOwn: async () => '/cache/playwright/chrome',
		exists: (path) => there.has(path) || broken.includes(path),
		starts: (path) => there.has(path),
		run: (command, args) => {
			const name = command === 'apt-get' ? `apt-get ${args[0]}` : 'playwright install';
			ran.push(name);
			if (name === 'apt-get update') return 'apt-get install' in installs ? null : 'E: no network';
			if (!installs[name]) return 'Error: no network';
			there.add(installs[name]);
			return null;
		},
		say: (line) => said.push(line),
		...rest
	};
	return { machine, said, ran };
}

describe('finding a browser', () => {
	test('CHROMIUM_PATH comes first', async () => {
		const environment = { CHROMIUM_PATH: '/mine', PATH: '/usr/bin' };
		const { machine } = pretend({
			environment,
			working: ['/mine', '/cache/playwright/chrome', '/usr/bin/chromium']
		});
		expect(await findBrowser(machine)).toBe('/mine');
	});

	test('a CHROMIUM_PATH that leads nowhere is said, not passed over', async () => {
		const environment = { CHROMIUM_PATH: '/typo', PATH: '/usr/bin' };
		const { machine } = pretend({ environment, working: ['/usr/bin/chromium'] });
		await expect(findBrowser(machine)).rejects.toThrow('CHROMIUM_PATH is "/typo"');
	});

	test("then Playwright's own, then the system's in the order of the PATH", async () => {
		const own = pretend({ working: ['/usr/bin/chromium', '/cache/playwright/chrome'] });
		expect(await findBrowser(own.machine)).toBe('/cache/playwright/chrome');
		const system = pretend({ working: ['/usr/bin/google-chrome', '/usr/bin/chromium'] });
		expect(await findBrowser(system.machine)).toBe('/usr/bin/chromium');
	});

	test('a browser that does not start is passed over', async () => {
		const { machine } = pretend({
			broken: ['/cache/playwright/chrome', '/usr/bin/chromium'],
			working: ['/usr/bin/chrome']
		});
		expect(await findBrowser(machine)).toBe('/usr/bin/chrome');
	});

	test('where there is none, none is found', async () => {
		expect(await findBrowser(pretend().machine)).toBeNull();
	});
});

describe('installing one', () => {
	test('is not done where one is found', async () => {
		const { machine, ran } = pretend({ working: ['/usr/bin/chromium'] });
		expect(await ensureBrowser(machine)).toBe('/usr/bin/chromium');
		expect(ran).toEqual([]);
	});

	test("as root on Debian, Debian's package is taken, and it is said", async () => {
		const { machine, said, ran } = pretend({ installs: { 'apt-get install': '/usr/bin/chromium' } });
		expect(await ensureBrowser(machine)).toBe('/usr/bin/chromium');
		expect(ran).toEqual(['apt-get update', 'apt-get install']);
		expect(said.at(-1)).toBe('Browser: /usr/bin/chromium, installed with apt-get');
	});

	test("where that fails, Playwright's own is tried", async () => {
		const { machine, said, ran } = pretend({
			installs: { 'playwright install': '/cache/playwright/chrome' }
		});
		expect(await ensureBrowser(machine)).toBe('/cache/playwright/chrome');
		expect(ran).toEqual(['apt-get update', 'playwright install']);
		expect(said).toContain('That did not work: E: no network');
	});

	test.each([
		['without root', { root: false }],
		['on another system', { debian: false }]
	])("%s only Playwright's own is tried", async (_, machineIs) => {
		const { machine, ran } = pretend({
			...machineIs,
			installs: { 'playwright install': '/cache/playwright/chrome' }
		});
		await ensureBrowser(machine);
		expect(ran).toEqual(['playwright install']);
	});

	test('an install that succeeds but leaves nothing that starts counts as failed', async () => {
		const { machine } = pretend({
			installs: { 'apt-get install': '/elsewhere', 'playwright install': '/elsewhere' }
		});
		await expect(ensureBrowser(machine)).rejects.toThrow(NO_BROWSER);
	});

	test('where none can be had, one sentence says what to do', async () => {
		await expect(ensureBrowser(pretend().machine)).rejects.toThrow(/apt-get install chromium.*CHROMIUM_PATH/);
		expect(NO_BROWSER).not.toContain('\n');
	});
});

describe('the browser for most stories', () => {
	const DEBIANS = '/usr/bin/chromium';
	const WINDOWLESS = '/usr/lib/chromium/chromium-headless-shell';
	const comes = { installs: { 'apt-get install': WINDOWLESS } };
	test.each([
		['is installed once', comes, DEBIANS, WINDOWLESS, 2],
		['is not installed again', { working: [WINDOWLESS] }, DEBIANS, WINDOWLESS, 0],
		['is the usual one where it can’t be had', {}, DEBIANS, DEBIANS, 1],
		['or does not start', { broken: [WINDOWLESS] }, DEBIANS, DEBIANS, 1],
		['or nobody may install it', { ...comes, root: false }, DEBIANS, DEBIANS, 0],
		['or is not Debian’s', { working: [WINDOWLESS] }, '/opt/chrome', '/opt/chrome', 0],
		['or the machine is another', { working: [WINDOWLESS], debian: false }, DEBIANS, DEBIANS, 0]
	])('%s', (_name, own, browser, expected, commands) => {
		const { machine, ran } = pretend(own);
		expect(windowlessBrowser(browser, machine)).toBe(expected);
		expect(ran).toHaveLength(commands);
	});
});
