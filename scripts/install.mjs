/**
 * Installs the packages of package-lock.json where they are missing or differ. It uses built-in modules only, because it runs
 * before there are others.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock */

/**
 * Tells whether everything that the lock file names is installed at its version. Optional packages are for other machines and
 * may be absent.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} present the lock file that npm wrote at the end of its last install
 */
export function isInstalled(wanted, present) {
	if (!present) return false;
	return Object.entries(wanted.packages).every(([path, want]) => {
		if (path === '') return true;
		const have = present.packages[path];
		if (!have) return want.optional === true;
		return have.version === want.version && have.integrity === want.integrity;
	});
}

/**
 * Runs `npm ci` where it is needed; ends the process with one sentence when that fails.
 * @param {string} root the folder of package.json
 */
export function ensureInstalled(root) {
	const wanted = readJson(join(root, 'package-lock.json'));
	if (isInstalled(wanted, readJson(join(root, 'node_modules/.package-lock.json')))) return;
	console.log('Installing the packages of package-lock.json …');
	const status = npm(root, ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
	if (status !== 0) {
		refuse(
			'The packages could not be installed (see above): npm needs its registry, or a filled cache. Nothing else was changed.'
		);
	}
	const tool = spawnSync(process.execPath, ['--input-type=module', '-e', 'await import("vite")'], {
		cwd: root
	});
	if (tool.status !== 0) {
		refuse(
			`The build tools have no version for this machine (${process.platform} ${process.arch}); use Linux, macOS or Windows on x64 or arm64.`
		);
	}
}

/** @param {string} path */
function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

/** @param {string} root @param {string[]} args */
function npm(root, args) {
	const script = process.env.npm_execpath;
	const [command, first] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []];
	const shell = process.platform === 'win32' && command === 'npm';
	return spawnSync(command, [...first, ...args], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell
	}).status;
}

/**
 * Ends the process with a sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function refuse(sentence) {
	console.error(sentence);
	process.exit(1);
}
