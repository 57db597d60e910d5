/** Text in a page of HTML that is made to be kept: nothing in it is ever markup. */

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as the content of an element, or as a quoted value. Characters that no page of HTML may hold go. */
export function htmlText(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
