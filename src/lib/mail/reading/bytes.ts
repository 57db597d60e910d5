/** Searches bytes for lines and marks, without making texts of them. */
export const LF = 10;
export const CR = 13;
export const DASH = 45;

const encoder = new TextEncoder();
/** Decodes each byte as one character; for headers and marks, which are ASCII. */
const decoder = new TextDecoder('latin1');

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
export const asciiOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Returns true where the bytes from `at` on begin with the mark. */
export function startsWith(bytes: Uint8Array, mark: Uint8Array, at: number): boolean {
	if (at + mark.length > bytes.length) return false;
	for (let index = 0; index < mark.length; index++) if (bytes[at + index] !== mark[index]) return false;
	return true;
}

/** Returns the offset after the line that begins at `at`. */
export function afterLine(bytes: Uint8Array, at: number): number {
	const end = bytes.indexOf(LF, at);
	return end < 0 ? bytes.length : end + 1;
}

/** Returns true for a line of nothing but its end. */
export const isBlankLine = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF);
