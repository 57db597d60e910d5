import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Ratio } from './ratio';

const EMPTY_PAGE: Record<string, string> = {
	'package.json': '{ "type": "module" }',
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };`,
	'svelte.config.js': `import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter({ pages: 'build' }) } };`,
	'src/app.html':
		'<!doctype html><html lang="en"><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
	'src/routes/+layout.js': 'export const prerender = true;',
	'src/routes/+page.svelte': '<h1>Empty</h1>'
};

/** The scripts that the start page loads, brotli, against those of an empty page of the same stack, built in the same run. */
export async function bench(): Promise<Ratio[]> {
	const folder = mkdtempSync(join(tmpdir(), 'tactful-empty-'));
	try {
		const ours = startScripts('build');
		const theirs = startScripts(buildEmptyPage(folder));
		return [
			{
				name: 'Scripts of the start page, brotli',
				ours: ours / 1000,
				against: 'an empty page',
				theirs: theirs / 1000,
				unit: 'KB'
			}
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function buildEmptyPage(folder: string): string {
	for (const [path, text] of Object.entries(EMPTY_PAGE)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	const vite = resolve('node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build'], { cwd: folder, stdio: 'pipe' });
	return join(folder, 'build');
}

/** Bytes of all scripts that the page names: the kit names what an import pulls in, too. */
function startScripts(build: string): number {
	const page = readFileSync(join(build, 'index.html'), 'utf8');
	const scripts = new Set(Array.from(page.matchAll(/["']([^"']+\.js)["']/g), ([, path]) => path ?? ''));
	if (scripts.size === 0) throw new Error(`No script is named in ${build}/index.html`);
	return [...scripts].reduce(
		(sum, path) => sum + brotliCompressSync(readFileSync(join(build, path))).length,
		0
	);
}
