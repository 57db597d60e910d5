/**
 * Gives the app its public holidays as a module, `virtual:holidays`. It is made during the build, so that a build always has
 * the years ahead.
 */

const NAME = 'virtual:holidays';
const RESOLVED = `\0${NAME}`;

/**
 * The text of the module, made once for all parts of a build because it takes some seconds.
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

/** Returns the module's text. The data carries its own attribution; imported dynamically, it becomes a file of its own. */
async function moduleText() {
	const { makeHolidays } = await import('./holidays.mjs');
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(makeHolidays()))});\n`;
}
