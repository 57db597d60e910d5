/** Makes the build's version: a hash of everything that goes into it, so that the same sources are never offered as an update. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
	'src',
	'static',
	'package-lock.json',
	'scripts/build.mjs',
	'scripts/headers.mjs',
	'scripts/holiday-choice.mjs',
	'scripts/holidays-plugin.mjs',
	'scripts/holidays.mjs',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * Returns twelve hex digits over the sources and over the year, which change a build.
 * @param {string} root the folder of package.json
 * @param {number} year the first of those whose public holidays the build would hold
 */
export function sourceHash(root, year = new Date().getFullYear()) {
	const hash = createHash('sha256');
	hash.update(`${year}\0`);
	for (const source of SOURCES) {
		for (const file of filesUnder(root, source)) {
			hash
				.update(`${file}\0`)
				.update(readFileSync(join(root, file)))
				.update('\0');
		}
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * Returns all files at or under a path, with `/` between folders, in a fixed order.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(root, path) {
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesUnder(root, path ? `${path}/${name}` : name));
}
