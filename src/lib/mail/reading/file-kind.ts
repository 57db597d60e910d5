/** Tells what a file is by its first bytes; its name decides only where they do not. */
import { asciiOf, bytesOf, startsWith } from './bytes';
import { MailRefusal } from './refusal';

export type MailFileKind = 'mbox' | 'message' | 'apple-message' | 'calendar' | 'cards' | 'zip' | 'table';

/** The number of bytes by which a file is known. */
export const KNOWN_BY_BYTES = 4_096;

const ZIP = new Uint8Array([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
const PERSONAL_STORE = bytesOf('!BDN');

const FIELD = '[!-9;-~]{1,100}:';
const KINDS: readonly (readonly [MailFileKind, RegExp])[] = [
	['mbox', /^\s*From (?:\S|\r?\n|$)/],
	['calendar', /^\s*BEGIN:VCALENDAR\b/i],
	['cards', /^\s*BEGIN:VCARD\b/i],
	['apple-message', new RegExp(String.raw`^\s*\d{1,12}\s*\r?\n${FIELD}`)],
	[
		'message',
		new RegExp(
			String.raw`^\s*(?:>From [^\n]{0,400}\n)?${FIELD}[^\n]{0,4000}(?:\r?\n(?:[ \t]|${FIELD}|\r?\n)|$)`
		)
	]
];
const BY_NAME: readonly (readonly [MailFileKind, RegExp])[] = [
	['table', /\.(?:csv|tsv|xlsx|ods)$/i],
	['mbox', /(?:\.mbox|\.mbx|^mbox)$/i],
	['message', /\.(?:eml|mht|txt)$/i]
];

/**
 * Returns what a file is.
 * @param first its first bytes, up to 4,096
 * @throws MailRefusal where it is empty or nothing that is read here
 */
export function fileKind(name: string, first: Uint8Array): MailFileKind {
	if (first.length === 0) throw new MailRefusal('empty');
	if (startsWith(first, ZIP, 0)) return /\.(?:xlsx|ods)$/i.test(name) ? 'table' : 'zip';
	const isOutlook = startsWith(first, COMPOUND, 0) || startsWith(first, PERSONAL_STORE, 0);
	if (isOutlook || /\.(?:pst|ost|olm|msg)$/i.test(name)) throw new MailRefusal('outlook');
	const text =
		first[0] === 0xff || first[0] === 0xfe ? textOfBytes(first) : asciiOf(first).replace(/^ï»¿/, '');
	const byName = BY_NAME.find(([, pattern]) => pattern.test(name))?.[0];
	if (byName === 'table') return 'table';
	const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? byName;
	if (!kind || (text.includes('\0') && kind !== 'mbox')) throw new MailRefusal('unknown');
	return kind;
}

/** Decodes a text file: by its mark, else as UTF-8, else as Windows-1252. */
export function textOfBytes(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
