/**
 * Gives the app its public holidays as a module, `virtual:holidays`. It is made during the build, so that a build always has
 * the years ahead.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = 'virtual:holidays';
const RESOLVED = `\0${NAME}`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/tactful');
/** Lists the files that the holidays of a year depend on. */
const SOURCES = ['scripts/holidays.mjs', 'scripts/holiday-choice.mjs', 'package-lock.json'];

/**
 * The text of the module, made once for all parts of a build.
 * @type {Promise<string> | undefined}
 */
let made;

/** @returns {import('vite').Plugin} */
export function holidays() {
	return {
		name: 'tactful:holidays',
		resolveId: (id) => (id === NAME ? RESOLVED : undefined),
		load: (id) => (id === RESOLVED ? (made ??= moduleText()) : undefined)
	};
}

/**
 * Returns the module's text. It takes some seconds to make, so the next build and the tests find it among the caches. The data
 * carries its own attribution; imported dynamically, it becomes a file of its own.
 */
async function moduleText() {
	const { firstYear, makeHolidays } = await import('./holidays.mjs');
	const year = firstYear();
	const hash = createHash('sha256').update(String(year));
	for (const source of SOURCES) hash.update(readFileSync(join(ROOT, source)));
	const file = join(CACHE, `holidays-${hash.digest('hex').slice(0, 12)}.js`);
	if (existsSync(file)) return readFileSync(file, 'utf8');
	const text = `export default JSON.parse(${JSON.stringify(JSON.stringify(makeHolidays(year)))});\n`;
	mkdirSync(CACHE, { recursive: true });
	// Renamed when it is whole: another process may look for it meanwhile.
	const part = `${file}.${process.pid}`;
	writeFileSync(part, text);
	renameSync(part, file);
	return text;
}
