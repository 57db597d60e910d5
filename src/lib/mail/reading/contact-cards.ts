/** Reads contact files (.vcf): vCard 3.0 and 4.0, and the quoted-printable 2.1 of Outlook and old telephones. */
import type { MailContact } from '../message';
import { cleanLine, emailOf } from './header-values';

export interface CardsReading {
	readonly contacts: readonly MailContact[];
	/** The number of cards beyond the limit, which were not looked at. */
	readonly left: number;
}

/** The limits of a contact file, and of a card. */
const MOST_CARDS = 20_000;
const MOST_VALUES = 10;
const LONGEST_LINE = 4_000;

interface Line {
	/** The name of the property, in small letters, without its group. */
	readonly name: string;
	readonly parameters: string;
	readonly value: string;
}

/** Returns the contacts of a file, those alone that have a name or an address. */
export function readContactCards(text: string): CardsReading {
	const contacts: MailContact[] = [];
	let [card, left]: [Line[] | null, number] = [null, 0];
	for (const line of linesOf(text)) {
		if (/^begin:vcard\s*$/i.test(line)) {
			card = contacts.length < MOST_CARDS ? [] : null;
			if (!card) left += 1;
		} else if (/^end:vcard\s*$/i.test(line)) {
			const contact = card && contactOf(card);
			if (contact) contacts.push(contact);
			card = null;
		} else if (card && card.length < 200) {
			const property = propertyOf(line);
			if (property) card.push(property);
		}
	}
	return { contacts, left };
}

/** Yields the lines of a file, with those that were folded joined; a long one, such as a picture's, is cut. */
function* linesOf(text: string): Generator<string> {
	let line = '';
	let at = 0;
	while (at < text.length) {
		const end = text.indexOf('\n', at);
		const next = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
		at = end < 0 ? text.length : end + 1;
		const isFolded = /^[ \t]/.test(next);
		const isSoft = line.endsWith('=') && /^[^:]{0,200}quoted-printable/i.test(line);
		if (!isFolded && !isSoft) {
			if (line !== '') yield line;
			line = next.slice(0, LONGEST_LINE);
		} else if (line.length < LONGEST_LINE) {
			line = (isSoft ? line.slice(0, -1) + next.trimStart() : line + next.slice(1)).slice(0, LONGEST_LINE);
		}
	}
	if (line !== '') yield line;
}

function propertyOf(line: string): Line | undefined {
	const [, name, parameters = '', value = ''] =
		/^(?:[\w-]{1,60}\.)?([\w-]{1,60})((?:;(?:"[^"]{0,200}"|[^":]){0,300})?):([^]*)$/.exec(line) ?? [];
	if (!name) return undefined;
	const isQuoted = /quoted-printable/i.test(parameters);
	return { name: name.toLowerCase(), parameters, value: isQuoted ? unquoted(value, parameters) : value };
}

/** Decodes quoted-printable in the charset of the line; bytes that it doesn't know become question marks. */
function unquoted(value: string, parameters: string): string {
	const bytes: number[] = [];
	for (const [, hex, character] of value.matchAll(/=([\da-f]{2})|([^])/gi))
		if (hex) bytes.push(Number.parseInt(hex, 16));
		else bytes.push(...new TextEncoder().encode(character));
	const [, charset = 'utf-8'] = /charset="?([\w-]{1,40})/i.exec(parameters) ?? [];
	return decoderOf(charset).decode(new Uint8Array(bytes));
}

function decoderOf(charset: string): TextDecoder {
	try {
		return new TextDecoder(charset);
	} catch {
		return new TextDecoder();
	}
}

function contactOf(card: readonly Line[]): MailContact | undefined {
	const valuesOf = (name: string) => card.filter((line) => line.name === name).map(({ value }) => value);
	const plain = (name: string) => valuesOf(name).map((value) => cleanLine(unescaped(value)));
	const emails = plain('email').map((value) => emailOf(value.replace(/^mailto:/i, '')));
	const name = plain('fn').find(Boolean) ?? nameOf(valuesOf('n')[0] ?? '');
	const [title = ''] = plain('title');
	const organisation = cleanLine(partsOf(valuesOf('org')[0] ?? '')[0] ?? '');
	const contact = {
		name: name.includes('@') ? '' : name.slice(0, 200),
		emails: some(emails),
		phones: some(plain('tel').map((value) => value.replace(/^tel:/i, '').slice(0, 40))),
		urls: some(plain('url').filter((value) => /^https?:\/\//i.test(value))),
		...(title !== '' && { title }),
		...(organisation !== '' && { organisation })
	};
	return contact.name !== '' || contact.emails.length > 0 ? contact : undefined;
}

const some = (values: readonly (string | undefined)[]): string[] =>
	[...new Set(values.filter((value) => value !== undefined && value !== ''))].slice(
		0,
		MOST_VALUES
	) as string[];

/** Returns the parts of a value that are set apart by semicolons. */
const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map(unescaped);

const unescaped = (value: string): string =>
	value.replace(/\\([\\,;:nN])/g, (_whole, character: string) => (/n/i.test(character) ? ' ' : character));

/** Returns a name from its parts: family name, given name, further names. */
function nameOf(value: string): string {
	const [family = '', given = '', further = ''] = partsOf(value);
	return cleanLine([given, further, family].filter(Boolean).join(' '));
}
