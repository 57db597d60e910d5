/**
 * Cleans free text for sharing: one line, without addresses, numbers, links and characters that change the direction
 * of writing.
 */

/** The replacement for removed text. */
const LEFT_OUT = '…';
const LONGEST = 600;
/** The maximum length to search, so that no text takes long. */
const MOST_READ = 2000;

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ADDRESS = /\S*[@＠]\S*/gu;
const LINK = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|(?:mailto|tel|javascript|data|vbscript|blob|file):\S+/giu;
const HOST = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]\S*)?/gu;
const NUMBER = /[+＋(]?\p{Nd}(?:[\s().\/‐‑–-]{0,3}\p{Nd}){6,}/gu;
const DATE = /^(?:\p{Nd}{4}([-.\/])\p{Nd}{1,2}\1\p{Nd}{1,2}|\p{Nd}{1,2}([-.\/])\p{Nd}{1,2}\2\p{Nd}{2,4})$/u;

/** Returns a name on one line, without addresses, numbers and links. */
export function plainName(text: string): string {
	return oneLine(withoutNumbers(withoutAddresses(text)));
}

/** Returns a note like a name, and also without host names. */
export function plainNote(text: string): string {
	return oneLine(withoutNumbers(withoutAddresses(text).replace(HOST, LEFT_OUT)));
}

function withoutAddresses(text: string): string {
	// The text is cut between words, since half an address would not be recognised.
	const read = text.length > MOST_READ ? text.slice(0, MOST_READ).replace(/\S*$/, LEFT_OUT) : text;
	return read.replace(ADDRESS, LEFT_OUT).replace(LINK, LEFT_OUT);
}

function withoutNumbers(text: string): string {
	return text.replace(NUMBER, (number) => (DATE.test(number) ? number : LEFT_OUT));
}

function oneLine(text: string): string {
	const line = text
		.toWellFormed()
		.replace(TURNING, '')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.trim();
	const letters = Array.from(line);
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}${LEFT_OUT}` : line;
}

/** Returns initials such as "D. R.", without words that have no letter. */
export function initials(name: string): string {
	const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
	const firsts = words.map((word) => `${/^.\p{M}*/u.exec(word)![0].toUpperCase()}.`);
	return firsts.length > 0 ? firsts.join(' ') : LEFT_OUT;
}
