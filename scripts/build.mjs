/** Builds the pages into build/, on request or when the sources changed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFile } from './headers.mjs';
import { refuse } from './install.mjs';
import { sourceHash } from './source-hash.mjs';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const FOLDER = join(ROOT, 'build');

/** Builds and returns the folder of the result; ends the process when that fails. */
export function build() {
	console.log('Building build/ …');
	const { status, stdout } = spawnSync(
		process.execPath,
		[join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'],
		{
			cwd: ROOT,
			// Computed once: SvelteKit asks more than once, and a file saved meanwhile must not split the build into two
			// versions.
			env: { ...process.env, NODE_ENV: 'production', SOURCE_HASH: sourceHash(ROOT) },
			stdio: ['ignore', 'pipe', 'inherit'],
			encoding: 'utf8'
		}
	);
	if (status !== 0) refuse(`${stdout}\nThe build failed (see above).`);
	writeFileSync(join(FOLDER, '_headers'), headersFile(FOLDER));
	return FOLDER;
}

/** Builds where there is no finished build of these sources, and returns the folder. */
export function ensureBuilt() {
	const built = existsSync(join(FOLDER, '_headers')) && builtVersion(FOLDER) === sourceHash(ROOT);
	return built ? FOLDER : build();
}

/**
 * Returns the version of a build; null where the folder is none.
 * @param {string} folder
 */
export function builtVersion(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')).version;
	} catch {
		return null;
	}
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) build();
