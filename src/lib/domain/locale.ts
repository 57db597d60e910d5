/** Chooses the English in which days and numbers are written. The sentences around them are English, so these are too. */

/** The language to use where the user has no English of their own. */
const FALLBACK = 'en-GB';
let current = FALLBACK;

/** Returns the English that days and numbers are written in, as a BCP 47 tag. */
export function ownEnglish(): string {
	return current;
}

/**
 * Takes the first English among the languages that the user reads, as the browser tells them; told once, before anything is shown.
 * Whoever reads none gets the British one.
 */
export function readsIn(languages: readonly string[]): void {
	current = languages.find((tag) => /^en(-|$)/i.test(tag) && isKnown(tag)) ?? FALLBACK;
}

function isKnown(tag: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
	} catch {
		return false;
	}
}

/** Lists the regions that spell and date as Americans do; so does English without a region. */
const AMERICAN = /^en(?:-(?:US|PH|PR|LR))?$/i;

/** Returns true where the reader's English is the American one. */
export function readsAmerican(): boolean {
	return AMERICAN.test(current);
}

const formatByLocale = new Map<string, Intl.NumberFormat>();

/** Formats a whole number: "1,234". */
export function figures(count: number): string {
	let format = formatByLocale.get(current);
	if (!format) formatByLocale.set(current, (format = new Intl.NumberFormat(current)));
	return format.format(count);
}
