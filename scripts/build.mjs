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

/**
 * Returns the folder of a build. `SIDE_BUILD=name` puts one beside the usual one, with a version of its own and a database
 * one version ahead: the update test needs two builds of the same sources.
 * @param {Record<string, string | undefined>} environment
 */
export function buildFolder(environment = process.env) {
	return environment.SIDE_BUILD ? `.svelte-kit/side/${environment.SIDE_BUILD}/build` : 'build';
}

/**
 * Builds and returns the folder of the result; ends the process when that fails.
 * @param {Record<string, string>} changes to the environment: `SIDE_BUILD`
 */
export function build(changes = {}) {
	const environment = { ...process.env, ...changes };
	const folder = join(ROOT, buildFolder(environment));
	console.log(`Building ${buildFolder(environment)}/ …`);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'],
		{
			cwd: ROOT,
			// Computed once: SvelteKit asks more than once, and a file saved meanwhile must not split the build into two
			// versions.
			env: { ...environment, NODE_ENV: 'production', SOURCE_HASH: sourceHash(ROOT, environment) },
			stdio: ['ignore', 'pipe', environment.SIDE_BUILD ? 'pipe' : 'inherit'],
			encoding: 'utf8'
		}
	);
	if (status !== 0) refuse(`${stdout}${stderr ?? ''}\nThe build failed (see above).`);
	writeFileSync(join(folder, '_headers'), headersFile(folder));
	return folder;
}

/**
 * Builds where there is no finished build of these sources, and returns the folder.
 * @param {Record<string, string>} changes to the environment
 */
export function ensureBuilt(changes = {}) {
	const environment = { ...process.env, ...changes };
	const folder = join(ROOT, buildFolder(environment));
	if (existsSync(join(folder, '_headers')) && builtVersion(folder) === sourceHash(ROOT, environment))
		return folder;
	return build(changes);
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
