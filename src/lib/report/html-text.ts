/** Escapes text for HTML files that the user keeps. */

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Returns a text as the content of an element or a quoted attribute, without characters that HTML may not contain. */
export function htmlText(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
