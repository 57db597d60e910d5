/** Fetches engines and their drivers where they are missing: Debian's packages, and one of npm's outside of the project's own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../scripts/build.mjs';

const PUPPETEER = '24.8.2';
const LONGEST_INSTALL_MS = 600_000;

/** Returns the path of a command, or undefined. @param {string[]} names */
export function commandPath(...names) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => existsSync(path));
}

/**
 * Returns the path of a command, and installs Debian's package first where there is none.
 * @param {string} name of the package @param {string[]} commands @throws {Error} where it can't be had
 */
export function ensurePackage(name, ...commands) {
	const found = commandPath(...commands);
	if (found) return found;
	console.log(`Installing ${name} …`);
	run('apt-get', ['update', '-q']);
	run('apt-get', ['install', '-qy', '--no-install-recommends', name]);
	const installed = commandPath(...commands);
	if (!installed)
		throw new Error(`${commands[0]} is missing: install ${name} (as root: apt-get install ${name}).`);
	return installed;
}

/** Returns the folder of puppeteer-core, which is fetched into a cache: nothing else of the project needs it. */
export function ensurePuppeteer() {
	const cache = join(ROOT, 'node_modules/.cache/engines');
	const folder = join(cache, 'node_modules/puppeteer-core');
	if (existsSync(folder)) return folder;
	mkdirSync(cache, { recursive: true });
	run('npm', [
		...['install', '--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'],
		`puppeteer-core@${PUPPETEER}`
	]);
	if (!existsSync(folder)) throw new Error(`puppeteer-core ${PUPPETEER} could not be fetched.`);
	return folder;
}

function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: LONGEST_INSTALL_MS });
}
