/**
 * Finds the tags of an XML text with their places in it, so that one of them can be changed and everything else stays. Names
 * are given without their prefix: in the parts of a workbook they are told apart by where they stand.
 */

type TagKind = 'open' | 'close' | 'empty';
/** Takes a tag's name without prefix, what it is, where its '<' stands, and where its '>' ends. */
type TagVisitor = (name: string, kind: TagKind, start: number, end: number) => void;

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;

/** Where a comment, a CDATA section, a declaration or an instruction ends that begins at `at`. */
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

/** Visits every tag between two offsets, in order. Comments, CDATA and instructions are passed over. */
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

const ATTRIBUTE = /([^\s=/<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of the tag between two offsets, by their names without prefix. */
export function attributesOf(text: string, start: number, end: number): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name, double, single] of text.slice(start, end).matchAll(ATTRIBUTE)) {
		attributes.set(name!.slice(name!.indexOf(':') + 1), decoded(double ?? single!));
	}
	return attributes;
}

/**
 * One attribute of a tag, by its whole name. Tags of cells come by the hundred thousand: written the usual way, one is found
 * without taking the others apart.
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

const SECTION = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<[^>]*>|[^<]+/g;

/** The text between two offsets: line ends made one, entities and CDATA taken at their word, tags left out. */
export function textBetween(text: string, start: number, end: number): string {
	let raw = text.slice(start, end);
	if (raw.includes('\r')) raw = raw.replace(/\r\n?/g, '\n');
	if (!raw.includes('<')) return decoded(raw);
	return [...raw.matchAll(SECTION)]
		.map(([all, section]) => section ?? (all.startsWith('<') ? '' : decoded(all)))
		.join('');
}

/** `_x000D_` and its like: how workbooks write what XML can't. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** A text of a workbook as it is meant. */
export function unescaped(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(ESCAPED, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

/** All that XML can't hold, and the line ends that it would turn into others. */
const UNHELD = /[\0-\x08\x0b-\x1f\ufffe\uffff]/g;

const codeOf = (character: string) =>
	`_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as the characters of an element or a quoted attribute. */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A text as a workbook writes it: what XML can't hold in the workbook's own way, so that nothing of it is lost. */
export function asWorkbookText(text: string): string {
	const safe = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(UNHELD, codeOf);
	return escaped(safe);
}

/** The text of a string item: its runs together, without what only tells how it is pronounced. */
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
