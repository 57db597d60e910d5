/** Whether letters were lost between two encodings: 'Müller' read as 'MÃ¼ller', 'M√ºller', 'M�ller', or written as 'M?ller'. */
import { decode } from '../csv/encoding';

const LOST = '\ufffd';
const NOT_ASCII = /[^\x00-\x7f]/gu;
// What windows-1252 leaves empty, and Latin-1 fills with controls: no text that a person wrote has one.
const HIGH_CONTROL = /[\x80-\x9f]/;
/** In whole texts only: letters of two bytes do not keep together there. */
const WIDE_ENCODINGS = ['gbk', 'shift_jis'];

const utf8 = (text: string) => new TextEncoder().encode(text);
const as1252 = (bytes: Uint8Array) => decode(bytes, 'windows-1252').text;
const asMac = (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes);
/** Latin-1 as browsers do not have it: every byte is the character of its number. */
const asLatin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** How a letter looks that was written in UTF-8 and read in something else, once or twice. */
function garblings(letter: string): string[] {
	const bytes = utf8(letter);
	const once = as1252(bytes);
	return [once, asLatin1(bytes), asMac(bytes), as1252(utf8(once))];
}

/** Programs make plain spaces of those that do not break. */
const plainSpaces = (text: string) => text.replace(/\u00a0/g, ' ');

/** Whether `after` has lost letters of `before` to an encoding, edited otherwise or not. */
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
 * The same text with a question mark (or several, one for each byte) wherever a letter is not plain ASCII. By runs, not by a
 * pattern made of the text: one with many question marks of its own could be tried against another for ever.
 */
function questioned(before: string, after: string): boolean {
	if (!/[?_]/.test(after)) return false;
	return before.replace(/[?_\x80-\uffff]+/g, '?') === after.replace(/[?_]+/g, '?');
}

function widened(before: string, after: string): boolean {
	return WIDE_ENCODINGS.some((encoding) => new TextDecoder(encoding).decode(utf8(before)) === after);
}
