/**
 * Finds the part of a cell that is the value of its field: a name without its link, the first of several addresses.
 * The rest of the cell stays when the value changes.
 */
import { isError } from './spreadsheet-damage';
import { saysNothing } from './dates';
import type { Field } from '../sheet';

/** The span of the value in the cell's text. */
interface CellPart {
	readonly start: number;
	readonly end: number;
	/** The link that the cell holds beside the value. */
	readonly link?: string;
}

const LONGEST = 2000;

/** Cells of a text and its link: '[Acme](https://…)', 'Acme (https://…)', '=HYPERLINK("https://…","Acme")'. */
const LINKED: readonly { readonly shape: RegExp; readonly text: number; readonly link: number }[] = [
	{ shape: /^(\s*\[)([^\]\n]+)(\]\(\s*)(https?:\/\/[^\s)]+)(\s*\)\s*)$/i, text: 2, link: 4 },
	{ shape: /^(\s*)([^\s(][^(\n]*?)(\s*\(\s*)(https?:\/\/[^\s)]+)(\s*\)\s*)$/i, text: 2, link: 4 },
	{
		shape: /^(\s*=HYPERLINK\(\s*")([^"]+)("\s*[,;]\s*")([^"]+)("\s*\)\s*)$/i,
		text: 4,
		link: 2
	}
];
/** A formula that keeps a program from reading a text as a number: '="0770 900123"'. */
const TOLD_AS_TEXT = /^(\s*=")([^"]*)("\s*)$/;
const ADDRESS = /[^\s@<>,;:()[\]"]{1,80}@[^\s@<>,;:()[\]"]{1,120}\.\p{L}{2,}/gu;
const PHONE = /(?:\+|\(?\+?\d)[\d\s().-]{5,22}\d/g;
const LINK = /https?:\/\/[^\s<>,;|]+/gi;
/** A long number in scientific notation ('4.92E+11'): its last digits are lost. */
const LOST_NUMBER = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,3}$/i;

const NAMES: ReadonlySet<Field> = new Set<Field>(['organisation', 'role']);
const LINKS: ReadonlySet<Field> = new Set<Field>(['url', 'personUrl']);

/** Returns the span of the value in a cell; null where the whole cell is the value. */
export function valuePart(field: Field, text: string): CellPart | null {
	if (text.length > LONGEST || !/[[("@=<]|\d.*[,;/|\n]|\S\s+\S/.test(text)) return null;
	if (field === 'personEmail') return firstAddress(text);
	const told = TOLD_AS_TEXT.exec(text);
	if (told) return { start: told[1]!.length, end: told[1]!.length + told[2]!.length };
	if (field === 'personPhone') return firstOf(text, PHONE);
	if (LINKS.has(field)) return linkedPart(field, text) ?? firstLink(text);
	return NAMES.has(field) ? linkedPart(field, text) : null;
}

function linkedPart(field: Field, text: string): CellPart | null {
	for (const { shape, text: name, link } of LINKED) {
		const found = shape.exec(text);
		if (!found) continue;
		const wanted = LINKS.has(field) ? link : name;
		const start = found.slice(1, wanted).join('').length;
		return { start, end: start + found[wanted]!.length, link: found[link]! };
	}
	return linkBehind(field, text);
}

/** Reads a name with a link behind it: 'Acme https://acme.example', 'Acme - https://acme.example'. */
function linkBehind(field: Field, text: string): CellPart | null {
	const links = [...text.matchAll(LINK)];
	const [found] = links;
	if (!found || links.length > 1 || text.slice(found.index + found[0].length).trim() !== '') return null;
	const before = text.slice(0, found.index);
	const end = before.replace(/[\s|:–—-]$/, '').trimEnd().length;
	const name = before
		.slice(0, end)
		.replace(/[|:–—-]$/, '')
		.trimEnd();
	const start = name.length - name.trimStart().length;
	if (!/\p{L}/u.test(name) || before.length === name.length) return null;
	const link = found[0];
	return LINKS.has(field) ? { ...spanOf(found), link } : { start, end: name.length, link };
}

/** Returns a link in angle brackets, or the first of several. */
function firstLink(text: string): CellPart | null {
	const [link] = text.matchAll(LINK);
	const isAlone = link && link[0].length === text.trim().length;
	return !link || isAlone || !/^[\s<>,;|]*$/.test(text.replace(LINK, '')) ? null : spanOf(link);
}

/** Returns the first of several matches; null for one that is the whole cell. */
function firstOf(text: string, pattern: RegExp): CellPart | null {
	const [first, second] = text.matchAll(pattern);
	return first && second ? spanOf(first) : null;
}

const spanOf = (found: RegExpExecArray): CellPart => ({
	start: found.index,
	end: found.index + found[0].length
});

/** Returns the first of several addresses; the others belong to other people. */
function firstAddress(text: string): CellPart | null {
	return firstOf(text, ADDRESS);
}

/** Returns the addresses of a cell after its first one. */
export function furtherAddresses(text: string): string[] {
	return text.length > LONGEST ? [] : [...text.matchAll(ADDRESS)].slice(1).map(([address]) => address);
}

/** Tells whether a cell is empty for a field, or holds only what a spreadsheet program left behind. */
export function isEmptyFor(field: Field, text: string): boolean {
	const trimmed = text.trim();
	if (saysNothing(trimmed) || isError(trimmed)) return true;
	if (field === 'personName') return MYSELF.test(trimmed);
	return (field === 'personPhone' || field === 'id') && LOST_NUMBER.test(trimmed);
}

/** Words for the user, who is nobody's contact. */
const MYSELF = /^(?:me|myself|i|self|ich|moi|yo|eu|io|ik|ja|私|自分|我|나)$/i;

/** Returns a cell's text with its value replaced. */
export function replaceValue(field: Field, from: string, to: string): string {
	const part = to === '' ? null : valuePart(field, from);
	return part ? from.slice(0, part.start) + to + from.slice(part.end) : to;
}

const NOBODY =
	/^(?:no|do[-_. ]?not|donot|dont|nicht)[-_. ]?(?:reply|respond|answer|antworten)|^(?:noreply|notifications?|mailer-daemon|bounces?|ne-?pas-?repondre|no-?responder|nao-?responda)(?:[-+._\d]|@)/i;

/** Tells whether an address is one that nobody reads ('no-reply@…'). */
export function isNoReplyAddress(address: string): boolean {
	return NOBODY.test(address.trim());
}
