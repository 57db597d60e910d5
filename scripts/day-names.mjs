/** Reads the names of months and weekdays from date-fns' locales. */

const INDICES = { month: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], day: [0, 1, 2, 3, 4, 5, 6] };

/** Languages whose short names are read anywhere. A word that several share counts for the first of them. */
const MAIN = ['en-GB', 'de', 'fr', 'es', 'pt', 'nl', 'it'];

/**
 * Returns names without the dot of an abbreviation, without '-feira' in 'segunda-feira', and without 'de' in front ('d’abril'). A name of several words is left out.
 * @param {import('date-fns').Locale} locale
 * @param {'month' | 'day'} part
 * @param {'wide' | 'abbreviated'} width
 * @param {'formatting' | 'standalone'} context
 */
function names({ localize }, part, width, context) {
	return INDICES[part]
		.map((index) => localize[part](/** @type {any} */ (index), { width, context }))
		.map((name) =>
			name
				.normalize('NFC')
				.trim()
				.replace(/^(?:de |d[’'])/, '')
				.replace(/\.$|-.*$/, '')
		)
		.map((name) => (/[\d,;`\\$\s’']/.test(name) ? '' : name))
		.join();
}

/**
 * Returns a line per language, without those that say the same as one before.
 * @param {readonly import('date-fns').Locale[]} locales
 */
export function linesOf(locales) {
	const known = new Set();
	/** @param {import('date-fns').Locale} locale */
	const rank = ({ code }) => (MAIN.includes(code) ? MAIN.indexOf(code) : MAIN.length);
	return [...locales]
		.sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1))
		.flatMap((locale) => {
			const parts = [
				names(locale, 'month', 'wide', 'formatting'),
				names(locale, 'month', 'wide', 'standalone'),
				names(locale, 'month', 'abbreviated', 'formatting'),
				names(locale, 'month', 'abbreviated', 'standalone'),
				names(locale, 'day', 'wide', 'standalone'),
				names(locale, 'day', 'abbreviated', 'standalone')
			];
			const line = parts.map((part, at) => (at > 0 && part === parts[at - 1] ? '' : part)).join(';');
			if (known.has(line) || parts.every((part) => /^,*$/.test(part))) return [];
			known.add(line);
			return [`${locale.code};${line}`];
		});
}
