/** How much script the start page of a build asks for before it can do anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a script as it is sent. @param {string} path */
export function brotliSize(path) {
	return brotliCompressSync(readFileSync(path)).length;
}

/**
 * Bytes of all scripts that the page names, brotli: the kit names there what an import pulls in, too.
 * @param {string} build the folder of a build
 */
export function startSize(build) {
	const page = readFileSync(join(build, 'index.html'), 'utf8');
	const scripts = new Set(Array.from(page.matchAll(/["']([^"']+\.js)["']/g), ([, path]) => path ?? ''));
	if (scripts.size === 0) throw new Error(`No script is named in ${build}/index.html`);
	return [...scripts].reduce((sum, path) => sum + brotliSize(join(build, path)), 0);
}
