import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A package that lies in some folder above this one is found here, and not in a fresh clone: what is imported is declared. */
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);

/** Names that the build provides. */
const PROVIDED = /^(\$|virtual:|node:|\.|\/)/;
const IMPORT =
	/^\s*import\s+'([\w@/.:$-]+)'|^(?:import|export)\s[^'";]*?from\s+'([\w@/.:$-]+)'|\bimport\('([\w@/.:$-]+)'\)/gm;

/** 'idb' of 'idb', '@sveltejs/kit' of '@sveltejs/kit/vite'. */
function packageOf(specifier: string): string {
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}

const imported = ['src', 'tests', 'scripts']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
	)
	.filter((path) => /\.(ts|mjs|svelte)$/.test(path))
	.flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, ...found]) => ({
			path,
			name: packageOf(found.find(Boolean) ?? '')
		}))
	)
	.filter(({ name }) => !PROVIDED.test(name) && !builtinModules.includes(name));

test('every package that is imported is declared', () => {
	expect(imported.map(({ name }) => name)).toContain('svelte');
	expect(imported.filter(({ name }) => !declared.has(name))).toEqual([]);
});
