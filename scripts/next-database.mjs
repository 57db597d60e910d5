/** Makes a build with the next version of the database, which takes the data over as a release may do. */

/**
 * Gives a side build a database one version ahead, which takes every row over; any other build stays as it is.
 * @param {string | undefined} sideBuild its name
 * @returns {import('vite').Plugin}
 */
export function nextDatabase(sideBuild) {
	return {
		name: 'tactful:next-database',
		transform(code, id) {
			if (!sideBuild || !/\/src\/lib\/store\/database\/upgrades\.ts$/.test(id)) return null;
			return {
				code: `${code}\nUPGRADES.push({ to: UPGRADES.length + 1, up() {}, rows: (rows) => rows });\n`,
				map: null
			};
		}
	};
}
