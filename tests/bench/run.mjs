/**
 * `npm run bench`: bundles every module beside this file that exports `bench(): Promise<Ratio[]>` the way the app is bundled,
 * runs them one after the other, and prints a table. Names on the command line choose some of them: `npm run bench -- engine`.
 * `npm run bench -- --check` runs again what missed an aim that was once met, and fails where that was by more than a fifth
 * three times. `--record` notes the aims that are met by now as such, in `met.json` beside this file.
 */
import '../../scripts/supported.mjs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ROOT } from '../../scripts/build.mjs';
import { ensureInstalled } from '../../scripts/install.mjs';
import { failures, table } from './table.mjs';

ensureInstalled(ROOT);
ensureBuilt();
const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith('--'));
const folder = join(ROOT, 'tests/bench');
const MET = join(folder, 'met.json');
/** A machine can be busy once or twice. */
const RUNS = 3;
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
	const rows = await measured(names);
	console.log(`\n${table(rows)}`);
	if (options.includes('--record')) record(rows);
	if (options.includes('--check')) await check(rows);
} finally {
	rmSync(bundles, { recursive: true });
}

/** @param {string[]} chosen @returns {Promise<(import('./ratio').Ratio & { readonly bench: string })[]>} */
async function measured(chosen) {
	const rows = [];
	for (const name of chosen) {
		const { bench } = await import(pathToFileURL(join(bundles, `${name}.mjs`)).href);
		console.log(`Measuring ${name} …`);
		rows.push(...(await bench()).map((row) => ({ ...row, bench: name })));
	}
	return rows;
}

/** Notes the aims that these rows meet, beside those that were met before. @param {import('./ratio').Ratio[]} rows */
function record(rows) {
	const met = rows.filter(({ ours, theirs, aim }) => aim !== undefined && ours / theirs <= aim);
	const all = new Set([...onceMet(), ...met.map(({ name }) => name)]);
	writeFileSync(MET, `${JSON.stringify([...all].sort(), null, '\t')}\n`);
}

/** @returns {string[]} the names of the rows whose aim was once met */
function onceMet() {
	return JSON.parse(readFileSync(MET, 'utf8'));
}

/** Fails the process where an aim that was once met is missed in three runs. @param {Awaited<ReturnType<typeof measured>>} rows */
async function check(rows) {
	const met = new Set(onceMet());
	let missed = failures(rows, met);
	for (let run = 2; run <= RUNS && missed.length > 0; run += 1) {
		const again = await measured([...new Set(missed.map(({ bench }) => bench))]);
		const names = new Set(missed.map(({ name }) => name));
		missed = failures(again, met).filter(({ name }) => names.has(name));
	}
	if (missed.length === 0) return;
	console.error(`\nMissed by more than a fifth in ${RUNS} runs, and once met:\n${table(missed)}`);
	process.exitCode = 1;
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
