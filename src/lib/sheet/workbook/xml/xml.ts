/**
 * Finds the tags of an XML text with their offsets, so that one can be changed while the rest stays. Names are given
 * without prefix, which the parts of a workbook do not need.
 */

type TagKind = 'open' | 'close' | 'empty';
/** Called with a tag's name without prefix, its kind, and the offsets of its '<' and after its '>'. */
type TagVisitor = (name: string, kind: TagKind, start: number, end: number) => void;

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;

/** Returns the offset after a comment, CDATA section, declaration, instruction or, in running text, any tag. */
function afterOther(text: string, at: number): number {
	const close = text.startsWith('<!--', at)
		? '-->'
		: text.startsWith('<![CDATA[', at)
			? ']]>'
			: text.charCodeAt(at + 1) === QUESTION
				? '?>'
				: '>';
	const end = text.indexOf(close, at + 2);
	return end < 0 ? text.length : end + close.length;
}

/** Visits every tag between two offsets, in order. Skips comments, CDATA and instructions. */
export function scanTags(text: string, visit: TagVisitor, from = 0, to = text.length): void {
	let at = text.indexOf('<', from);
	while (at >= 0 && at < to) {
		const next = text.charCodeAt(at + 1);
		if (next === BANG || next === QUESTION) {
			at = text.indexOf('<', afterOther(text, at));
			continue;
		}
		const start = at;
		const isClose = next === SLASH;
		let name = start + (isClose ? 2 : 1);
		at = name;
		let code = text.charCodeAt(at);
		while (code > 32 && code !== SLASH && code !== GREATER) {
			code = text.charCodeAt(++at);
			if (code === COLON) name = at + 1;
		}
		const nameEnd = at;
		while (code !== GREATER && at < to) {
			if (code === QUOTE || code === APOSTROPHE) {
				at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
				if (at < 0) return;
			}
			code = text.charCodeAt(++at);
		}
		const kind = isClose ? 'close' : text.charCodeAt(at - 1) === SLASH ? 'empty' : 'open';
		visit(text.slice(name, nameEnd), kind, start, at + 1);
		at = text.indexOf('<', at + 1);
	}
}

const EQUALS = 61;
const LESS = 60;
const isSpace = (code: number) => code <= 32;
const isOfName = (code: number) => !isSpace(code) && code !== EQUALS && code !== SLASH && code !== LESS;

/** Returns the attributes of the tag between two offsets, by name without prefix. */
export function attributesOf(text: string, start: number, end: number): Map<string, string> {
	const tag = text.slice(start, end);
	const attributes = new Map<string, string>();
	// No pattern does this: one that begins anew at each letter of an endless name takes minutes.
	for (let at = 0, equals = tag.indexOf('='); equals >= 0; equals = tag.indexOf('=', at)) {
		let nameEnd = equals;
		while (nameEnd > at && isSpace(tag.charCodeAt(nameEnd - 1))) nameEnd -= 1;
		let name = nameEnd;
		while (name > at && isOfName(tag.charCodeAt(name - 1))) name -= 1;
		at = equals + 1;
		while (at < tag.length && isSpace(tag.charCodeAt(at))) at += 1;
		const quote = tag[at];
		const close = quote === '"' || quote === "'" ? tag.indexOf(quote, at + 1) : -1;
		if (close < 0 || name === nameEnd) continue;
		const full = tag.slice(name, nameEnd);
		attributes.set(full.slice(full.indexOf(':') + 1), decoded(tag.slice(at + 1, close)));
		at = close + 1;
	}
	return attributes;
}

/**
 * Returns one attribute of a tag, by its full name. In the usual notation it is found without parsing the others,
 * since there are hundreds of thousands of cells.
 */
export function attributeOf(text: string, start: number, end: number, name: string): string | undefined {
	const tag = text.slice(start, end);
	const mark = ` ${name}="`;
	const at = tag.indexOf(mark);
	if (at < 0) return /['\s]\s|\s=|=\s|='/.test(tag) ? attributesOf(tag, 0, tag.length).get(name) : undefined;
	const from = at + mark.length;
	return decoded(tag.slice(from, tag.indexOf('"', from)));
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
		if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
		const code = hex ? parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : all;
	});
}

const CDATA = '<![CDATA[';

/** Returns the text between two offsets: line ends normalised, entities and CDATA decoded, tags left out. */
export function textBetween(text: string, start: number, end: number): string {
	let raw = text.slice(start, end);
	if (raw.includes('\r')) raw = raw.replace(/\r\n?/g, '\n');
	let [found, at] = ['', 0];
	for (let open = raw.indexOf('<'); open >= 0; open = raw.indexOf('<', at)) {
		found += decoded(raw.slice(at, open));
		at = afterOther(raw, open);
		if (raw.startsWith(CDATA, open)) found += raw.slice(open + CDATA.length, at).replace(/\]\]>$/, '');
	}
	return found + decoded(raw.slice(at));
}

/** Escapes such as `_x000D_`, in which workbooks write characters that XML cannot hold. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** Decodes the escapes of a workbook's text. */
export function unescaped(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(ESCAPED, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

/** Characters that XML cannot hold, and line ends that a parser would change. */
const UNHELD = /[\0-\x08\x0b-\x1f\ufffe\uffff]/g;

const codeOf = (character: string) =>
	`_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Escapes a text for an element or a quoted attribute. */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** Escapes a text for a workbook, including characters that XML cannot hold. */
export function asWorkbookText(text: string): string {
	const safe = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(UNHELD, codeOf);
	return escaped(safe);
}

/** Returns the text of a string item: its runs joined, without phonetic hints. */
export function stringItem(text: string, from: number, to: number): string {
	let item = '';
	let phonetic = 0;
	let start = -1;
	scanTags(
		text,
		(name, kind, at, end) => {
			if (name === 'rPh') phonetic += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
			if (name !== 't' || phonetic > 0) return;
			if (kind === 'open') start = end;
			else if (kind === 'close' && start >= 0) {
				item += textBetween(text, start, at);
				start = -1;
			}
		},
		from,
		to
	);
	return unescaped(item);
}
