/**
 * Decodes bytes to text and encodes it back without losing a byte (law 9): for each encoding, encode(decode(bytes))
 * gives the same bytes.
 */
import { wrongEncoding } from '../reading/refuse';
import type { Encoding } from '../sheet';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
	readonly bom: boolean;
	/** The odd byte at the end of a truncated UTF-16 file. */
	readonly tail: Uint8Array;
}

const MARKS: Partial<Record<Encoding, readonly number[]>> = {
	'utf-8': [0xef, 0xbb, 0xbf],
	'utf-16le': [0xff, 0xfe],
	'utf-16be': [0xfe, 0xff]
};

// The characters of windows-1252 for 0x80 to 0x9F. The five unassigned places map to themselves, so that every byte
// survives.
const HIGH =
	'\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
	'\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
const BYTE_OF_HIGH = new Map([...HIGH].map((character, at) => [character.charCodeAt(0), 0x80 + at]));

function hasMark(bytes: Uint8Array, encoding: Encoding): boolean {
	const mark = MARKS[encoding];
	return mark !== undefined && mark.every((byte, at) => bytes[at] === byte);
}

const PAIRS_LOOKED_AT = 2048;

/** Detects UTF-16 without a byte order mark: in Latin text every second byte is NUL, and no other. */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
	const pairs = Math.min(bytes.length >> 1, PAIRS_LOOKED_AT);
	let first = 0;
	let second = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (bytes[2 * pair] === 0) first++;
		if (bytes[2 * pair + 1] === 0) second++;
	}
	if (pairs < 2) return null;
	if (second >= 0.4 * pairs && first <= 0.02 * pairs) return 'utf-16le';
	if (first >= 0.4 * pairs && second <= 0.02 * pairs) return 'utf-16be';
	return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

const CHUNK = 0x2000;

/** TextDecoder is of no use here: it replaces lone surrogates, which could then not be encoded back. */
function textOfUnits(units: Uint16Array): string {
	const parts: string[] = [];
	for (let at = 0; at < units.length; at += CHUNK) {
		parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
	}
	return parts.join('');
}

function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
	const units = new Uint16Array(bytes.length >> 1);
	const high = bigEndian ? 0 : 1;
	for (let at = 0; at < units.length; at++) {
		units[at] = (bytes[2 * at + high]! << 8) | bytes[2 * at + 1 - high]!;
	}
	return textOfUnits(units);
}

function decode1252(bytes: Uint8Array): string {
	const units = new Uint16Array(bytes.length);
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at]!;
		units[at] = byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte;
	}
	return textOfUnits(units);
}

/** Detects the encoding by a byte order mark or NUL bytes, without decoding. */
function marked(bytes: Uint8Array): Encoding | null {
	for (const encoding of Object.keys(MARKS) as Encoding[]) if (hasMark(bytes, encoding)) return encoding;
	return utf16ByZeros(bytes);
}

/**
 * Decodes a file: by its byte order mark, else by NULs in every second place, else as strict UTF-8, else as
 * windows-1252.
 * @throws SheetRefusal 'not-text' where UTF-8 was chosen for bytes that are not UTF-8.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
	const told = chosen ?? marked(bytes);
	const bom = told !== null && hasMark(bytes, told);
	const body = bom ? bytes.subarray(MARKS[told]!.length) : bytes;
	if (told === 'utf-16le' || told === 'utf-16be') {
		const even = body.length & ~1;
		const text = decodeUtf16(body.subarray(0, even), told === 'utf-16be');
		return { text, encoding: told, bom, tail: body.slice(even) };
	}
	// Decoding is the only test for UTF-8, so its text is reused.
	const text = told === 'windows-1252' ? null : strictUtf8(body);
	if (text !== null) return { text, encoding: 'utf-8', bom, tail: new Uint8Array() };
	if (told === 'utf-8') throw wrongEncoding('UTF-8');
	return { text: decode1252(body), encoding: 'windows-1252', bom, tail: new Uint8Array() };
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const high = bigEndian ? 0 : 1;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		bytes[2 * at + high] = unit >> 8;
		bytes[2 * at + 1 - high] = unit & 0xff;
	}
	return bytes;
}

function byte1252(unit: number): number | undefined {
	if (unit < 0x80 || (unit > 0x9f && unit <= 0xff)) return unit;
	return BYTE_OF_HIGH.get(unit);
}

function encode1252(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) bytes[at] = byte1252(text.charCodeAt(at)) ?? 0x1a;
	return bytes;
}

/**
 * Returns the characters of a text that an encoding cannot hold, each once. Call it before `encode`, which never
 * writes '?' in their place.
 */
export function unencodable(text: string, encoding: Encoding): string[] {
	if (encoding !== 'windows-1252') return [];
	const missing = [...text].filter(
		(character) => character.length > 1 || byte1252(character.charCodeAt(0)) === undefined
	);
	return [...new Set(missing)];
}

/** Encodes text, including byte order mark and tail. Takes only text that the encoding can hold (see `unencodable`). */
export function encode(text: string, { encoding, bom, tail }: Omit<Decoded, 'text'>): Uint8Array {
	const mark = bom ? (MARKS[encoding] ?? []) : [];
	const body =
		encoding === 'utf-8'
			? new TextEncoder().encode(text)
			: encoding === 'windows-1252'
				? encode1252(text)
				: encodeUtf16(text, encoding === 'utf-16be');
	if (mark.length + tail.length === 0) return body;
	const bytes = new Uint8Array(mark.length + body.length + tail.length);
	bytes.set(mark);
	bytes.set(body, mark.length);
	bytes.set(tail, mark.length + body.length);
	return bytes;
}
