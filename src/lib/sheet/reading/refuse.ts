/** Limits and other reasons to refuse a sheet (law 10). A sheet is never imported in part. */
import { SheetRefusal, type FileKind, type RefusalCode } from '../refusal';

export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_COLUMNS = 500;
export const MAX_CELL_CHARS = 100_000;
export const MAX_LEADS = 20_000;

export const noRows = () => new SheetRefusal('no-rows');
export const onItsSide = () => new SheetRefusal('on-its-side');

export const tooManyColumns = (line: number) => new SheetRefusal('too-many-columns', { line });

export const cellTooLong = (line: number) => new SheetRefusal('cell-too-long', { line });

export const unclosedQuote = (line: number) => new SheetRefusal('unclosed-quote', { line });

export const tooManyLeads = (count: number) => new SheetRefusal('too-many-leads', { count });

export const wrongEncoding = (encoding: string) =>
	new SheetRefusal('not-text', { kind: 'wrong-encoding', encoding });

export const cannotHold = (encoding: string, characters: string) =>
	new SheetRefusal('encoding-cannot-hold', { encoding, characters });

/** Refuses a file by its size in bytes, before any of it is read. @throws SheetRefusal 'too-large' over 50 MB. */
export function checkFile(size: number): void {
	if (size > MAX_FILE_BYTES) throw new SheetRefusal('too-large');
}

/** The first bytes of files that are no sheets. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], RefusalCode, FileKind])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'workbook', 'zip'],
	[[0x50, 0x4b, 0x05, 0x06], 'workbook', 'zip'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'workbook', 'xls'],
	[[0x89, 0x50, 0x4e, 0x47], 'picture', 'image'],
	[[0xff, 0xd8, 0xff], 'picture', 'image'],
	[[0x47, 0x49, 0x46, 0x38], 'picture', 'image'],
	[[0x52, 0x49, 0x46, 0x46], 'picture', 'image-or-sound'],
	[[0x25, 0x50, 0x44, 0x46], 'not-text', 'pdf'],
	[[0x1f, 0x8b], 'not-text', 'compressed']
];

/** Refuses a file by its first bytes: empty, too large, a workbook, a picture, a document. @throws SheetRefusal */
export function checkBytes(bytes: Uint8Array): void {
	if (bytes.length === 0) throw noRows();
	checkFile(bytes.length);
	for (const [mark, code, kind] of SIGNATURES) {
		if (mark.every((byte, at) => bytes[at] === byte)) throw new SheetRefusal(code, { kind });
	}
}

/** Formats of text that are not sheets, whatever the file is called. */
const OTHER_TEXTS: readonly (readonly [RegExp, RefusalCode, FileKind])[] = [
	[/^\s*(?:<!doctype\s+html|<html|<table|<head|<body|<meta)\b/i, 'html', 'web-page'],
	[/^\s*<\?xml\b/i, 'html', 'xml'],
	[/^\{\\rtf/, 'not-text', 'rtf'],
	[/^\s*BEGIN:VCARD\b/i, 'not-text', 'contact-cards'],
	[/^\s*BEGIN:VCALENDAR\b/i, 'not-text', 'calendar'],
	[/^\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*\{\s*")/, 'not-text', 'json']
];

// A text file has hardly any control characters besides tab and line ends. A single NUL in a small file is tolerated.
const CONTROLS_TOLERATED = 0.1;
const LOOKED_AT = 4096;

/** Refuses text that is not a table: blank lines only, a web page named .csv, or binary noise. @throws SheetRefusal */
export function checkText(text: string): void {
	const head = text.slice(0, LOOKED_AT);
	for (const [looks, code, kind] of OTHER_TEXTS) if (looks.test(head)) throw new SheetRefusal(code, { kind });
	let controls = 0;
	for (let at = 0; at < head.length; at++) {
		const code = head.charCodeAt(at);
		if (code < 32 && (code < 9 || code > 13)) controls++;
	}
	if (controls > 8 && controls > head.length * CONTROLS_TOLERATED) {
		throw new SheetRefusal('not-text', { kind: 'unreadable' });
	}
	if (!/[^\r\n\s]/.test(text)) throw noRows();
}
