/** Measures the scripts that the start page of a build loads before it can do anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Returns the bytes of a script after compression.
 * @param {string} path
 */
export function brotliSize(path) {
	return brotliCompressSync(readFileSync(path)).length;
}

/**
 * Returns the brotli bytes of all scripts that the page names; SvelteKit names imported ones there too.
 * @param {string} build the folder of a build
 */
export function startSize(build) {
	const page = readFileSync(join(build, 'index.html'), 'utf8');
	const scripts = new Set(Array.from(page.matchAll(/["']([^"']+\.js)["']/g), ([, path]) => path ?? ''));
	if (scripts.size === 0) throw new Error(`No script is named in ${build}/index.html`);
	return [...scripts].reduce((sum, path) => sum + brotliSize(join(build, path)), 0);
}
