/**
 * Reads the cells of an HTML table as text. It is a tokenizer of its own because the content
 * security policy (Trusted Types) forbids parsing text into a document.
 */

/**
 * Returns the rows of the first table that has any, or null. A nested table becomes text of its
 * cell.
 */
export function tableIn(html: string): string[][] | null {
	const reader = new TableReader();
	for (const piece of pieces(html)) {
		if (typeof piece === 'string') reader.text(piece);
		else reader.tag(piece);
		if (reader.isDone) break;
	}
	reader.end();
	return reader.rows.length > 0 ? reader.rows : null;
}

interface Tag {
	readonly name: string;
	readonly closes: boolean;
}

const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);

class TableReader {
	readonly rows: string[][] = [];
	#cell: string | null = null;
	#depth = 0;
	isDone = false;

	text(text: string): void {
		if (this.#cell !== null) this.#cell += decoded(text.replace(/\s+/g, ' '));
	}

	tag({ name, closes }: Tag): void {
		if (name === 'table') this.#table(closes);
		else if (this.#depth === 1 && (name === 'tr' || name === 'td' || name === 'th')) this.#part(name, closes);
		else if (BREAKS.has(name) && (closes || name === 'br') && this.#cell !== null) this.#cell += '\n';
	}

	#table(closes: boolean): void {
		this.#depth += closes ? -1 : 1;
		this.isDone = closes && this.#depth <= 0;
	}

	#part(name: string, closes: boolean): void {
		this.end();
		if (closes) return;
		if (name === 'tr' || this.rows.length === 0) this.rows.push([]);
		if (name !== 'tr') this.#cell = '';
	}

	/** Closes the open cell. */
	end(): void {
		if (this.#cell !== null) this.rows.at(-1)?.push(tidied(this.#cell));
		this.#cell = null;
	}
}

const tidied = (text: string) =>
	text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n+ ?/g, '\n')
		.trim();

/** Yields text and tags in turn. Comments, scripts, styles and unclosed tags are skipped. */
function* pieces(html: string): Generator<string | Tag> {
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) return yield html.slice(at);
		if (open > at) yield html.slice(at, open);
		if (html.startsWith('<!--', open)) {
			at = after(html, '-->', open);
			continue;
		}
		const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 40)) ?? [];
		if (!name && !/^<[!/?]/.test(html.slice(open, open + 2))) {
			yield '<';
			at = open + 1;
			continue;
		}
		at = endOfTag(html, open);
		if (at < 0) return;
		const tag = { name: name.toLowerCase(), closes: slash === '/' };
		yield tag;
		if (!tag.closes && (tag.name === 'script' || tag.name === 'style'))
			at = after(html, new RegExp(`</${tag.name}\\b[^>]*>`, 'ig'), at);
	}
}

/** Returns the index after the `>` that ends a tag, skipping quoted attributes, or -1. */
function endOfTag(html: string, open: number): number {
	let quote = '';
	for (let at = open + 1; at < html.length; at++) {
		const sign = html[at]!;
		if (quote) quote = sign === quote ? '' : quote;
		else if (sign === '>') return at + 1;
		else if (sign === '"' || sign === "'") quote = sign;
	}
	return -1;
}

/** Returns the index after the next match from `at` on, or the length of the text. */
function after(html: string, wanted: string | RegExp, at: number): number {
	if (typeof wanted === 'string') {
		const found = html.indexOf(wanted, at);
		return found < 0 ? html.length : found + wanted.length;
	}
	wanted.lastIndex = at;
	return wanted.test(html) ? wanted.lastIndex : html.length;
}

/**
 * Lists the named entities that programs put on the clipboard; all other characters are written
 * directly or as numbers.
 */
const ENTITIES: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0']
]);
const LAST_CHARACTER = 0x10ffff;

function decoded(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (entity, decimal, hex, name: string) => {
		if (name !== undefined) return ENTITIES.get(name) ?? entity;
		const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
		return code > LAST_CHARACTER ? entity : String.fromCodePoint(code).toWellFormed();
	});
}
