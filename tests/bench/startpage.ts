import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliSize, startSize } from '../../scripts/start-size.mjs';
import type { Ratio } from './ratio';
import { opened, withScenes } from './support/scene';

const LEADS = 60;

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
		const ours = startSize('build');
		const theirs = startSize(buildEmptyPage(folder));
		return [
			{
				name: 'Scripts of the start page, brotli',
				ours: ours / 1000,
				against: 'an empty page',
				theirs: theirs / 1000,
				unit: 'KB',
				aim: 1.6
			},
			{
				name: 'Scripts until Today is live, brotli',
				ours: (await untilLive()) / 1000,
				against: 'an empty page',
				theirs: theirs / 1000,
				unit: 'KB',
				aim: 2.5
			}
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Returns the brotli bytes of the scripts that the start page asks for until its list is live and painted. */
function untilLive(): Promise<number> {
	return withScenes(async (open) => {
		const { page, at } = await opened(await open(LEADS), {
			path: '/',
			selector: '.todo:not([aria-busy]) > li'
		});
		const paths = await page.evaluate(
			(until) =>
				performance
					.getEntriesByType('resource')
					.filter(({ name, startTime }) => name.endsWith('.js') && startTime <= until)
					.map(({ name }) => new URL(name).pathname),
			at
		);
		await page.close();
		return [...new Set(paths)].reduce((sum, path) => sum + brotliSize(join('build', path)), 0);
	});
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
