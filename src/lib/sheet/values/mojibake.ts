/**
 * Detects mojibake: letters lost between two encodings, such as 'Müller' read as 'MÃ¼ller', 'M√ºller' or 'M�ller', or
 * written as 'M?ller'.
 */
import { decode } from '../csv/encoding';

const LOST = '\ufffd';
const NOT_ASCII = /[^\x00-\x7f]/gu;
// Bytes unassigned in windows-1252 and control characters in Latin-1: no text that a person wrote has one.
const HIGH_CONTROL = /[\x80-\x9f]/;
/** Tested on whole texts only, since these encodings pair neighbouring bytes. */
const WIDE_ENCODINGS = ['gbk', 'shift_jis'];

const utf8 = (text: string) => new TextEncoder().encode(text);
const as1252 = (bytes: Uint8Array) => decode(bytes, 'windows-1252').text;
const asMac = (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes);
/** Decodes Latin-1 byte by byte; the browsers' decoder reads it as windows-1252. */
const asLatin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Returns a letter as it looks after UTF-8 was read in another encoding, once or twice. */
function garblings(letter: string): string[] {
	const bytes = utf8(letter);
	const once = as1252(bytes);
	return [once, asLatin1(bytes), asMac(bytes), as1252(utf8(once))];
}

/** Replaces no-break spaces, as programs do. */
const plainSpaces = (text: string) => text.replace(/\u00a0/g, ' ');

/** Tells whether `after` has lost letters of `before` to an encoding, even if it was edited too. */
export function isMojibake(before: string, after: string): boolean {
	if (after.includes(LOST) && !before.includes(LOST)) return true;
	if (HIGH_CONTROL.test(after) && !HIGH_CONTROL.test(before)) return true;
	const letters = [...new Set(before.match(NOT_ASCII) ?? [])];
	if (letters.length === 0) return false;
	return (
		questioned(before, after) ||
		letters.some((letter) => isGarbled(letter, before, after)) ||
		widened(before, after)
	);
}

function isGarbled(letter: string, before: string, after: string): boolean {
	if (after.includes(letter) && !as1252(utf8(letter)).includes(letter)) return false;
	const [was, is] = [plainSpaces(before), plainSpaces(after)];
	return garblings(letter)
		.map(plainSpaces)
		.some((garbling) => is.includes(garbling) && !was.includes(garbling));
}

/**
 * Tells whether the text is the same with a question mark, or one for each byte, in place of every letter outside
 * ASCII. Compares runs rather than matching a pattern built from the text, which could backtrack for ever.
 */
function questioned(before: string, after: string): boolean {
	if (!/[?_]/.test(after)) return false;
	return before.replace(/[?_\x80-\uffff]+/g, '?') === after.replace(/[?_]+/g, '?');
}

function widened(before: string, after: string): boolean {
	return WIDE_ENCODINGS.some((encoding) => new TextDecoder(encoding).decode(utf8(before)) === after);
}
