/**
 * Keeps only the names of months and days of date-fns' locales. Their other functions are three quarters of them and stay out
 * of the build.
 */
const UNUSED = /\/date-fns\/locale\/[\w-]+\/_lib\/(formatDistance|formatLong|formatRelative|match)\.js$/;

/** @returns {import('vite').Plugin} */
export function namesOfLocales() {
	return {
		name: 'tactful:locales',
		enforce: 'pre',
		load: {
			filter: { id: UNUSED },
			handler(id) {
				const name = UNUSED.exec(id)?.[1];
				return name && `export const ${name} = undefined;`;
			}
		}
	};
}
