/**
 * Detects the kind of a file by its first bytes and the names of its parts. Small, so that it can be loaded before
 * any reader.
 */

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** The signature of compound files: old Office files, and workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The number of bytes within which the first entry of an .ods states its type. */
const HEAD = 200;

const beginsWith = (bytes: Uint8Array, mark: readonly number[], from = 0) =>
	mark.every((byte, at) => bytes[from + at] === byte);

function hasText(bytes: Uint8Array, text: string): boolean {
	const codes = Array.from(text, (character) => character.charCodeAt(0));
	for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1)) {
		if (beginsWith(bytes, codes, at)) return true;
	}
	return false;
}

/**
 * Tells whether a file needs the workbook reader, which opens it or refuses it with the right sentence: a zip, or an
 * old Office file.
 */
export function isPackage(bytes: Uint8Array): boolean {
	return beginsWith(bytes, ZIP) || beginsWith(bytes, COMPOUND);
}

/**
 * Returns the kind of workbook, whatever the file is called. Looks at the names of its parts only, so opening it may
 * still fail.
 */
export function looksLikeWorkbook(bytes: Uint8Array): 'xlsx' | 'ods' | null {
	if (!beginsWith(bytes, ZIP)) return null;
	if (hasText(bytes.subarray(0, HEAD), 'application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
	const directory = bytes.subarray(directoryStart(bytes));
	if (hasText(directory, '[Content_Types].xml')) return hasText(directory, 'workbook.xml') ? 'xlsx' : null;
	return hasText(directory, 'content.xml') && hasText(directory, 'META-INF/') ? 'ods' : null;
}

/** Returns the offset of a zip's directory; 0 where its end record is missing. */
function directoryStart(bytes: Uint8Array): number {
	const lowest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
	for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
		if (!beginsWith(bytes, ZIP_END, at)) continue;
		return new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(16, true);
	}
	return 0;
}
