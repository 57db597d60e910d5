/** Gives the app its public holidays as a module of their own, `virtual:holidays`: made while it is built, so that a build always has the years ahead. */

const NAME = 'virtual:holidays';
const RESOLVED = `\0${NAME}`;

/** Made once for all parts of a build: it takes some seconds. @type {Promise<string> | undefined} */
let made;

/** @returns {import('vite').Plugin} */
export function holidays() {
	return {
		name: 'tactful:holidays',
		resolveId: (id) => (id === NAME ? RESOLVED : undefined),
		load: (id) => (id === RESOLVED ? (made ??= moduleText()) : undefined)
	};
}

/** The data says itself whose it is; loaded by its own import, it becomes a file of its own. */
async function moduleText() {
	const { makeHolidays } = await import('./holidays.mjs');
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(makeHolidays()))});\n`;
}
