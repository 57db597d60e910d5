/** What a file is by its first bytes and the names of its parts. Small, so that it can be asked before any reader is loaded. */

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** The container of old Office files, and of workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** What the first entry of an .ods says stands within so many bytes. */
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

/** Whether only the workbook reader can open a file, or refuse it with the right words: a zip, or an old Office file. */
export function isPackage(bytes: Uint8Array): boolean {
	return beginsWith(bytes, ZIP) || beginsWith(bytes, COMPOUND);
}

/** Which workbook a file is, whatever it is called. Looks at the names of its parts only: opening it may still fail. */
export function looksLikeWorkbook(bytes: Uint8Array): 'xlsx' | 'ods' | null {
	if (!beginsWith(bytes, ZIP)) return null;
	if (hasText(bytes.subarray(0, HEAD), 'application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
	const directory = bytes.subarray(directoryStart(bytes));
	if (hasText(directory, '[Content_Types].xml')) return hasText(directory, 'workbook.xml') ? 'xlsx' : null;
	return hasText(directory, 'content.xml') && hasText(directory, 'META-INF/') ? 'ods' : null;
}

/** Where a zip's list of its entries begins; 0 where its end is missing. */
function directoryStart(bytes: Uint8Array): number {
	const lowest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
	for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
		if (!beginsWith(bytes, ZIP_END, at)) continue;
		return new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(16, true);
	}
	return 0;
}
