/**
 * Finds the tags of an XML text with their offsets, so that one can be changed while the rest stays. Names are given
 * without prefix, which the parts of a workbook do not need.
 */

import { spliced } from '../../csv/cells';

export type TagKind = 'open' | 'close' | 'empty';
/** Called with a tag's name without prefix, its kind, and the offsets of its '<' and after its '>'. */
type TagVisitor = (name: string, kind: TagKind, start: number, end: number) => void;

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** Returns the offset after a comment, CDATA section, declaration or instruction. */
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

/** An attribute of a tag: its full name, and the offsets of the space before it, of its value, and after it. */
interface AttributeSpan {
	readonly name: string;
	readonly start: number;
	readonly from: number;
	readonly to: number;
	readonly end: number;
}

/** Finds the attributes of the tag between two offsets, in time that grows with its length only. */
export function attributeSpans(text: string, start: number, end: number): AttributeSpan[] {
	const spans: AttributeSpan[] = [];
	const isSpace = (at: number) => text.charCodeAt(at) <= 32;
	let at = start;
	while (at < end && !isSpace(at)) at++;
	while (at < end) {
		const before = at;
		while (at < end && isSpace(at)) at++;
		const name = at;
		while (at < end && !isSpace(at) && text.charCodeAt(at) !== EQUALS) at++;
		const nameEnd = at;
		while (at < end && isSpace(at)) at++;
		if (text.charCodeAt(at) !== EQUALS) continue;
		at++;
		while (at < end && isSpace(at)) at++;
		const quote = text[at];
		if (quote !== '"' && quote !== "'") continue;
		const to = text.indexOf(quote, at + 1);
		if (to < 0 || to >= end) break;
		spans.push({ name: text.slice(name, nameEnd), start: before, from: at + 1, to, end: to + 1 });
		at = to + 1;
	}
	return spans;
}

/** Returns a name without its prefix. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Returns the attributes of the tag between two offsets, by name without prefix. */
export function attributesOf(text: string, start: number, end: number): Map<string, string> {
	const spans = attributeSpans(text, start, end);
	return new Map(spans.map(({ name, from, to }) => [localName(name), decoded(text.slice(from, to))]));
}

/** Returns the attributes of the tag between two offsets, by their full names. */
export function fullAttributesOf(text: string, start: number, end: number): Map<string, string> {
	const spans = attributeSpans(text, start, end);
	return new Map(spans.map(({ name, from, to }) => [name, decoded(text.slice(from, to))]));
}

/** Returns a tag without some attributes, which are given without prefix. */
export function withoutAttributes(tag: string, names: ReadonlySet<string>): string {
	const gone = attributeSpans(tag, 0, tag.length).filter(({ name }) => names.has(localName(name)));
	return spliced(
		tag,
		gone.map(({ start, end }) => ({ start, end, text: '' }))
	);
}

/** Builds an element from an opening or empty tag, attributes to add (each after a space), and its body. */
export function elementOf(tag: string, added: string, body: string, name: string): string {
	const bare = tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd() + added;
	return body === '' ? `${bare}/>` : `${bare}>${body}</${name}>`;
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

/** Returns the text between two offsets: line ends normalised, entities and CDATA decoded, tags left out. */
export function textBetween(text: string, start: number, end: number): string {
	let raw = text.slice(start, end);
	if (raw.includes('\r')) raw = raw.replace(/\r\n?/g, '\n');
	let said = '';
	let from = 0;
	for (let at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', from)) {
		said += decoded(raw.slice(from, at));
		const isOther = raw.charCodeAt(at + 1) === BANG;
		from = isOther ? afterOther(raw, at) : raw.indexOf('>', at) + 1 || raw.length;
		if (raw.startsWith('<![CDATA[', at))
			said += raw.slice(at + 9, from - (raw.endsWith(']]>', from) ? 3 : 0));
	}
	return said + decoded(raw.slice(from));
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
			else if (kind === 'close') item += textBetween(text, start, at);
		},
		from,
		to
	);
	return unescaped(item);
}
