/**
 * `npm run bench`: bundles every module beside this file that exports `bench(): Promise<Ratio[]>` the way the app is bundled,
 * runs them one after the other, and prints a table. Names on the command line choose some of them: `npm run bench -- engine`.
 */
import '../../scripts/supported.mjs';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ROOT } from '../../scripts/build.mjs';
import { ensureInstalled } from '../../scripts/install.mjs';

ensureInstalled(ROOT);
ensureBuilt();
const wanted = process.argv.slice(2);
const folder = join(ROOT, 'tests/bench');
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.ts') && file !== 'ratio.ts')
	.map((file) => basename(file, '.ts'))
	.filter((name) => wanted.length === 0 || wanted.includes(name));

// Beside the packages, so that what can't be bundled is found from there.
const cache = join(ROOT, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const bundles = mkdtempSync(join(cache, 'bench-'));
try {
	await bundle(bundles);
	const rows = [];
	for (const name of names) {
		const { bench } = await import(pathToFileURL(join(bundles, `${name}.mjs`)).href);
		console.log(`Measuring ${name} …`);
		rows.push(...(await bench()));
	}
	console.log(`\n${table(rows)}`);
} finally {
	rmSync(bundles, { recursive: true });
}

/** @param {string} outDir */
async function bundle(outDir) {
	const { build } = await import('vite');
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		ssr: { noExternal: true, external: ['playwright'] },
		build: {
			ssr: true,
			outDir,
			emptyOutDir: true,
			target: 'node20',
			minify: false,
			rolldownOptions: {
				input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
				output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
				checks: { pluginTimings: false }
			}
		}
	});
}

/** @param {import('./ratio').Ratio[]} rows */
function table(rows) {
	const head = ['what', 'ours', 'against', 'theirs', 'ratio'];
	const cells = rows.map(({ name, ours, against, theirs, unit }) => [
		name,
		`${rounded(ours)} ${unit}`,
		against,
		`${rounded(theirs)} ${unit}`,
		(ours / theirs).toFixed(2)
	]);
	const widths = head.map((title, column) =>
		Math.max(title.length, ...cells.map((row) => row[column].length))
	);
	const rule = widths.map((width) => '-'.repeat(width));
	return [head, rule, ...cells]
		.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  '))
		.join('\n');
}

/** Three figures that count. @param {number} value */
function rounded(value) {
	return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
