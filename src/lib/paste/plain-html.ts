/** Turns HTML into plain text without a document: nothing in it is rendered, loaded or run. */

/** A tag. `<dana@northwind.example>` is none; the lengths keep an unclosed quote from being searched to the end of the text. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,500}>/iy;
const HAS_MARKUP = /<\/?(?:p|div|br|html|body|span|table|li|ul|ol|strong|b|em|h\d)(?=[\s/>])/i;
const HAS_ESCAPED_MARKUP = /&lt;\/?(?:p|div|br|span|table|li|ul|ol|strong|b|em|h\d)(?:\s|\/|&gt;)/i;

/** Elements whose contents are no text of the page. */
const UNREAD = /^(?:script|style|noscript|template|svg|iframe|object|title)$/;
const BLOCK = /^(?:p|div|tr|table|ul|ol|dl|dt|dd|section|article|header|footer|blockquote|pre|h\d)$/;
/** Blocks with an empty line around them. */
const SPACED = /^(?:p|ul|ol|h\d|table)$/;

/** Returns true for text with HTML tags in it. */
export const hasMarkup = (text: string): boolean => HAS_MARKUP.test(text);

/**
 * Returns HTML as lines of text: paragraphs apart, items of lists with a bullet, entities as their characters. HTML that was
 * escaped once more, as many job boards do, is read too. Text without any markup keeps its lines.
 */
export function textOfHtml(html: string): string {
	const once = withoutTags(html);
	return HAS_ESCAPED_MARKUP.test(html) && hasMarkup(once) ? withoutTags(once) : once;
}

function withoutTags(html: string): string {
	const isHtml = hasMarkup(html);
	const said = (text: string) => withoutEntities(isHtml ? text.replace(/\s+/g, ' ') : text);
	let text = '';
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) break;
		text += said(html.slice(at, open));
		const [end, put] = afterTag(html, open);
		text += put;
		at = end;
	}
	return tidy(text + said(html.slice(at)));
}

/** Returns where the text goes on behind a `<`, and what stands for the tag. */
function afterTag(html: string, open: number): [end: number, put: string] {
	if (html.startsWith('<!--', open)) return [endOf(html, '-->', open), ''];
	TAG.lastIndex = open;
	const [tag, slash, name = ''] = TAG.exec(html) ?? [];
	if (!tag) return [open + 1, '<'];
	const element = name.toLowerCase();
	const end = open + tag.length;
	if (UNREAD.test(element) && !slash) return [closingOf(html, element, end), ' '];
	if (element === 'br') return [end, '\n'];
	if (element === 'li') return [end, slash ? '\n' : '\n• '];
	if (!BLOCK.test(element)) return [end, ''];
	return [end, SPACED.test(element) ? '\n\n' : '\n'];
}

function endOf(html: string, mark: string, from: number): number {
	const at = html.indexOf(mark, from);
	return at < 0 ? html.length : at + mark.length;
}

function closingOf(html: string, element: string, from: number): number {
	const closing = new RegExp(`</${element}`, 'gi');
	closing.lastIndex = from;
	const found = closing.exec(html);
	return found ? endOf(html, '>', found.index) : html.length;
}

function tidy(text: string): string {
	return text
		.replace(/[ \t]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/•\n+/g, '• ')
		.replace(/\n\n(?=• )/g, '\n')
		.trim();
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
	...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', shy: '', zwnj: '', zwj: '' },
	...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', sbquo: '‚', bdquo: '„' },
	...{ euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', deg: '°', sect: '§' },
	...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', aring: 'å', Aring: 'Å' },
	...{ eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', Eacute: 'É', agrave: 'à', aacute: 'á', acirc: 'â' },
	...{ ccedil: 'ç', iacute: 'í', icirc: 'î', iuml: 'ï', oacute: 'ó', ocirc: 'ô', uacute: 'ú', ugrave: 'ù' },
	...{ ntilde: 'ñ', atilde: 'ã', otilde: 'õ', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', iexcl: '¡' },
	...{ times: '×', rarr: '→', check: '✓', iquest: '¿', frac12: '½', oelig: 'œ' }
};

/** Returns text with its entities as characters, each read once: `&amp;lt;` is `&lt;`. Unknown ones stay as they are. */
function withoutEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi,
		(whole, decimal, hex, name) => {
			if (name) return Object.hasOwn(NAMED_ENTITIES, name) ? NAMED_ENTITIES[name]! : whole;
			const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
			return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
				? String.fromCodePoint(code)
				: '';
		}
	);
}
